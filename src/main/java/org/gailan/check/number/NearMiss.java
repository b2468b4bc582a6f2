package org.gailan.check.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.gailan.diagnostic.Message;
import org.gailan.quantity.Quantity;

/** Tells what may have gone wrong where a typed number is almost a figure of the report. */
final class NearMiss {
  /** Below this many digits numbers are alike by chance. */
  private static final int TELLING_DIGITS = 3;

  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  private NearMiss() {}

  /** In a few words, how the typed number differs from the figure; empty where it is far off. */
  static Optional<Message> of(Quantity typed, Quantity figure) {
    if (!PrintedQuantity.comparable(typed, figure)) {
      return Optional.empty();
    }
    BigDecimal written = PrintedQuantity.value(typed).orElseThrow();
    BigDecimal known = PrintedQuantity.value(figure).orElseThrow();
    BigDecimal step = PrintedQuantity.step(typed);
    if (written.signum() == 0 || known.signum() == 0 || written.signum() != known.signum()) {
      return Optional.empty();
    }
    if (digits(written, step) < TELLING_DIGITS) {
      return Optional.empty();
    }
    boolean coarser = step.compareTo(PrintedQuantity.step(figure)) > 0;
    if (coarser && rounded(known, step).compareTo(written) == 0) {
      return Optional.of(Message.of("rounded"));
    }
    String one = figures(written);
    String other = figures(known);
    if (one.equals(other)) {
      return Optional.of(Message.of("off by a power of ten"));
    }
    if (isSwap(one, other)
        && written.precision() - written.scale() == known.precision() - known.scale()) {
      return Optional.of(Message.of("with two digits swapped"));
    }
    BigDecimal difference = written.subtract(known).abs();
    return difference.compareTo(known.abs().multiply(HUNDREDTH)) <= 0
        ? Optional.of(Message.of("off by less than a hundredth"))
        : Optional.empty();
  }

  /** How many digits are written, zeros at the end included where the step says so. */
  private static int digits(BigDecimal value, BigDecimal step) {
    return value.divide(step, 0, RoundingMode.DOWN).precision();
  }

  private static BigDecimal rounded(BigDecimal value, BigDecimal step) {
    return value.divide(step, 0, RoundingMode.HALF_UP).multiply(step);
  }

  /** The digits without point and zeros at the end. */
  private static String figures(BigDecimal value) {
    return value.abs().stripTrailingZeros().unscaledValue().toString();
  }

  private static boolean isSwap(String one, String other) {
    if (one.length() != other.length()) {
      return false;
    }
    int first = 0;
    while (first < one.length() && one.charAt(first) == other.charAt(first)) {
      first++;
    }
    return first + 1 < one.length()
        && one.charAt(first) == other.charAt(first + 1)
        && one.charAt(first + 1) == other.charAt(first)
        && one.substring(first + 2).equals(other.substring(first + 2));
  }
}
