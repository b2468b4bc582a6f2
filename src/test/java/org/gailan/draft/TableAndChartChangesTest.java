package org.gailan.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes of shape: spans, columns, units, rankings, series and years; and what is gone whole. */
final class TableAndChartChangesTest {
  private static final String CHART =
      """
        - chart: {kind: grouped-bars, title: {zh-Hant: 茶, en: Tea by kind}, dataset: tea}
          id: tea-chart
      """;

  @TempDir Path folder;

  private static final String MAKERS =
      """
      kind: ranking
      name: {zh-Hant: 茶商, en: Tea makers}
      unit: HKD
      scale: million
      year: 2024
      measure: {zh-Hant: 收入, en: Revenue}
      items:
        a: {name: {zh-Hant: 甲茶行, en: House A}, value: %s}
        b: {name: {zh-Hant: 乙茶行, en: House B}, value: 12.5}
        c: {name: {zh-Hant: 丙茶行, en: House C}, value: 7.5}
      """;

  @Test
  void rankingsAreComparedByRow() {
    String ranking =
        """
          - ranking: {dataset: makers, title: {zh-Hant: 茶商, en: Makers of tea}}
            id: makers
        """;
    TwoDrafts.Compared compared =
        TwoDrafts.of(folder, ranking, ranking)
            .with(
                "data/makers.yaml",
                MAKERS.formatted("25.0"),
                MAKERS.formatted("9.5").replaceFirst("(  a:.*\n)(  b:.*\n)", "$2$1"))
            .diff("--format", "html,json");
    assertEquals(
        List.of(
            "cell changed makers House B › Rank: 2 -> 1",
            "row moved makers row: 1 | House A | 25.0 -> 2 | House A | 9.5",
            "cell changed makers House A › Rank: 1 -> 2",
            "cell changed makers House A › Revenue (HK$ million): 25.0 -> 9.5"),
        compared.changes("en"));
    assertEquals(
        """
        Makers of tea
        Rank
        Company
        Revenue (HK$ million)
        [[1]]
        [[House A]]
        [[25.0]]
        [2]{1}
        House B
        12.5
        [1]{2}
        {{House A}}
        [25.0]{9.5}
        3
        House C
        7.5\
        """,
        compared.marked("en"));
  }

  @Test
  void aColumnThatIsGoneIsStruckAndTheOthersStay() {
    TwoDrafts.Compared compared =
        TwoDrafts.of(
                folder,
                """
                  - table:
                      columns: [{heading: {zh-Hant: 茶, en: Tea}}, {heading: {zh-Hant: 色, en: Colour}}, {heading: {zh-Hant: 產地, en: Origin}}]
                      rows:
                        - [{zh-Hant: 紅, en: Black}, {zh-Hant: 褐, en: Brown}, {zh-Hant: 南方, en: South}]
                        - [{zh-Hant: 白, en: White}, {zh-Hant: 淺, en: Pale}, {zh-Hant: 北方, en: North}]
                """,
                """
                  - table:
                      columns: [{heading: {zh-Hant: 茶, en: Tea}}, {heading: {zh-Hant: 產地, en: Origin}}]
                      rows:
                        - [{zh-Hant: 紅, en: Black}, {zh-Hant: 南方, en: South}]
                        - [{zh-Hant: 白, en: White}, {zh-Hant: 西方, en: West}]
                """)
            .diff("--format", "html,json");
    assertEquals(
        List.of(
            "column removed a_1 heading: Colour ->",
            "cell changed a_1 White › Origin: North -> West"),
        compared.changes("en"));
    assertEquals(
        "Tea\n[Colour]\nOrigin\nBlack\n[Brown]\nSouth\nWhite\n[Pale]\n[North]{West}",
        compared.marked("en"));
  }

  @Test
  void cellsThatSpanStayAsTheyAreWhileTheShapeDoes() {
    String table =
        """
          - table:
              columns: [{heading: {zh-Hant: 茶, en: Tea}}, {heading: {zh-Hant: 色, en: Colour}}]
              rows:
                - [{text: {zh-Hant: 春茶, en: Spring teas}, columns: 2}]
                - [{zh-Hant: 紅, en: Black}, {zh-Hant: 褐, en: Brown}]
        """;
    String more = "        - [{zh-Hant: 白, en: White}, {zh-Hant: 淺, en: Pale}]\n";
    TwoDrafts drafts =
        TwoDrafts.of(folder, table, table.replace("en: Spring teas", "en: Autumn teas"));
    TwoDrafts.Compared compared = drafts.diff("--format", "html,json");
    assertEquals(
        List.of("cell changed a_1 Autumn teas › Tea: Spring teas -> Autumn teas"),
        compared.changes("en"));
    assertTrue(compared.html("en").contains("colspan=\"2\""), compared.html("en"));
    compared = drafts.blocks(table, table + more).diff("--format", "html,json");
    assertEquals(List.of("row added a_1 row: -> White | Pale"), compared.changes("en"));
    assertEquals("Tea\nColour\nSpring teas\nBlack\nBrown\n{White}\n{Pale}", compared.marked("en"));
  }

