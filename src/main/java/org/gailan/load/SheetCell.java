package org.gailan.load;

import java.util.Optional;
import org.gailan.diagnostic.Location;

/**
 * What a cell of a spreadsheet holds, and where it stands.
 *
 * @param row from 0
 * @param column from 0
 * @param text as a person reads it, with the words of its number format; of a formula, its result
 * @param number present if the kind is a number
 * @param formula without the sign of equality; blank where it is shared with another cell
 * @param hidden whether its row, column or sheet is hidden
 */
record SheetCell(
    Location location,
    int row,
    int column,
    Kind kind,
    String text,
    Optional<CellFormat.Shown> number,
    Optional<String> formula,
    boolean hidden) {

  enum Kind {
    TEXT,
    NUMBER,
    DATE,
    BOOLEAN,
    /** An error value such as #REF!. */
    ERROR,
    /** A formula whose result the file does not have. */
    NOT_COMPUTED
  }

  static SheetCell ofText(Location location, int row, int column, String text) {
    return new SheetCell(
        location, row, column, Kind.TEXT, text, Optional.empty(), Optional.empty(), false);
  }

  /** {@code B3}. */
  String address() {
    return CellRange.address(row, column);
  }

  boolean isText() {
    return kind == Kind.TEXT;
  }
}
