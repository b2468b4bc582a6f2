package org.gailan.verification;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gailan.TestReport;

/** Reports unlike the shipped one in shape; what they say is made up. */
final class MadeUpReports {
  private MadeUpReports() {}

  /**
   * Tea in two languages: every kind of chart, lists, notes, facts, terms, words to be redacted.
   */
  static TestReport tea(Path folder) {
    return TestReport.in(folder)
        .with(
            "report.yaml",
            """
            id: tea
            title: {zh-Hant: 虛構茶業, en: Made-up Tea}
            languages: [zh-Hant, en]
            first-page: 41
            edition: proof
            editions:
              proof: {redactions: removed, warning: {verified: true, text: {zh-Hant: 草稿第9號, en: DRAFT 9}}}
              working: {redactions: shown}
            page-budget: 99
            sections: [tea.yaml, charts.yaml, tables.yaml]
            """)
        .with(
            "terms.yaml",
            """
            terms:
              cagr:
                zh-Hant: 複合年增長率
                en: CAGR
                full: {zh-Hant: 複合年增長率, en: compound annual growth rate (“CAGR”)}
            """)
        .with(
            "facts.yaml",
            """
            source: {zh-Hant: 虛構茶會, en: The Made-up Tea Society}
            facts:
              founded: {year: 1911, what: {zh-Hant: 茶會成立年份, en: Year the society was founded}}
              fee: {amount: 250000, unit: HKD, page: "3"}
              opened: {date: 2019-05-04}
            """)
        .with(
            "data/leaves.yaml",
            """
            name: {zh-Hant: 茶葉產量, en: Output of tea leaves}
            unit: {zh-Hant: 噸, en: tonnes}
            scale: ten-thousand
            estimates-from: 2025
            total: sum
            series:
              green:
                name: {zh-Hant: 綠茶, en: Green tea}
                values: {2020: 10.0, 2024: 20.0, 2028: 35.5}
                growth: [{from: 2020, to: 2024, rate: 18.9}]
              black:
                name: {zh-Hant: 紅茶, en: Black tea}
                values: {2020: 5.0, 2024: ~6.0, 2028: 7.5}
                derived: {how: {zh-Hant: 按種植面積推算, en: extrapolated from the area planted}, years: [2028]}
            disclosed-in: {document: {zh-Hant: 茶報, en: Tea Report}, date: March 2025, page: "12"}
            source: {zh-Hant: 虛構茶會, en: The Made-up Tea Society}
            """)
        .with(
            "data/price.yaml",
            """
            name: {zh-Hant: 茶價變動, en: Change of tea prices}
            unit: percent
            series:
              change: {name: {zh-Hant: 變動, en: Change}, values: {2020: 3.5, 2024: -1.5, 2028: 2.0}}
            source: {zh-Hant: 虛構茶會, en: The Made-up Tea Society}
            """)
        .with(
            "data/houses.yaml",
            """
            kind: ranking
            name: {zh-Hant: 茶行, en: Tea houses}
            unit: RMB
            scale: billion
            year: 2024
            measure: {zh-Hant: 收入, en: Revenue}
            marks: {own-garden: {zh-Hant: 自有茶園, en: Own garden}}
            items:
              jade: {name: {zh-Hant: 翡翠行, en: Jade House}, value: ~4.0, share: 40.0, marks: [own-garden], note: {zh-Hant: "於{fact founded}開業。", en: "Opened in {fact founded}."}}
              own: {name: {zh-Hant: 本公司, en: the Company}, own: true, value: 2.5, share: 25.0}
              third: {name: {zh-Hant: 三號行, en: House 3}, value: 1.0, share: 10.0}
            total: {name: {zh-Hant: 前三名, en: Top three}, value: ~7.5, share: 75.0}
            source: {zh-Hant: 虛構茶會, en: The Made-up Tea Society}
            """)
        .with(
            "tea.yaml",
            """
            id: tea
            blocks:
              - heading: {zh-Hant: 2020年後的茶業, en: Tea after 2020}
                level: 1
              - paragraph:
                  zh-Hant: |
                    茶會於{fact founded}成立，費用為{fact fee}。綠茶由{year leaves 2020}的{value leaves green 2020}增至{year leaves 2024}的{value leaves green 2024}，{term cagr full}為{cagr leaves green 2020 2024}{note scope}。
                    本公司排名{rank houses own}，份額為{share houses own}，{count houses}家共佔{total houses share}。

                    二零二三年有12家茶行及3.5%的茶農轉用5G感測器，投資額為2,000萬元。
                  en: |
                    The society was founded in {fact founded} for a fee of {fact fee}. Green tea rose from {value leaves green 2020} in {year leaves 2020} to {value leaves green 2024} in {year leaves 2024}, a {term cagr full} of {cagr leaves green 2020 2024}{note scope}.
                    The Company ranks {rank houses own} with {share houses own}; {count houses} houses have {total houses share}.

                    In 2023, 12 tea houses and 3.5% of the growers turned to 5G sensors and invested RMB20 million.
              - notes:
                  scope: {zh-Hant: 不包括2019年的茶葉。, en: Without the tea of 2019.}
              - list:
                  - lead: {zh-Hant: 第一期, en: Phase 1}
                    text: {zh-Hant: "增加{value leaves black 2024}。", en: "{value leaves black 2024} more."}
                  - text: {zh-Hant: "共{total leaves 2024}，其中{share leaves green 2024}為綠茶。", en: "{total leaves 2024} in all, of which {share leaves green 2024} green."}
                    list: [{text: {zh-Hant: 2015年種植, en: Planted in 2015}}]
                    marker: lower-roman
                marker: decimal
              - definitions:
                  - term: {zh-Hant: 一級茶, en: Grade A}
                    text: {zh-Hant: 含水量低於7%的茶, en: Tea with less than 7% of water}
              - paragraph:
                  zh-Hant: "{redacted offering-party: 祕密人98789號}持有{period leaves 2024 2028 estimate=marked}的權利。"
                  en: "{redacted offering-party: Secret 98789} has the rights of {period leaves 2024 2028 estimate=marked}."
              - source: {zh-Hant: 茶報2025, en: Tea Report 2025}
            """)
        .with("charts.yaml", charts())
        .with("tables.yaml", tables());
  }

