package org.gailan.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class GrowthOverYearsTest {

  /** Published levels of the made-up tea market: 3.6 to 19.6 over four years is 52.8%. */
  @Test
  void aRateIsRoundedHalfUp() {
    assertEquals("52.8", rate("3.6", "19.6", 4, 1));
    assertEquals("0.0", rate("5", "5", 3, 1));
    assertEquals("-100.0", rate("5", "0", 3, 1));
    assertEquals("10", rate("100", "110", 1, 0));
    assertEquals("0.1", rate("2000", "2001", 1, 1)); // 0.05 exactly
    assertEquals("0.0", rate("2000", "2000.9999999999999999999", 1, 1));
  }

  /**
   * The reference knows no roots: {@code r} is right if {@code last} lies between the levels that
   * the two borders of its rounding grow to, in exact arithmetic.
   */
  @Test
  void aRateIsTheOneThatGrowsTheFirstLevelIntoTheLast() {
    Random random = new Random(3);
    BigDecimal half = new BigDecimal("0.0005");
    for (int i = 0; i < 1000; i++) {
      BigDecimal first = BigDecimal.valueOf(1 + random.nextLong(10_000_000L), random.nextInt(4));
      BigDecimal last = BigDecimal.valueOf(1 + random.nextLong(10_000_000L), random.nextInt(4));
      int years = 1 + random.nextInt(30);
      BigDecimal factor =
          BigDecimal.ONE.add(GrowthOverYears.rate(first, last, years, 1).movePointLeft(2));
      BigDecimal low = first.multiply(factor.subtract(half).max(BigDecimal.ZERO).pow(years));
      BigDecimal high = first.multiply(factor.add(half).pow(years));
      boolean between = low.compareTo(last) <= 0 && last.compareTo(high) < 0;
      assertTrue(between, first + " to " + last + " in " + years + " years");
    }
  }

  @Test
  void thereIsNoRateFromNothing() {
    assertThrows(IllegalArgumentException.class, () -> rate("0", "5", 2, 1));
    assertThrows(IllegalArgumentException.class, () -> rate("-1", "5", 2, 1));
    assertThrows(IllegalArgumentException.class, () -> rate("1", "-5", 2, 1));
    assertThrows(IllegalArgumentException.class, () -> rate("1", "5", 0, 1));
  }

  private static String rate(String first, String last, int years, int decimals) {
    return GrowthOverYears.rate(new BigDecimal(first), new BigDecimal(last), years, decimals)
        .toPlainString();
  }
}
