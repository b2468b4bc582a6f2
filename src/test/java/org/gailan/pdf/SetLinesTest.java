package org.gailan.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gailan.TestReport;
import org.gailan.pdf.PdfPages.Area;
import org.gailan.pdf.PdfPages.Element;
import org.gailan.pdf.PdfPages.Glyph;
import org.gailan.pdf.PdfPages.Line;
import org.gailan.pdf.PdfPages.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How the characters of a line stand (clreq 3.1.6, 3.2), read off the glyphs; all texts made up.
 */
final class SetLinesTest {
  private static final double EM = 10.5;

  /** The layout engine sets sizes in whole dots, and the file says places to a few digits. */
  private static final double CLOSE = 0.06;

  private static final String REPORT =
      """
      id: kites
      title: {zh-Hant: 風箏（虛構）, en: Made-up Kites}
      languages: [zh-Hant, en]
      first-page: 1
      edition: proof
      editions: {proof: {redactions: removed}}
      sections: [sections/a.yaml]
      """;

  @TempDir private Path folder;

  private Path built(String language, String blocks) {
    return TestReport.in(folder)
        .with("report.yaml", REPORT)
        .with("sections/a.yaml", "id: a\nblocks:\n" + blocks)
        .built("--format", "pdf", "--lang", language)
        .output("proof/kites." + language + ".pdf");
  }

  private static String paragraph(String chinese, String english) {
    return """
      - paragraph: {zh-Hant: "%s", en: "%s"}
        silence: {parity.number: made up apart, parity.term: made up apart}
    """
        .formatted(chinese, english);
  }

  private static List<Glyph> glyphs(PdfPages pages) {
    return pages.elements("P").get(0).glyphs();
  }

  private static double between(List<Glyph> glyphs, int first, int second) {
    return (glyphs.get(second).x() - glyphs.get(first).x()) / EM;
  }

  @Test
  void quarterOfAnEmStandsBesideLatinAndFigures() {
    List<Glyph> glyphs = glyphs(PdfPages.of(built("zh-Hant", paragraph("箏AI箏7箏。", "Kites."))));
    double plain = 2 * 0.25;
    double letters = between(glyphs, 0, 3) - 1 - plain;
    assertTrue(letters > 0.9 && letters < 1.2, "AI is " + letters + " em wide");
    double figure = between(glyphs, 3, 5) - 1 - plain;
    assertEquals(0.56, figure, 0.03, "7 is as wide as any figure");
  }

  @Test
  void marksThatMeetLoseTheBlankBetweenThem() {
    List<Glyph> glyphs = glyphs(PdfPages.of(built("zh-Hant", paragraph("箏（「線」），風。", "Kites."))));
    double[] expected = {1, 0.5 + 0.5, 0.5 + 0.5};
    assertEquals(expected[0], between(glyphs, 0, 1), CLOSE, "箏（");
    assertEquals(1, between(glyphs, 1, 2), CLOSE, "（ keeps its own half");
    assertEquals(0.5, between(glyphs, 2, 3), CLOSE, "「 after （ is half as wide");
    assertEquals(1, between(glyphs, 3, 4), CLOSE, "線");
    assertEquals(0.5, between(glyphs, 4, 5), CLOSE, "」 before ）");
    assertEquals(0.5, between(glyphs, 5, 6), CLOSE, "） before ，");
    assertEquals(1, between(glyphs, 6, 7), CLOSE, "， keeps its square before 風");
  }

  @Test
  void lineThatOpensWithAMarkBeginsAtTheMargin() {
    PdfPages pages = PdfPages.of(built("zh-Hant", paragraph("「風箏」。", "Kites.")));
    Glyph first = glyphs(pages).get(0);
    assertEquals(pages.pages().get(0).body().left(), first.x(), 0.3);
    assertEquals(0.5, first.width() / EM, CLOSE);
  }

