package org.gailan.check.proof;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.gailan.content.Language;
import org.gailan.content.PublishedNumber;
import org.gailan.diagnostic.Message;
import org.gailan.figure.FigureWriter;
import org.gailan.figure.Interval;

/** How arithmetic is written in messages. */
final class Words {
  private static final FigureWriter WRITER = new FigureWriter(Language.EN);
  private static final int SHOWN_PARTS = 4;

  /** A published number and what it allows differ by now at the latest. */
  private static final int MORE_DECIMALS = 3;

  private Words() {}

  /** As published: ~1,614.6. */
  static String of(PublishedNumber number) {
    return (number.approximate() ? "~" : "") + WRITER.number(number.value());
  }

  /** A number of percent as published: ~44.3%. */
  static String percent(PublishedNumber number) {
    return of(number) + "%";
  }

  /**
   * What is computed; where the published figure does not fit, that it is published and yet this.
   *
   * @param published the figure as it is written
   */
  static Message verdict(boolean fits, Object published, Message computed) {
    return fits ? computed : Message.of("published %s, but %s", published, computed);
  }

  /**
   * 3.6 + 19.6 + 4.0, or how many there are where that is long.
   *
   * @param many what so many are called
   */
  static Message sum(List<PublishedNumber> parts, IntFunction<Message> many) {
    return parts.size() > SHOWN_PARTS
        ? many.apply(parts.size())
        : Message.quoted(parts.stream().map(Words::of).collect(Collectors.joining(" + ")));
  }

  /**
   * The values that a published number is allowed, rounded outward to as few decimals as it has, or
   * to so many more that one that is not allowed is seen to lie outside.
   *
   * @param unit behind each number: % or nothing
   */
  static Message allowed(Interval allowed, PublishedNumber published, String unit) {
    int decimals = Math.max(0, published.value().scale());
    boolean inside = Interval.of(published).meets(allowed);
    int more = 0;
    while (!inside
        && more < MORE_DECIMALS
        && outward(allowed, decimals + more).holds(published.value())) {
      more++;
    }
    return range(allowed, decimals + more, unit);
  }

  /** From the lowest to the highest, rounded outward. */
  static Message range(Interval interval, int decimals, String unit) {
    Interval outward = outward(interval, decimals);
    String from = WRITER.number(outward.low()) + unit;
    return outward.low().compareTo(outward.high()) == 0
        ? Message.quoted(from)
        : Message.of("%s to %s", from, WRITER.number(outward.high()) + unit);
  }

  private static Interval outward(Interval interval, int decimals) {
    BigDecimal low = interval.low().setScale(decimals, RoundingMode.FLOOR);
    return Interval.closed(low, interval.high().setScale(decimals, RoundingMode.CEILING));
  }

  static Message years(int years) {
    return years == 1 ? Message.of("1 year") : Message.of("%d years", years);
  }
}
