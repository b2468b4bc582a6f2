package org.gailan.resolve;

import org.gailan.content.Block.ItemList.Marker;

/** What stands before the items of a list. */
final class ItemLabels {
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_DIGITS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  private ItemLabels() {}

  /** The label of the item at a position, from 1; empty where the list has none. */
  static String label(Marker marker, int position) {
    return switch (marker) {
      case BULLET -> "•";
      case DECIMAL -> "(" + position + ")";
      case LOWER_ROMAN -> "(" + roman(position) + ")";
      case LOWER_LETTER -> "(" + letters(position) + ")";
      case NONE -> "";
    };
  }

  private static String roman(int number) {
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN_VALUES.length; i++) {
      while (rest >= ROMAN_VALUES[i]) {
        roman.append(ROMAN_DIGITS[i]);
        rest -= ROMAN_VALUES[i];
      }
    }
    return roman.toString();
  }

  /** a to z, then aa, ab, … */
  private static String letters(int number) {
    StringBuilder letters = new StringBuilder();
    for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('a' + (rest - 1) % 26));
    }
    return letters.toString();
  }
}
