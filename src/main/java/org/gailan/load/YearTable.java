package org.gailan.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gailan.content.FigureReference.Name;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.NearestName;

/**
 * A table from a spreadsheet: names in its first row, years in its first column.
 *
 * @param file as diagnostics print it
 * @param rows that hold something; a cell by its column, from 0
 */
record YearTable(String file, List<Map<Integer, Cell>> rows) {
  YearTable {
    rows = List.copyOf(rows);
  }

  /** What a cell holds, and where it stands. */
  record Cell(Location location, String text) {}

  /** The cells of a column by year; empty where there is no such column, which is reported. */
  Optional<Map<Integer, Cell>> column(Name name, Reading reading) {
    Map<Integer, Cell> header = rows.isEmpty() ? Map.of() : rows.get(0);
    List<Integer> columns =
        header.entrySet().stream()
            .filter(e -> e.getKey() > 0 && e.getValue().text().strip().equals(name.text().strip()))
            .map(Map.Entry::getKey)
            .toList();
    if (columns.size() != 1) {
      List<String> names =
          header.entrySet().stream()
              .filter(e -> e.getKey() > 0)
              .map(e -> e.getValue().text().strip())
              .toList();
      reading.error(
          "data.unknown-column",
          name.location(),
          columns.isEmpty()
              ? "no column '%s' in %s%s"
                  .formatted(name.text(), file, NearestName.hint(name.text(), names))
              : "%s has %d columns '%s'".formatted(file, columns.size(), name.text()));
      return Optional.empty();
    }
    return Optional.of(cells(columns.get(0), reading));
  }

  private Map<Integer, Cell> cells(int column, Reading reading) {
    ScalarReader scalars = new ScalarReader(reading);
    Map<Integer, Cell> cells = new LinkedHashMap<>();
    List<Integer> years = new ArrayList<>();
    for (Map<Integer, Cell> row : rows.subList(1, rows.size())) {
      Cell first = row.get(0);
      if (first == null) {
        Cell any = row.values().iterator().next();
        reading.error("data.no-year", any.location(), "this row has no year in its first column");
        continue;
      }
      Optional<Integer> year = scalars.year(first.text().strip(), first.location());
      if (year.isPresent() && years.contains(year.get())) {
        reading.error(
            "data.duplicate-year",
            first.location(),
            "the year %d has a row already".formatted(year.get()));
      } else if (year.isPresent()) {
        years.add(year.get());
        Cell cell = row.get(column);
        if (cell != null) {
          cells.put(year.get(), cell);
        }
      }
    }
    return cells;
  }
}
