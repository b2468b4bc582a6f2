package org.gailan.check.proof;

import java.math.BigDecimal;
import java.util.Optional;
import org.gailan.content.PublishedNumber;
import org.gailan.diagnostic.Message;
import org.gailan.figure.GrowthOverYears;
import org.gailan.figure.Interval;

/** The growth from one published value to another over some years. */
record Growth(PublishedNumber first, PublishedNumber last, int years) {
  private static final int EXTRA_DECIMALS = 4;

  /** Whether a rate has a meaning: from a value above zero to another. */
  boolean hasRate() {
    return first.value().signum() > 0 && last.value().signum() > 0 && years > 0;
  }

  /**
   * Whether some values that round to the two and a rate that rounds to this one fit: {@code first
   * × (1 + rate)^years = last}. Exact.
   */
  boolean fits(PublishedNumber rate) {
    return factor(rate, years)
        .filter(factor -> positive(first).times(factor).meets(positive(last)))
        .isPresent();
  }

  boolean refutes(PublishedNumber rate) {
    return hasRate() && !fits(rate);
  }

  /** {@code (1 + rate)^years}; empty for a rate below −100%. */
  static Optional<Interval> factor(PublishedNumber rate, int years) {
    return Interval.of(rate)
        .movedRight(-2)
        .plus(Interval.exactly(BigDecimal.ONE))
        .from(BigDecimal.ZERO)
        .map(factor -> factor.power(years));
  }

  /** What is published as a value above zero is not less than zero. */
  private static Interval positive(PublishedNumber value) {
    return Interval.of(value).from(BigDecimal.ZERO).orElseThrow();
  }

  /** 3.6 to 19.6 over 4 years allows 52.1% to 53.4%. */
  Message allows(PublishedNumber rate) {
    return Message.of(
        "%s to %s over %s allows %s",
        Words.of(first),
        Words.of(last),
        Words.years(years),
        rates(rate.value().scale() + EXTRA_DECIMALS)
            .map(rates -> Words.allowed(rates, rate, "%"))
            .orElseGet(() -> Message.of("rates without bound")));
  }

  /**
   * The rates in percent that the two values allow, rounded outward; empty where the first may be
   * zero.
   */
  private Optional<Interval> rates(int decimals) {
    Interval from = positive(first);
    Interval to = positive(last);
    if (from.low().signum() == 0) {
      return Optional.empty();
    }
    BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
    BigDecimal low = GrowthOverYears.rate(from.high(), to.low(), years, decimals);
    BigDecimal high = GrowthOverYears.rate(from.low(), to.high(), years, decimals);
    boolean tooHigh = grown(from.high(), low).compareTo(to.low()) > 0;
    boolean tooLow = grown(from.low(), high).compareTo(to.high()) < 0;
    return Optional.of(
        Interval.closed(tooHigh ? low.subtract(step) : low, tooLow ? high.add(step) : high));
  }

  private BigDecimal grown(BigDecimal from, BigDecimal rate) {
    return from.multiply(BigDecimal.ONE.add(rate.movePointLeft(2)).pow(years));
  }
}
