package org.gailan.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of change is shown where it is, and nothing else. */
final class BlacklineTest {
  @TempDir Path folder;

  private TwoDrafts.Compared html(String old, String now) {
    return TwoDrafts.of(folder, old, now).diff("--format", "html,json");
  }

  @Test
  void englishIsComparedByTheWord() {
    TwoDrafts.Compared compared =
        html(
            "  - paragraph: {zh-Hant: 茶香。, en: Tea houses in the north sell more tea than coffee.}\n",
            "  - paragraph: {zh-Hant: 茶香。, en: Tea houses in the south sell more tea than coffee.}\n");
    assertEquals("茶香。", compared.marked("zh-Hant"));
    assertEquals(
        "Tea houses in the [north]{south} sell more tea than coffee.", compared.marked("en"));
    assertEquals(List.of("text changed a_1: north -> south"), compared.changes("en"));
    assertEquals(List.of(), compared.changes("zh-Hant"));
  }

  @Test
  void chineseIsComparedByTheRunOfCharacters() {
    TwoDrafts.Compared compared =
        html(
            "  - paragraph: {zh-Hant: 北方茶館售賣的茶較咖啡為多。, en: Tea.}\n",
            "  - paragraph: {zh-Hant: 南部茶館售賣的茶較果汁為多。, en: Tea.}\n");
    assertEquals("[北方]{南部}茶館售賣的茶較[咖啡]{果汁}為多。", compared.marked("zh-Hant"));
  }

  @Test
  void aNumberIsChangedAsAWhole() {
    String blocks =
        "  - paragraph: {zh-Hant: \"綠茶達{value tea green 2024}。\", en: \"Green tea reached"
            + " {value tea green 2024} then.\"}\n";
    TwoDrafts drafts = TwoDrafts.of(folder, blocks, blocks);
    TwoDrafts.Compared compared =
        drafts.edit("data/tea.yaml", "2024: 2108", "2024: 2117").diff("--format", "html,json");
    assertEquals("綠茶達[2,108]{2,117}百萬港元。", compared.marked("zh-Hant").replace("21.08億", "2,108百萬"));
    assertEquals(List.of("changed tea.green.2024"), compared.figures());
  }

  @Test
  void phrasesAreShownAndNotConfetti() {
    TwoDrafts.Compared compared =
        html(
            "  - paragraph: {zh-Hant: 茶。, en: The growers plan to open the new gardens of the hills soon.}\n",
            "  - paragraph: {zh-Hant: 茶。, en: The traders hope to sell the old leaves of the valleys soon.}\n");
    assertEquals(
        "The [growers plan to open the new gardens]{traders hope to sell the old leaves} of the"
            + " [hills]{valleys} soon.",
        compared.marked("en"));
  }

  @Test
  void aSentenceThatIsGoneIsShownFromItsBeginning() {
    TwoDrafts.Compared compared =
        html(
            "  - paragraph: {zh-Hant: 茶香。水清。杯白。, en: Tea smells. Water runs. Cups shine.}\n",
            "  - paragraph: {zh-Hant: 茶香。杯白。, en: Tea smells. Cups shine.}\n");
    assertEquals("茶香。[水清。]杯白。", compared.marked("zh-Hant"));
    assertEquals("Tea smells.[ Water runs.] Cups shine.", compared.marked("en"));
  }

  @Test
  void formattingAloneIsSilent() {
    TwoDrafts.Compared compared =
        html(
            """
              - heading: {zh-Hant: 茶市, en: Tea market}
                level: 2
              - paragraph: {zh-Hant: 綠茶香。, en: Green tea smells fine.}
              - paragraph: {zh-Hant: 紅茶濃。, en: Black tea is strong.}
              - list: [{text: {zh-Hant: 壺, en: Pots}}, {text: {zh-Hant: 杯, en: Cups}}]
              - table:
                  columns: [{heading: {zh-Hant: 甲, en: A}, width: 30}, {heading: {zh-Hant: 乙, en: B}}]
                  rows: [[{zh-Hant: 丙, en: C}, {zh-Hant: 丁, en: D}]]
              - chart: {kind: grouped-bars, title: {zh-Hant: 茶, en: Tea}, dataset: tea, height: 50}
            """,
            """
              - heading: {zh-Hant: 茶市, en: Tea market}
                level: 2
              - paragraph:
                  zh-Hant: |
                    **綠茶**香。

                    紅茶濃。
                  en: |
                    **Green** tea
                    smells fine.

                    Black tea is strong.
              - page-break: always
              - list: [{text: {zh-Hant: 壺, en: Pots}}, {text: {zh-Hant: 杯, en: Cups}}]
                marker: decimal
              - table:
                  columns: [{heading: {zh-Hant: 甲, en: A}, width: 60}, {heading: {zh-Hant: 乙, en: B}}]
                  rows: [[{zh-Hant: 丙, en: C}, {zh-Hant: 丁, en: D}]]
              - chart: {kind: grouped-bars, title: {zh-Hant: 茶, en: Tea}, dataset: tea, height: 70}
            """);
    assertEquals(List.of(), compared.changes("en"));
    assertEquals(List.of(), compared.changes("zh-Hant"));
    assertTrue(compared.ran().out().endsWith("no differences\n"), compared.ran().out());
    assertTrue(compared.html("en").contains("The two drafts do not differ."));
  }

