package org.gailan.check.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gailan.TestReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is said to lead needs a ranking. Every party and figure is made up. */
final class PositionClaimsTest {
  private static final String SHOPS =
      """
      kind: ranking
      name: {zh-Hant: 茶店, en: Shops}
      unit: count
      year: 2024
      measure: {zh-Hant: 杯, en: Cups}
      items:
        leaf: {name: {zh-Hant: 葉氏, en: Leaf Tea}, value: 9}
        ours: {name: {zh-Hant: 本店, en: the Teahouse}, own: true, value: 4}
      """;

  @TempDir private Path folder;

  private TestReport report(String block) {
    return TestReport.in(folder)
        .with(
            "report.yaml",
            """
            id: tea
            title: {zh-Hant: 茶葉, en: Made-up tea}
            languages: [zh-Hant, en]
            editions: {proof: {redactions: removed}}
            sections: [sections/a.yaml]
            """)
        .with("data/shops.yaml", SHOPS)
        .with("sections/a.yaml", "id: a\nblocks:\n" + block.indent(2));
  }

  private List<String> findings(TestReport report) {
    return report.check().findings().stream()
        .filter(finding -> finding.contains("[claim."))
        .toList();
  }

  private List<String> english(String sentence) {
    return findings(report("- paragraph: {zh-Hant: 甲。, en: \"" + sentence + "\"}\n"));
  }

