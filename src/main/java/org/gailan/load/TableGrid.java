package org.gailan.load;

import java.util.List;
import org.gailan.content.TableBlock.Cell;
import org.gailan.content.TableBlock.Row;
import org.gailan.diagnostic.Message;

/**
 * Sees that the cells of each row, with those that reach down from rows above, fill the columns.
 *
 * <p>A reader by ear goes from cell to cell: rows of unequal length fail ISO 14289-1, 7.2.
 */
final class TableGrid {
  /** How many rows the cell above still covers, by column. */
  private final int[] covered;

  private TableGrid(int columns) {
    this.covered = new int[columns];
  }

  /** Reports the first row that does not fit; those below it would only repeat the news. */
  static void check(int columns, List<Row> rows, Reading reading) {
    TableGrid grid = new TableGrid(columns);
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      int left = rows.size() - i;
      for (Cell cell : row.cells()) {
        if (cell.rows() > left) {
          reading.error(
              "table.ragged",
              cell.text().location(),
              Message.of("a cell covers %d rows, but the table ends after %d", cell.rows(), left));
          return;
        }
      }
      int above = grid.countCovered();
      if (!grid.place(row)) {
        int wide = row.cells().stream().mapToInt(Cell::columns).sum();
        reading.error(
            "table.ragged",
            row.location(),
            Message.of("%s, the table has %d", cover(wide, above), columns));
        return;
      }
    }
  }

  private static Message cover(int wide, int above) {
    Message cover =
        wide == 1
            ? Message.of("the cells of this row cover 1 column")
            : Message.of("the cells of this row cover %d columns", wide);
    return above == 0 ? cover : Message.of("%s beside the %d covered from above", cover, above);
  }

  private int countCovered() {
    int count = 0;
    for (int rows : covered) {
      count += rows > 0 ? 1 : 0;
    }
    return count;
  }

  private boolean place(Row row) {
    int[] next = new int[covered.length];
    for (int i = 0; i < covered.length; i++) {
      next[i] = Math.max(0, covered[i] - 1);
    }
    int column = 0;
    for (Cell cell : row.cells()) {
      while (column < covered.length && covered[column] > 0) {
        column++;
      }
      for (int i = 0; i < cell.columns(); i++, column++) {
        if (column >= covered.length || covered[column] > 0) {
          return false;
        }
        next[column] = cell.rows() - 1;
      }
    }
    while (column < covered.length && covered[column] > 0) {
      column++;
    }
    System.arraycopy(next, 0, covered, 0, covered.length);
    return column == covered.length;
  }
}
