package org.gailan.quantity;

import java.math.BigDecimal;

/**
 * A number in a text, with its scale words, before what it counts is known.
 *
 * @param step one unit of the last written place
 * @param scaled whether scale words stand with it, as in 1,532億 or 3 million
 */
record Numeral(int start, int end, BigDecimal value, BigDecimal step, Style style, boolean scaled) {

  /** How a number is written. */
  enum Style {
    /** 1,532.4. */
    DIGITS,
    /** Four digits and nothing else, in the range of years: 2024. */
    YEAR_LIKE,
    /** 二十三, twenty-three. */
    SPELLED,
    /** 6th. */
    ORDINAL_DIGITS,
    /** Sixth. */
    ORDINAL_WORD
  }

  boolean spelled() {
    return style == Style.SPELLED || style == Style.ORDINAL_WORD;
  }

  boolean ordinal() {
    return style == Style.ORDINAL_DIGITS || style == Style.ORDINAL_WORD;
  }

  /** A whole number that an {@code int} can hold. */
  boolean countable() {
    return value.signum() >= 0
        && value.compareTo(BigDecimal.valueOf(1_000_000_000)) < 0
        && value.stripTrailingZeros().scale() <= 0;
  }

  boolean below(int number) {
    return value.compareTo(BigDecimal.valueOf(number)) < 0;
  }

  Numeral times(BigDecimal factor, int newEnd) {
    return new Numeral(
        start,
        newEnd,
        value.multiply(factor),
        step.multiply(factor),
        style == Style.YEAR_LIKE ? Style.DIGITS : style,
        true);
  }

  Numeral in(Style newStyle, int newEnd) {
    return new Numeral(start, newEnd, value, step, newStyle, scaled);
  }
}
