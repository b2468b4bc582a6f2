package org.gailan.check.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.gailan.TestReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures say where they come from and what they are about. */
final class SourcesTest {
  @TempDir Path directory;
  private TestReport report = TestReport.in(Path.of(""));

  @BeforeEach
  void aMadeUpReportOnHoney() {
    report =
        TestReport.in(directory)
            .with(
                "report.yaml",
                """
                id: honey
                title: {zh-Hant: 蜂蜜, en: Honey}
                languages: [zh-Hant, en]
                editions: {proof: {redactions: removed}}
                sections: [sections/a.yaml]
                """)
            .with("data/honey.yaml", honey("unit: {zh-Hant: 噸, en: tonnes}", ABOUT))
            .with("sections/a.yaml", "id: a\nblocks: [{paragraph: {zh-Hant: 蜂, en: Bees}}]\n");
  }

  private static final String ABOUT =
      """
      geography: {zh-Hant: 香港, en: Hong Kong}
      definition: {zh-Hant: 蜂蜜, en: Honey}
      basis: {measures: flow}
      """;

  private static String honey(String unit, String about) {
    return """
    name: {zh-Hant: 蜂蜜, en: Honey}
    %s
    series: {all: {name: {zh-Hant: 蜂蜜, en: Honey}, values: {2023: 1, 2024: 2}}}
    %s
    """
        .formatted(unit, about);
  }

  private List<String> found(String rule) {
    return report.check().everyFinding().stream()
        .filter(line -> line.contains("[" + rule + "]"))
        .toList();
  }

  private List<String> foundIn(String blocks) {
    report.with("sections/a.yaml", "id: a\nblocks:\n" + blocks);
    return found("source.missing");
  }

  private static final String CHART =
      "  - chart: {kind: lines, title: {zh-Hant: 蜜, en: Honey}, dataset: honey%s}\n";

  @Test
  void aChartWithoutASourceIsFoundWhereItBegins() {
    assertEquals(
        List.of(
            "content/sections/a.yaml:3:5: warning[source.missing]: this chart has no source line;"
                + " say where its figures come from under `source`, here or in the dataset 'honey'"),
        foundIn(CHART.formatted("")));
  }

  @Test
  void itsOwnSourceOrItsDatasetsOrABlockAfterItWillDo() {
    assertEquals(List.of(), foundIn(CHART.formatted(", source: {zh-Hant: 蜂, en: Bees}")));
    assertEquals(
        List.of(),
        foundIn(
            CHART.formatted("")
                + "  - notes: {n: {zh-Hant: 一, en: One}}\n"
                + "  - source: {zh-Hant: 蜂, en: Bees}\n"));
    report.with("data/honey.yaml", honey("unit: USD", ABOUT + "source: {zh-Hant: 蜂, en: Bees}\n"));
    assertEquals(List.of(), foundIn(CHART.formatted("")));
  }

  @Test
  void aSourceFurtherDownIsAnothers() {
    assertEquals(
        1,
        foundIn(
                CHART.formatted("")
                    + "  - paragraph: {zh-Hant: 蜂, en: Bees}\n"
                    + "  - source: {zh-Hant: 蜂, en: Bees}\n")
            .size());
  }

  private static String table(String rows) {
    return """
      - table:
          columns: [{heading: {zh-Hant: 甲, en: A}}, {heading: {zh-Hant: 乙, en: B}}]
          rows:
    """
        + rows;
  }

  @Test
  void aTableOfFactsNeedsASourceAndARowOfWordsDoesNot() {
    String words = "        - [{zh-Hant: 政策, en: Policy}, {zh-Hant: 內容, en: Content}]\n";
    assertEquals(List.of(), foundIn(table(words)));
    assertEquals(1, foundIn(table(words + words)).size());
    assertEquals(1, foundIn(table(words.replace("Content", "Of 2024"))).size());
    assertEquals(
        List.of(), foundIn(table(words + words) + "      source: {zh-Hant: 蜂, en: Bees}\n"));
  }

  @Test
  void aTableCanBeSilencedWithAReasonThatIsTold() {
    report.with(
        "sections/a.yaml",
        "id: a\nblocks:\n"
            + CHART.formatted("")
            + "    silence: {source.missing: drawn by us for this test}\n");
    TestReport.Ran ran = report.check();
    assertEquals(List.of(), found("source.missing"));
    assertEquals(
        true, ran.err().contains("silenced[source.missing]: drawn by us for this test"), ran.err());
  }

  @Test
  void aDatasetThatSaysNothingOfItselfIsFoundThreeTimes() {
    report.with("data/honey.yaml", honey("unit: USD", ""));
    assertEquals(1, found("dataset.no-geography").size());
    assertEquals(1, found("dataset.no-definition").size());
    assertEquals(
        List.of(
            "content/data/honey.yaml:1:1: warning[dataset.no-basis]: 'honey' does not say whether its"
                + " figures are a stock or a flow; add `basis: {measures: flow}`"),
        found("dataset.no-basis"));
  }

  @Test
  void whatIsNeitherStockNorFlowNeedsNoBasis() {
    for (String unit :
        List.of(
            "percent",
            "{zh-Hant: 元／公斤, en: RMB/kg}",
            "{zh-Hant: 每公斤元, en: RMB per kilogram}",
            "{zh-Hant: 指數, en: index}")) {
      report.with("data/honey.yaml", honey("unit: " + unit, ""));
      assertEquals(List.of(), found("dataset.no-basis"), unit);
    }
  }

  @Test
  void computingPowerNeedsItsPrecision() {
    for (String unit : List.of("EFLOPS", "{zh-Hant: PFLOPS, en: PFLOPS}")) {
      report.with("data/honey.yaml", honey("unit: " + unit, "basis: {measures: stock}\n"));
      assertEquals(1, found("dataset.no-basis").size(), unit);
      report.with(
          "data/honey.yaml",
          honey("unit: " + unit, "basis: {measures: stock, precision: undisclosed}\n"));
      assertEquals(List.of(), found("dataset.no-basis"), unit);
    }
  }
}
