package org.gailan.load;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rectangle of cells in A1 notation; rows and columns count from 0, and both ends belong to it.
 *
 * <p>{@code B:H} and {@code 3:12} reach to the last row and column that a workbook can have.
 */
record CellRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {
  /** ECMA-376, 18.3.1: 1,048,576 rows; columns to XFD. */
  static final int ROWS = 1 << 20;

  static final int COLUMNS = 1 << 14;

  static final CellRange ALL = new CellRange(0, 0, ROWS - 1, COLUMNS - 1);

  private static final Pattern CORNER = Pattern.compile("\\$?([A-Za-z]{0,3})\\$?([0-9]{0,7})");

  /** A corner; -1 for the part that is not written. */
  private record Corner(int row, int column) {}

  static CellRange cell(int row, int column) {
    return new CellRange(row, column, row, column);
  }

  /** Reads {@code B3:H12}, {@code $B$3:$H$12}, {@code B:H}, {@code 3:12} or {@code B3}. */
  static Optional<CellRange> parse(String text) {
    String[] ends = text.strip().split(":", -1);
    Optional<Corner> first = corner(ends[0]);
    Optional<Corner> last = corner(ends[ends.length - 1]);
    if (ends.length > 2 || first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    Corner a = first.get();
    Corner b = last.get();
    boolean whole = a.row() < 0 || a.column() < 0;
    boolean matching = (a.row() < 0) == (b.row() < 0) && (a.column() < 0) == (b.column() < 0);
    if (!matching || (whole && ends.length == 1)) {
      return Optional.empty();
    }
    return Optional.of(
        new CellRange(
            a.row() < 0 ? 0 : Math.min(a.row(), b.row()),
            a.column() < 0 ? 0 : Math.min(a.column(), b.column()),
            a.row() < 0 ? ROWS - 1 : Math.max(a.row(), b.row()),
            a.column() < 0 ? COLUMNS - 1 : Math.max(a.column(), b.column())));
  }

  private static Optional<Corner> corner(String text) {
    Matcher corner = CORNER.matcher(text.strip());
    if (!corner.matches() || (corner.group(1) + corner.group(2)).isEmpty()) {
      return Optional.empty();
    }
    int column = 0;
    for (char letter : corner.group(1).toCharArray()) {
      column = column * 26 + Character.toUpperCase(letter) - 'A' + 1;
    }
    int row = corner.group(2).isEmpty() ? 0 : Integer.parseInt(corner.group(2));
    boolean within = column <= COLUMNS && row <= ROWS && !corner.group(2).startsWith("0");
    return within ? Optional.of(new Corner(row - 1, column - 1)) : Optional.empty();
  }

  /** {@code B3}. */
  static String address(int row, int column) {
    return column(column) + (row + 1);
  }

  private static String column(int column) {
    StringBuilder letters = new StringBuilder();
    for (int left = column + 1; left > 0; left = (left - 1) / 26) {
      letters.insert(0, (char) ('A' + (left - 1) % 26));
    }
    return letters.toString();
  }

  boolean contains(int row, int column) {
    return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
  }

  CellRange with(int row, int column) {
    return new CellRange(
        Math.min(firstRow, row),
        Math.min(firstColumn, column),
        Math.max(lastRow, row),
        Math.max(lastColumn, column));
  }

  @Override
  public String toString() {
    String first = address(firstRow, firstColumn);
    String last = address(lastRow, lastColumn);
    return first.equals(last) ? first : first + ":" + last;
  }
}
