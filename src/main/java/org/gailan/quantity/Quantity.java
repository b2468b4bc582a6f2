package org.gailan.quantity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.gailan.content.Unit;

/**
 * What a text says in figures, whatever language says it: 1,532億美元 and US$153.2 billion are equal.
 *
 * <p>Values are equal as numbers, so that 25.0十億 is 250億. The {@code step} of a value, one unit of
 * the last place that is written, is not a part of equality: a number ending in zeros does not say
 * which of them were measured, and 5萬 and 50,000 are the same figure. A figure rounded anew is
 * another figure: 1,532億美元 is not US$153 billion.
 *
 * <p>A span of years is two years, for 2020年至2024年, 2020–2024 and "between 2020 and 2024" tell the
 * same two.
 */
public sealed interface Quantity {

  /**
   * So much of a unit.
   *
   * @param value in ones of the unit: 1,532億美元 is 153200000000
   * @param step one unit of the last written place, in ones: 100000000 in 1,532億
   * @param unit a currency or a named unit
   */
  record Amount(BigDecimal value, BigDecimal step, Unit unit, boolean approximate)
      implements Quantity {
    public Amount {
      value = normal(value);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Amount o
          && value.equals(o.value)
          && unit.equals(o.unit)
          && approximate == o.approximate;
    }

    @Override
    public int hashCode() {
      return Objects.hash(value, unit, approximate);
    }
  }

  /** Hundredths: 53.2% has the value 53.2 and the step 0.1. */
  record Percentage(BigDecimal value, BigDecimal step, boolean approximate) implements Quantity {
    public Percentage {
      value = normal(value);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Percentage o && value.equals(o.value) && approximate == o.approximate;
    }

    @Override
    public int hashCode() {
      return Objects.hash(value, approximate);
    }
  }

  /** By how much a percentage differs from another, which is not a percentage itself. */
  record PercentagePoints(BigDecimal value, BigDecimal step, boolean approximate)
      implements Quantity {
    public PercentagePoints {
      value = normal(value);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof PercentagePoints o
          && value.equals(o.value)
          && approximate == o.approximate;
    }

    @Override
    public int hashCode() {
      return Objects.hash(value, approximate) + 1;
    }
  }

  /** A number of things, or of a unit that is not known: measure words are not units. */
  record Count(BigDecimal value, BigDecimal step, boolean approximate) implements Quantity {
    public Count {
      value = normal(value);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Count o && value.equals(o.value) && approximate == o.approximate;
    }

    @Override
    public int hashCode() {
      return Objects.hash(value, approximate) + 2;
    }
  }

  /** How many times as much: 1.5倍, 1.5 times, twofold. */
  record Multiple(BigDecimal times) implements Quantity {
    public Multiple {
      times = normal(times);
    }
  }

  /** So many of so many equal parts: 三分之二, two-thirds. */
  record Fraction(int parts, int whole) implements Quantity {}

  /** A place in an order, from 1: 第六, sixth, No. 6. */
  record Rank(int place) implements Quantity {}

  /** The first so many of an order: 前十大, top ten, ten largest. */
  record TopOf(int count) implements Quantity {}

  /** A calendar year, estimated or not: 2029年, 2029年(估計), 2029E. */
  record Year(int year) implements Quantity {}

  /** A month of a year: 2025年8月, August 2025. */
  record YearMonth(java.time.YearMonth month) implements Quantity {}

  /** A day: 2021年7月20日, 20 July 2021. */
  record Date(LocalDate date) implements Quantity {}

  private static BigDecimal normal(BigDecimal value) {
    return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
  }
}
