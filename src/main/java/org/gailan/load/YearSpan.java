package org.gailan.load;

import java.util.Optional;
import org.gailan.diagnostic.Message;

/** The keys {@code from} and {@code to} of something published between two years. */
record YearSpan(int from, int to) {

  /** The years; empty, and reported, where one is missing or they do not run forward. */
  static Optional<YearSpan> of(MappingReader keys, Reading reading) {
    Optional<Integer> from = keys.year("from");
    Optional<Integer> to = keys.year("to");
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    if (from.get() >= to.get()) {
      reading.error(
          "dataset.growth-years",
          keys.locationOf("to"),
          Message.of("the growth ends in %d, which is not after %d", to.get(), from.get()));
      return Optional.empty();
    }
    return Optional.of(new YearSpan(from.get(), to.get()));
  }
}
