package org.gailan.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Message;

/** Finds the one table of a sheet, wherever it begins and whichever way its years run. */
final class TableFinder {
  /** A bound on the work that a sheet of a thousand lists can ask for. */
  private static final int MAX_CANDIDATES = 100;

  private final Reading reading;
  private final Sheet sheet;
  private final Location namedAt;

  /**
   * Looks into a sheet.
   *
   * @param namedAt where the dataset names the file, or the range of it
   */
  TableFinder(Reading reading, Sheet sheet, Location namedAt) {
    this.reading = reading;
    this.sheet = sheet;
    this.namedAt = namedAt;
  }

  /** The years of the table; empty, and reported, where there is no table or more than one. */
  Optional<YearAxis> find() {
    List<YearAxis> all = new ArrayList<>();
    addTo(all, true, sheet.rows());
    addTo(all, false, sheet.columns());
    all.sort(Comparator.comparing((YearAxis a) -> a.years().size() < 2));
    all.subList(Math.min(all.size(), MAX_CANDIDATES), all.size()).clear();
    List<YearAxis> found =
        all.stream().filter(a -> a.runsInOneDirection() && a.hasSeries(false)).toList();
    if (found.isEmpty()) {
      found = all.stream().filter(a -> a.runsInOneDirection() && a.hasSeries(true)).toList();
    }
    if (found.isEmpty()) {
      found = all.stream().filter(a -> a.years().size() > 1 && a.hasSeries(false)).toList();
    }
    List<YearAxis> tables = withoutStrays(found);
    if (tables.isEmpty()) {
      notFound(all);
    } else if (tables.size() > 1) {
      ambiguous(tables);
    }
    return tables.size() == 1 ? Optional.of(tables.get(0)) : Optional.empty();
  }

  private void addTo(
      List<YearAxis> all,
      boolean across,
      NavigableMap<Integer, NavigableMap<Integer, SheetCell>> lines) {
    lines.keySet().forEach(line -> YearAxis.of(sheet, across, line, lines).ifPresent(all::add));
  }

  /** Leaves out single years of titles, and lines of figures that only look like years. */
  private static List<YearAxis> withoutStrays(List<YearAxis> found) {
    boolean several = found.stream().anyMatch(a -> a.years().size() > 1);
    return found.stream()
        .filter(a -> !several || a.years().size() > 1)
        .filter(a -> found.stream().noneMatch(a::isSeriesOf))
        .toList();
  }

  private void notFound(List<YearAxis> all) {
    Optional<SheetCell> uncomputed =
        sheet.cells().filter(c -> c.kind() == SheetCell.Kind.NOT_COMPUTED).findFirst();
    if (uncomputed.isPresent()) {
      reading.error(
          "data.not-computed",
          uncomputed.get().location(),
          Message.of(
              "this formula has no computed value; open the file in a spreadsheet and save"
                  + " it"));
      return;
    }
    List<String> years =
        all.stream().filter(YearAxis::across).map(a -> a.range().toString()).limit(3).toList();
    Message filled =
        sheet
            .filled()
            .map(
                range ->
                    years.isEmpty()
                        ? Message.of("its cells fill %s", range)
                        : Message.of(
                            "its cells fill %s, with years in %s", range, Message.and(years)))
            .orElseGet(() -> Message.of("it is empty"));
    reading.error(
        "data.no-table",
        namedAt,
        Message.of(
            "no table of years in %s: expected a row or a column of years such as 2024"
                + " or 2025E, with names and values beside it; %s",
            sheet.name(), filled));
  }

  private void ambiguous(List<YearAxis> tables) {
    Message places =
        Message.and(
            tables.stream()
                .limit(4)
                .map(
                    a ->
                        a.across()
                            ? Message.of("years across in %s", a.range())
                            : Message.of("years down in %s", a.range()))
                .toList());
    YearAxis first = tables.get(0);
    int end =
        tables.stream()
            .filter(a -> a.across() == first.across() && a.line() > first.line())
            .mapToInt(YearAxis::line)
            .min()
            .orElse(Integer.MAX_VALUE);
    reading.error(
        "data.several-tables",
        namedAt,
        Message.of(
            "%s has %d tables: %s; say which is meant, as in `range: %s`",
            sheet.name(), tables.size(), places, first.table(end)));
  }
}
