package org.gailan.load;

import java.util.LinkedHashMap;
import java.util.Map;

/** A report in which every key of the content files is used. */
final class Samples {
  private Samples() {}

  static Map<String, String> all() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("report.yaml", REPORT);
    files.put("terms.yaml", TERMS);
    files.put("facts.yaml", FACTS);
    files.put("translations.yaml", TRANSLATIONS);
    files.put("locks.yaml", LOCKS);
    files.put("data/demand.yaml", SERIES);
    files.put("data/column.yaml", COLUMN);
    files.put("data/column.csv", "Year,AI\n2020,3.6\n2024,19.6\n");
    files.put("data/top-ten.yaml", RANKING);
    files.put("sections/a.yaml", SECTION);
    return files;
  }

  private static final String REPORT =
      """
      id: industry-overview
      title: {zh-Hant: 行業概覽, en: Industry Overview}
      languages: [zh-Hant, en]
      first-page: 106
      edition: application-proof
      draft: 1
      date: "2026-11-23"
      editions:
        application-proof:
          redactions: removed
          stale-translations: unmarked
          placeholders: forbidden
          warning: {text: {zh-Hant: 警告, en: Warning}, verified: true}
        working:
          redactions: shown
          watermark: {zh-Hant: 草稿, en: DRAFT}
        final:
          kind: prospectus
          redactions: [offering, offer-price]
          rule-references: left-out
          stamp: shown
          watermark: none
          warning: notice
          needs: [notice]
      regulatory-texts:
        notice: {version: v1, verified: false, text: {zh-Hant: "", en: ""}}
      sections:
        - sections/a.yaml
      page-budget: 12
      disclosures:
        commissioned: {in: market, term: cagr}
        independence: {in: market, says: {zh-Hant: 獨立, en: independent}}
        fee: {in: market, fact: fee}
        method: {in: market}
        assumptions: {in: market}
        report-date: {absent: the source does not tell}
        not-verified: {in: market}
        no-adverse-change:
          in: market
          silence: {disclosure.missing: said elsewhere}
      exchange-rates:
        - {from: USD, to: RMB, rate: ~7.2, year: 2024, source: {zh-Hant: 來源, en: Source}}
      filing:
        section: 6
        proof: phip
        code: ph
        submission: 2
        section-file: "{number} {section}{twin}"
        full-file: "{title}{twin}"
        size-limit: 10
        smallest-type: {latin: 8, chinese: 2.5}
        demanded: [pdf-a, pdf-ua, bookmarks, page-labels]
        sections:
          - {number: 5, name: {zh-Hant: 釋義, en: Definitions}, files: {zh-Hant: a_c.pdf, en: a.pdf}}
          - {number: 6}
      redaction-categories:
        party: {reason: {zh-Hant: 參與的一方, en: A party to it}}
      promotional-words: {en: [supreme]}
      silence: {text.promotional: it is the name of a product}
      """;

  private static final String LOCKS =
      """
      locked:
        - {id: market, version: v1, words: {zh-Hant: "0123456789ab", en: "ba9876543210"}}
      """;

  private static final String FACTS =
      """
      source: {zh-Hant: 來源, en: Source}
      facts:
        fee:
          amount: 600000
          unit: RMB
          scale: one
          what: {zh-Hant: 佣金, en: Fee}
          source: {zh-Hant: 協議, en: Agreement}
          page: 2
        growth: {percent: 12.5%}
        founded: {year: 1961, silence: {text.width: as printed there}}
        plan: {period: [2025, 2026]}
        issued: {date: 2021-07-20}
      """;

  private static final String TRANSLATIONS =
      """
      confirmed:
        - {zh-Hant: 0123456789ab, en: ba9876543210}
      """;

  private static final String TERMS =
      """
      terms:
        cagr:
          zh-Hant: 複合年增長率
          en: CAGR
          full: {zh-Hant: 複合年增長率, en: compound annual growth rate (“CAGR”)}
          avoid: {zh-Hant: [年複合增長率]}
        ministry:
          zh-Hant: 甲部
          en: Ministry A
          entity: translation
          silence: {term.avoided: as it calls itself}
          redacted: {category: party, reason: {zh-Hant: 保密, en: It is confidential}}
      """;

  private static final String SERIES =
      """
      kind: series
      name: {zh-Hant: 需求, en: Demand}
      unit: {zh-Hant: 噸, en: tonnes}
      scale: million
      estimates-from: 2025
      total: all
      series:
        ai:
          name: {zh-Hant: 人工智能, en: AI}
          values: {2020: 117.2, 2024: ~1614.6, 2029: "11,503.2"}
          growth:
            - {from: 2020, to: 2024, rate: 92.6}
            - {from: 2024, to: 2029, rate: ~48.1%}
          part-of: all
          shares: {2020: 58.6}
          multiples: [{from: 2020, to: 2024, times: ~13.8}]
          changes: [{from: 2020, to: 2024, by: 1497.4}]
          derived: {how: {zh-Hant: 推算, en: interpolated}, years: [2024]}
          redacted: {2029: party}
          silence: {text.width: as printed there}
        all: {name: {zh-Hant: 全部, en: All}, values: {2020: 200}, sum-of: [ai, general]}
        general: {name: {zh-Hant: 其他, en: Others}, formula: all - ai, decimals: 1}
      source: {zh-Hant: 來源, en: Source}
      geography: {zh-Hant: 全球, en: Worldwide}
      definition: {zh-Hant: 需求, en: Demand}
      basis: {measures: stock, precision: FP16}
      disclosed-in: {document: {zh-Hant: 報告, en: Report}, date: March 2025, page: 12}
      derived: {how: {zh-Hant: 推算, en: interpolated}}
      silence: {text.width: as printed there}
      """;

  private static final String COLUMN =
      """
      name: {zh-Hant: 需求, en: Demand}
      unit: EFLOPS
      file: column.csv
      range: A1:B3
      series:
        ai: {name: {zh-Hant: 人工智能, en: AI}, column: AI}
      """;

  private static final String RANKING =
      """
      kind: ranking
      name: {zh-Hant: 前十名, en: Top ten}
      unit: RMB
      scale: billion
      year: 2024
      measure: {zh-Hant: 收入, en: Revenue}
      marks:
        independent: {zh-Hant: 獨立, en: Independent}
      items:
        company-a:
          name: {zh-Hant: A公司, en: Company A}
          value: 25.0
          share: 17.7
          marks: []
          note: {zh-Hant: 註, en: Note}
          redacted: {name: party, share: {category: party}}
        issuer:
          name: {zh-Hant: 本公司, en: the Company}
          own: true
          value: 2.8
          share: 2.0%
          marks: [independent]
          derived: {how: {zh-Hant: 推算, en: our accounts}}
          silence: {text.width: as printed there}
      total:
        name: {zh-Hant: 前十名, en: Top ten}
        value: ~76.3
        share: 54.1
      ties: source-order
      market: {value: ~141.0}
      source: {zh-Hant: 來源, en: Source}
      geography: {zh-Hant: 中國, en: China}
      definition: {zh-Hant: 收入, en: Revenue}
      basis: {measures: flow}
      disclosed-in: {page: 3}
      derived: {how: {zh-Hant: 推算, en: ours}}
      silence: {text.width: as printed there}
      """;

  private static final String SECTION =
      """
      id: a
      blocks:
        - heading: {zh-Hant: 市場, en: Market}
          level: 2
          id: market
        - paragraph:
            zh-Hant: |
              按收入計，**市場規模**為
              {value demand ai 2024}{note scope}。\\{

              {redacted party: 甲 \\} 乙} 及 [連結](https://example.org)
            en: >-
              By revenue, the *market* was {value demand ai 2024 unit=none}{note scope}.
              {period demand first latest estimate=marked} &amp; {term cagr full}
              {fact fee}
          claims:
            - demand ai grows
            - claim: rank top-ten issuer = 2
              says: {zh-Hant: 市場規模, en: market}
          silence: {text.promotional: as the source has it}
        - notes:
            scope: {zh-Hant: 範圍, en: Scope}
        - regulatory-text: notice
          id: printed-notice
          answers: ["A1A15(2)(f)", "Guide 3.4"]
          locked: {version: v1, verified: true}
        - list:
            - lead: {zh-Hant: 一, en: One}
              text: {zh-Hant: 二, en: Two}
              marker: none
              leads: inline
              list:
                - text: {zh-Hant: 三, en: "Three"}
          marker: lower-letter
          leads: above
        - definitions:
            - {term: {zh-Hant: 四, en: Four}, text: {zh-Hant: 五, en: 'Five'}}
        - chart:
            kind: bars-and-line
            title: {zh-Hant: 圖, en: Chart}
            dataset: demand
            series: [ai, all]
            years: [2020, latest]
            line: [all]
            line-dataset: demand
            growth: table
            source: {zh-Hant: 來源, en: Source}
            notes: {scope-two: {zh-Hant: 範圍, en: Scope}}
            height: 70
        - table:
            title: {zh-Hant: 表, en: Table}
            columns:
              - heading: {zh-Hant: 政策, en: Policy}
                width: 22
                leader: true
              - heading: "%"
                align: decimal
            rows:
              - [{zh-Hant: 甲, en: A}, "{value demand ai 2024}"]
              - cells: [{text: {zh-Hant: 合計, en: Total}, rows: 2}, 76.3]
                role: total
              - ["–"]
              - [{text: "✓", columns: 2}]
            notes: {b: {zh-Hant: 註, en: Note}}
            source: {zh-Hant: 來源, en: Source}
        - table: {dataset: demand, series: [ai], years: [2020]}
        - ranking:
            dataset: top-ten
            title: {zh-Hant: 排名, en: Ranking}
            source: {zh-Hant: 來源, en: Source}
            notes: {}
        - source: {zh-Hant: 來源, en: Source}
        - page-break: always
      """;
}
