package org.gailan.check.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gailan.TestReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is only known once the pages are laid out is found by check and build alike. */
final class PageBudgetTest {
  @TempDir Path directory;
  private TestReport report = TestReport.in(Path.of(""));

  @BeforeEach
  void aMadeUpReportOnKitesOfTwoPages() {
    report = TestReport.in(directory).with("report.yaml", with("page-budget: 1\n"));
    report.with(
        "sections/a.yaml",
        """
        id: a
        blocks:
          - paragraph: {zh-Hant: 竹與紙, en: Bamboo and paper}
          - page-break: always
          - paragraph: {zh-Hant: 風, en: Wind}
        """);
  }

  private static String with(String more) {
    return """
    id: kites
    title: {zh-Hant: 紙鳶, en: Kites}
    languages: [zh-Hant, en]
    editions: {proof: {redactions: removed}}
    sections: [sections/a.yaml]
    """
        + more;
  }

  private static List<String> found(TestReport.Ran ran) {
    return ran.findings().stream()
        .filter(l -> l.contains("[page.") || l.contains("[layout."))
        .toList();
  }

  private static final List<String> OVER =
      List.of(
          "content/report.yaml:6:14: warning[page.budget]: en takes 2 pages, 1 more than the 1 allowed;"
              + " shorten it, or give a `page-budget` it keeps",
          "content/report.yaml:6:14: warning[page.budget]: zh-Hant takes 2 pages, 1 more than the 1"
              + " allowed; shorten it, or give a `page-budget` it keeps");

  @Test
  void eachLanguageOverTheBudgetIsFoundByCheckAndNotTheTwoSideBySide() {
    assertEquals(OVER, found(report.checkPages()));
    assertEquals(0, report.checkPages().exitCode());
    assertFalse(Files.exists(directory.resolve("output")), "a check writes nothing");
  }

  @Test
  void aQuickCheckLeavesItOut() {
    assertEquals(List.of(), found(report.check()));
  }

  @Test
  void aBuildOverTheBudgetSaysSoAndWritesItsFiles() {
    TestReport.Ran ran = report.build();
    assertEquals(OVER, found(ran));
    assertEquals(0, ran.exitCode());
    assertTrue(Files.exists(ran.output("proof/kites.en.pdf")));
  }

  @Test
  void aBuildOfOneLanguageSaysItOfThatOne() {
    assertEquals(OVER.subList(0, 1), found(report.build("--lang", "en")));
    assertEquals(List.of(), found(report.build("--lang", "bilingual")));
  }

  @Test
  void aStrictBuildOverTheBudgetFailsAndLeavesTheLastGoodFiles() throws IOException {
    report.with("report.yaml", with("page-budget: 2\n" + QUIET)).built();
    Path pdf = directory.resolve("output/proof/kites.en.pdf");
    byte[] good = Files.readAllBytes(pdf);
    report.with("report.yaml", with("page-budget: 1\n" + QUIET));
    report.replacing("sections/a.yaml", "en: Wind", "en: Winds");
    TestReport.Ran strict = report.build("--strict");
    assertEquals(1, strict.exitCode());
    assertTrue(strict.err().contains("error[page.budget]"), strict.err());
    assertEquals(
        List.of(), List.of(strict.out().strip()).stream().filter(s -> !s.isEmpty()).toList());
    assertTrue(java.util.Arrays.equals(good, Files.readAllBytes(pdf)));
  }

  private static final String QUIET = "silence: {disclosure.none: a report on kites has none}\n";

  @Test
  void tenPagesAreAllowedUnlessTheReportSaysOtherwise() {
    report.with("report.yaml", with(""));
    assertEquals(List.of(), found(report.checkPages()));
    String breaks = "  - page-break: always\n  - paragraph: {zh-Hant: 風, en: Wind}\n";
    report.with("sections/a.yaml", "id: a\nblocks:\n" + breaks.repeat(11));
    List<String> found = found(report.checkPages());
    assertEquals(2, found.size());
    assertTrue(
        found.get(0).startsWith("content/report.yaml:1:1: warning[page.budget]"), found::toString);
  }

  @Test
  void theBudgetCanBeSilencedWithAReasonAndASilenceTooManyIsFound() {
    String silence = "silence: {page.budget: agreed with the sponsor}\n";
    report.with("report.yaml", with("page-budget: 1\n" + silence));
    TestReport.Ran over = report.checkPages();
    assertEquals(List.of(), found(over));
    assertTrue(over.err().contains("silenced[page.budget]: agreed with the sponsor"), over.err());
    assertFalse(report.check().err().contains("silence.unused"), "a quick check can't know");
    report.with("report.yaml", with("page-budget: 2\n" + silence));
    assertTrue(report.checkPages().err().contains("[silence.unused]"));
  }

  private static final String LINES =
      """
      id: a
      blocks:
        - chart: {kind: lines, title: {zh-Hant: 紙鳶, en: Kites}, dataset: kites}
      """;

  private static String kites(int years) {
    StringBuilder data =
        new StringBuilder("name: {zh-Hant: 紙鳶, en: Kites}\nunit: count\nseries:\n");
    for (int series = 0; series < 5; series++) {
      data.append("  s%d:%n    name: {zh-Hant: 甲, en: A}%n    values:%n".formatted(series));
      for (int year = 0; year < years; year++) {
        data.append("      %d: %d%n".formatted(1901 + year, 100 * series + year));
      }
    }
    return data.toString().replace("\r", "");
  }

  @Test
  void aChartThatCannotBeDrawnIsFoundWhereItIs() {
    report.with("sections/a.yaml", LINES).with("data/kites.yaml", kites(299));
    for (TestReport.Ran ran : List.of(report.checkPages(), report.build())) {
      assertEquals(1, ran.exitCode());
      assertEquals(
          List.of(
              "content/sections/a.yaml:3:5: error[layout.chart]: this chart cannot be drawn in its width"
                  + " and height; draw fewer series or years, or give it more `height`"),
          found(ran));
    }
    assertFalse(Files.exists(directory.resolve("output/proof/kites.en.pdf")));
  }

  @Test
  void aTemplateThatFailsIsFoundWhereItIs() {
    report.with(
        "templates/outline.html",
        "<p th:fragment=\"bookmark(entry, other)\" th:text=\"${entry.none()}\"></p>");
    report.with("sections/a.yaml", "id: a\nblocks: [{heading: {zh-Hant: 紙鳶, en: Kites}}]\n");
    List<String> found = found(report.checkPages());
    assertEquals(1, found.size(), found::toString);
    assertTrue(found.get(0).startsWith("content/templates/outline.html:1:"), found::toString);
    assertTrue(found.get(0).contains("error[layout.template]: this template of the report fails"));
  }

  @Test
  void aTemplateThatIsNotWellFormedIsAFindingToo() {
    report.with("templates/outline.html", "<p th:fragment=\"bookmark(entry, other)\">a & b</p>");
    report.with("sections/a.yaml", "id: a\nblocks: [{heading: {zh-Hant: 紙鳶, en: Kites}}]\n");
    TestReport.Ran ran = report.build();
    assertEquals(1, ran.exitCode());
    assertTrue(
        found(ran).get(0).startsWith("content/templates: error[layout.template]"), ran.err());
  }
}
