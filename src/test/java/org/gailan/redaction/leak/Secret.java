package org.gailan.redaction.leak;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Words or a number that an edition must not hold.
 *
 * @param words as the author wrote them; at least two letters or digits, or nothing could tell them
 *     from others
 * @param bar how long it would be drawn beside a length that is public; empty for what no chart
 *     draws
 */
public record Secret(String words, Optional<Bar> bar) {
  private static final Pattern NUMBER = Pattern.compile("[~-]?[0-9][0-9,]*(\\.[0-9]+)?%?");

  /** A hidden value of a chart and one that the same chart shows. */
  public record Bar(double hidden, double shown) {}

  public Secret {
    if (Skeleton.of(words).length() < 2) {
      throw new IllegalArgumentException("too short to be found: " + words);
    }
  }

  public static Secret of(String words) {
    return new Secret(words, Optional.empty());
  }

  /** A number that a chart would draw beside another one. */
  public static Secret drawn(String number, double shown) {
    double hidden = Double.parseDouble(number.replace(",", ""));
    return new Secret(number, Optional.of(new Bar(hidden, shown)));
  }

  boolean isNumber() {
    return NUMBER.matcher(words).matches();
  }
}
