package org.gailan.composition;

/**
 * What a character is to the spacing of a line (clreq 3.1; CSS Text 4, 8.5 and 8.6). The full-width
 * marks 、。，．：；！？ are a class of their own, since Hong Kong's typefaces centre them.
 */
enum CharacterClass {
  /** Opens, its ink in the right half: 「. */
  OPENING,
  /** Closes, its ink in the left half: 」. */
  CLOSING,
  /** A full-width mark with its ink in the middle: ，. */
  CENTRED,
  /** An ideograph or a syllable of its size. */
  IDEOGRAPH,
  /** A full-width character that is neither: …, —, ○. */
  WIDE,
  /** A Latin letter, a digit, or what is read with one: %, $, °. */
  ALPHANUMERIC,
  /** What stretches between words. */
  SPACE,
  /** A box that is no text, such as a list's label. */
  BOX,
  /** Narrow marks: (, -, “. */
  NARROW;

  /** Stands for a box that is no text. */
  static final int BOX_CODE_POINT = 0xFFFC;

  private static final String OPENERS = "（「『《〈［【〔｛〖";
  private static final String CLOSERS = "）」』》〉］】〕｝〗";
  private static final String CENTRED_MARKS = "、。，．：；！？";
  private static final String WIDE_MARKS = "…—‥○●◎△▲□■☆★";
  private static final String READ_WITH_FIGURES = "%‰$€£¥°℃+~＋±×÷=#&@";

  /** From the CJK radicals on, code points are those of full-width characters. */
  private static final int FIRST_WIDE = 0x2E80;

  private static final int FIRST_HALF_WIDTH = 0xFF61;
  private static final int LAST_HALF_WIDTH = 0xFFDC;

  static CharacterClass of(int codePoint) {
    if (codePoint == ' ' || codePoint == 0xA0 || codePoint == 0x3000) {
      return SPACE;
    }
    if (Character.getType(codePoint) == Character.PRIVATE_USE) {
      return NARROW;
    }
    if (codePoint == BOX_CODE_POINT) {
      return BOX;
    }
    if (OPENERS.indexOf(codePoint) >= 0) {
      return OPENING;
    }
    if (CLOSERS.indexOf(codePoint) >= 0) {
      return CLOSING;
    }
    if (CENTRED_MARKS.indexOf(codePoint) >= 0) {
      return CENTRED;
    }
    if (READ_WITH_FIGURES.indexOf(codePoint) >= 0) {
      return ALPHANUMERIC;
    }
    if (WIDE_MARKS.indexOf(codePoint) >= 0) {
      return WIDE;
    }
    if (codePoint >= FIRST_WIDE && (codePoint < FIRST_HALF_WIDTH || codePoint > LAST_HALF_WIDTH)) {
      return Character.isLetterOrDigit(codePoint) ? IDEOGRAPH : WIDE;
    }
    return Character.isLetterOrDigit(codePoint) ? ALPHANUMERIC : NARROW;
  }

  /** Whether it fills the square of an ideograph. */
  boolean isWide() {
    return this == IDEOGRAPH
        || this == WIDE
        || this == OPENING
        || this == CLOSING
        || this == CENTRED;
  }

  /** Whether half of its square is empty, so that it can be set in the other half. */
  boolean isHalfEmpty() {
    return this == OPENING || this == CLOSING || this == CENTRED;
  }
}
