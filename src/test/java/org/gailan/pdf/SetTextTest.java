package org.gailan.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.gailan.font.SetGlyphs;
import org.gailan.font.Typefaces;
import org.gailan.pdf.PdfPages.Glyph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A line may hold space that no extractor takes for a character. */
final class SetTextTest {
  private static final String PAGE =
      """
      <html lang="zh-Hant"><head><title>行</title><meta name="description" content="行"/>
      <style>
        @page { size: 400mm 100mm; margin: 10mm }
        p { font-family: "Noto Serif TC"; font-size: 20pt; margin: 0 }
      </style></head><body><p>%s</p></body></html>
      """;

  /** 年2024年，「AI」計算: quarters of an em beside the year and AI, and a comma cut to half an em. */
  private static final String LINE =
      "年"
          + only(SetGlyphs.spaceBefore('2'))
          + "02"
          + only(SetGlyphs.spaceAfter('4'))
          + "年"
          + only(SetGlyphs.halfWidth('，'))
          + "「AI"
          + only(SetGlyphs.halfWidth('」'))
          + "計算";

  /** The engine places glyphs by dots of 1/20 of a pixel of CSS, in points. */
  private static final double DOT = 0.0375;

  @TempDir private Path folder;

  @Test
  void setLineIsExtractedAsWritten() throws IOException {
    Path pdf = pdf(LINE);
    assertEquals("年2024年，「AI」計算", Poppler.text(pdf).strip());
    assertEquals("年2024年，「AI」計算", PdfPages.of(pdf).text().strip());
  }

  @Test
  void widthsAreAsPromised() throws IOException {
    List<Glyph> glyphs = PdfPages.of(pdf(LINE)).glyphs().toList();
    double figure = width(glyphs, 2);
    assertEquals(figure + 0.25 * 20, width(glyphs, 1), DOT);
    assertEquals(figure + 0.25 * 20, width(glyphs, 4), DOT);
    assertEquals(0.5 * 20, width(glyphs, 6), DOT);
    assertEquals(20, width(glyphs, 7), DOT);
    assertEquals(0.5 * 20, width(glyphs, 10), DOT);
    for (int i = 1; i < glyphs.size(); i++) {
      assertEquals(glyphs.get(i - 1).right(), glyphs.get(i).x(), DOT, "glyph " + i);
    }
  }

  /** Ranges of codes that PDFBox writes in one go mean characters that do not follow each other. */
  @Test
  void everySetGlyphIsExtractedAsItsCharacter() throws IOException {
    StringBuilder set = new StringBuilder();
    StringBuilder meant = new StringBuilder();
    IntStream.range(0xE000, 0xE3FF)
        .filter(SetGlyphs::isSet)
        .forEach(
            c -> {
              set.append("&#").append(c).append(";").append(c % 16 == 15 ? "<br/>" : "");
              meant.appendCodePoint(SetGlyphs.meaning(c));
            });
    Path pdf = pdf(set.toString());
    assertEquals(meant.toString(), WrittenText.bare(PdfPages.of(pdf).text()));
    assertEquals(meant.toString(), WrittenText.bare(Poppler.text(pdf)));
  }

  @Test
  void hyphenAtTheEndOfALineIsASoftOne() throws IOException {
    Path pdf = pdf("Com" + Character.toString(SetGlyphs.SOFT_HYPHEN) + "<br/>puters");
    assertEquals("Com\u00AD\nputers", PdfPages.of(pdf).text().strip());
  }

  @Test
  void setLineBreaksNoRule() throws IOException {
    assertEquals(List.of(), Validation.brokenRules(Files.readAllBytes(pdf(LINE))));
  }

  @Test
  void sameLineMakesTheSameBytes() throws IOException {
    assertArrayEquals(Files.readAllBytes(pdf(LINE)), Files.readAllBytes(pdf(LINE)));
  }

  private static String only(OptionalInt codePoint) {
    return Character.toString(codePoint.orElseThrow());
  }

  private static double width(List<Glyph> glyphs, int index) {
    return glyphs.get(index).width();
  }

  private Path pdf(String paragraph) throws IOException {
    byte[] bytes =
        new PdfWriter(new Typefaces(), "Gailan, under test")
            .write(PAGE.formatted(paragraph), Map.of(), 1, Instant.EPOCH)
            .bytes();
    return Files.write(folder.resolve("line.pdf"), bytes);
  }
}