  @Test
  void blocksComeAndGo() {
    TwoDrafts.Compared compared =
        html(
            """
              - heading: {zh-Hant: 茶市, en: Tea market}
              - paragraph: {zh-Hant: 綠茶清香怡人。, en: Green tea smells of grass.}
              - paragraph: {zh-Hant: 茶壺以紫砂製成。, en: Pots are made of purple clay.}
            """,
            """
              - heading: {zh-Hant: 茶市, en: Tea market}
              - paragraph: {zh-Hant: 綠茶清香怡人。, en: Green tea smells of grass.}
              - paragraph: {zh-Hant: 春天採摘的葉最嫩。, en: Leaves picked in spring are tender.}
              - source: {zh-Hant: 茶會, en: The tea society}
            """);
    assertEquals(
        """
        TEA MARKET
        Green tea smells of grass.
        [Pots are made of purple clay.]
        {Leaves picked in spring are tender.}
        {Source: }{The tea society}\
        """,
        compared.marked("en"));
    assertEquals(
        List.of("removed paragraph a_3", "added paragraph a_3", "added source a_4"),
        compared.blocks());
  }

  @Test
  void aBlockThatMovedIsRecognised() {
    TwoDrafts.Compared compared =
        html(
            """
              - paragraph: {zh-Hant: 茶壺以紫砂製成，產於宜興一帶。, en: Pots are made of purple clay from the lakes of the east.}
              - paragraph: {zh-Hant: 綠茶清香怡人，多於春天採摘而成。, en: Green tea smells of grass and is mostly picked in spring.}
              - paragraph: {zh-Hant: 紅茶經過發酵，味道濃郁而甘甜。, en: Black tea is fermented and tastes strong and sweet.}
            """,
            """
              - paragraph: {zh-Hant: 綠茶清香怡人，多於春天採摘而成。, en: Green tea smells of grass and is mostly picked in spring.}
              - paragraph: {zh-Hant: 紅茶經過發酵，味道濃郁而甘甜。, en: Black tea is fermented and tastes strong and sweet.}
              - paragraph: {zh-Hant: 茶壺以紫砂製成，產於福建一帶。, en: Pots are made of purple clay from the hills of the east.}
            """);
    assertEquals(
        """
        [moved from here, 1] [[Pots are made of purple clay from the lakes of the east.]]
        Green tea smells of grass and is mostly picked in spring.
        Black tea is fermented and tastes strong and sweet.
        [moved to here, 1] {{Pots are made of purple clay from the }}[lakes]{hills}{{ of the east.}}\
        """,
        compared.marked("en"));
    assertEquals(List.of("moved paragraph a_3"), compared.blocks());
    assertEquals(
        "〔移走 1〕[[茶壺以紫砂製成，產於宜興一帶。]]", compared.marked("zh-Hant").lines().findFirst().orElse(""));
  }

  @Test
  void anAuthorsIdFindsWhatWasRewritten() {
    TwoDrafts.Compared compared =
        html(
            """
              - paragraph: {zh-Hant: 綠茶清香怡人。, en: Green tea smells of grass.}
                id: taste
            """,
            """
              - paragraph: {zh-Hant: 水質最為要緊。, en: Water matters most.}
                id: taste
            """);
    assertEquals(List.of(), compared.blocks());
    assertEquals("[Green tea smells of grass]{Water matters most}.", compared.marked("en"));
  }

