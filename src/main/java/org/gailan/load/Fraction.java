package org.gailan.load;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact number that may have no end in decimals.
 *
 * @param denominator not zero
 */
record Fraction(BigDecimal numerator, BigDecimal denominator) {
  /** Formulas that multiply each other could else ask for any amount of memory. */
  private static final int MAX_DIGITS = 1000;

  static Fraction of(BigDecimal number) {
    return new Fraction(number, BigDecimal.ONE);
  }

  boolean isZero() {
    return numerator.signum() == 0;
  }

  boolean isTooLong() {
    return numerator.precision() > MAX_DIGITS || denominator.precision() > MAX_DIGITS;
  }

  Fraction plus(Fraction other) {
    return denominator.compareTo(other.denominator) == 0
        ? new Fraction(numerator.add(other.numerator), denominator)
        : new Fraction(
            numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
            denominator.multiply(other.denominator));
  }

  Fraction times(Fraction other) {
    return new Fraction(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  Fraction dividedBy(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  /** Half up, away from zero below it. */
  BigDecimal rounded(int decimals) {
    return numerator.divide(denominator, decimals, RoundingMode.HALF_UP);
  }
}
