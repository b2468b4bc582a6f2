package org.gailan.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gailan.content.Filing;
import org.gailan.content.Filing.Proof;
import org.gailan.content.Language;
import org.gailan.diagnostic.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names of files and the titles they are published under. */
final class FileNamesTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          1, 1st, 一
          2, 2nd, 二
          3, 3rd, 三
          4, 4th, 四
          10, 10th, 十
          11, 11th, 十一
          12, 12th, 十二
          13, 13th, 十三
          20, 20th, 二十
          21, 21st, 二十一
          22, 22nd, 二十二
          101, 101st, 一百零一
          111, 111th, 一百一十一
          113, 113th, 一百一十三
          """)
  void submissionsAreCountedAsEachLanguageCounts(int number, String english, String chinese) {
    Filing filing = filing(Proof.APPLICATION_PROOF, number);
    assertEquals(
        "Application Proof (" + english + " submission)", SubmissionTitle.of(filing, Language.EN));
    assertEquals("申請版本（第" + chinese + "次呈交）", SubmissionTitle.of(filing, Language.ZH_HANT));
  }

  @Test
  void aPostHearingInformationPackHasItsOwnTitle() {
    Filing filing = filing(Proof.PHIP, 1);
    assertEquals("聆訊後資料集（第一次呈交）", SubmissionTitle.of(filing, Language.ZH_HANT));
    assertEquals(
        "Post Hearing Information Pack (1st submission)", SubmissionTitle.of(filing, Language.EN));
  }

  @Test
  void whatAFileSystemRefusesIsReplaced() {
    assertEquals("a-b- c- d.pdf", named("a/b: c? d"));
    assertEquals("a-b.pdf", named("a\u0000b"));
    assertEquals("_CON.pdf", named("CON"));
    assertEquals("_lpt1.x.pdf", named("lpt1.x"));
    assertEquals("_.pdf", named(""));
    assertEquals("a.pdf", named(" a. . "));
    assertEquals("-..-..-etc.pdf", named("/../../etc"));
    // one name for what is written as one character or as two
    assertEquals("\u00e9.pdf", named("e\u0301"));
  }

  @Test
  void aLongNameIsCutBetweenCharacters() {
    String name = named("概".repeat(200));
    assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= 204, name);
    assertTrue(name.startsWith("概概概") && name.endsWith("概.pdf"), name);
  }

  private static String named(String section) {
    return FileNames.of("{section}", Map.of("section", section));
  }

  private static Filing filing(Proof proof, int submission) {
    Filing usual = Filing.usual(Location.of("report.yaml"));
    return new Filing(
        usual.location(),
        1,
        proof,
        proof.code(),
        submission,
        usual.sectionFile(),
        usual.fullFile(),
        usual.limits(),
        Set.of(),
        List.of(new Filing.Part(usual.location(), 1, Optional.empty(), Map.of())));
  }
}
