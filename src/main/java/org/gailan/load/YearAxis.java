package org.gailan.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A row or column of years, and the lines along it: rows below a row of years, columns beside a
 * column of years.
 *
 * <p>Lines and positions are rows and columns where the years run across, and columns and rows
 * where they run down, so that all else is said once.
 *
 * @param line of the years
 * @param years by position
 */
record YearAxis(
    Sheet sheet,
    boolean across,
    int line,
    NavigableMap<Integer, YearHeading> years,
    NavigableMap<Integer, NavigableMap<Integer, SheetCell>> lines) {

  /** The axis that a line would be; empty where it holds no year. */
  static Optional<YearAxis> of(
      Sheet sheet,
      boolean across,
      int line,
      NavigableMap<Integer, NavigableMap<Integer, SheetCell>> lines) {
    NavigableMap<Integer, YearHeading> years = new TreeMap<>();
    Optional.ofNullable(lines.get(line))
        .orElseGet(TreeMap::new)
        .forEach((p, cell) -> YearHeading.of(cell).ifPresent(heading -> years.put(p, heading)));
    return years.isEmpty()
        ? Optional.empty()
        : Optional.of(new YearAxis(sheet, across, line, years, lines));
  }

  /** Whether the years run in one direction; a year that stands twice is reported later. */
  boolean runsInOneDirection() {
    List<Integer> order = years.values().stream().map(YearHeading::year).toList();
    boolean up = true;
    boolean down = true;
    for (int i = 1; i < order.size(); i++) {
      up &= order.get(i) >= order.get(i - 1);
      down &= order.get(i) <= order.get(i - 1);
    }
    return up || down;
  }

  /** The lines after that of the years. */
  NavigableMap<Integer, NavigableMap<Integer, SheetCell>> after() {
    return lines.tailMap(line, false);
  }

  /** The names of a line: the texts before its first value, also those merged over it. */
  List<SheetCell> labels(int ofLine) {
    Map<Integer, SheetCell> labels = new LinkedHashMap<>();
    for (CellRange area : sheet.merged()) {
      int from = across ? area.firstRow() : area.firstColumn();
      int to = across ? area.lastRow() : area.lastColumn();
      int position = across ? area.firstColumn() : area.firstRow();
      if (from <= ofLine && ofLine <= to && from > line && position < years.firstKey()) {
        Optional.ofNullable(lines.get(from))
            .flatMap(cells -> Optional.ofNullable(cells.get(position)))
            .ifPresent(cell -> labels.put(position, cell));
      }
    }
    Optional.ofNullable(lines.get(ofLine))
        .orElseGet(TreeMap::new)
        .headMap(years.firstKey(), false)
        .forEach(labels::put);
    List<SheetCell> texts = new ArrayList<>(new TreeMap<>(labels).values());
    texts.removeIf(cell -> !cell.isText() || cell.text().isBlank());
    return texts;
  }

  /**
   * Whether some line after it has a name and, under a year, a value.
   *
   * @param evenIfDoubtful whether what looks like a year, or is hardly a number, is a value too
   */
  boolean hasSeries(boolean evenIfDoubtful) {
    return after().keySet().stream()
        .anyMatch(
            l ->
                labels(l).stream().anyMatch(label -> YearHeading.of(label).isEmpty())
                    && hasValue(l, evenIfDoubtful));
  }

  boolean hasValue(int ofLine, boolean evenIfDoubtful) {
    NavigableMap<Integer, SheetCell> cells =
        Optional.ofNullable(lines.get(ofLine)).orElseGet(TreeMap::new);
    return years.keySet().stream()
        .flatMap(p -> Optional.ofNullable(cells.get(p)).stream())
        .anyMatch(
            cell ->
                evenIfDoubtful
                    ? SpreadsheetNumber.mayBeValue(cell)
                    : SpreadsheetNumber.isValue(cell) && YearHeading.of(cell).isEmpty());
  }

  /** Whether it is a line of figures that look like years, below another line of years. */
  boolean isSeriesOf(YearAxis other) {
    return across == other.across
        && other.line < line
        && other.years.keySet().containsAll(years.keySet())
        && !labels(line).isEmpty()
        && years.entrySet().stream()
            .allMatch(
                e ->
                    e.getValue().mark() == YearHeading.Mark.NONE
                        && !e.getValue().equals(other.years.get(e.getKey())));
  }

  /** The cells that its table fills: from its line on, up to a line of another table. */
  CellRange table(int end) {
    return lines.subMap(line, true, end, false).values().stream()
        .flatMap(cells -> cells.values().stream())
        .map(c -> CellRange.cell(c.row(), c.column()))
        .reduce((a, b) -> a.with(b.firstRow(), b.firstColumn()).with(b.lastRow(), b.lastColumn()))
        .orElseThrow();
  }

  /** The cells of the years, such as {@code B3:F3}. */
  CellRange range() {
    CellRange first = cell(years.firstKey());
    CellRange last = cell(years.lastKey());
    return first.with(last.firstRow(), last.firstColumn());
  }

  private CellRange cell(int position) {
    return across ? CellRange.cell(line, position) : CellRange.cell(position, line);
  }
}
