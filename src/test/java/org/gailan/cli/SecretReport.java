package org.gailan.cli;

import java.util.Map;

/**
 * A made-up report in which whatever an author can write holds the letters zqx, or the digits 9876,
 * but for what a skeleton keeps; and what is to be left of its files.
 */
final class SecretReport {
  private SecretReport() {}

  static final Map<String, String> FILES =
      Map.of(
          "report.yaml",
          """
          # zqx
          id: zqx-report
          title: {zh-Hant: 行業zqx, en: Zqx Overview}
          languages: [zh-Hant, en]
          first-page: 9876
          page-budget: 12
          edition: proof
          draft: 9876
          date: "2098-09-09" # zqx
          editions:
            proof:
              kind: application-proof
              redactions: [offering]
              warning: {text: {zh-Hant: 本文件為草擬本, en: THIS IS A DRAFT}, verified: true}
              watermark: {zh-Hant: 給zqx, en: FOR ZQX}
              needs: [standard]
          regulatory-texts:
            standard: {version: v1, verified: true, text: {zh-Hant: 法定文字, en: The words of the rules}}
            of-parties: {version: v1, verified: true, text: {zh-Hant: "{term own}zqx", en: "{term own} zqx"}}
          redaction-categories:
            party: {reason: {zh-Hant: 因zqx, en: Because of zqx}}
          disclosures:
            commissioned: {in: growth, says: {zh-Hant: 增長zqx, en: growth of zqx}, term: own}
            independence: {absent: zqx said so}
            fee: {in: growth, fact: fee}
            method: {in: growth}
            assumptions: {in: growth}
            report-date: {in: growth}
            not-verified: {in: growth}
            no-adverse-change: {in: growth, silence: {disclosure.unmet: zqx}}
          exchange-rates:
            - {from: USD, to: RMB, rate: 9.876, year: 2024, source: {zh-Hant: zqx, en: zqx}}
          promotional-words: {en: [zqx]}
          filing:
            section: 6
            code: ap
            submission: 987
            section-file: "zqx {number}"
            full-file: "{title}_{letter}"
            sections: [{number: 98, name: {zh-Hant: zqx, en: zqx}, files: {zh-Hant: zqx_c.pdf, en: zqx.pdf}}, {number: 6}]
          sections: [sections/market.yaml]
          silence: {page.budget: zqx}
          """,
          "terms.yaml",
          """
          terms:
            own: {zh-Hant: 本zqx, en: the Zqx, full: {zh-Hant: zqx公司, en: Zqx Company}}
          """,
          "facts.yaml",
          """
          facts:
            fee: {amount: 987654, unit: RMB, what: {zh-Hant: zqx, en: zqx}, source: {zh-Hant: zqx, en: zqx}}
          """,
          "locks.yaml",
          "locked: [{id: growth, version: v1, words: {zh-Hant: \"009876009876\", en: \"009876009876\"}}]\n",
          "README.md",
          "zqx",
          "data/prices.csv",
          "Year,Zqx\n2022,98.76\n2023E,98.76\n",
          "data/prices.yaml",
          """
          name: {zh-Hant: zqx價, en: Price of zqx}
          unit: {zh-Hant: zqx, en: zqxs}
          file: prices.csv
          series:
            one: {name: {zh-Hant: zqx, en: zqx}, column: Zqx}
          """,
          "data/sales.yaml",
          """
          name: {zh-Hant: zqx銷售, en: Sales of zqx} # zqx
          geography: {zh-Hant: zqx國, en: Zqx Land}
          definition: {zh-Hant: zqx, en: zqx}
          basis: {measures: stock, precision: ZQX16}
          disclosed-in: {document: {zh-Hant: zqx, en: zqx}, date: zqx, page: "9876"}
          derived: {how: {zh-Hant: zqx, en: zqx}}
          unit: RMB
          scale: million
          estimates-from: 2025
          total: all
          series:
            home:
              name: {zh-Hant: zqx, en: zqx, redacted: party}
              values: {2021: 9876.1, 2024: 9876.2}
              growth: [{from: 2021, to: 2024, rate: 0.0}]
              part-of: all
              shares: {2024: 100.0}
              multiples: [{from: 2021, to: 2024, times: 1.0}]
              changes: [{from: 2021, to: 2024, by: 0.1}]
              redacted: {2024: party}
              silence: {proof.share: zqx}
            all:
              name: {zh-Hant: zqx, en: zqx}
              values: {2021: 9876.1, 2024: 9876.2}
            twice:
              name: {zh-Hant: zqx, en: zqx}
              formula: home * 9876
              decimals: 3
            same:
              name: {zh-Hant: zqx, en: zqx}
              formula: all - home
          source: {zh-Hant: zqx, en: zqx}
          """,
          "data/makers.yaml",
          """
          kind: ranking
          name: {zh-Hant: zqx, en: zqx}
          unit: RMB
          scale: million
          year: 2024
          measure: {zh-Hant: zqx, en: zqx}
          market: {value: 9876.0}
          marks: {listed: {zh-Hant: zqx, en: zqx}}
          items:
            zqx-limited:
              name: {zh-Hant: zqx, en: Zqx Limited}
              value: 987.6
              share: 10.0
              marks: [listed]
              note: {zh-Hant: zqx, en: zqx}
              redacted: {name: party}
            zqx-own: {name: {zh-Hant: 本公司zqx, en: Zqx}, own: true, value: 98.76, share: 1.0}
          total: {name: {zh-Hant: zqx, en: zqx}, value: 1086.36, share: 11.0}
          """,
          "sections/market.yaml",
          """
          # zqx
          id: market
          blocks:
            - heading: {zh-Hant: zqx市場, en: Market of zqx}
              level: 2
            - paragraph:
                zh-Hant: |
                  zqx的銷售額{note scope}為{value sales home 2024}{redacted party: zqx}。
                en: |
                  Sales of zqx{note scope} were {value sales home 2024}{redacted party: zqx}.
              id: growth
              answers: [Guide 3.4, because zqx said so]
              locked: v1
              claims: [sales all grows]
              silence: {text.promotional: zqx}
            - notes: {scope: {zh-Hant: zqx, en: zqx}}
            - regulatory-text: standard
            - regulatory-text: of-parties
            - list:
                - {lead: {zh-Hant: zqx, en: zqx}, text: {zh-Hant: zqx, en: zqx}, redacted: party}
              marker: decimal
            - definitions:
                - {term: {zh-Hant: zqx, en: zqx}, text: {zh-Hant: zqx, en: zqx}}
            - chart:
                kind: pie
                title: {zh-Hant: zqx, en: zqx}
                dataset: makers
                series: [zqx-own, zqx-limited]
                height: 60
            - table:
                columns:
                  - {heading: {zh-Hant: zqx, en: zqx}, width: 40, leader: true}
                  - heading: ""
                rows:
                  - [{zh-Hant: zqx, en: zqx}, "98.76"]
                  - cells: [{text: {zh-Hant: zqx, en: zqx}, columns: 2}]
                    role: total
                source: {zh-Hant: zqx, en: zqx}
              redacted: {category: party, reason: {zh-Hant: zqx, en: zqx}}
            - page-break: always
          """);

