package org.gailan.verification;

import java.util.List;
import java.util.function.Function;

/**
 * A table that people fill in and sign: a row for each entry, a column for each thing to say of it.
 *
 * @param name of the sheet in a workbook
 */
record Sheet<T>(String name, List<Column<T>> columns, List<T> entries) {
  Sheet {
    columns = List.copyOf(columns);
    entries = List.copyOf(entries);
  }

  /**
   * A column, in either format.
   *
   * @param width in characters
   * @param cell what it says of an entry
   */
  record Column<T>(String heading, int width, Function<T, String> cell) {}

  List<String> headings() {
    return columns.stream().map(Column::heading).toList();
  }

  /** What the columns say of an entry. */
  List<String> row(T entry) {
    return columns.stream().map(column -> column.cell().apply(entry)).toList();
  }
}