  @Test
  void markAtTheEndOfALineStandsAtTheMargin() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      text.append("風箏飛得又高又遠".substring(i % 5)).append('，');
    }
    PdfPages pages = PdfPages.of(built("zh-Hant", paragraph(text + "完。", "Kites.")));
    Area body = pages.pages().get(0).body();
    List<Line> lines = pages.elements("P").get(0).lines();
    List<Line> ended =
        lines.subList(0, lines.size() - 1).stream().filter(l -> l.text().endsWith("，")).toList();
    assertTrue(!ended.isEmpty(), () -> lines.stream().map(Line::text).toList().toString());
    for (Line line : ended) {
      Glyph last = line.glyphs().get(line.glyphs().size() - 1);
      assertEquals(0.5, last.width() / EM, CLOSE, line.text());
      assertEquals(body.right(), last.right(), 0.5, line.text());
    }
  }

  @Test
  void noParagraphEndsInALineOfOneIdeograph() {
    StringBuilder blocks = new StringBuilder();
    for (int length = 40; length < 140; length++) {
      blocks.append(paragraph("箏".repeat(length) + "。", "Kites."));
    }
    for (Element paragraph : PdfPages.of(built("zh-Hant", blocks.toString())).elements("P")) {
      List<Line> lines = paragraph.lines();
      String last = lines.get(lines.size() - 1).text();
      assertTrue(lines.size() == 1 || last.length() > 2, last);
    }
  }

  @Test
  void everyGapOfALineIsWidenedAlike() {
    PdfPages pages =
        PdfPages.of(
            built("zh-Hant", paragraph("風箏飛得又高又遠".repeat(12) + "EFLOPSEFLOPS完。", "Kites.")));
    Line line = pages.elements("P").get(0).lines().get(0);
    List<Double> gaps = new ArrayList<>();
    for (int i = 1; i < line.glyphs().size(); i++) {
      gaps.add(line.glyphs().get(i).x() - line.glyphs().get(i - 1).right());
    }
    double least = gaps.stream().mapToDouble(g -> g).min().orElseThrow();
    double most = gaps.stream().mapToDouble(g -> g).max().orElseThrow();
    assertTrue(most - least < 0.05, least + " to " + most);
  }

  @Test
  void justifiedTextIsExtractedWithoutASpace() {
    String text = "於2024年，AI計算（「計算」）達2,374.9 EFLOPS，按複合年增長率53.8%增至[編纂]。";
    String escaped = text.replace("[", "\\\\[").replace("]", "\\\\]");
    Path pdf = built("zh-Hant", paragraph(escaped.repeat(9), "Kites."));
    String lines = text.repeat(9);
    String read = PdfPages.of(pdf).text();
    String poppler = Poppler.text(pdf);
    // The only line ends are those of the lines.
    assertTrue(withoutLineEnds(read).contains(lines), read);
    assertTrue(withoutLineEnds(poppler).contains(lines), poppler);
  }

  private static String withoutLineEnds(String text) {
    return text.lines().collect(Collectors.joining());
  }

  @Test
  void englishIsHyphenatedWithSoftHyphensAndFilled() {
    String sentence =
        "International manufacturing organisations characteristically underestimate "
            + "infrastructural considerations notwithstanding comprehensive documentation. ";
    PdfPages pages = PdfPages.of(built("en", paragraph("風箏。", sentence.repeat(6).strip())));
    Page page = pages.pages().get(0);
    List<Line> lines = pages.elements("P").get(0).lines();
    long hyphenated = lines.stream().filter(line -> line.text().endsWith("\u00AD")).count();
    assertTrue(hyphenated > 0, "no word is parted");
    for (Line line : lines.subList(0, lines.size() - 1)) {
      assertEquals(page.body().right(), line.right(), 0.5, line.text());
    }
    String words = pages.elements("P").get(0).text().replace("\u00AD", "").strip();
    assertEquals(sentence.repeat(6).strip(), words);
  }

  @Test
  void tableTooWideForItsPageIsMadeToFit() {
    String long40 = "Kite".repeat(10);
    String row =
        IntStream.range(0, 6).mapToObj(i -> long40 + i).collect(Collectors.joining(", ", "[", "]"));
    String columns =
        IntStream.range(0, 6)
            .mapToObj(i -> "        - heading: {zh-Hant: 風箏, en: Kite}\n")
            .collect(Collectors.joining());
    String table =
        "  - table:\n      columns:\n" + columns + "      rows:\n        - " + texts(row);
    PdfPages pages = PdfPages.of(built("en", table));
    Area body = pages.pages().get(0).body();
    String text = pages.elements("Table").get(0).text().replaceAll("[\\s\u00AD]", "");
    for (int i = 0; i < 6; i++) {
      assertTrue(text.contains(long40 + i), text);
    }
    pages.elements("Table").get(0).glyphs().stream()
        .filter(glyph -> !glyph.isBlank())
        .forEach(glyph -> assertTrue(glyph.right() <= body.right() + 0.5, glyph.toString()));
  }

  private static String texts(String row) {
    String cells =
        List.of(row.substring(1, row.length() - 1).split(", ")).stream()
            .map(cell -> "{zh-Hant: %s, en: %s}".formatted(cell, cell))
            .collect(Collectors.joining(", "));
    return "[" + cells + "]\n";
  }

  @Test
  void linesOfRunningTextStandOnTheGrid() {
    String text = "風箏飛得又高又遠，".repeat(14) + "完。";
    String table =
        """
          - table:
              title: {zh-Hant: 風箏, en: Kites}
              columns: [{heading: {zh-Hant: 甲, en: A}}, {heading: {zh-Hant: 乙, en: B}}]
              rows: [["1", "2"], ["3", "4"]]
              source: {zh-Hant: 虛構, en: Made up}
        """;
    String heading = "  - heading: {zh-Hant: 風箏, en: Kites}\n";
    String one = paragraph(text, "Kites.") + heading + paragraph(text, "Kites.") + table;
    PdfPages pages = PdfPages.of(built("zh-Hant", one.repeat(9)));
    int seen = 0;
    for (Page page : pages.pages()) {
      List<Double> baselines =
          pages.elements("P").stream()
              .flatMap(p -> p.lines().stream())
              .filter(line -> line.page() == page.index())
              .filter(line -> Math.abs(line.glyphs().get(0).size() - EM) < 0.1)
              .filter(line -> line.text().length() > 20)
              .map(Line::y)
              .toList();
      for (double baseline : baselines) {
        double lines = (baseline - baselines.get(0)) / 8.625;
        assertEquals(Math.rint(lines), lines, 0.05, page.index() + ": " + baseline);
        seen++;
      }
    }
    assertTrue(pages.pages().size() > 1 && seen > 45, seen + " lines");
  }
}
