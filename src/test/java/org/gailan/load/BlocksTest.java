package org.gailan.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.gailan.content.Block;
import org.gailan.content.ChartBlock;
import org.gailan.content.Language;
import org.gailan.content.TableBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlocksTest {
  @TempDir Path folder;

  @Test
  void everyKindOfBlockIsRead() {
    var loaded =
        load(
            """
            - heading: A
              level: 2
            - paragraph: B
            - list:
                - {lead: C, text: D, list: [{text: E}], marker: decimal}
              marker: lower-roman
              leads: above
            - definitions: [{term: F, text: G}]
            - source: H
            - notes: {scope: I}
            - page-break: always
            - chart: {kind: bars-and-line, title: J, dataset: demand, series: [ai], years: [2020, last],
                line: [ai], growth: arrows, source: K, notes: {n: L}, height: 80}
            - ranking: {dataset: top, title: M}
            - table: {dataset: demand, years: [2020]}
            - table:
                columns: [{heading: "", width: 60, leader: true}, {heading: N, align: decimal}]
                rows:
                  - [O, "76.3"]
                  - {cells: [{text: P, columns: 2}], role: total}
              id: last
            """);
    assertEquals(List.of(), loaded.messages());
    assertEquals(2, ((Block.Heading) loaded.block(0)).level());
    var list = (Block.ItemList) loaded.block(2);
    assertEquals(Block.ItemList.Marker.LOWER_ROMAN, list.marker());
    assertTrue(list.leadsAbove());
    var nested = list.items().get(0).nested().orElseThrow();
    assertEquals(Block.ItemList.Marker.DECIMAL, nested.marker());
    assertEquals("a_3_1", nested.id());
    var chart = (ChartBlock) loaded.block(7);
    assertEquals(ChartBlock.Kind.BARS_AND_LINE, chart.kind());
    assertEquals(80, chart.height());
    assertEquals("last", chart.years().get(1).text());
    var table = (TableBlock.Written) ((TableBlock) loaded.block(10)).body();
    assertEquals(60, table.columns().get(0).width().orElseThrow());
    assertTrue(table.columns().get(0).leader());
    assertEquals(TableBlock.Role.TOTAL, table.rows().get(1).role());
    assertEquals("last", loaded.block(10).id());
  }

  @Test
  void aBlockHasExactlyOneKind() {
    refuses(
        "- {heading: A, paragraph: B}\n- {level: 2}\n- {}\n",
        "3:3: error[section.block-kind]: a block has one kind, found `heading` and `paragraph`;"
            + " begin each with a hyphen of its own",
        "4:3: error[section.block-kind]: a block needs a key that says its kind, found `level`;"
            + " there is heading, paragraph, regulatory-text, list, definitions, chart, table, ranking, source,"
            + " notes, page-break",
        "5:3: error[section.block-kind]: a block needs a key that says its kind, found ``; there is"
            + " heading, paragraph, regulatory-text, list, definitions, chart, table, ranking, source, notes,"
            + " page-break");
  }

  @Test
  void aKeyOfAnotherKindIsUnknown() {
    refuses(
        "- {paragraph: A, level: 2}\n",
        "3:18: error[yaml.unknown-key]: paragraph has no key `level`; there is paragraph,"
            + " answers, locked, id, claims, silence, redacted");
  }

  @Test
  void aChartNeedsItsKindAndItsDataset() {
    refuses(
        "- chart: {kind: bars, title: A, line: [x]}\n",
        "3:10: error[yaml.missing-key]: a chart needs `dataset`, such as `dataset: global-demand`",
        "3:17: error[value.word]: `kind`: 'bars' is none of its words; there is grouped-bars,"
            + " stacked-bars, bars-and-line, lines, horizontal-bars, pie, doughnut");
  }

  @Test
  void theCellsOfARowFillTheColumns() {
    String head = "- table:\n    columns: [{heading: A}, {heading: B}, {heading: C}]\n    rows:\n";
    refuses(
        head + "      - [x, y]\n      - [x]\n",
        "6:9: error[table.ragged]: the cells of this row cover 2 columns, the table has 3");
    refuses(
        head + "      - [{text: x, rows: 2}, y, z]\n      - [x, y, z]\n",
        "7:9: error[table.ragged]: the cells of this row cover 3 columns beside the 1 covered from"
            + " above, the table has 3");
    refuses(
        head + "      - [{text: x, rows: 3}, y, z]\n      - [x, y]\n",
        "6:17: error[table.ragged]: a cell covers 3 rows, but the table ends after 2");
    assertEquals(
        List.of(),
        load(head + "      - [x, {text: y, rows: 2, columns: 2}]\n      - [x]\n      - [x, y, z]\n")
            .messages());
  }

  @Test
  void theWidthsOfColumnsAreAtMostTheTable() {
    refuses(
        "- table: {columns: [{heading: A, width: 60}, {heading: B, width: 50}], rows: [[a, b]]}\n",
        "3:20: error[table.width]: the widths of the columns add up to 110 percent");
  }

  @Test
  void aTextHasEveryLanguageOfTheReport() {
    refusesBilingual(
        """
        - heading: {en: A}
        - paragraph: A
        - heading: {zh-Hant: '', en: A}
        - heading: {zh-Hans: 甲, en: A}
        - heading: {zh-Hant: [], en: A}
        """,
        "3:12: error[language.missing]: `heading` has no zh-Hant text",
        "4:14: error[language.missing]: `paragraph` needs a text in each language: {zh-Hant: …, en:"
            + " …}",
        "5:22: error[language.empty]: `zh-Hant` of `heading` is empty",
        "6:13: error[yaml.unknown-key]: `heading` has no key `zh-Hans`; did you mean 'zh-Hant'?",
        "7:22: error[yaml.wrong-type]: `zh-Hant` of `heading`: expected a text, found a list");
  }

  @Test
  void aLanguageThatTheReportIsNotWrittenInIsReported() {
    refuses(
        "- heading: {zh-Hant: 甲, en: A}\n",
        "3:13: error[language.not-in-report]: the report has no zh-Hant; add it to `languages` in"
            + " report.yaml or remove this text");
  }

  @Test
  void aCellWithoutLettersNeedsNoLanguage() {
    var loaded =
        ReportOnDisk.in(folder)
            .file(
                "sections/a.yaml",
                """
                id: a
                blocks:
                - table:
                    columns: [{heading: ""}, {heading: "%"}, {heading: "–"}, {heading: ✓}]
                    rows: [["{value demand ai 2024}", "76.3%", "", {zh-Hant: 甲, en: A}]]
                """)
            .load();
    assertEquals(List.of(), loaded.messages());
    var table = (TableBlock.Written) ((TableBlock) loaded.block(0)).body();
    var cell = table.rows().get(0).cells().get(0);
    for (Language language : Language.values()) {
      assertEquals(
          "value:demand@5:21 ai@5:28 2024@5:31",
          Outline.of(cell.text().in(language).paragraphs().get(0).inlines()));
    }
  }

  @Test
  void anEmptyListIsReported() {
    refuses(
        "- list: []\n- table: {columns: [], rows: []}\n",
        "3:9: error[yaml.empty-list]: `list` has no items",
        "4:20: error[yaml.empty-list]: `columns` has no items",
        "4:30: error[yaml.empty-list]: `rows` has no items");
  }

  private ReportOnDisk.Loaded load(String blocks) {
    return ReportOnDisk.english(folder, "id: a\nblocks:\n" + blocks).load();
  }

  private void refuses(String blocks, String... expected) {
    assertEquals(located(expected), load(blocks).messages());
  }

  private void refusesBilingual(String blocks, String... expected) {
    assertEquals(
        located(expected),
        ReportOnDisk.in(folder)
            .file("sections/a.yaml", "id: a\nblocks:\n" + blocks)
            .load()
            .messages());
  }

  private static List<String> located(String... expected) {
    return List.of(expected).stream().map(e -> "content/sections/a.yaml:" + e).toList();
  }
}
