package org.gailan.load;

import java.util.Map;
import java.util.Optional;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Message;
import org.gailan.load.YearHeading.Mark;

/** Which years the headings of a table mark as estimates, held against `estimates-from`. */
final class EstimateMarks {
  private EstimateMarks() {}

  /**
   * The first year of estimates.
   *
   * @param declared what the dataset says; empty where it leaves it to the headings
   */
  static Optional<Integer> firstYear(YearAxis axis, Optional<Integer> declared, Reading reading) {
    Optional<Integer> marked =
        axis.years().values().stream()
            .filter(y -> y.mark() == Mark.ESTIMATE)
            .map(YearHeading::year)
            .min(Integer::compare);
    Optional<Integer> first = declared.or(() -> marked);
    if (first.isEmpty()) {
      return first;
    }
    for (Map.Entry<Integer, YearHeading> entry : axis.years().entrySet()) {
      YearHeading heading = entry.getValue();
      boolean estimate = heading.year() >= first.get();
      boolean says =
          heading.mark() == Mark.ESTIMATE
              || (heading.mark() == Mark.NONE && marked.isEmpty() && estimate);
      if (says != estimate) {
        report(cell(axis, entry.getKey()), says, first.get(), declared.isPresent(), reading);
        break; // the years after it are wrong for the same reason
      }
    }
    return first;
  }

  private static SheetCell cell(YearAxis axis, int position) {
    return Optional.ofNullable(axis.lines().get(axis.line()))
        .flatMap(cells -> Optional.ofNullable(cells.get(position)))
        .orElseThrow();
  }

  private static void report(
      SheetCell heading, boolean estimate, int first, boolean declared, Reading reading) {
    Location location = heading.location();
    Message other =
        declared
            ? Message.of("`estimates-from` is %d", first)
            : Message.of("the estimates begin with %d", first);
    String year = heading.text().strip();
    reading.error(
        "data.estimates",
        location,
        estimate
            ? Message.of(
                "'%s' is marked as an estimate, but %s; correct one of the two", year, other)
            : Message.of(
                "'%s' is not marked as an estimate, but %s; correct one of the two", year, other));
  }
}
