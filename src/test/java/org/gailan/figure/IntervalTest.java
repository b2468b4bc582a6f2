package org.gailan.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.gailan.content.PublishedNumber;
import org.gailan.diagnostic.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IntervalTest {
  private static final Location NOWHERE = Location.of("tea.yaml");

  @ParameterizedTest
  @CsvSource({
    "3.6,'[3.55, 3.65)'",
    "-3.6,'(-3.65, -3.55]'",
    "0.0,'(-0.05, 0.05)'",
    "1532,'[1531.5, 1532.5)'",
    "3.60,'[3.595, 3.605)'",
    "~8.0,'[7.9, 8.1]'",
    "~-8.0,'[-8.1, -7.9]'",
    "~8,'[7, 9]'",
  })
  void aPublishedNumberStandsForWhatRoundsToIt(String written, String interval) {
    assertEquals(interval, shown(of(written)));
  }

  @ParameterizedTest
  @CsvSource({
    "3.6,plus,19.6,'[23.10, 23.30)'",
    "19.6,minus,3.6,'(15.90, 16.10)'",
    "~8.0,plus,~2.0,'[9.8, 10.2]'",
    "2,times,3,'[3.75, 8.75)'",
    "2,times,-3,'(-8.75, -3.75]'",
    "-2,times,-3,'[3.75, 8.75)'",
    "0,times,4,'(-2.25, 2.25)'",
    "~1,times,4,'[0.0, 9.0)'",
    "~1,times,~-1,'[-4, 0]'",
  })
  void whatIsComputedHoldsEveryPossibleResultAndNoOther(
      String a, String operation, String b, String interval) {
    Interval result =
        switch (operation) {
          case "plus" -> of(a).plus(of(b));
          case "minus" -> of(a).minus(of(b));
          default -> of(a).times(of(b));
        };
    assertEquals(interval, shown(result));
  }

  @Test
  void neighboursThatRoundApartNeverMeet() {
    assertTrue(of("3.5").isBelow(of("3.6")));
    assertTrue(of("-3.6").isBelow(of("-3.5")));
    assertTrue(of("~3.5").meets(of("~3.7")), "3.6 is in both");
    assertTrue(of("~3.4").isBelow(of("3.6")));
    assertTrue(of("~3.5").meets(of("3.6")));
    assertEquals("[3.6, 3.6]", shown(of("~3.5").and(of("~3.7")).orElseThrow()));
    assertEquals("[3.55, 3.6]", shown(of("~3.5").and(of("3.6")).orElseThrow()));
    assertTrue(of("3.5").and(of("3.6")).isEmpty());
  }

  @Test
  void anIntervalThatHoldsNothingIsNone() {
    BigDecimal one = BigDecimal.ONE;
    assertThrows(IllegalArgumentException.class, () -> new Interval(one, true, one, false));
    assertThrows(
        IllegalArgumentException.class, () -> new Interval(one, true, BigDecimal.ZERO, true));
    assertThrows(IllegalArgumentException.class, () -> of("4").dividedBy(of("0.0")));
    assertThrows(IllegalArgumentException.class, () -> of("-4").power(2));
  }

  /** Draws values and what they are rounded to, both ways, and computes with both. */
  @Test
  void theTrueResultIsNeverOutside() {
    Random random = new Random(20261124);
    for (int i = 0; i < 20_000; i++) {
      BigDecimal a = drawn(random);
      BigDecimal b = drawn(random);
      Interval roundedA = Interval.of(rounded(a, random));
      Interval roundedB = Interval.of(rounded(b, random));
      assertTrue(roundedA.holds(a) && roundedB.holds(b));
      assertTrue(roundedA.plus(roundedB).holds(a.add(b)));
      assertTrue(roundedA.minus(roundedB).holds(a.subtract(b)));
      assertTrue(roundedA.times(roundedB).holds(a.multiply(b)), () -> a + " × " + b);
      if (roundedB.low().signum() > 0) {
        Interval quotient = roundedA.dividedBy(roundedB);
        assertTrue(quotient.low().multiply(b).compareTo(a.max(quotient.low().multiply(b))) <= 0);
        assertTrue(quotient.holds(a.divide(b, 50, RoundingMode.HALF_EVEN)));
        assertTrue(roundedB.power(3).holds(b.pow(3)));
      }
    }
  }

  private static BigDecimal drawn(Random random) {
    return BigDecimal.valueOf(random.nextLong(-9_999_999, 10_000_000), 5);
  }

  /** Half up, or off by less than a unit and called approximate. */
  private static PublishedNumber rounded(BigDecimal value, Random random) {
    BigDecimal rounded = value.setScale(random.nextInt(3), RoundingMode.HALF_UP);
    return new PublishedNumber(NOWHERE, rounded, random.nextInt(4) == 0);
  }

  private static Interval of(String written) {
    boolean approximate = written.startsWith("~");
    return Interval.of(
        new PublishedNumber(NOWHERE, new BigDecimal(written.replace("~", "")), approximate));
  }

  private static String shown(Interval interval) {
    return "%s%s, %s%s"
        .formatted(
            interval.holdsLow() ? "[" : "(",
            interval.low().toPlainString(),
            interval.high().toPlainString(),
            interval.holdsHigh() ? "]" : ")");
  }
}
