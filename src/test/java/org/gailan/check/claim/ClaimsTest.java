package org.gailan.check.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.gailan.TestReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Claims that compile. Every party and figure is made up. */
final class ClaimsTest {
  private static final String REPORT =
      """
      id: tea
      title: {zh-Hant: 茶葉, en: Made-up tea}
      languages: [zh-Hant, en]
      editions: {proof: {redactions: removed}}
      sections: [sections/a.yaml]
      """;
  private static final String DEMAND =
      """
      name: {zh-Hant: 需求, en: Demand}
      unit: RMB
      scale: billion
      estimates-from: 2025
      total: sum
      series:
        green:
          name: {zh-Hant: 綠茶, en: Green}
          values: {2020: 3.6, 2021: 3.5, 2024: 19.6, 2025: 18}
        black:
          name: {zh-Hant: 紅茶, en: Black}
          values: {2020: 2.0, 2024: 2.0, 2025: 1.0}
          growth: [{from: 2024, to: 2025, rate: -50.0}]
      """;
  private static final String CUPS =
      """
      name: {zh-Hant: 杯, en: Cups}
      unit: count
      series:
        all: {name: {zh-Hant: 全部, en: All}, values: {2020: 10, 2024: 20}}
      """;
  private static final String SHOPS =
      """
      kind: ranking
      name: {zh-Hant: 茶店, en: Shops}
      unit: RMB
      scale: billion
      year: 2024
      measure: {zh-Hant: 收入, en: Revenue}
      marks: {independent: {zh-Hant: 獨立, en: Independent}}
      items:
        leaf: {name: {zh-Hant: 葉公司, en: Leaf}, value: 9.0, share: 30.0}
        ours: {name: {zh-Hant: 本公司, en: the Company}, own: true, value: 4.0, share: 13.3, marks: [independent]}
        pot: {name: {zh-Hant: 壺公司, en: Pot}, value: ~3.9, share: 13.0}
        cup: {name: {zh-Hant: 杯公司, en: Cup}, value: 2.0, share: 6.7, marks: [independent]}
        mug: {name: {zh-Hant: 盞公司, en: Mug}, value: 2.0, share: 6.7, marks: [independent]}
      silence: {proof.tie: a tie is what some of these claims are about}
      """;

  @TempDir private Path folder;

  private TestReport report(String block) {
    return TestReport.in(folder)
        .with("report.yaml", REPORT)
        .with("data/demand.yaml", DEMAND)
        .with("data/cups.yaml", CUPS)
        .with("data/shops.yaml", SHOPS)
        .with("facts.yaml", "facts: {founded: {year: 1961}, fee: {amount: 600000, unit: RMB}}\n")
        .with("sections/a.yaml", "id: a\nblocks:\n" + block.indent(2));
  }

  /** Errors, and what is said of claims: these made-up datasets say little about themselves. */
  private static List<String> findings(TestReport report) {
    return report.check().findings().stream()
        .filter(finding -> finding.contains("error[") || finding.contains("[claim."))
        .toList();
  }

  private List<String> findings(String statement) {
    String block =
        """
        - paragraph: {zh-Hant: 甲。, en: First.}
          claims:
            - STATEMENT
        """;
    return findings(report(block.replace("STATEMENT", statement)));
  }

