package org.gailan.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gailan.content.TableBlock.Role;
import org.gailan.resolve.PrintedBlock.Cell;
import org.gailan.resolve.PrintedBlock.Row;
import org.gailan.resolve.PrintedBlock.Table;

/**
 * Rows that are one {@code tbody}. The layout engine keeps a {@code tbody} on one page, but heeds
 * no {@code page-break-before} or {@code -after} of a row without losing the repeated heading.
 *
 * @param together whether no page may end between its rows
 */
public record RowGroup(List<Row> rows, boolean together) {
  public RowGroup {
    rows = List.copyOf(rows);
  }

  /** The rows of a table: a heading stays with the row below it, a total with the one above. */
  static List<RowGroup> of(Table table) {
    List<Row> rows = table.rows();
    List<RowGroup> groups = new ArrayList<>();
    int start = 0;
    int spanned = 0;
    for (int i = 1; i <= rows.size(); i++) {
      spanned = Math.max(spanned, reach(rows.get(i - 1))) - 1;
      boolean kept = isKept(rows, i - 1) || isKept(rows, i) || isKept(rows, i + 1);
      if (i == rows.size() || (kept && !isKept(rows, i) && spanned == 0)) {
        int first = start;
        boolean together = IntStream.range(first + 1, i).anyMatch(within -> isKept(rows, within));
        groups.add(new RowGroup(rows.subList(first, i), together));
        start = i;
      }
    }
    return groups;
  }

  /** Whether a row must follow the one before it on the same page. */
  private static boolean isKept(List<Row> rows, int row) {
    return row > 0
        && row < rows.size()
        && (rows.get(row - 1).role() == Role.HEADING || rows.get(row).role() == Role.TOTAL);
  }

  /** How many rows its longest cell spans. */
  private static int reach(Row row) {
    return row.cells().stream().mapToInt(Cell::rows).max().orElse(1);
  }
}
