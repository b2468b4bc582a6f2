package org.gailan.load;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** The words that stand for the constants of an enum: {@code GROUPED_BARS} is grouped-bars. */
final class EnumWords {
  private EnumWords() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static <E extends Enum<E>> List<String> of(Class<E> constants) {
    return all(constants).stream().map(EnumWords::of).toList();
  }

  static <E extends Enum<E>> Optional<E> find(Class<E> constants, String word) {
    return all(constants).stream().filter(c -> of(c).equals(word)).findFirst();
  }

  private static <E extends Enum<E>> List<E> all(Class<E> constants) {
    return Arrays.asList(Objects.requireNonNull(constants.getEnumConstants()));
  }
}