  private List<String> chinese(String sentence) {
    return findings(report("- paragraph: {zh-Hant: \"" + sentence + "\", en: One.}\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Company is the largest tea shop in the town.",
        "In the tea trade, the Teahouse was, by cups sold, the largest shop.",
        "Leaf Tea is a leading seller of tea.",
        "We are one of the top tea shops in the town.",
        "We have become China’s largest tea seller.",
        "The Group holds a leading market position.",
        "Our leading position in tea rests on taste.",
        "We strengthened our market leadership.",
        "As the largest tea shop in the town, the Teahouse sells cups.",
        "The Teahouse, a leading seller of tea, sells cups.",
        "The Teahouse is a major participant in the tea trade.",
        "The Company ranked first by cups sold.",
        "The Company leads the tea market.",
        "The Company is the No. 1 seller of tea.",
        "The Company is also widely regarded as the dominant tea shop.",
        "The Company is the third largest tea shop."
      })
  void englishThatSaysAPartyLeadsNeedsARanking(String sentence) {
    assertEquals(1, english(sentence).size(), sentence);
    assertTrue(english(sentence).get(0).contains("a.yaml:3:"), sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Leading enterprises need to grow their own leaves.",
        "The dominant position in the trade lies with growers.",
        "Most of them are leading technology enterprises.",
        "The Company is a supplier to leading enterprises.",
        "The Company sells tea to the largest shop in the town.",
        "The customers of the Company are leading tea shops.",
        "We work with leading growers.",
        "Leaf Tea is our largest customer.",
        "Leaf Tea is the Company’s largest supplier.",
        "Our largest customer drinks tea.",
        "Leaf Tea is the largest shareholder of the Company.",
        "We commissioned a leading market research firm.",
        "The first step is to warm the pot, and our top priority is taste.",
        "The Company believes that leading enterprises must adapt.",
        "We are located in the largest town.",
        "The Company is led by a board.",
        "The largest tea shops in the town are old.",
        "Warm water is leading to growth at the Company."
      })
  void englishThatSaysItOfNobodyInParticularIsClean(String sentence) {
    assertEquals(List.of(), english(sentence), sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "本公司是鎮上最大的茶店。",
        "本店為茶葉行業規模最大的獨立茶店。",
        "按2024年收入計，本店於鎮上排名第一。",
        "我們是領先的茶葉供應商。",
        "葉氏為全鎮領先的茶葉企業。",
        "本集團在茶葉市場處於領先地位。",
        "我們的領先地位源於口味。",
        "作為鎮上最大的茶店，本店售茶。",
        "本店按收入計，是鎮上最大的茶店。",
        "本公司為茶葉行業的主要參與者。",
        "本公司已成為茶葉行業的龍頭。",
        "本公司穩居榜首。"
      })
  void chineseThatSaysAPartyLeadsNeedsARanking(String sentence) {
    assertEquals(1, chinese(sentence).size(), sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "領先企業須自行種茶。",
        "此類參與者大多為國家級專精企業或技術領先企業。",
        "行業的主導地位日漸集中於茶農。",
        "本公司為領先企業提供茶葉。",
        "本公司是領先企業的供應商。",
        "本公司的客戶為領先企業。",
        "本公司客戶為領先企業。",
        "葉氏為本公司最大客戶。",
        "葉氏是本公司的最大供應商。",
        "本公司最大客戶為葉氏。",
        "本公司認為領先企業須求變。",
        "我們委託領先的研究公司編撰報告。",
        "本公司是一家向領先企業供茶的茶店。",
        "第一步為暖壺，本公司的第一階段為選葉。",
        "本公司是鎮上第一家茶店。",
        "本公司的目標是最大化收入。"
      })
  void chineseThatSaysItOfNobodyInParticularIsClean(String sentence) {
    assertEquals(List.of(), chinese(sentence), sentence);
  }

  @Test
  void claimOnARankingBesideTheBlockSupportsIt() {
    String block =
        """
        - paragraph: {zh-Hant: 葉氏為最大的茶店。, en: Leaf Tea is the largest tea shop.}
          claims: [CLAIM]
        """;
    assertEquals(List.of(), findings(report(block.replace("CLAIM", "shops leaf is largest"))));
    TestReport founded = report(block.replace("CLAIM", "fact founded = 1961"));
    assertEquals(
        2, findings(founded.with("facts.yaml", "facts: {founded: {year: 1961}}\n")).size());
  }

  @Test
  void figureOfARankingInTheSentenceSupportsIt() {
    assertEquals(
        List.of(), english("The Company is a leading shop and ranked {rank shops ours} by cups."));
    assertEquals(
        List.of(), english("Leaf Tea is the largest shop, ranked {rank shops leaf} by cups."));
    assertEquals(List.of(), english("The Company is the {rank shops ours} largest shop."));
    assertEquals(List.of(), english("The Company ranked {rank shops leaf}."));
    assertEquals(
        1, english("The Company is the largest, ranked {rank shops ours} by cups.").size());
    assertEquals(1, english("{rank shops ours} it is. The Company is a leading shop.").size());
    assertEquals(1, english("In {year shops 2024} the Company is a leading shop.").size());
  }

  @Test
  void findingIsAtTheWordAndCanBeSilenced() {
    String block =
        """
        - paragraph:
            zh-Hant: 茶。
            en: |
              Tea is drunk by many. In the town,
              the Teahouse is one of the leading shops.
        """;
    assertEquals(
        List.of(
            "content/sections/a.yaml:7:36: warning[claim.unsupported]: no ranking stands behind"
                + " 'leading'; claim beside the block what one proves, as in `claims: [rank of the"
                + " company <= 3]`, or change the words"),
        findings(report(block)));
    assertEquals(
        List.of(),
        findings(report(block + "  silence: {claim.unsupported: said by its guests}\n")));
  }

  @Test
  void shippedReportSaysNothingItHasNoRankingFor() throws IOException {
    TestReport shipped = TestReport.in(folder).like(Path.of("content"));
    assertEquals(List.of(), findings(shipped));
    String competition = Files.readString(Path.of("content/sections/11-competition.yaml"));
    int claims = competition.indexOf("    claims:\n");
    assertEquals(
        List.of("最大", "largest"),
        findings(shipped.with("sections/11-competition.yaml", competition.substring(0, claims)))
            .stream()
            .map(finding -> finding.replaceFirst(".* behind '(.*?)'.*", "$1"))
            .toList());
  }
}
