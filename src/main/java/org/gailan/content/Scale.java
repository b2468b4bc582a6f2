package org.gailan.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** By what power of ten the numbers of a dataset are to be multiplied. */
public enum Scale {
  ONE(0),
  THOUSAND(3),
  TEN_THOUSAND(4),
  MILLION(6),
  HUNDRED_MILLION(8),
  BILLION(9),
  TRILLION(12);

  private final int exponent;

  Scale(int exponent) {
    this.exponent = exponent;
  }

  /** The power of ten. */
  public int exponent() {
    return exponent;
  }

  /** As written in YAML: {@code hundred-million}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Scale> ofWord(String word) {
    return Arrays.stream(values()).filter(s -> s.word().equals(word)).findFirst();
  }

  public static List<String> words() {
    return Arrays.stream(values()).map(Scale::word).toList();
  }
}
