package org.gailan.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The compound annual growth rate: {@code (last / first)^(1 / years) - 1}, where {@code years} is
 * the last year less the first (2020 to 2024 is four).
 */
public final class GrowthOverYears {
  private static final MathContext PRECISION = new MathContext(30);

  private GrowthOverYears() {}

  /**
   * The rate in percent, rounded half up.
   *
   * @param first above zero
   * @param last not below zero
   * @param years at least one
   * @param decimals of the result
   */
  public static BigDecimal rate(BigDecimal first, BigDecimal last, int years, int decimals) {
    if (first.signum() <= 0 || last.signum() < 0 || years < 1) {
      throw new IllegalArgumentException("no growth rate from " + first + " to " + last);
    }
    BigDecimal ratio = last.divide(first, PRECISION);
    return root(ratio, years)
        .subtract(BigDecimal.ONE)
        .movePointRight(2)
        .setScale(decimals, RoundingMode.HALF_UP);
  }

  /** Newton's method, begun at the double's root, which is right to 15 digits already. */
  private static BigDecimal root(BigDecimal number, int degree) {
    if (number.signum() == 0 || degree == 1) {
      return number;
    }
    BigDecimal n = BigDecimal.valueOf(degree);
    BigDecimal root = new BigDecimal(Math.pow(number.doubleValue(), 1.0 / degree), PRECISION);
    for (int i = 0; i < 3; i++) {
      BigDecimal power = root.pow(degree - 1, PRECISION);
      root =
          root.multiply(n.subtract(BigDecimal.ONE), PRECISION)
              .add(number.divide(power, PRECISION), PRECISION)
              .divide(n, PRECISION);
    }
    return root;
  }
}