  @Test
  void listsAreComparedByItem() {
    TwoDrafts.Compared compared =
        html(
            """
              - list:
                  - {lead: {zh-Hant: 葉, en: Leaf}, text: {zh-Hant: 嫩葉最為上等。, en: Tender leaves are best of all.}}
                  - {text: {zh-Hant: 水宜清冽甘甜。, en: Water should be clear and sweet.}}
                  - {text: {zh-Hant: 杯以白瓷製成為佳。, en: Cups of white porcelain suit it well.}}
                marker: decimal
            """,
            """
              - list:
                  - {text: {zh-Hant: 火候須緩慢均勻。, en: The fire should burn slowly.}}
                  - {lead: {zh-Hant: 葉, en: Leaf}, text: {zh-Hant: 嫩葉最為上等。, en: Tender leaves are best by far.}}
                  - {text: {zh-Hant: 杯以白瓷製成為佳。, en: Cups of white porcelain suit it well.}}
                marker: decimal
            """);
    assertEquals(
        List.of(
            "item added a_1 item 1: -> The fire should burn slowly.",
            "text changed a_1 item 2: of all -> by far",
            "item removed a_1 item 2: Water should be clear and sweet. ->"),
        compared.changes("en"));
    assertEquals(
        """
        {(1)}{The fire should burn slowly.}
        (2)Leaf: Tender leaves are best [of all]{by far}.
        [(2)][Water should be clear and sweet.]
        (3)Cups of white porcelain suit it well.\
        """,
        compared.marked("en").replaceAll("(?m)^(\\W?)(\\d)\\.", "$1($2)"));
  }

  @Test
  void tablesAreComparedByCell() {
    TwoDrafts.Compared compared =
        html(
            table("[綠, Green, 東方, East]", "[紅, Black, 南方, South]", "[白, White, 北方, North]"),
            table("[綠, Green, 東方, East]", "[黃, Yellow, 中部, Centre]", "[紅, Black, 西方, West]"));
    assertEquals(
        List.of(
            "row added a_1 row: -> Yellow | Centre",
            "cell changed a_1 Black › Origin: South -> West",
            "row removed a_1 row: White | North ->"),
        compared.changes("en"));
    assertEquals(
        """
        Tea
        Origin
        Green
        East
        {Yellow}
        {Centre}
        Black
        [South]{West}
        [White]
        [North]\
        """,
        compared.marked("en"));
  }

  @Test
  void aRowThatMovedAndAColumnThatCame() {
    TwoDrafts.Compared compared =
        html(
            table("[綠, Green, 東方, East]", "[紅, Black, 南方, South]", "[白, White, 北方, North]"),
            """
              - table:
                  columns: [{heading: {zh-Hant: 茶, en: Tea}}, {heading: {zh-Hant: 色, en: Colour}}, {heading: {zh-Hant: 產地, en: Origin}}]
                  rows:
                    - [{zh-Hant: 紅, en: Black}, {zh-Hant: 褐, en: Brown}, {zh-Hant: 南方, en: South}]
                    - [{zh-Hant: 白, en: White}, {zh-Hant: 淺, en: Pale}, {zh-Hant: 北方, en: North}]
                    - [{zh-Hant: 綠, en: Green}, {zh-Hant: 青, en: Jade}, {zh-Hant: 東方, en: East}]
            """);
    assertEquals(
        List.of(
            "column added a_1 heading: -> Colour",
            "row moved a_1 row: Green | East -> Green | Jade | East"),
        compared.changes("en"));
  }

  private static String table(String... rows) {
    StringBuilder table = new StringBuilder("  - table:\n      columns:\n");
    for (String column : List.of("{zh-Hant: 茶, en: Tea}", "{zh-Hant: 產地, en: Origin}")) {
      table.append("        - heading: ").append(column).append('\n');
    }
    table.append("      rows:\n");
    for (String row : rows) {
      Object[] cells = row.substring(1, row.length() - 1).split(", ", -1);
      table.append("        - [{zh-Hant: %s, en: %s}, {zh-Hant: %s, en: %s}]\n".formatted(cells));
    }
    return table.toString();
  }

