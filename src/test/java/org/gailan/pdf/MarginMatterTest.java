package org.gailan.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gailan.TestReport;
import org.gailan.pdf.PdfPages.Element;
import org.gailan.pdf.PdfPages.Glyph;
import org.gailan.pdf.PdfPages.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands around and under the text moves none of it, and is no part of it. */
final class MarginMatterTest {
  private static final List<String> TAGS = List.of("zh-Hant", "en", "bilingual");
  private static final String LONG_RULE = "MadeUpRuleWithoutASpace12.34(5)(f) of the made-up code";

  @TempDir private static Path folder;

  /** The same report with nothing around its text, and with all there is. */
  @BeforeAll
  static void build() {
    TestReport kites =
        EveryBlock.in(folder)
            .replacing(
                "report.yaml",
                "  working: {redactions: shown}\n",
                """
                  bare: {kind: vetting, stamp: left-out, rule-references: left-out}
                  full: {kind: vetting, watermark: {zh-Hant: 樣本, en: SPECIMEN}}
                """)
            .replacing(
                "sections/kites.yaml",
                "  - heading: {zh-Hant: 紙鳶AB市場, en: The kite market}\n",
                """
                  - heading: {zh-Hant: 紙鳶AB市場, en: The kite market}
                    answers: Kite 1(a)
                """)
            .replacing(
                "sections/kites.yaml",
                "  - paragraph: {zh-Hant: \"**重點AB**之後。\", en: \"**Bold** words after.\"}\n",
                """
                  - paragraph: {zh-Hant: "**重點AB**之後。", en: "**Bold** words after."}
                    answers: [Kite 2, "附錄一第3段", %s]
                """
                    .formatted(LONG_RULE))
            .replacing(
                "sections/kites.yaml",
                "  - definitions:\n",
                "  - answers: Kite 4\n    definitions:\n")
            .replacing(
                "sections/kites.yaml",
                "  - table:\n      title: {zh-Hant: 長表, en: Long table}\n",
                "  - answers: Kite 5\n    table:\n      title: {zh-Hant: 長表, en: Long table}\n");
    for (String edition : List.of("bare", "full")) {
      kites.built("--edition", edition, "--date", "2026-11-26", "--draft", "12");
    }
  }

  private static Path file(String edition, String tag, String ending) {
    return folder.resolve("output/%s/kites.%s.%s".formatted(edition, tag, ending));
  }

  private static PdfPages pages(String edition, String tag) {
    return PdfPages.of(file(edition, tag, "pdf"));
  }

  @Test
  void everyLineOfTheTextStandsWhereItStandsWithoutThem() {
    for (String tag : TAGS) {
      List<String> bare = placed(pages("bare", tag));
      List<String> full = placed(pages("full", tag));
      assertTrue(bare.size() > 500, tag + " has " + bare.size());
      assertEquals(bare, full, tag);
    }
  }

  /** Each glyph but those in the margin on the right, with its place to a hundredth of a point. */
  private static List<String> placed(PdfPages pdf) {
    return pdf.pages().stream()
        .flatMap(page -> page.glyphs().stream().filter(glyph -> !isBeside(glyph, page)))
        .map(
            glyph ->
                String.format(
                    Locale.ROOT,
                    "%d %.2f %.2f %s",
                    glyph.page(),
                    glyph.x(),
                    glyph.y(),
                    glyph.text()))
        .toList();
  }

  private static boolean isBeside(Glyph glyph, Page page) {
    return glyph.content() < 0 && glyph.x() > page.body().right();
  }

  @Test
  void whatIsReadIsTheSame() {
    for (String tag : TAGS) {
      assertEquals(read(pages("bare", tag)), read(pages("full", tag)), tag);
    }
  }

  private static List<String> read(PdfPages pdf) {
    return pdf.elements(element -> element.children().isEmpty()).stream()
        .map(Element::text)
        .toList();
  }

  @Test
  void everyPageIsStampedInItsLanguages() {
    String chinese = "第12稿 · 2026年11月26日 · 申請版本（審閱稿） (full) · 繁體中文";
    String english =
        "Proof 12 · 26 November 2026 · Application Proof (for vetting) (full) · English";
    assertStamps("zh-Hant", chinese);
    assertStamps("en", english);
    assertStamps("bilingual", chinese + english);
  }

  private static void assertStamps(String tag, String stamp) {
    for (Page page : pages("full", tag).pages()) {
      assertEquals(stamp, page.stamp().replace('\u00a0', ' '), tag);
    }
    pages("bare", tag).pages().forEach(page -> assertEquals("", page.stamp()));
  }

  @Test
  void theRulesStandInTheMarginBesideWhatAnswersThem() {
    for (String tag : TAGS) {
      PdfPages pdf = pages("full", tag);
      List<List<Glyph>> lines = new ArrayList<>();
      for (Page page : pdf.pages()) {
        List<Glyph> beside = page.glyphs().stream().filter(g -> isBeside(g, page)).toList();
        PdfPages.lines(beside).forEach(line -> lines.add(line.glyphs()));
        beside.forEach(g -> assertTrue(g.right() < page.width() - 5, () -> tag + " " + g));
        beside.forEach(g -> assertTrue(g.size() >= 7.99, () -> tag + " " + g));
      }
      String all = lines.stream().map(MarginMatterTest::text).collect(Collectors.joining());
      assertEquals(
          "Kite1(a)Kite2附錄一第3段" + LONG_RULE.replace(" ", "") + "Kite4Kite5",
          all.replace(" ", ""),
          tag);
      Glyph heading =
          pdf.elements("H1").stream()
              .filter(h -> h.text().contains(tag.equals("en") ? "THE KITE" : "紙鳶AB"))
              .flatMap(h -> h.glyphs().stream())
              .findFirst()
              .orElseThrow();
      assertEquals(heading.page(), lines.get(0).get(0).page(), tag);
      assertEquals(heading.y(), lines.get(0).get(0).y(), 0.6, tag);
    }
  }

  private static String text(List<Glyph> line) {
    return line.stream().map(Glyph::text).collect(Collectors.joining()).replace('\u00a0', ' ');
  }

  /** Its words are shapes: nobody who takes the text out of a page meets them. */
  @Test
  void theWatermarkIsOnThePageAndNotInItsText() throws IOException {
    for (String tag : TAGS) {
      String text = Poppler.text(file("full", tag, "pdf"));
      assertFalse(text.contains("SPECIMEN") || text.contains("樣本"), tag);
      long bare = Files.size(file("bare", tag, "pdf"));
      assertTrue(Files.size(file("full", tag, "pdf")) > bare, tag);
    }
  }

  @Test
  void bothStandardsAreKept() {
    for (String tag : TAGS) {
      assertEquals(List.of(), Validation.brokenRules(file("full", tag, "pdf")));
    }
  }

  @Test
  void theScreenSaysTheSame() throws IOException {
    String full = Files.readString(file("full", "en", "html"));
    assertTrue(
        full.contains(
            ">Proof 12 · 26 November 2026 · Application Proof (for vetting) (full) · English</p>"));
    assertTrue(full.contains(">Answers: Kite 2; 附錄一第3段; " + LONG_RULE + "</p>"));
    assertTrue(full.contains("data-words=\"SPECIMEN\""));
    String bare = Files.readString(file("bare", "en", "html"));
    for (String none : List.of("Proof 12", "Answers:", "data-words=", "SPECIMEN")) {
      assertFalse(bare.contains(none), none);
    }
  }
}