  static final String REPORT_EMPTIED =
      """
      id: industry-overview
      title: {zh-Hant: 行業概覽, en: Industry Overview}
      languages: [zh-Hant, en]
      page-budget: 12
      edition: working-draft
      editions:
        working-draft: {kind: working}
        proof:
          kind: application-proof
          redactions: [offering]
          warning: {text: {zh-Hant: 本文件為草擬本, en: THIS IS A DRAFT}, verified: false}
          watermark: usual
          needs: [standard]
      regulatory-texts:
        standard:
          version: v1
          verified: false
          text: {zh-Hant: 法定文字, en: The words of the rules}
        of-parties:
          version: v1
          verified: false
          text: {zh-Hant: "", en: ""}
      redaction-categories:
        party:
          reason: {zh-Hant: "[原因]", en: "[Reason]"}
      disclosures:
        commissioned: {in: growth}
        independence: {absent: to be settled for this report}
        fee: {in: growth}
        method: {in: growth}
        assumptions: {in: growth}
        report-date: {in: growth}
        not-verified: {in: growth}
        no-adverse-change: {in: growth}
      filing: {section: 6, code: ap, full-file: "{title}_{letter}"}
      sections: [sections/market.yaml]
      """;

  static final String SECTION_EMPTIED =
      """
      id: market
      blocks:
        - heading: {zh-Hant: "[標題]", en: "[Heading]"}
          level: 2

        - paragraph: {zh-Hant: "[段落]{note scope}", en: "[Paragraph]{note scope}"}
          id: growth
          answers: [Guide 3.4]

        - notes: {scope: {zh-Hant: "[附註]", en: "[Note]"}}

        - regulatory-text: standard

        - regulatory-text: of-parties

        - list: [{lead: {zh-Hant: "[導語]", en: "[Lead-in]"}, text: {zh-Hant: "[內容]", en: "[Text]"}}]
          marker: decimal

        - definitions: [{term: {zh-Hant: "[詞語]", en: "[Term]"}, text: {zh-Hant: "[內容]", en: "[Text]"}}]

        - chart: {kind: pie, title: {zh-Hant: "[標題]", en: "[Title]"}, dataset: makers, series: [item-2, item-1], height: 60}

        - table:
            columns:
              - {heading: {zh-Hant: "[標題]", en: "[Heading]"}, width: 40, leader: true}
              - {heading: {zh-Hant: "[標題]", en: "[Heading]"}}
            rows:
              - [{zh-Hant: "[●]", en: "[●]"}, {zh-Hant: "[●]", en: "[●]"}]
              - {cells: [{text: {zh-Hant: "[內容]", en: "[Text]"}, columns: 2}], role: total}
            source: {zh-Hant: "[資料來源]", en: "[Source]"}

        - page-break: always
      """;

