package org.gailan.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.gailan.TestReport;
import org.gailan.content.Language;
import org.gailan.pdf.PdfPages.Area;
import org.gailan.pdf.PdfPages.Glyph;
import org.gailan.pdf.PdfPages.Page;
import org.gailan.resolve.PrintedReport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The PDFs of the shipped report: what can be read out of them is what was written. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ShippedPdfTest {
  private static final int FIRST_PAGE = 106;

  private final Map<String, Path> files = new LinkedHashMap<>();
  private final Map<String, PdfPages> pdfs = new LinkedHashMap<>();
  private final Map<Language, PrintedReport> written = new LinkedHashMap<>();

  @BeforeAll
  void build(@TempDir Path folder) {
    TestReport.Ran ran =
        TestReport.in(folder).likeTheVerifiedShippedReport().built("--format", "pdf");
    for (String language : List.of("zh-Hant", "en", "bilingual")) {
      Path file = ran.output("application-proof/industry-overview." + language + ".pdf");
      files.put(language, file);
      pdfs.put(language, PdfPages.of(file));
    }
    for (Language language : Language.values()) {
      written.put(language, ShippedReport.printed(ShippedReport.FOLDER, language));
    }
  }

  @Test
  void chineseIsExtractedAsWritten() {
    assertExtractedAsWritten("zh-Hant", Language.ZH_HANT, body -> body);
  }

  @Test
  void englishIsExtractedAsWritten() {
    assertExtractedAsWritten("en", Language.EN, body -> body);
  }

  @Test
  void bothColumnsAreExtractedAsWritten() {
    assertExtractedAsWritten("bilingual", Language.ZH_HANT, Area::leftHalf);
    assertExtractedAsWritten("bilingual", Language.EN, Area::rightHalf);
  }

  private void assertExtractedAsWritten(String tag, Language language, UnaryOperator<Area> part) {
    PrintedReport report = of(written, language);
    PdfPages pdf = of(pdfs, tag);
    boolean isColumn = tag.equals("bilingual");
    List<String> byPoppler = new ArrayList<>();
    List<String> byPdfBox = new ArrayList<>();
    for (Page page : pdf.pages()) {
      Area area = part.apply(page.body());
      byPoppler.add(Poppler.text(of(files, tag), page.index(), area));
      byPdfBox.add(PdfPages.text(of(files, tag), page.index(), area));
    }
    WrittenText.assertIs(report, isColumn, byPoppler);
    WrittenText.assertIs(report, isColumn, byPdfBox);
  }

  @Test
  void noCharacterComesOutAsItsDouble() {
    files.forEach(
        (tag, file) -> {
          for (String text : List.of(Poppler.text(file), of(pdfs, tag).text())) {
            List<String> doubles =
                text.codePoints()
                    .filter(ShippedPdfTest::isDouble)
                    .mapToObj("U+%04X"::formatted)
                    .toList();
            assertEquals(List.of(), doubles, tag);
            assertFalse(text.contains("(cid:"), tag);
          }
        });
  }

  /** Radicals, compatibility ideographs, private characters and what stands for the unknown. */
  private static boolean isDouble(int codePoint) {
    return (codePoint >= 0x2E80 && codePoint <= 0x2FDF)
        || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
        || (codePoint >= 0xE000 && codePoint <= 0xF8FF)
        || codePoint == 0xFFFD
        || codePoint == 0;
  }

  /** With PDFBox before 3.0.8 it came out as ⾏業. */
  @Test
  void searchForIndustryFindsIt() {
    assertTrue(Poppler.text(of(files, "zh-Hant")).contains("行業"));
    assertTrue(of(pdfs, "zh-Hant").text().contains("行業"));
  }

  @Test
  void everyFontIsEmbeddedAsSubsetWithItsUnicode() {
    files.forEach(
        (tag, file) -> {
          List<String> fonts = Poppler.fonts(file);
          assertFalse(fonts.isEmpty());
          fonts.forEach(
              font ->
                  assertTrue(
                      font.matches(
                          "[A-Z]{6}\\+(Noto|Tinos-).* CID TrueType .* yes +yes +yes +\\d+ +0"),
                      tag + ": " + font));
        });
  }

  @Test
  void noPdfHoldsAnImage() {
    files.forEach((tag, file) -> assertEquals(List.of(), Poppler.images(file), tag));
  }

  @Test
  void everyPageBearsItsNumberHeaderAndWarning() {
    PrintedReport chinese = of(written, Language.ZH_HANT);
    PrintedReport english = of(written, Language.EN);
    String title = english.title().toUpperCase(Locale.ENGLISH);
    assertOnEveryPage("zh-Hant", chinese.warning() + chinese.title());
    assertOnEveryPage("en", english.warning() + title);
    assertOnEveryPage(
        "bilingual",
        chinese.warning() + english.warning() + chinese.title() + "|" + title + "繁體中文English");
  }

  @Test
  void everyPageSaysWhichProofItBelongsTo() {
    String chinese = "第1稿 · 2026年11月23日 · 申請版本 · 繁體中文";
    String english = "Proof 1 · 23 November 2026 · Application Proof · English";
    Map<String, String> stamps =
        Map.of("zh-Hant", chinese, "en", english, "bilingual", chinese + english);
    stamps.forEach(
        (tag, stamp) ->
            of(pdfs, tag)
                .pages()
                .forEach(page -> assertEquals(stamp, page.stamp().replace('\u00a0', ' '), tag)));
  }

  private void assertOnEveryPage(String tag, String header) {
    for (Page page : of(pdfs, tag).pages()) {
      String number = "–" + (FIRST_PAGE + page.index()) + "–";
      List<Glyph> running = page.glyphs().stream().filter(g -> g.content() < 0).toList();
      Area body = page.body();
      assertEquals(
          WrittenText.bare(header),
          text(running.stream().filter(g -> g.y() < body.top()).toList()),
          tag);
      assertEquals(number, text(running.stream().filter(g -> g.y() > body.bottom()).toList()));
      String repeated = text(running.stream().filter(body::holds).toList());
      assertTrue(repeated.isEmpty() || repeated.matches(".*\\((續|continued)\\).+"), repeated);
    }
  }

  @Test
  void editionWithoutWarningPrintsNone(@TempDir Path folder) {
    TestReport.Ran ran =
        TestReport.in(folder)
            .likeTheVerifiedShippedReport()
            .built("--edition", "working", "--format", "pdf", "--lang", "en");
    PdfPages pdf = PdfPages.of(ran.output("working/industry-overview.en.pdf"));
    for (Page page : pdf.pages()) {
      List<Glyph> top =
          page.glyphs().stream().filter(g -> g.content() < 0 && g.y() < page.body().top()).toList();
      assertEquals("INDUSTRYOVERVIEW", text(top));
    }
  }

  @Test
  void nothingIsTooSmallToRead() {
    pdfs.forEach(
        (tag, pdf) -> assertEquals(List.of(), TypographyTest.tooSmall(pdf.glyphs().toList()), tag));
  }

  @Test
  void nothingIsPrintedInTheMargins() {
    pdfs.forEach(
        (tag, pdf) -> {
          List<Glyph> outside =
              pdf.glyphs()
                  .filter(glyph -> glyph.content() >= 0 && !glyph.isBlank())
                  .filter(glyph -> !pdf.pages().get(glyph.page()).body().holds(glyph))
                  .toList();
          assertEquals(List.of(), outside, tag);
        });
  }

  private static String text(List<Glyph> glyphs) {
    return WrittenText.bare(glyphs.stream().map(Glyph::text).collect(Collectors.joining()));
  }

  private static <K, V> V of(Map<K, V> map, K key) {
    V value = map.get(key);
    if (value == null) {
      throw new IllegalArgumentException("no " + key);
    }
    return value;
  }
}
