package org.gailan.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gailan.content.Edition;
import org.gailan.content.Edition.Kind;
import org.gailan.content.Edition.Treatment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EditionsTest {
  @TempDir Path folder;

  private static final Optional<String> PRICE = Optional.of("offer-price");
  private static final Optional<String> PARTY = Optional.of("offering-party");

  private ReportOnDisk.Loaded loaded(String editions) {
    return ReportOnDisk.in(folder)
        .file(
            "report.yaml",
            """
            id: tea
            title: {zh-Hant: 茶業, en: Tea}
            languages: [zh-Hant, en]
            %s
            sections: [sections/a.yaml]
            """
                .formatted(editions.strip()))
        .load();
  }

  private Map<String, Edition> editions(String editions) {
    var loaded = loaded(editions);
    assertEquals(List.of(), loaded.messages());
    return loaded.report().editions();
  }

  @Test
  void allKnownEditionsExistWhereTheReportNamesNone() {
    Map<String, Edition> editions = editions("");
    assertEquals(
        List.of("working", "vetting", "application-proof", "phip", "prospectus"),
        List.copyOf(editions.keySet()));
    assertEquals("working", loaded("").report().edition());
    editions
        .values()
        .forEach(edition -> assertEquals("content/report.yaml:1:1", edition.location().toString()));
  }

  @Test
  void eachKnownEditionHasItsUsualSettings() {
    Map<String, Edition> editions =
        editions(
            "editions: {working: {}, vetting: {}, application-proof: {}, phip: {}, prospectus: {}}");
    assertEquals(
        """
        working MARKED stale placeholders stamp watermark
        vetting MARKED stale placeholders references stamp
        application-proof REMOVED placeholders stamp published
        phip REMOVED placeholders stamp published
        prospectus UNMARKED published
        """,
        String.join("", editions.values().stream().map(EditionsTest::described).toList()));
  }

  private static Edition of(Map<String, Edition> editions, String id) {
    return Objects.requireNonNull(editions.get(id));
  }

  private static String described(Edition edition) {
    return edition.id()
        + " "
        + edition.redactions().treatment()
        + (edition.marksStale() ? " stale" : "")
        + (edition.allowsPlaceholders() ? " placeholders" : "")
        + (edition.showsRuleReferences() ? " references" : "")
        + (edition.stamped() ? " stamp" : "")
        + (edition.watermark().isPresent() ? " watermark" : "")
        + (edition.isForPublication() ? " published" : "")
        + "\n";
  }

  @Test
  void whatReportYamlSaysOverridesTheUsual() {
    Edition edition =
        of(
            editions(
                """
                editions:
                  third:
                    kind: application-proof
                    redactions: [offer-price]
                    placeholders: forbidden
                    stamp: left-out
                    rule-references: shown
                    stale-translations: marked
                    watermark: {zh-Hant: 樣本, en: SPECIMEN}
                """),
            "third");
    assertEquals("third UNMARKED stale references watermark published\n", described(edition));
    assertEquals(Optional.of(Kind.APPLICATION_PROOF), edition.kind());
    assertTrue(edition.watermark().orElseThrow().text().isPresent());
    Edition unmarked = of(editions("editions: {working: {watermark: none}}"), "working");
    assertEquals(Optional.empty(), unmarked.watermark());
  }

  @Test
  void anEditionOfTheReportsOwnSaysWhatBecomesOfRedactions() {
    Map<String, Edition> editions =
        editions("editions: {proof: {redactions: removed}, desk: {redactions: shown}}");
    assertEquals("proof REMOVED placeholders published\n", described(of(editions, "proof")));
    assertEquals("desk MARKED stale placeholders\n", described(of(editions, "desk")));
    assertEquals(
        List.of(
            "content/report.yaml:4:19: error[yaml.missing-key]: an edition needs `redactions`,"
                + " such as `redactions: removed`, or a `kind`"),
        loaded("editions: {proof: {}}").messages());
  }

  @Test
  void onlyTheCategoriesOfAListAreRemovedAndWordsOfNone() {
    Map<String, Edition> editions =
        editions(
            """
            editions:
              application-proof: {redactions: [offer-price]}
              vetting: {redactions: [offer-price]}
            """);
    for (Edition edition : editions.values()) {
      assertTrue(edition.removes(PRICE), edition.id());
      assertFalse(edition.removes(PARTY), edition.id());
      assertTrue(edition.removes(Optional.empty()), edition.id());
      assertFalse(edition.showsRedacted(), edition.id());
    }
    assertFalse(of(editions, "application-proof").marks(PARTY));
    assertTrue(of(editions, "vetting").marks(PARTY));
  }

  @Test
  void nothingIsShownThatCannotBeRead() {
    assertEquals(
        Treatment.REMOVED,
        of(
                loaded("editions: {working: {redactions: [Offer Price]}}").report().editions(),
                "working")
            .redactions()
            .of(PARTY));
    assertEquals(
        List.of(
            "content/report.yaml:4:34: error[yaml.empty-list]: `redactions` has no categories;"
                + " write `shown` if none is removed"),
        loaded("editions: {working: {redactions: []}}").messages());
  }
}