  @Test
  void chartsAreComparedByValue() {
    String chart =
        """
          - chart: {kind: grouped-bars, title: {zh-Hant: 茶, en: Tea by kind}, dataset: tea}
            id: tea-chart
        """;
    TwoDrafts drafts = TwoDrafts.of(folder, chart, chart);
    drafts.edit("data/tea.yaml", "2024: 2108", "2024: 2117");
    drafts.edit(
        "data/tea.yaml",
        "  black: {name: {zh-Hant: 紅茶, en: Black tea}, values: {2020: 310, 2024: 455}}",
        "  white: {name: {zh-Hant: 白茶, en: White tea}, values: {2020: 77, 2024: 99}}");
    TwoDrafts.Compared compared = drafts.diff("--format", "html,json");
    assertEquals(
        List.of(
            "series removed tea-chart drawing: Black tea: 2020 310; 2024 455 ->",
            "series added tea-chart drawing: -> White tea: 2020 77; 2024 99",
            "value changed tea-chart Green tea › 2024: 2,108 -> 2,117"),
        compared.changes("en"));
    assertTrue(
        compared.marked("en").contains("Green tea › 2024\n[2,108]\n{2,117}"),
        compared.marked("en"));
  }

  @Test
  void aNoteThatComesRenumbersTheOthersInSilence() {
    TwoDrafts.Compared compared =
        html(
            """
              - paragraph: {zh-Hant: "綠茶清香。{note one}", en: "Green tea smells.{note one}"}
              - paragraph: {zh-Hant: "紅茶濃郁。{note two}", en: "Black tea is strong.{note two}"}
              - notes:
                  one: {zh-Hant: 指春茶。, en: Spring tea.}
                  two: {zh-Hant: 指秋茶。, en: Autumn tea.}
            """,
            """
              - paragraph: {zh-Hant: "綠茶{note new}清香。{note one}", en: "Green tea{note new} smells.{note one}"}
              - paragraph: {zh-Hant: "紅茶濃郁。{note two}", en: "Black tea is strong.{note two}"}
              - notes:
                  new: {zh-Hant: 未經發酵。, en: Not fermented.}
                  one: {zh-Hant: 指春茶。, en: Spring tea.}
                  two: {zh-Hant: 指秋茶。, en: Autumn tea.}
            """);
    assertEquals(
        List.of("text added a_1: -> (1)", "note added a_3 note (1): -> Not fermented."),
        compared.changes("en").stream().map(c -> c.replace("-> 1", "-> (1)")).toList());
  }

  @Test
  void definitionsSourcesAndTitlesAreCompared() {
    TwoDrafts.Compared compared =
        html(
            """
              - definitions:
                  - {term: {zh-Hant: 綠茶, en: Green tea}, text: {zh-Hant: 未經發酵的茶。, en: Tea that was not fermented.}}
              - table:
                  title: {zh-Hant: 春茶, en: Teas of spring}
                  columns: [{heading: {zh-Hant: 甲, en: A}}]
                  rows: [[{zh-Hant: 丙, en: C}]]
                  source: {zh-Hant: 茶會, en: The tea society}
            """,
            """
              - definitions:
                  - {term: {zh-Hant: 綠茶, en: Green tea}, text: {zh-Hant: 沒有發酵的茶。, en: Tea that is not fermented.}}
              - table:
                  title: {zh-Hant: 秋茶, en: Teas of autumn}
                  columns: [{heading: {zh-Hant: 甲, en: A}}]
                  rows: [[{zh-Hant: 丙, en: C}]]
                  source: {zh-Hant: 茶行, en: The tea guild}
            """);
    assertEquals(
        List.of(
            "text changed a_1 item 1: was -> is",
            "text changed a_2 title: spring -> autumn",
            "text changed a_2 source: society -> guild"),
        compared.changes("en"));
    assertEquals(
        List.of(
            "text changed a_1 item 1: 未經 -> 沒有",
            "text changed a_2 title: 春 -> 秋",
            "text changed a_2 source: 會 -> 行"),
        compared.changes("zh-Hant"));
  }

  @Test
  void whatStandsOnEveryPageIsOnTheFrontPage() {
    String blocks = "  - paragraph: {zh-Hant: 茶。, en: Tea.}\n";
    TwoDrafts.Compared compared =
        TwoDrafts.of(folder, blocks, blocks)
            .edit("report.yaml", "The Tea Industry", "The Tea Trade")
            .diff("--format", "html,json");
    assertEquals(List.of("text changed title: Industry -> Trade"), compared.changes("en"));
    assertTrue(
        compared.html("en").contains("The Tea <del>Industry</del><ins>Trade</ins>"),
        compared.html("en"));
  }
}
