package org.gailan.diagnostic;

/** Where a text comes from: the place in its file of each of its characters. */
@FunctionalInterface
public interface Origin {

  /**
   * The place of the character at an offset of the text.
   *
   * @param offset in UTF-16 units from 0; beyond the end the last place is meant
   */
  Location at(int offset);

  /** A text whose characters all lie at one place. */
  static Origin fixed(Location location) {
    return offset -> location;
  }
}
