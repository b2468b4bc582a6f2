package org.gailan.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gailan.TestReport;
import org.gailan.font.Typefaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every ideograph of Big5, the character set of Traditional Chinese, can be printed and found. */
final class Big5Test {
  private static final String REPORT =
      """
      id: ideographs
      title: 字
      languages: [zh-Hant]
      first-page: 1
      edition: proof
      editions:
        proof:
          redactions: removed
      sections: [sections/all.yaml]
      """;

  /** 5,401 frequent and 7,652 less frequent ideographs, two of which stand in the set twice. */
  @Test
  void setHasItsIdeographs() {
    assertEquals(5401 + 7652, ideographs().size());
  }

  @Test
  void typefacesHoldAllButTheTwoDoubles() {
    Typefaces typefaces = new Typefaces();
    List<String> missing =
        ideographs().stream()
            .filter(c -> !typefaces.coversEverywhere(c) || isDouble(c))
            .map("U+%04X"::formatted)
            .toList();
    assertEquals(List.of("U+FA0C", "U+FA0D"), missing);
  }

  @Test
  void everyIdeographComesOutAsItWentIn(@TempDir Path folder) {
    String all = text(ideographs().stream().filter(c -> !isDouble(c)).toList());
    TestReport.Ran ran = report(folder, all).built("--format", "pdf");
    Path pdf = ran.output("proof/ideographs.zh-Hant.pdf");
    StringBuilder byPoppler = new StringBuilder();
    StringBuilder byPdfBox = new StringBuilder();
    for (PdfPages.Page page : PdfPages.of(pdf).pages()) {
      byPoppler.append(Poppler.text(pdf, page.index(), page.body()));
      byPdfBox.append(PdfPages.text(pdf, page.index(), page.body()));
    }
    assertEquals(all, WrittenText.bare(byPoppler.toString()));
    assertEquals(all, WrittenText.bare(byPdfBox.toString()));
  }

  @Test
  void doubleIsRefusedAndItsOrdinaryFormNamed(@TempDir Path folder) {
    TestReport.Ran ran = report(folder, "\uFA0C\uFA0D").build();
    assertEquals(1, ran.exitCode());
    assertEquals(
        List.of(
            "content/sections/all.yaml:3:16: error[text.look-alike]: \uFA0C (U+FA0C) only looks"
                + " like 兀 (U+5140) and would not be found by a search; write the latter",
            "content/sections/all.yaml:3:17: error[text.look-alike]: \uFA0D (U+FA0D) only looks"
                + " like 嗀 (U+55C0) and would not be found by a search; write the latter"),
        ran.findings());
  }

  private static TestReport report(Path folder, String paragraph) {
    return TestReport.in(folder)
        .with("report.yaml", REPORT)
        .with("sections/all.yaml", "id: all\nblocks:\n  - paragraph: " + paragraph + "\n");
  }

  private static boolean isDouble(int codePoint) {
    return codePoint >= 0xF900 && codePoint <= 0xFAFF;
  }

  private static String text(List<Integer> codePoints) {
    return codePoints.stream().map(Character::toString).collect(Collectors.joining());
  }

  /** Level 1 begins at A440 and ends at C67E; level 2 begins at C940 and ends at F9D5. */
  private static List<Integer> ideographs() {
    Charset big5 = Charset.forName("Big5");
    List<Integer> ideographs = new ArrayList<>();
    for (int code = 0xA440; code <= 0xF9D5; code++) {
      int trail = code & 0xFF;
      boolean isTrail = (trail >= 0x40 && trail <= 0x7E) || (trail >= 0xA1 && trail <= 0xFE);
      if (isTrail && (code <= 0xC67E || code >= 0xC940)) {
        byte[] bytes = {(byte) (code >> 8), (byte) trail};
        ideographs.add(new String(bytes, big5).codePointAt(0));
      }
    }
    return ideographs;
  }
}