  @Test
  void aUnitThatChangedStandsBelowTheTitle() {
    String table =
        """
          - table: {dataset: tea, title: {zh-Hant: 茶, en: Tea}}
            id: tea-table
        """;
    TwoDrafts.Compared compared =
        TwoDrafts.of(folder, table, table)
            .edit("data/tea.yaml", "unit: HKD", "unit: USD")
            .diff("--format", "html,json");
    assertEquals(
        List.of("text changed tea-table unit: HK$ million -> US$ million"), compared.changes("en"));
    assertTrue(
        compared.marked("en").startsWith("Tea[HK$ million]{US$ million}"), compared.marked("en"));
  }

  @Test
  void yearsOfAChartComeAndGo() {
    TwoDrafts.Compared compared =
        TwoDrafts.of(folder, CHART, CHART)
            .edit("data/tea.yaml", "2020: 1532, 2024: 2108", "2024: 2108, 2025: 2250")
            .edit("data/tea.yaml", "2020: 310, 2024: 455", "2024: 455, 2025: 470")
            .diff("--format", "html,json");
    assertEquals(
        List.of(
            "category removed tea-chart drawing: 2020: Green tea 1,532; Black tea 310 ->",
            "category added tea-chart drawing: -> 2025: Green tea 2,250; Black tea 470"),
        compared.changes("en"));
    assertEquals(
        List.of(
            "added tea.year.2025",
            "added tea.green.2025",
            "added tea.black.2025",
            "removed tea.year.2020",
            "removed tea.green.2020",
            "removed tea.black.2020"),
        compared.figures());
  }

  @Test
  void aSeriesThatHasAnotherNameIsTheSame() {
    TwoDrafts.Compared compared =
        TwoDrafts.of(folder, CHART, CHART)
            .edit("data/tea.yaml", "en: Black tea", "en: Dark tea")
            .diff("--format", "html,json");
    assertEquals(
        List.of("series changed tea-chart drawing: Black tea -> Dark tea"), compared.changes("en"));
    assertEquals(List.of(), compared.changes("zh-Hant"));
  }

  @Test
  void aChartThatIsGoneIsShownAsItsFigures() {
    TwoDrafts.Compared compared =
        TwoDrafts.of(
                folder,
                "  - paragraph: {zh-Hant: 茶。, en: Tea.}\n" + CHART,
                "  - paragraph: {zh-Hant: 茶。, en: Tea.}\n")
            .diff("--format", "html,json");
    assertEquals(List.of("removed chart tea-chart"), compared.blocks());
    String marked = compared.marked("en");
    assertTrue(marked.startsWith("Tea.\n[Tea by kind]"), marked);
    assertTrue(marked.contains("[Green tea]\n[1,532]\n[2,108]"), marked);
  }

  @Test
  void aRedactionIsAChangeBetweenWordsAndToken() {
    TwoDrafts.Compared compared =
        TwoDrafts.of(
                folder,
                "  - paragraph: {zh-Hant: 於冬至售茶。, en: Sold at midwinter only.}\n",
                "  - paragraph: {zh-Hant: \"於{redacted timetable: 冬至}售茶。\", en: \"Sold at"
                    + " {redacted timetable: midwinter} only.\"}\n")
            .diff("--format", "html,json");
    assertEquals("於[冬至]{[編纂]}售茶。", compared.marked("zh-Hant"));
    assertEquals("Sold at [midwinter]{[REDACTED]} only.", compared.marked("en"));
  }

  @Test
  void nestedListsAreComparedByItem() {
    TwoDrafts.Compared compared =
        TwoDrafts.of(
                folder,
                """
                  - list:
                      - text: {zh-Hant: 水宜清冽。, en: Water should be clear.}
                        list:
                          - text: {zh-Hant: 山水為上。, en: Best from a hill.}
                          - text: {zh-Hant: 江水為中。, en: Second from a river.}
                """,
                """
                  - list:
                      - text: {zh-Hant: 水宜清冽。, en: Water should be clear.}
                        list:
                          - text: {zh-Hant: 山水為上。, en: Best from a hill.}
                          - text: {zh-Hant: 井水為中。, en: Second from a well.}
                """)
            .diff("--format", "html,json");
    assertEquals(List.of("text changed a_1 item 1.2: river -> well"), compared.changes("en"));
  }

  @Test
  void aLanguageThatIsNewIsAllInserted() {
    String blocks = "  - paragraph: {zh-Hant: 茶香。, en: Tea smells.}\n";
    TwoDrafts drafts = TwoDrafts.of(folder, blocks, blocks);
    for (String file : List.of("report.yaml", "data/tea.yaml", "sections/a.yaml")) {
      String both = TwoDrafts.read(folder.resolve("new").resolve(file));
      String one =
          both.replaceAll("\\{zh-Hant: ([^,{}]*), en: [^{}]*\\}", "$1")
              .replace("languages: [zh-Hant, en]", "languages: [zh-Hant]");
      drafts.with(file, one, both);
    }
    TwoDrafts.Compared compared = drafts.diff("--format", "html,json");
    assertEquals("{Tea smells.}", compared.marked("en"));
    assertEquals("茶香。", compared.marked("zh-Hant"));
  }
}
