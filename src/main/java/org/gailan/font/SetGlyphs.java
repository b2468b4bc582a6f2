package org.gailan.font;

import java.util.OptionalInt;

/**
 * The characters, private to us, by which a set line reaches the glyphs that {@code
 * src/fonts/prepare} adds to the serif faces: a quarter of an em beside a Latin letter or figure is
 * part of the letter's width, and punctuation is cut to half an em. Space that belonged to no glyph
 * would be guessed at by whoever extracts the text of a PDF: pdftotext writes a blank for more than
 * 0.15 em, PDFBox for half a blank's width.
 *
 * <p>These code points never leave this program: a PDF says the characters that they mean (see
 * {@code org.gailan.pdf.SetText}), and authors cannot write them ({@link Typefaces#covers}).
 */
public final class SetGlyphs {
  /** A hyphen as any other, at the end of a line within a word: it means U+00AD. */
  public static final int SOFT_HYPHEN = 0xE3FF;

  /** The full-width punctuation that has a form of half an em. */
  private static final String PUNCTUATION = "、。，．：；！？（）「」『』《》〈〉【】〔〕［］｛｝";

  private static final int SPACE_BEFORE = 0xE000;
  private static final int SPACE_AFTER = 0xE100;
  private static final int SPACE_AROUND = 0xE200;
  private static final int HALF_WIDTH = 0xE300;

  private SetGlyphs() {}

  /** A Latin character with a quarter of an em to its left; empty if it has no such glyph. */
  public static OptionalInt spaceBefore(int codePoint) {
    return spaced(SPACE_BEFORE, codePoint);
  }

  /** A Latin character with a quarter of an em to its right; empty if it has no such glyph. */
  public static OptionalInt spaceAfter(int codePoint) {
    return spaced(SPACE_AFTER, codePoint);
  }

  /** A Latin character with a quarter of an em on either side; empty if it has no such glyph. */
  public static OptionalInt spaceAround(int codePoint) {
    return spaced(SPACE_AROUND, codePoint);
  }

  /**
   * Full-width punctuation without the empty half of its em, as clreq 3.1.6 compresses it; empty if
   * it has no such glyph.
   */
  public static OptionalInt halfWidth(int codePoint) {
    int index = PUNCTUATION.indexOf(codePoint);
    return index < 0 ? OptionalInt.empty() : OptionalInt.of(HALF_WIDTH + index);
  }

  /** Whether a code point is one of these. */
  public static boolean isSet(int codePoint) {
    return codePoint == SOFT_HYPHEN
        || (codePoint >= SPACE_BEFORE && codePoint < HALF_WIDTH && isLatin(codePoint & 0xFF))
        || (codePoint >= HALF_WIDTH && codePoint < HALF_WIDTH + PUNCTUATION.length());
  }

  /** The character that is meant; any other than one of these means itself. */
  public static int meaning(int codePoint) {
    if (!isSet(codePoint)) {
      return codePoint;
    }
    if (codePoint == SOFT_HYPHEN) {
      return 0xAD;
    }
    return codePoint < HALF_WIDTH ? codePoint & 0xFF : PUNCTUATION.charAt(codePoint - HALF_WIDTH);
  }

  private static OptionalInt spaced(int block, int codePoint) {
    return isLatin(codePoint) ? OptionalInt.of(block + codePoint) : OptionalInt.empty();
  }

  /** The printing characters of Latin-1 (ISO 8859-1). */
  private static boolean isLatin(int codePoint) {
    return (codePoint > 0x20 && codePoint < 0x7F)
        || (codePoint > 0xA0 && codePoint < 0x100 && codePoint != 0xAD);
  }
}
