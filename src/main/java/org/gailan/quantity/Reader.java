package org.gailan.quantity;

import java.util.Optional;

/** What a language knows of the numbers in its texts. */
interface Reader {

  /** What a number means together with the words around it. */
  record Meaning(int start, int end, Quantity quantity, boolean certain) {}

  /** The number in words that begins there. */
  Optional<Numeral> spelled(Characters text, int i, UnitNames units);

  /** Where to look for the next number if none begins there. */
  int afterWord(Characters text, int i);

  /** Digits, with the scale words that follow. */
  Numeral withScale(Characters text, Numeral digits, UnitNames units);

  /** Whether what stands between two numbers makes one span of them, as in "10 to 15%". */
  boolean joins(String between);

  /** A rank, a fraction, the first of an order: what takes more than a unit to tell. */
  Optional<Meaning> special(Characters text, Numeral number, Optional<Numeral> next);

  /** Whether words after a quantity, as 左右, make it approximate. */
  boolean approximateAfter(Characters text, int end);

  /** Whether a number without a unit is to be read at all. */
  boolean readsAlone(Characters text, Numeral number);

  /** Whether a number without a unit counts for certain. */
  boolean certainNumber(Characters text, Numeral number);

  /** Whether a number with a unit is an amount for certain. */
  boolean certainUnit(Characters text, Numeral number);

  /** Whether four digits without a unit are a year. */
  boolean yearLike(Characters text, Numeral number);
}