  static final String SERIES_EMPTIED =
      """
      name: {zh-Hant: "[名稱]", en: "[Name]"}
      geography: {zh-Hant: "[地區]", en: "[Area]"}
      definition: {zh-Hant: "[定義]", en: "[Definition]"}
      basis: {measures: stock}
      unit: RMB
      scale: million
      estimates-from: 2025
      total: all
      series:
        home:
          name: {zh-Hant: "[名稱]", en: "[Name]"}
          values: {2021: 0, 2024: 0}
          part-of: all
        all:
          name: {zh-Hant: "[名稱]", en: "[Name]"}
          values: {2021: 0, 2024: 0}
        twice:
          name: {zh-Hant: "[名稱]", en: "[Name]"}
          values: {2021: 0, 2024: 0}
        same:
          name: {zh-Hant: "[名稱]", en: "[Name]"}
          formula: all - home
      source: {zh-Hant: "[資料來源]", en: "[Source]"}
      """;

  static final String RANKING_EMPTIED =
      """
      kind: ranking
      name: {zh-Hant: "[名稱]", en: "[Name]"}
      unit: RMB
      scale: million
      year: 2024
      measure: {zh-Hant: "[計量]", en: "[Measure]"}
      marks:
        listed: {zh-Hant: "[標記]", en: "[Mark]"}
      items:
        item-1:
          name: {zh-Hant: "[名稱]", en: "[Name]"}
          value: 1
          share: 1
          note: {zh-Hant: "[附註]", en: "[Note]"}
        item-2:
          name: {zh-Hant: "[名稱]", en: "[Name]"}
          own: true
          value: 1
          share: 1
      total:
        name: {zh-Hant: "[名稱]", en: "[Name]"}
        value: 2
        share: 2
      ties: source-order
      """;
}
