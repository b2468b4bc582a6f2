package org.gailan.composition;

/**
 * What may happen between a character and the next, in the unit of the paragraph.
 *
 * @param space that is there from the start, besides the characters' advances
 * @param stretch by how much it grows where a line is set loose to the first degree
 * @param shrink by how much it gives way at most
 */
public record Gap(double space, double stretch, double shrink) {
  static final Gap NONE = new Gap(0, 0, 0);

  /** Between ideographs and Latin or digits (clreq 3.2.2: a quarter em). */
  public static final double QUARTER = 0.25;

  /** As much as leaves a gap that no reader of the file takes for an overlap. */
  private static final double QUARTER_SHRINK = 0.08;

  /**
   * The same beside every full-width character, so that a line is loosened evenly (clreq 3.2.4).
   */
  private static final double WIDE_STRETCH = 0.055;

  /** Of the word spaces of a text face, a quarter em wide. */
  private static final double SPACE_STRETCH = 0.14;

  private static final double SPACE_SHRINK = 0.07;

  /**
   * Between a character and the one after it on the same line.
   *
   * @param amongWide whether the line is one of ideographs, where a word space grows no more than
   *     its neighbours
   */
  static Gap between(Item before, Item after, boolean amongWide) {
    CharacterClass left = before.kind();
    CharacterClass right = after.kind();
    double em = Math.max(before.em(), after.em());
    if (left == CharacterClass.BOX || right == CharacterClass.BOX || after.isMark()) {
      return NONE;
    }
    if (left == CharacterClass.SPACE) {
      double stretch = amongWide ? WIDE_STRETCH : SPACE_STRETCH;
      return new Gap(0, stretch * em, SPACE_SHRINK * em);
    }
    if (right == CharacterClass.SPACE) {
      return NONE;
    }
    if (isSpaced(left, right)) {
      // It is part of the glyph of the letter or figure, and so of its size.
      double narrow = (left == CharacterClass.ALPHANUMERIC ? before : after).em();
      return new Gap(QUARTER * narrow, WIDE_STRETCH * em, QUARTER_SHRINK * narrow);
    }
    if (left.isWide() || right.isWide()) {
      return new Gap(0, WIDE_STRETCH * em, 0);
    }
    return NONE;
  }

  /** Whether a quarter em stands between two neighbours. */
  static boolean isSpaced(CharacterClass left, CharacterClass right) {
    return (left == CharacterClass.IDEOGRAPH && right == CharacterClass.ALPHANUMERIC)
        || (left == CharacterClass.ALPHANUMERIC && right == CharacterClass.IDEOGRAPH);
  }
}
