package org.gailan.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.awt.font.FontRenderContext;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gailan.TestReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The glyphs that hold space: what they mean, and that the serif faces have them. */
final class SetGlyphsTest {
  private static final String PUNCTUATION = "、。，．：；！？（）「」『』《》〈〉【】〔〕［］｛｝";
  private static final List<Face> CHINESE = List.of(Face.SERIF, Face.SERIF_BOLD);
  private static final List<Face> SERIFS =
      List.of(Face.SERIF, Face.SERIF_BOLD, Face.LATIN, Face.LATIN_BOLD);

  private final Typefaces typefaces = new Typefaces();

  @Test
  void everySetGlyphMeansTheCharacterItWasMadeOf() {
    for (IntFunction<OptionalInt> made : made()) {
      assertTrue(IntStream.range(0, 0x20000).anyMatch(c -> made.apply(c).isPresent()));
      IntStream.range(0, 0x20000)
          .filter(c -> made.apply(c).isPresent())
          .forEach(c -> assertEquals(c, SetGlyphs.meaning(made.apply(c).orElseThrow())));
    }
    assertEquals(0xAD, SetGlyphs.meaning(SetGlyphs.SOFT_HYPHEN));
  }

  @Test
  void noTwoGlyphsShareACodePointAndNoOtherIsOne() {
    Set<Integer> all = new TreeSet<>(Set.of(SetGlyphs.SOFT_HYPHEN));
    int count = 1;
    for (IntFunction<OptionalInt> made : made()) {
      for (int c = 0; c < 0x20000; c++) {
        OptionalInt glyph = made.apply(c);
        if (glyph.isPresent()) {
          all.add(glyph.getAsInt());
          count++;
        }
      }
    }
    assertEquals(count, all.size());
    // 94 characters of ASCII and 94 more of Latin-1, three times each.
    assertEquals(3 * (94 + 94) + PUNCTUATION.length() + 1, count);
    Set<Integer> set =
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .filter(SetGlyphs::isSet)
            .boxed()
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(all, set);
    assertEquals('中', SetGlyphs.meaning('中'));
    assertEquals(0xE400, SetGlyphs.meaning(0xE400));
  }

  @Test
  void quarterOfAnEmIsPartOfTheWidth() {
    for (Face face : SERIFS) {
      for (int c = 0x21; c < 0x100; c++) {
        double plain = typefaces.width(face, Character.toString(c));
        Rectangle ink = ink(face, c);
        OptionalInt before = SetGlyphs.spaceBefore(c);
        if (before.isEmpty()) {
          assertTrue((c >= 0x7F && c <= 0xA0) || c == 0xAD, "U+%04X".formatted(c));
          continue;
        }
        int after = SetGlyphs.spaceAfter(c).orElseThrow();
        int around = SetGlyphs.spaceAround(c).orElseThrow();
        assertWidth(plain + 0.25, face, before.getAsInt());
        assertWidth(plain + 0.25, face, after);
        assertWidth(plain + 0.5, face, around);
        assertEquals(moved(ink, 250), ink(face, before.getAsInt()));
        assertEquals(ink, ink(face, after));
        assertEquals(moved(ink, 250), ink(face, around));
        assertEquals(face, typefaces.printing(face, before.getAsInt()));
      }
    }
  }

  @Test
  void inkOfHalfWidthPunctuationStaysInsideItsHalf() {
    for (Face face : CHINESE) {
      for (int c : PUNCTUATION.chars().toArray()) {
        int half = SetGlyphs.halfWidth(c).orElseThrow();
        assertWidth(0.5, face, half);
        Rectangle full = ink(face, c);
        Rectangle ink = ink(face, half);
        assertEquals(full.getSize(), ink.getSize(), Character.toString(c));
        assertTrue(ink.x >= 0 && ink.x + ink.width <= 500, Character.toString(c) + ink);
      }
    }
  }

  @Test
  void softHyphenLooksLikeAHyphen() {
    for (Face face : SERIFS) {
      assertWidth(typefaces.width(face, "-"), face, SetGlyphs.SOFT_HYPHEN);
      assertEquals(ink(face, '-'), ink(face, SetGlyphs.SOFT_HYPHEN));
    }
  }

  /** The faces have them, yet to an author they are characters that nobody can print. */
  @Test
  void authorsCannotWriteThem(@TempDir Path folder) {
    for (int c = 0xE000; c < 0xE400; c++) {
      assertFalse(typefaces.covers(Face.SERIF, c));
      assertFalse(typefaces.coversEverywhere(c));
    }
    TestReport.Ran ran =
        TestReport.in(folder)
            .with(
                "report.yaml",
                """
                id: tea
                title: 茶
                languages: [zh-Hant]
                editions: {proof: {redactions: removed}}
                sections: [sections/a.yaml]
                """)
            .with("sections/a.yaml", "id: a\nblocks:\n  - paragraph: 綠茶\uE041\n")
            .check();
    assertEquals(
        List.of(
            "content/sections/a.yaml:3:18: error[text.no-glyph]: no typeface holds the character"
                + " (U+E041, PRIVATE USE AREA E041); write it another way"),
        ran.findings());
  }

  private static List<IntFunction<OptionalInt>> made() {
    return List.of(
        SetGlyphs::spaceBefore,
        SetGlyphs::spaceAfter,
        SetGlyphs::spaceAround,
        SetGlyphs::halfWidth);
  }

  private void assertWidth(double em, Face face, int codePoint) {
    String glyph = Character.toString(codePoint);
    assertEquals(em, typefaces.width(face, glyph), 1e-9, face + " U+%04X".formatted(codePoint));
  }

  private static Rectangle moved(Rectangle ink, int by) {
    return new Rectangle(ink.x + by, ink.y, ink.width, ink.height);
  }

  /** In thousandths of an em. */
  private Rectangle ink(Face face, int codePoint) {
    return typefaces
        .drawn(face)
        .deriveFont(1000f)
        .createGlyphVector(new FontRenderContext(null, false, true), Character.toString(codePoint))
        .getOutline()
        .getBounds();
  }
}
