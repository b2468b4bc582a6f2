package org.gailan.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;
import org.gailan.content.PublishedNumber;

/**
 * The values that a number can have had before it was rounded: all from {@code low} to {@code
 * high}. Whatever is decided with it is exact; only {@link #dividedBy} rounds, outward.
 *
 * @param holdsLow whether {@code low} itself is one of them
 * @param holdsHigh whether {@code high} itself is one of them
 */
public record Interval(BigDecimal low, boolean holdsLow, BigDecimal high, boolean holdsHigh) {
  private static final int QUOTIENT_DIGITS = 60;
  private static final BigDecimal HALF = new BigDecimal("0.5");

  public Interval {
    int order = low.compareTo(high);
    if (order > 0 || (order == 0 && !(holdsLow && holdsHigh))) {
      throw new IllegalArgumentException("no value lies between " + low + " and " + high);
    }
  }

  /** A value that is known exactly. */
  public static Interval exactly(BigDecimal value) {
    return closed(value, value);
  }

  public static Interval closed(BigDecimal low, BigDecimal high) {
    return new Interval(low, true, high, true);
  }

  /**
   * What a published number can stand for.
   *
   * <p>It was rounded half up, away from zero below it: 3.6 is [3.55, 3.65), −3.6 is (−3.65,
   * −3.55], 0.0 is (−0.05, 0.05). One published as approximate may be off by a whole unit of its
   * last place: ~8.0 is [7.9, 8.1].
   */
  public static Interval of(PublishedNumber number) {
    BigDecimal value = number.value();
    BigDecimal unit = value.ulp();
    if (number.approximate()) {
      return closed(value.subtract(unit), value.add(unit));
    }
    BigDecimal half = unit.multiply(HALF);
    return new Interval(
        value.subtract(half), value.signum() > 0, value.add(half), value.signum() < 0);
  }

  public boolean holds(BigDecimal value) {
    int above = value.compareTo(low);
    int below = value.compareTo(high);
    return (holdsLow ? above >= 0 : above > 0) && (holdsHigh ? below <= 0 : below < 0);
  }

  /** The values that are in both; empty where there is none. */
  public Optional<Interval> and(Interval other) {
    if (isBelow(other) || other.isBelow(this)) {
      return Optional.empty();
    }
    int lows = low.compareTo(other.low);
    int highs = high.compareTo(other.high);
    return Optional.of(
        new Interval(
            low.max(other.low),
            lows == 0 ? holdsLow && other.holdsLow : lows > 0 ? holdsLow : other.holdsLow,
            high.min(other.high),
            highs == 0 ? holdsHigh && other.holdsHigh : highs < 0 ? holdsHigh : other.holdsHigh));
  }

  public boolean meets(Interval other) {
    return !isBelow(other) && !other.isBelow(this);
  }

  /** Whether each of these values is less than each of the others. */
  public boolean isBelow(Interval other) {
    int order = high.compareTo(other.low);
    return order < 0 || (order == 0 && !(holdsHigh && other.holdsLow));
  }

  /** Those of the values that are not less than a bound. */
  public Optional<Interval> from(BigDecimal bound) {
    return isBelow(exactly(bound))
        ? Optional.empty()
        : Optional.of(low.compareTo(bound) < 0 ? new Interval(bound, true, high, holdsHigh) : this);
  }

  public Interval plus(Interval other) {
    return new Interval(
        low.add(other.low),
        holdsLow && other.holdsLow,
        high.add(other.high),
        holdsHigh && other.holdsHigh);
  }

  public Interval minus(Interval other) {
    return plus(other.negated());
  }

  public Interval negated() {
    return times(BigDecimal.ONE.negate());
  }

  public Interval times(Interval other) {
    Product least = null;
    Product most = null;
    for (Product product : products(other).toList()) {
      least = least == null || product.isFurther(least, -1) ? product : least;
      most = most == null || product.isFurther(most, 1) ? product : most;
    }
    if (least == null || most == null) {
      throw new IllegalStateException("four products have a least and a most");
    }
    return new Interval(least.value, least.held, most.value, most.held);
  }

  /** An end times an end, and whether it is a product of values of both intervals. */
  private record Product(BigDecimal value, boolean held) {
    boolean isFurther(Product other, int direction) {
      int order = value.compareTo(other.value) * direction;
      return order > 0 || (order == 0 && held && !other.held);
    }
  }

  private Stream<Product> products(Interval other) {
    return Stream.of(
        product(low, holdsLow, other.low, other.holdsLow),
        product(low, holdsLow, other.high, other.holdsHigh),
        product(high, holdsHigh, other.low, other.holdsLow),
        product(high, holdsHigh, other.high, other.holdsHigh));
  }

  private static Product product(BigDecimal a, boolean holdsA, BigDecimal b, boolean holdsB) {
    // Zero times anything is zero, so that the other end need not be a value itself.
    boolean zero = (a.signum() == 0 && holdsA) || (b.signum() == 0 && holdsB);
    return new Product(a.multiply(b), zero || (holdsA && holdsB));
  }

  /** Each value times a number. */
  public Interval times(BigDecimal number) {
    return times(exactly(number));
  }

  /** Each value times a power of ten. */
  public Interval movedRight(int places) {
    return new Interval(
        low.movePointRight(places), holdsLow, high.movePointRight(places), holdsHigh);
  }

  /**
   * Each value to a power.
   *
   * @param exponent at least one
   * @throws IllegalArgumentException if a value is less than zero
   */
  public Interval power(int exponent) {
    if (low.signum() < 0 || exponent < 1) {
      throw new IllegalArgumentException("no power " + exponent + " of values from " + low);
    }
    return new Interval(low.pow(exponent), holdsLow, high.pow(exponent), holdsHigh);
  }

  /**
   * An interval that holds each of these values divided by each of the others, and next to nothing
   * more: its ends are rounded outward at the sixtieth digit. For what is shown, not for what is
   * decided; that multiplies.
   *
   * @throws IllegalArgumentException if a divisor can be zero or less
   */
  public Interval dividedBy(Interval other) {
    if (other.low.signum() <= 0) {
      throw new IllegalArgumentException("a divisor may be " + other.low);
    }
    BigDecimal least = low.signum() < 0 ? other.low : other.high;
    BigDecimal most = high.signum() < 0 ? other.high : other.low;
    return closed(
        low.divide(least, new MathContext(QUOTIENT_DIGITS, RoundingMode.FLOOR)),
        high.divide(most, new MathContext(QUOTIENT_DIGITS, RoundingMode.CEILING)));
  }
}
