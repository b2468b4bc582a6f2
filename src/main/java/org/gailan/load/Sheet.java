package org.gailan.load;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The cells of a sheet, or of a range of it, that hold something.
 *
 * @param name as diagnostics print it, with the file
 * @param rows a row by its number, in which a cell by its column, both from 0
 * @param merged cells that stand for one, of which only the first holds something
 */
record Sheet(
    String name,
    NavigableMap<Integer, NavigableMap<Integer, SheetCell>> rows,
    List<CellRange> merged) {
  Sheet {
    merged = List.copyOf(merged);
  }

  Stream<SheetCell> cells() {
    return rows.values().stream().flatMap(row -> row.values().stream());
  }

  /** The smallest range that holds all cells; empty where there is none. */
  Optional<CellRange> filled() {
    return cells()
        .map(c -> CellRange.cell(c.row(), c.column()))
        .reduce((a, b) -> a.with(b.firstRow(), b.firstColumn()).with(b.lastRow(), b.lastColumn()));
  }

  /** The cells by column, in which by row. */
  NavigableMap<Integer, NavigableMap<Integer, SheetCell>> columns() {
    NavigableMap<Integer, NavigableMap<Integer, SheetCell>> columns = new TreeMap<>();
    cells()
        .forEach(
            cell ->
                columns.computeIfAbsent(cell.column(), c -> new TreeMap<>()).put(cell.row(), cell));
    return columns;
  }
}
