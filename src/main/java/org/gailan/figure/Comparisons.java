package org.gailan.figure;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.gailan.content.Dataset.Comparison;
import org.gailan.content.Dataset.Series;
import org.gailan.content.PublishedNumber;

/** How a later value of a series compares with an earlier one: as published, else computed. */
final class Comparisons {
  private Comparisons() {}

  /** A comparison of the values of two years. */
  @FunctionalInterface
  interface Of {
    Optional<Figure> compare(Series series, int from, int to);
  }

  /** How many times the earlier value the later one is; computed only from one above zero. */
  static Optional<Figure> multiple(Series series, int from, int to) {
    Optional<Figure> published =
        published(series.relations().multiples(), from, to)
            .map(number -> new Figure.Multiple(number.value(), number.approximate()));
    return published.or(
        () ->
            both(series, from, to)
                .filter(values -> values.first().value().signum() > 0)
                .map(
                    values ->
                        new Figure.Multiple(
                            values
                                .last()
                                .value()
                                .divide(
                                    values.first().value(),
                                    Figures.COMPUTED_DECIMALS,
                                    RoundingMode.HALF_UP),
                            values.approximate())));
  }

  /** By how much the later value differs; less than zero where it is smaller. */
  static Optional<PublishedNumber> change(Series series, int from, int to) {
    return published(series.relations().changes(), from, to)
        .or(
            () ->
                both(series, from, to)
                    .map(
                        values ->
                            new PublishedNumber(
                                values.last().location(),
                                values.last().value().subtract(values.first().value()),
                                values.approximate())));
  }

  private record Values(PublishedNumber first, PublishedNumber last) {
    boolean approximate() {
      return first.approximate() || last.approximate();
    }
  }

  private static Optional<Values> both(Series series, int from, int to) {
    PublishedNumber first = series.values().get(from);
    PublishedNumber last = series.values().get(to);
    return first == null || last == null || from >= to
        ? Optional.empty()
        : Optional.of(new Values(first, last));
  }

  private static Optional<PublishedNumber> published(
      List<Comparison> comparisons, int from, int to) {
    return comparisons.stream()
        .filter(c -> c.from() == from && c.to() == to)
        .findFirst()
        .map(Comparison::number);
  }
}
