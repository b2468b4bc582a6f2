package org.gailan.check.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gailan.TestReport;
import org.gailan.content.Language;
import org.gailan.content.Report;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.load.ReportLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A translation remembers what it translates. Everything is made up. */
final class TranslationsTest {
  private static final String SECTION =
      """
      id: a
      blocks:
        - heading: {zh-Hant: 茶葉, en: Tea}
          id: top
        - paragraph:
            zh-Hant: |
              茶葉來自{term town}，
              售予{redacted offering-party: 甲}。
            en: |
              Tea comes from {term town}
              and is sold to {redacted offering-party: A}.
          id: origin
        - table:
            columns:
              - heading: {zh-Hant: 年, en: Year}
            rows:
              - ["{fact founded}"]
          id: years
      """;

  @TempDir private Path folder;

  private TestReport report() {
    return TestReport.in(folder)
        .with(
            "report.yaml",
            """
            id: tea
            title: {zh-Hant: 茶葉, en: Tea}
            languages: [zh-Hant, en]
            editions: {proof: {redactions: removed}}
            sections: [sections/a.yaml]
            """)
        .with("terms.yaml", "terms: {town: {zh-Hant: 茶鎮, en: Teatown}}\n")
        .with("facts.yaml", "facts: {founded: {year: 1961}}\n")
        .with("sections/a.yaml", SECTION);
  }

  private static List<String> findings(TestReport report) {
    return report.check().findings().stream().filter(f -> f.contains("[translation.")).toList();
  }