  private static String charts() {
    return """
        id: charts
        blocks:
          - chart:
              kind: grouped-bars
              title: {zh-Hant: "{year leaves 2020}起的產量", en: "Output since {year leaves 2020}"}
              dataset: leaves
              growth: table
              notes: {}
          - chart: {kind: stacked-bars, title: {zh-Hant: 疊, en: Stacked}, dataset: leaves, growth: arrows}
          - chart: {kind: bars-and-line, title: {zh-Hant: 線, en: With a line}, dataset: leaves, series: [green], line: [change], line-dataset: price}
          - chart: {kind: bars-and-line, title: {zh-Hant: 同, en: Of one dataset}, dataset: leaves, series: [green], line: [black]}
          - chart: {kind: lines, title: {zh-Hant: 折, en: Lines}, dataset: leaves, years: [2020, 2028]}
          - chart: {kind: horizontal-bars, title: {zh-Hant: 橫, en: Across}, dataset: houses}
          - chart: {kind: horizontal-bars, title: {zh-Hant: 橫二, en: Across again}, dataset: leaves, years: [latest]}
          - chart: {kind: pie, title: {zh-Hant: 餅, en: Pie}, dataset: houses}
          - chart: {kind: doughnut, title: {zh-Hant: 環, en: Ring}, dataset: leaves, years: [2028]}
        """;
  }

  private static String tables() {
    return """
        id: tables
        blocks:
          - ranking: {dataset: houses, title: {zh-Hant: "{year houses 2024}的{count houses}大", en: "Top {count houses} of {year houses 2024}"}}
          - table: {title: {zh-Hant: 全部, en: All}, dataset: leaves}
          - table:
              columns:
                - {heading: {zh-Hant: 編號, en: Number}, width: 20}
                - {heading: {zh-Hant: 2024年產量, en: Output in 2024}, align: decimal}
                - {heading: {zh-Hant: 備註, en: Remark}}
              rows:
        """
        + rows(70);
  }

  private static String rows(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                "        - [{zh-Hant: \"G%d\", en: \"G%d\"}, {zh-Hant: \"%d.%d\", en: \"%d.%d\"}, {zh-Hant: \"%d號園。另有%d畝。\", en: \"Garden %d. Another %d mu.\"}]\n"
                    .formatted(
                        i, i, i * 37 % 900, i % 10, i * 37 % 900, i % 10, i, i + 3, i, i + 3))
        .collect(Collectors.joining());
  }

  /**
   * Bicycles in English: a table of many series over several pages, ties, dates, names with digits.
   */
  static TestReport bicycles(Path folder) {
    String series =
        IntStream.range(0, 60)
            .mapToObj(
                i ->
                    "  m%d: {name: Model %d, values: {2021: %d, 2022: %d, 2023: %d}}\n"
                        .formatted(i, i, 1000 + i, 2000 + 7 * i, 900_000 + i))
            .collect(Collectors.joining());
    return TestReport.in(folder)
        .with(
            "report.yaml",
            """
            id: bicycles
            title: Bicycles
            languages: [en]
            first-page: 1
            edition: proof
            editions: {proof: {redactions: removed}}
            page-budget: 99
            sections: [all.yaml]
            """)
        .with(
            "data/models.yaml",
            "name: Bicycles sold\nunit: count\nsource: A made-up count\nseries:\n" + series)
        .with(
            "data/makers.yaml",
            """
            kind: ranking
            name: Makers
            unit: {en: bicycles}
            year: 2023
            measure: Bicycles sold
            ties: shared
            items:
              a: {name: Maker A, value: 500}
              b: {name: Maker B, value: 400}
              c: {name: Maker C, value: 400}
              d: {name: Maker D, value: 300}
            source: A made-up count
            """)
        .with(
            "all.yaml",
            """
            id: all
            blocks:
              - heading: Bicycles of 2023
                level: 1
              - table: {title: Bicycles by model, dataset: models}
              - ranking: {dataset: makers, title: Makers by bicycles sold}
              - paragraph: On 4 May 2022 the B-52 and the R2D2 were 1.5 times as fast as in 1999; see www.example.org/page7 and Rule 12.3(4).
              - paragraph: Maker B sold {value makers b} and ranks {rank makers b}; model 5 went from {value models m5 2021} to {value models m5 2023}.
              - page-break: always
              - paragraph: The rest of 2023 was quiet.
            """);
  }
}
