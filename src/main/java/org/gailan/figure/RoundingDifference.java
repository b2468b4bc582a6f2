package org.gailan.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gailan.content.Dataset.Item;
import org.gailan.content.Dataset.OfSeries;
import org.gailan.content.Dataset.Ranking;
import org.gailan.content.Dataset.Total;
import org.gailan.content.PublishedNumber;

/**
 * Printed parts that do not add up to their printed total, though before rounding they may have: a
 * reader who adds them up needs to be told. Parts that can't have added up are none; they are an
 * error.
 *
 * @param of what the parts are of
 * @param year of the figures
 * @param sum of the parts as printed
 * @param total as printed
 */
public record RoundingDifference(Of of, int year, BigDecimal sum, PublishedNumber total) {

  /** What does not add up. */
  public sealed interface Of {}

  /** A column of a ranking. */
  public enum Column implements Of {
    VALUES,
    SHARES
  }

  /** A series of a dataset that is the total or sum of others. */
  public record Whole(String series) implements Of {}

  /** In the columns of a ranking. */
  public static List<RoundingDifference> of(Ranking ranking) {
    List<RoundingDifference> differences = new ArrayList<>();
    if (ranking.total().isEmpty() || ranking.hasRemoved()) {
      return differences;
    }
    Total total = ranking.total().get();
    List<PublishedNumber> values = ranking.items().values().stream().map(Item::published).toList();
    between(Column.VALUES, ranking.year(), values, total.value().orElseThrow())
        .ifPresent(differences::add);
    List<PublishedNumber> shares =
        ranking.items().values().stream().flatMap(item -> item.share().stream()).toList();
    if (shares.size() == values.size() && total.share().isPresent()) {
      between(Column.SHARES, ranking.year(), shares, total.share().get())
          .ifPresent(differences::add);
    }
    return differences;
  }

  /** In the series of a dataset that are declared as sums, in each year that has all the parts. */
  public static List<RoundingDifference> of(OfSeries dataset) {
    List<RoundingDifference> differences = new ArrayList<>();
    for (Breakdown breakdown : Breakdown.of(dataset)) {
      breakdown.years().forEach(year -> between(breakdown, year).ifPresent(differences::add));
    }
    return differences;
  }

  private static Optional<RoundingDifference> between(Breakdown breakdown, int year) {
    List<PublishedNumber> parts =
        breakdown.parts().stream()
            .map(part -> part.values().get(year))
            .filter(Objects::nonNull)
            .toList();
    PublishedNumber total = breakdown.whole().values().get(year);
    return total == null || parts.size() < breakdown.parts().size()
        ? Optional.empty()
        : between(new Whole(breakdown.whole().id()), year, parts, total);
  }

  private static Optional<RoundingDifference> between(
      Of of, int year, List<PublishedNumber> parts, PublishedNumber total) {
    BigDecimal sum =
        parts.stream().map(PublishedNumber::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean printedAlike = sum.compareTo(total.value()) == 0;
    return printedAlike || !sum(parts).meets(Interval.of(total))
        ? Optional.empty()
        : Optional.of(new RoundingDifference(of, year, sum, total));
  }

  private static Interval sum(List<PublishedNumber> parts) {
    return parts.stream()
        .map(Interval::of)
        .reduce(Interval.exactly(BigDecimal.ZERO), Interval::plus);
  }
}