  private String file() {
    try {
      return Files.readString(folder.resolve("content/translations.yaml"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void nothingIsSaidBeforeAnythingIsConfirmed() {
    assertEquals(List.of(), findings(report()));
  }

  @Test
  void confirmingWritesTheTextsInTheOrderOfTheDocumentOnce() {
    TestReport.Ran ran = report().run("confirm");
    assertEquals(0, ran.exitCode(), ran.err());
    assertEquals("confirmed anew: 5 of 5 texts\n", ran.out());
    assertEquals(
        """
        # Which texts were confirmed to say the same in every language, by the fingerprint of each.
        # Written by gailan confirm; do not edit it by hand.
        confirmed:
        """,
        file().replaceAll("(?m)^  - \\{zh-Hant: \"[0-9a-f]{12}\", en: \"[0-9a-f]{12}\"\\}\n", ""));
    assertEquals(4, file().lines().filter(line -> line.startsWith("  - ")).count());
    assertEquals(List.of(), findings(report()));
    String before = file();
    assertEquals("confirmed anew: 0 of 5 texts\n", report().run("confirm").out());
    assertEquals(before, file());
  }

  @Test
  void sideThatDidNotFollowIsStaleWhereItStands() {
    report().run("confirm");
    TestReport changed = report().replacing("sections/a.yaml", "is sold to", "is given to");
    assertEquals(
        List.of(
            "content/sections/a.yaml:7:9: warning[translation.stale]: en"
                + " (content/sections/a.yaml:10:9) changed since this zh-Hant was confirmed; let it"
                + " follow, or leave it, then run `gailan confirm`"),
        findings(changed));
    assertEquals(
        List.of(
            "content/sections/a.yaml:10:9: warning[translation.stale]: zh-Hant"
                + " (content/sections/a.yaml:7:9) changed since this en was confirmed; let it"
                + " follow, or leave it, then run `gailan confirm`"),
        findings(report().replacing("sections/a.yaml", "售予", "贈予")));
    changed = report().replacing("sections/a.yaml", "is sold to", "is given to");
    assertEquals("confirmed anew: 1 of 5 texts\n", changed.run("confirm").out());
    assertEquals(List.of(), findings(changed));
  }

  @Test
  void textThatIsNewOrChangedOnBothSidesIsUnconfirmed() {
    report().run("confirm");
    TestReport changed =
        report().replacing("sections/a.yaml", "{zh-Hant: 年, en: Year}", "{zh-Hant: 歲, en: Age}");
    assertEquals(
        List.of(
            "content/sections/a.yaml:15:20: warning[translation.unconfirmed]: nobody has confirmed"
                + " that this says the same in zh-Hant and en; compare them, then run `gailan"
                + " confirm`"),
        findings(changed));
  }

  @Test
  void textThatBeginsLikeAConfirmedOneIsNewAndNotStale() {
    report().run("confirm");
    String more = SECTION + "  - heading: {zh-Hant: 茶葉, en: Leaves}\n    level: 2\n";
    List<String> findings = findings(report().with("sections/a.yaml", more));
    assertEquals(1, findings.size());
    assertTrue(findings.get(0).contains("a.yaml:19:14: warning[translation.unconfirmed]"));
  }

  @Test
  void linesBrokenElsewhereAndBlocksMovedElsewhereStayConfirmed() {
    report().run("confirm");
    TestReport moved =
        report()
            .with(
                "sections/a.yaml",
                """
                id: b
                blocks:
                  - table:
                      columns: [heading: {zh-Hant: "年", en: 'Year'}]
                      rows: [["{fact founded}"]]
                  - paragraph:
                      zh-Hant: 茶葉來自{term   town}，售予{redacted offering-party: 甲}。
                      en: >-
                        Tea comes
                        from {term town} and is sold to  {redacted offering-party: A}.
                  - heading: {zh-Hant: 茶葉, en: Tea}
                """);
    assertEquals(List.of(), findings(moved));
  }

  @Test
  void whateverATextSaysCountsHiddenWordsAndReferencesToo() {
    report().run("confirm");
    for (String[] change :
        new String[][] {
          {"{redacted offering-party: A}", "{redacted offering-party: B}"},
          {"{redacted offering-party: A}", "{redacted offering: A}"},
          {"from {term town}", "from {term town full}"},
          {"is sold", "is **sold**"},
          {"is sold", "is *sold*"},
          {"and is sold to", "and is sold to [B](https://example.org)"},
          {"from {term town}\n", "from {term town}\n\n"},
        }) {
      List<String> findings = findings(report().replacing("sections/a.yaml", change[0], change[1]));
      assertEquals(1, findings.size(), change[1]);
      assertTrue(findings.get(0).contains("a.yaml:7:9: warning[translation.stale]"), change[1]);
    }
  }

  @Test
  void oneBlockOrFileIsConfirmedAndTheRestStaysAsItWas() {
    report().run("confirm");
    TestReport changed =
        report()
            .replacing("sections/a.yaml", "is sold to", "is given to")
            .replacing("sections/a.yaml", "en: Year", "en: Years")
            .replacing("terms.yaml", "Teatown", "Tea Town");
    assertEquals(3, findings(changed).size());
    assertEquals(
        "confirmed anew: 1 of 5 texts\n", changed.run("confirm", "--block", "origin").out());
    assertEquals(
        List.of("content/sections/a.yaml:15", "content/terms.yaml:1"), places(findings(changed)));
    changed.run("confirm", "--file", "terms.yaml");
    assertEquals(List.of("content/sections/a.yaml:15"), places(findings(changed)));
    changed.run("confirm", "--file", "content/sections/a.yaml");
    assertEquals(List.of(), findings(changed));
    assertEquals(4, file().lines().filter(line -> line.startsWith("  - ")).count());
  }

  private static List<String> places(List<String> findings) {
    return findings.stream().map(f -> f.replaceFirst("^([^:]*:\\d+):.*", "$1")).toList();
  }

  @Test
  void firstConfirmationMayBeOfOneBlockOnly() {
    assertEquals("confirmed anew: 1 of 5 texts\n", report().run("confirm", "--block", "top").out());
    assertEquals(
        List.of("content/sections/a.yaml:6", "content/sections/a.yaml:15", "content/terms.yaml:1"),
        places(findings(report())));
  }

  @Test
  void whatNoTextHasAnyMoreIsForgotten() {
    report().run("confirm");
    TestReport shorter =
        report().with("sections/a.yaml", SECTION.substring(0, SECTION.indexOf("  - table")));
    assertEquals("confirmed anew: 0 of 4 texts\n", shorter.run("confirm").out());
    assertEquals(3, file().lines().filter(line -> line.startsWith("  - ")).count());
  }

  @Test
  void nameThatIsNotInTheReportIsWrongUsage() {
    TestReport.Ran block = report().run("confirm", "--block", "orgin");
    assertEquals(2, block.exitCode());
    assertTrue(
        block
            .err()
            .contains("no block 'orgin' holds a text in several languages; did you mean 'origin'?"),
        block.err());
    TestReport.Ran file = report().run("confirm", "--file", "sections/b.yaml");
    assertEquals(2, file.exitCode());
    assertFalse(Files.exists(folder.resolve("content/translations.yaml")));
  }

  @Test
  void reportThatCannotBeReadIsNotConfirmed() {
    TestReport.Ran ran = report().with("terms.yaml", "terms: [").run("confirm");
    assertEquals(1, ran.exitCode());
    assertTrue(ran.err().contains("content/terms.yaml:1:"), ran.err());
    assertFalse(Files.exists(folder.resolve("content/translations.yaml")));
  }

  @Test
  void reportInOneLanguageHasNothingToConfirm() {
    TestReport.Ran ran =
        TestReport.in(folder).like(Path.of("src/test/reports/checks")).run("confirm");
    assertEquals(0, ran.exitCode());
    assertEquals("nothing to confirm: no text is in several languages\n", ran.out());
    assertFalse(Files.exists(folder.resolve("content/translations.yaml")));
  }

  @Test
  void staleTextsAreKnownByTheirPlaceAndLanguage() {
    report().run("confirm");
    report().replacing("sections/a.yaml", "is sold to", "is given to");
    Report report =
        ReportLoader.load(folder.resolve("content"), new Diagnostics()).report().orElseThrow();
    StaleTranslations stale = StaleTranslations.of(report);
    var paragraph =
        ((org.gailan.content.Block.Paragraph) report.sections().get(0).blocks().get(1)).text();
    assertTrue(stale.isStale(paragraph, Language.ZH_HANT));
    assertFalse(stale.isStale(paragraph, Language.EN));
    assertFalse(stale.isStale(report.title(), Language.ZH_HANT));
  }

  @Test
  void editionForWorkMarksWhatIsStaleAndTheProofDoesNot() throws IOException {
    report().run("confirm");
    TestReport changed =
        report()
            .replacing("sections/a.yaml", "is sold to", "is given to")
            .replacing(
                "report.yaml",
                "{proof: {redactions: removed}}",
                "{proof: {redactions: removed}, working: {redactions: shown, stale-translations:"
                    + " marked}}");
    TestReport.Ran working = changed.built("--edition", "working", "--format", "html");
    assertTrue(page(working, "working/tea.zh-Hant.html").contains("class=\"stale-tag\""));
    assertFalse(page(working, "working/tea.en.html").contains("class=\"stale-tag\""));
    TestReport.Ran proof = changed.built("--edition", "proof", "--format", "html");
    assertFalse(page(proof, "proof/tea.zh-Hant.html").contains("class=\"stale-tag\""));
  }

  private static String page(TestReport.Ran ran, String name) throws IOException {
    return Files.readString(ran.output(name));
  }
}
