package org.gailan.check.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.gailan.check.claim.Outcome.Verdict;
import org.gailan.content.PublishedNumber;
import org.gailan.content.Unit;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Message;
import org.gailan.figure.Interval;

/**
 * A figure or number of a claim, at scale one.
 *
 * @param bounds the values that it can have
 * @param printed the number that stands for it in print; empty for one that we compute
 * @param unit percentages are {@code Percent}; ranks, numbers of items and years {@code Count}
 * @param exponent of the scale at which it is written
 * @param words how a message calls it
 */
record Quantity(
    Interval bounds, Optional<BigDecimal> printed, Unit unit, int exponent, Message words) {

  private static final int SHOWN_DECIMALS = 4;

  /** A quantity that is known exactly, such as a rank. */
  static Quantity exactly(int number, Message words) {
    BigDecimal value = BigDecimal.valueOf(number);
    return new Quantity(Interval.exactly(value), Optional.of(value), new Unit.Count(), 0, words);
  }

  /** A number that a claim gives, on the scale of what it is compared with if it has none. */
  static Quantity of(Statement.Numeral number, Quantity compared) {
    int exponent = number.scale().map(s -> s.exponent()).orElse(compared.exponent);
    BigDecimal value = number.value().scaleByPowerOfTen(exponent);
    return new Quantity(
        Interval.exactly(value), Optional.of(value), compared.unit, exponent, Message.NONE);
  }

  /** The published values of which a number, with its decimals, is the rounding. */
  static Interval rounding(Statement.Numeral number, int exponent) {
    return Interval.of(new PublishedNumber(Location.of(""), number.value(), false))
        .movedRight(exponent);
  }

  Verdict isLessThan(Quantity other) {
    return Verdict.of(
        bounds.isBelow(other.bounds), bounds.low().compareTo(other.bounds.high()) >= 0);
  }

  /** Whether both are the same as published: what stands behind a published figure is not known. */
  Verdict isEqualTo(Quantity other) {
    boolean alike =
        printed.isPresent()
            && other.printed.isPresent()
            && printed.get().compareTo(other.printed.get()) == 0;
    return Verdict.of(alike, !bounds.meets(other.bounds));
  }

  /** Whether a number, at the decimals it is given with, is this. */
  Verdict isEqualTo(Statement.Numeral number, int at) {
    Interval rounding = rounding(number, at);
    boolean asPrinted =
        printed.isPresent()
            && rounding.holds(printed.get())
            && (isExact() || isNoFinerThan(number, at));
    boolean computed = printed.isEmpty() && isInside(rounding);
    return Verdict.of(asPrinted || computed, !bounds.meets(rounding));
  }

  private boolean isExact() {
    return bounds.low().compareTo(bounds.high()) == 0;
  }

  private boolean isNoFinerThan(Statement.Numeral number, int at) {
    BigDecimal published = printed.orElse(BigDecimal.ZERO);
    return number.value().scaleByPowerOfTen(at).ulp().compareTo(published.ulp()) >= 0;
  }

  private boolean isInside(Interval other) {
    int low = bounds.low().compareTo(other.low());
    int high = bounds.high().compareTo(other.high());
    return (low > 0 || (low == 0 && (other.holdsLow() || !bounds.holdsLow())))
        && (high < 0 || (high == 0 && (other.holdsHigh() || !bounds.holdsHigh())));
  }

  /** What it is, and between what it lies where it is not known exactly: (3.55 to 3.65). */
  Message told() {
    return isExact()
        ? words
        : Message.of(
            "%s (%s to %s)",
            words,
            shown(bounds.low(), RoundingMode.FLOOR),
            shown(bounds.high(), RoundingMode.CEILING));
  }

  private String shown(BigDecimal value, RoundingMode rounding) {
    BigDecimal scaled = value.movePointLeft(exponent);
    BigDecimal rounded =
        scaled.scale() > SHOWN_DECIMALS ? scaled.setScale(SHOWN_DECIMALS, rounding) : scaled;
    BigDecimal bare = rounded.stripTrailingZeros();
    return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
  }
}