  private String rules(String statement) {
    return String.join(
        " ",
        findings(statement).stream()
            .map(f -> f.replaceFirst("^[^\\[]*\\[([a-z.-]+)\\].*$", "$1"))
            .distinct()
            .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cups grows",
        "Cups Grew first latest",
        "demand green grows",
        "demand green grows from 2020 to 2024",
        "demand green falls 2024 last every year",
        "demand black falls from latest to last",
        "demand green falls from 2020 to 2021",
        "rank of the company = 2",
        "rank of the company in shops = 2",
        "rank shops own <= 2",
        "rank shops ours != 1",
        "2 = rank shops ours",
        "rank shops pot > rank shops ours",
        "largest among independents",
        "the company is the largest among independent",
        "shops ours is largest among independents",
        "shops leaf is the largest",
        "leaf in shops is largest",
        "pot in shops is the second largest among items without independent",
        "pot in shops is the smallest among items without independent",
        "value demand green 2024 = 19.6",
        "value demand green 2024 = 20",
        "value demand green latest >= 19.6",
        "value demand green latest >15 billion",
        "value demand green latest > 15,000 million",
        "value shops pot = 3.9",
        "value shops pot <= 3.9",
        "share of the company = 13.3%",
        "share shops ours < 14 %",
        "share demand green 2024 > 90%",
        "cagr demand green 2020 2024 > 50%",
        "cagr demand black 2024 2025 = -50.0%",
        "multiple demand green 2020 2024 > 5",
        "multiple demand green 2020 2024 < 6",
        "total demand 2024 > total demand 2020",
        "count shops = 5",
        "fact founded = 1961",
        "fact fee = 0.6 million",
        "year demand latest > fact founded"
      })
  void claimThatTheDataProveIsClean(String statement) {
    assertEquals(List.of(), findings(statement));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cups falls",
        "demand green grows every year",
        "demand green grows latest last",
        "rank of the company = 6",
        "rank shops leaf != 1",
        "the company is largest",
        "leaf in shops is largest among independents",
        "largest among items without independent",
        "shops cup is the largest among independents",
        "value demand green 2024 = 19.5",
        "value demand green 2024 = 19.61 million",
        "value demand green 2024 < 19",
        "value demand green 2024 >= 20",
        "share of the company = 13.4%",
        "share demand green 2024 < 90%",
        "cagr demand green 2020 2024 > 60%",
        "multiple demand green 2020 2024 >= 6",
        "value demand green 2020 > value demand green 2024",
        "value demand green 2020 = value demand green 2024",
        "total demand 2020 > 6",
        "count shops = 10",
        "fact founded > 2000"
      })
  void claimThatTheDataRefuteFailsInEachLanguage(String statement) {
    assertEquals("claim.false", rules(statement));
    assertEquals(2, findings(statement).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demand black grows",
        "rank shops cup = 4",
        "shops ours is second largest",
        "shops cup is third largest among items without independents-not",
        "shops cup is the smallest",
        "value demand green 2024 < 19.6",
        "value demand green 2024 = 19.61",
        "value shops ours > value shops pot",
        "multiple demand green 2020 2024 > 5.4"
      })
  void claimThatRoundingOrATieLeavesOpenIsUndecidable(String statement) {
    assertEquals(
        statement.endsWith("-not") ? "claim.party" : "claim.undecidable", rules(statement));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tea is nice                                 | claim.syntax
          demand grwos                                | claim.syntax
          demand grows                                | claim.syntax
          demand green black grows                    | claim.syntax
          demand green grows 2020                     | claim.syntax
          rank of the company = 2 = 3                 | claim.syntax
          rank of the company =                       | claim.syntax
          rnak shops own = 2                          | claim.syntax
          count of the company = 2                    | claim.syntax
          value demand green 2024 > 15 bilion         | claim.syntax
          largest of all                              | claim.syntax
          1 = 1                                       | claim.syntax
          fact = 1                                    | claim.syntax
          largest among dependents                    | claim.party
          demand green is largest                     | claim.party
          rank of the company in demand = 1           | claim.party
          rank of the company = 2%                    | claim.units
          period demand 2020 2024 = 4                 | claim.units
          value demand green 2024 > cagr demand green 2020 2024 | claim.units
          demnad green grows                          | figure.unknown-dataset
          demand gren grows                           | figure.unknown-series
          demand green grows 2019 2024                | figure.unknown-year
          shops grows                                 | figure.wrong-dataset
          rank shops leef = 1                         | figure.unknown-item
          demand black grows 2021 2024                | figure.no-value
          """)
  void claimThatCannotBeUnderstoodIsAnError(String statement, String rule) {
    assertEquals(rule, rules(statement));
    assertEquals(1, findings(statement).size());
  }

  @Test
  void messageShowsTheArithmeticAtTheSentenceInEachLanguage() {
    List<String> findings =
        findings(
            report(
                    """
                - paragraph:
                    zh-Hant: 甲。{term shop}在{year shops 2024}是最大的獨立茶店。
                    en: |
                      First. Among others, in {year shops 2024}
                      {term shop} was the largest
                      independent tea shop.
                  claims:
                    - claim: largest among items without independent
                      says: {zh-Hant: "{term shop}在2024年是最大", en: the Company was the largest independent}
                    - claim: cagr demand green 2020 2024 > 60%
                """)
                .with("terms.yaml", "terms: {shop: {zh-Hant: 本公司, en: the Company}}\n"));
    assertEquals(
        List.of(
            "content/sections/a.yaml:4:16: error[claim.false]: this claims 'cagr demand green 2020"
                + " 2024 > 60%', which is false: cagr demand green 2020 2024 is 52.8% (52.1295 to"
                + " 53.3853); correct the sentence and its claim (content/sections/a.yaml:12:16)",
            "content/sections/a.yaml:4:18: error[claim.false]: this claims 'largest among items"
                + " without independent', which is false: ours bears the mark independent in"
                + " ranking 'shops'; correct the sentence and its claim"
                + " (content/sections/a.yaml:10:16)",
            "content/sections/a.yaml:6:9: error[claim.false]: this claims 'cagr demand green 2020"
                + " 2024 > 60%', which is false: cagr demand green 2020 2024 is 52.8% (52.1295 to"
                + " 53.3853); correct the sentence and its claim (content/sections/a.yaml:12:16)",
            "content/sections/a.yaml:7:9: error[claim.false]: this claims 'largest among items"
                + " without independent', which is false: ours bears the mark independent in"
                + " ranking 'shops'; correct the sentence and its claim"
                + " (content/sections/a.yaml:10:16)"),
        findings);
  }

  @Test
  void wordsThatAreNotInTheProseAreAnError() {
    List<String> findings =
        findings(
            report(
                """
                - list:
                    - {text: {zh-Hant: 甲, en: One}}
                    - {text: {zh-Hant: "乙{redacted offer-price: 祕密}", en: "Two {redacted offer-price: secret}"}}
                  claims:
                    - claim: cups grows
                      says: {zh-Hant: 乙, en: Two secret}
                """));
    assertEquals(
        List.of(
            "content/sections/a.yaml:8:32: error[claim.says]: the en text of this block does not hold"
                + " the words 'Two secret'; write them as they stand there"),
        findings);
  }

  @Test
  void claimThatNewDataRefuteFailsAtTheWordsThatTheFigureHasChanged() {
    String block =
        """
        - paragraph: {zh-Hant: "甲。本公司排名{rank shops ours}。", en: "One. The Company ranked {rank shops ours} there."}
          claims:
            - claim: rank of the company = RANK
              says: {zh-Hant: 排名第三, en: ranked third there}
        """;
    assertEquals(
        List.of(
            "content/sections/a.yaml:3:32: error[claim.false]: this claims 'rank of the company ="
                + " 3', which is false: rank shops ours is second; correct the sentence and its"
                + " claim (content/sections/a.yaml:5:16)",
            "content/sections/a.yaml:3:77: error[claim.false]: this claims 'rank of the company ="
                + " 3', which is false: rank shops ours is second; correct the sentence and its"
                + " claim (content/sections/a.yaml:5:16)"),
        findings(report(block.replace("RANK", "3"))));
    List<String> missing = findings(report(block.replace("RANK", "2")));
    assertEquals(2, missing.size());
    assertEquals(2, missing.stream().filter(f -> f.contains("error[claim.says]")).count());
  }

  @Test
  void wordsBesideAFigureThatIsNotFoundAreNotMissedToo() {
    List<String> findings =
        findings(
            report(
                """
                - paragraph: {zh-Hant: "排名{rank shops us}。", en: "It ranked {rank shops us}."}
                  claims:
                    - claim: rank of the company = 2
                      says: {zh-Hant: 排名第二, en: ranked second}
                """));
    assertEquals(2, findings.size());
    assertEquals(2, findings.stream().filter(f -> f.contains("figure.unknown-item")).count());
  }

  @Test
  void namesInABrokenFileAreNotMissedInClaims() {
    List<String> findings =
        findings(
            report(
                    """
                - paragraph: {zh-Hant: 甲。, en: First.}
                  claims: [cups grows, rank of the company = 2, rank shops own = 2]
                """)
                .with("data/cups.yaml", "name: [")
                .with("data/shops.yaml", "name: ["));
    assertEquals(2, findings.size(), findings::toString);
    assertEquals(List.of(), findings.stream().filter(f -> !f.contains("yaml.")).toList());
  }

  @Test
  void companyInSeveralRankingsHasToBeNamedWithOne() {
    List<String> findings =
        findings(
            report(
                    """
                - paragraph: {zh-Hant: 甲。, en: First.}
                  claims: [rank of the company = 2, rank of the company in stalls = 1]
                """)
                .with(
                    "data/stalls.yaml",
                    """
                kind: ranking
                name: {zh-Hant: 茶檔, en: Stalls}
                unit: count
                year: 2024
                measure: {zh-Hant: 杯, en: Cups}
                items: {ours: {name: {zh-Hant: 本公司, en: the Company}, own: true, value: 4}}
                """));
    assertEquals(
        List.of(
            "content/sections/a.yaml:4:26: error[claim.party]: the company is in the rankings"
                + " shops, stalls; say in which, as in `in shops`"),
        findings);
  }
}
