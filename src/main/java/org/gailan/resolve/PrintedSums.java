package org.gailan.resolve;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gailan.content.Dataset;
import org.gailan.content.PublishedNumber;
import org.gailan.content.TableBlock.Role;
import org.gailan.diagnostic.Location;
import org.gailan.figure.Breakdown;
import org.gailan.figure.Interval;
import org.gailan.figure.RoundingDifference;
import org.gailan.resolve.PrintedBlock.Cell;
import org.gailan.resolve.PrintedBlock.Row;

/** Whether a reader who adds up what is printed misses the printed total, by rounding alone. */
final class PrintedSums {
  private static final Pattern NUMBER =
      Pattern.compile("(~|約|approximately )?\\s*([−-]?)(\\d[\\d,]*(?:\\.\\d+)?)\\s*%?");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private PrintedSums() {}

  /** The whole of which the series printed are the parts; empty where they are none. */
  static Optional<Dataset.Series> whole(Dataset.OfSeries dataset, List<Dataset.Series> printed) {
    return Breakdown.of(dataset).stream()
        .filter(b -> b.parts().size() == printed.size() && b.parts().containsAll(printed))
        .map(Breakdown::whole)
        .findFirst();
  }

  /**
   * Whether it does for the series of a dataset.
   *
   * @param printed the series whose values are printed, a whole with its parts
   */
  static boolean differ(
      Dataset.OfSeries dataset,
      Collection<Dataset.Series> printed,
      Collection<Integer> printedYears) {
    List<String> wholes =
        Breakdown.of(dataset).stream()
            .filter(b -> printed.contains(b.whole()) && printed.containsAll(b.parts()))
            .map(b -> b.whole().id())
            .toList();
    return RoundingDifference.of(dataset).stream()
        .filter(difference -> printedYears.contains(difference.year()))
        .anyMatch(
            difference ->
                difference.of() instanceof RoundingDifference.Whole whole
                    && wholes.contains(whole.series()));
  }

  /** Whether shares of one whole miss 100%. */
  static boolean missHundred(List<PublishedNumber> shares) {
    return differ(shares, new PublishedNumber(Location.of(""), HUNDRED, false));
  }

  /**
   * Whether it does in some column of a written table whose last row is its only total; a column
   * with anything but a number in it is no sum.
   */
  static boolean differ(List<Row> rows) {
    List<Row> figures = rows.stream().filter(row -> row.role() != Role.HEADING).toList();
    int last = figures.size() - 1;
    long totals = figures.stream().filter(row -> row.role() == Role.TOTAL).count();
    if (last < 2 || totals != 1 || figures.get(last).role() != Role.TOTAL) {
      return false;
    }
    for (Cell cell : figures.get(last).cells()) {
      Optional<PublishedNumber> total = number(Optional.of(cell));
      List<PublishedNumber> parts = new ArrayList<>();
      for (Row row : figures.subList(0, last)) {
        number(row.cells().stream().filter(c -> c.column() == cell.column()).findFirst())
            .ifPresent(parts::add);
      }
      if (total.isPresent() && parts.size() == last && differ(parts, total.get())) {
        return true;
      }
    }
    return false;
  }

  private static Optional<PublishedNumber> number(Optional<Cell> cell) {
    Matcher number =
        NUMBER.matcher(cell.filter(c -> c.columns() == 1).map(Cell::plain).orElse("").strip());
    if (!number.matches()) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(number.group(3).replace(",", ""));
    return Optional.of(
        new PublishedNumber(
            Location.of(""),
            number.group(2).isEmpty() ? value : value.negate(),
            number.group(1) != null));
  }

  private static boolean differ(List<PublishedNumber> parts, PublishedNumber total) {
    Interval zero = Interval.exactly(BigDecimal.ZERO);
    Interval sum = parts.stream().map(Interval::of).reduce(zero, Interval::plus);
    BigDecimal printed =
        parts.stream().map(PublishedNumber::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    return printed.compareTo(total.value()) != 0 && sum.meets(Interval.of(total));
  }
}
