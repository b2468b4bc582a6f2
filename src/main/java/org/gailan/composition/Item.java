package org.gailan.composition;

/**
 * A character of a paragraph with its measures, or a box among the characters.
 *
 * @param codePoint {@link #BOX} for a box
 * @param width its advance, in any unit, the same throughout the paragraph; not below zero
 * @param em the size of its type in that unit
 * @param isMark whether it is a note's mark, which clings to what stands before it
 */
public record Item(int codePoint, double width, double em, boolean isMark) {
  /** The code point that stands for a box. */
  public static final int BOX = CharacterClass.BOX_CODE_POINT;

  /** The part of a full-width mark's square that is empty before its ink, and can be left out. */
  public double emptyBefore() {
    return switch (kind()) {
      case OPENING -> 0.5;
      case CENTRED -> 0.25;
      default -> 0;
    };
  }

  CharacterClass kind() {
    return isMark ? CharacterClass.NARROW : CharacterClass.of(codePoint);
  }
}
