package org.gailan.pdf;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gailan.TestReport;

/**
 * A report about made-up kites that holds every kind of block, each over the words of the other.
 */
final class EveryBlock {
  static final int FIRST_PAGE = 41;

  /** How many rows the long table has: it takes some pages. */
  static final int ROWS = 60;

  private EveryBlock() {}

  static TestReport in(Path folder) {
    return TestReport.in(folder)
        .with("report.yaml", REPORT)
        .with("terms.yaml", TERMS)
        .with("data/kites.yaml", KITES)
        .with("data/price.yaml", PRICE)
        .with("data/makers.yaml", MAKERS)
        .with("sections/kites.yaml", PROSE + LISTS + TABLES.formatted(rows()) + CHARTS);
  }

  private static String rows() {
    return IntStream.range(0, ROWS)
        .mapToObj(
            i ->
                "        - [{zh-Hant: 紙鳶K%03d, en: Kite K%03d}, {zh-Hant: 輕, en: Light}, \"%d.%d\"]\n"
                    .formatted(i, i, i * 7, i % 10))
        .collect(Collectors.joining());
  }

  private static final String REPORT =
      """
      id: kites
      title: {zh-Hant: 紙鳶 & 風, en: Kites & Wind}
      languages: [zh-Hant, en]
      first-page: 41
      edition: proof
      editions:
        proof: {redactions: removed, warning: {verified: true, text: {zh-Hant: 草擬本, en: DRAFT}}}
        working: {redactions: shown}
      sections: [sections/kites.yaml]
      """;

  private static final String TERMS =
      """
      terms:
        works: {zh-Hant: 飛鳶廠, en: Feiyuan Works, entity: romanisation}
      """;

  private static final String KITES =
      """
      name: {zh-Hant: 紙鳶, en: Kites}
      unit: {zh-Hant: 隻, en: kites}
      scale: one
      estimates-from: 2028
      series:
        silk: {name: {zh-Hant: 絲製AB, en: Silk}, values: {2020: 10, 2024: 24, 2028: 41}}
        paper: {name: {zh-Hant: 紙製, en: Paper}, values: {2020: 5, 2024: 8, 2028: 13}}
      """;

  private static final String PRICE =
      """
      name: {zh-Hant: 價格, en: Price}
      unit: HKD
      scale: one
      series:
        price: {name: {zh-Hant: 均價, en: Average price}, values: {2020: 31, 2024: 36, 2028: 44}}
      """;

  private static final String MAKERS =
      """
      kind: ranking
      name: {zh-Hant: 製鳶商, en: Kite makers}
      unit: HKD
      scale: million
      year: 2024
      measure: {zh-Hant: 收入, en: Revenue}
      items:
        a: {name: {zh-Hant: 甲公司, en: Company A}, value: 25.0, share: 50.0, note: {zh-Hant: 甲公司為上市公司。, en: Company A is listed.}}
        b: {name: {zh-Hant: 乙公司, en: Company B}, value: 12.5, share: 25.0}
      """;

  private static final String PROSE =
      """
      id: kites
      blocks:
        - heading: {zh-Hant: 紙鳶AB市場, en: The kite market}
        - paragraph:
            zh-Hant: "紙鳶由AI Kite Club及{term works}推廣，線長2,374.9 EFLOPS，5G及H100（AI）亦用，售US$153.2，見（ii）及{redacted}{redacted confidential: 丙}。{note far}"
            en: "Kites (紙鳶) are flown by {term works} at [漢字、風箏](https://kites.example/) over 2,374.9 EFLOPS and H100, 5G at US$153.2, (ii), for {redacted}{redacted confidential: 丙} (AI).{note far}"
        - heading: {zh-Hant: 風, en: Wind}
          level: 2
        - paragraph: {zh-Hant: "**重點AB**之後。", en: "**Bold** words after."}
        - heading: {zh-Hant: 雨, en: Rain}
          level: 3
        - heading: {zh-Hant: 線, en: Line}
          level: 2
        - notes:
            far: {zh-Hant: 遠處的註。, en: A note from afar.}
      """;

  private static final String LISTS =
      """
        - heading: {zh-Hant: 製法, en: Making}
        - list:
            - lead: {zh-Hant: 骨架, en: Frame}
              text: {zh-Hant: 以竹製。, en: Of bamboo.}
              list:
                - {text: {zh-Hant: 劈竹。, en: Split it.}}
                - {text: {zh-Hant: 烤竹。, en: Bake it.}}
              marker: lower-roman
            - text: {zh-Hant: 糊紙。, en: Paste the paper.}
          marker: decimal
        - definitions:
            - {term: {zh-Hant: 尾, en: Tail}, text: {zh-Hant: 布條。, en: A strip.}}
      """;

  private static final String TABLES =
      """
        - heading: {zh-Hant: 各種紙鳶, en: Kinds of kite}
        - table:
            title: {zh-Hant: 長表, en: Long table}
            columns:
              - {heading: {zh-Hant: 名稱, en: Name}, width: 40, leader: true}
              - {heading: {zh-Hant: 重量, en: Weight}}
              - {heading: {zh-Hant: 數目, en: Number}, align: decimal}
            rows:
      %s
            source: {zh-Hant: 虛構, en: Made up}
            notes: {}
        - table:
            title: {zh-Hant: 跨格表, en: Spans}
            columns:
              - {heading: {zh-Hant: 類, en: Kind}}
              - {heading: {zh-Hant: 色, en: Colour}}
              - {heading: {zh-Hant: 價, en: Price}}
            rows:
              - [{text: {zh-Hant: 絲, en: Silk}, rows: 2}, {zh-Hant: 紅, en: Red}, "1"]
              - [{zh-Hant: 藍, en: Blue}, "2"]
              - [{text: {zh-Hant: 紙鳶合計, en: All kites}, columns: 2}, "3"]
        - table: {dataset: kites, title: {zh-Hant: 數據表, en: From a dataset}}
        - ranking: {dataset: makers, title: {zh-Hant: 製鳶商排名, en: Ranking of makers}}
      """;

  private static final String CHARTS =
      """
        - heading: {zh-Hant: 圖, en: Charts}
        - chart: {kind: grouped-bars, title: {zh-Hant: "並列圖{note n}", en: "Grouped{note n}"}, dataset: kites, growth: table, notes: {n: {zh-Hant: 圖的註。, en: On the chart.}}, source: {zh-Hant: 虛構, en: Made up}}
        - chart: {kind: stacked-bars, title: {zh-Hant: 堆疊圖, en: Stacked}, dataset: kites}
        - chart: {kind: lines, title: {zh-Hant: 折線圖, en: Lines}, dataset: kites}
        - chart: {kind: bars-and-line, title: {zh-Hant: 柱線圖, en: Bars and line}, dataset: kites, series: [silk], line: [price], line-dataset: price}
        - chart: {kind: horizontal-bars, title: {zh-Hant: 橫條圖, en: Horizontal}, dataset: makers}
        - chart: {kind: pie, title: {zh-Hant: 餅圖, en: Pie}, dataset: makers}
        - chart: {kind: doughnut, title: {zh-Hant: 環圖, en: Ring}, dataset: kites, years: [2024]}
      """;
}
