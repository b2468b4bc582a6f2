package org.gailan.check.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.gailan.TestReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The statements that such a section has to make are declared, and are where they are said to be.
 */
final class DisclosuresTest {
  private static final String ALL =
      """
      disclosures:
        commissioned: {in: commission, term: consultant}
        independence: {in: commission, says: {zh-Hant: 獨立, en: Independent}}
        fee: {in: commission, fact: fee}
        method: {in: commission}
        assumptions: {in: commission}
        report-date: {in: commission}
        not-verified: {in: commission}
        no-adverse-change: {absent: the report is of the day of the document}
      """;

  @TempDir Path directory;
  private TestReport report = TestReport.in(Path.of(""));

  @BeforeEach
  void aMadeUpReportOnUmbrellas() {
    report =
        TestReport.in(directory)
            .with("report.yaml", with(ALL))
            .with("terms.yaml", "terms: {consultant: {zh-Hant: 雨點研究, en: Raindrop Research}}\n")
            .with(
                "facts.yaml",
                """
                source: {zh-Hant: 合約, en: Contract}
                facts: {fee: {amount: 5000, unit: HKD, scale: one}}
                """)
            .with("sections/a.yaml", SECTION);
  }

  private static final String SECTION =
      """
      id: a
      blocks:
        - paragraph:
            zh-Hant: 我們委託獨立的{term consultant}，費用為{fact fee}。
            en: |
              We commissioned the
              independent {term consultant} for {fact fee}.
          id: commission
      """;

  private static String with(String disclosures) {
    return """
    id: umbrellas
    title: {zh-Hant: 雨傘, en: Umbrellas}
    languages: [zh-Hant, en]
    editions: {proof: {redactions: removed}}
    sections: [sections/a.yaml]
    """
        + disclosures;
  }

  private List<String> found() {
    return report.check().everyFinding().stream().filter(l -> l.contains("[disclosure.")).toList();
  }

  @Test
  void whatIsStatedWhereItIsSaidToBeIsNoFinding() {
    assertEquals(List.of(), found());
  }

  @Test
  void whatIsAbsentIsToldWithItsReason() {
    assertTrue(
        report
            .check()
            .err()
            .contains(
                "content/report.yaml:14:22: silenced[disclosure.absent]: the report is of the day of the"
                    + " document"),
        report.check().err());
  }

  @Test
  void aReportThatDeclaresNoneIsWarnedOnce() {
    report.with("report.yaml", with(""));
    assertEquals(1, found().size());
    assertTrue(found().get(0).startsWith("content/report.yaml:1:1: warning[disclosure.none]"));
  }

  @Test
  void withoutTheFeeTheBuildFailsAndNamesIt() {
    report.replacing("report.yaml", "  fee: {in: commission, fact: fee}\n", "");
    TestReport.Ran ran = report.build();
    assertEquals(1, ran.exitCode());
    assertTrue(ran.err().contains("error[disclosure.missing]"), ran.err());
    assertTrue(ran.err().contains("`fee: {in: …}`"), ran.err());
  }

  @Test
  void withoutTheFeeInTheTextTheBuildFailsToo() {
    report.replacing("sections/a.yaml", "，費用為{fact fee}", "");
    report.replacing("sections/a.yaml", " for {fact fee}", "");
    assertEquals(
        List.of(
            "content/report.yaml:9:13: error[disclosure.unmet]: `fee` is to be stated in 'commission',"
                + " which lacks {fact fee} in zh-Hant, and {fact fee} in en"),
        found());
  }

  @Test
  void oneLanguageThatLacksAWordOrATermIsNamed() {
    report.replacing("sections/a.yaml", "independent {term consultant}", "Raindrop Research");
    assertEquals(
        List.of(
            "content/report.yaml:7:22: error[disclosure.unmet]: `commissioned` is to be stated in"
                + " 'commission', which lacks {term consultant} in en",
            "content/report.yaml:8:22: error[disclosure.unmet]: `independence` is to be stated in"
                + " 'commission', which lacks the words ‘Independent’ in en"),
        found());
  }

  @Test
  void aBlockThatIsNotThereIsFoundWithTheNearest() {
    report.replacing("report.yaml", "method: {in: commission}", "method: {in: comission}");
    assertEquals(
        List.of(
            "content/report.yaml:10:16: error[disclosure.unmet]: no block has the id 'comission'; did"
                + " you mean 'commission'?"),
        found());
  }

  @Test
  void aFactOrTermThatIsNotThereIsFoundWithTheNearest() {
    report.replacing("report.yaml", "fact: fee", "fact: fees");
    report.replacing("report.yaml", "term: consultant", "term: consultants");
    assertEquals(2, found().size());
    assertTrue(
        found().get(0).endsWith("there is no term 'consultants'; did you mean 'consultant'?"));
    assertTrue(found().get(1).endsWith("there is no fact 'fees'; did you mean 'fee'?"));
  }

  @Test
  void aDisclosureThatNamesNoBlockIsUnmet() {
    report.replacing("report.yaml", "method: {in: commission}", "method: {fact: fee}");
    assertEquals(1, found().size());
    assertTrue(found().get(0).contains("`method` names no block"));
  }

  @Test
  void whatABrokenFileWouldHoldIsNotMissed() {
    report.with("sections/a.yaml", SECTION.replace("id: commission", "idd: commission"));
    assertEquals(List.of(), found());
  }
}
