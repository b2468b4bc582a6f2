package org.gailan.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gailan.content.RedactionMark;
import org.gailan.content.TableBlock;
import org.gailan.content.Text;
import org.gailan.redaction.Redaction.Kind;

/**
 * Removes from the cells of a table. A removed row or column keeps its cells, each with a token of
 * its own; a cell that covers a removed column among others is removed as a whole.
 */
final class RemovedCells {
  private final Treatments treatments;
  private final RemovedProse prose;
  private final RedactionLog log;
  private final Map<String, String> noteIds;

  RemovedCells(
      Treatments treatments, RemovedProse prose, RedactionLog log, Map<String, String> noteIds) {
    this.treatments = treatments;
    this.prose = prose;
    this.log = log;
    this.noteIds = noteIds;
  }

  TableBlock.Written of(TableBlock.Written table) {
    List<TableBlock.Column> columns = new ArrayList<>();
    for (TableBlock.Column column : table.columns()) {
      Text heading =
          prose.within(
              treatments.kept(column.redaction()),
              () -> cell(column.heading(), column.redaction(), Kind.COLUMN));
      columns.add(
          new TableBlock.Column(
              heading,
              column.width(),
              column.leader(),
              column.align(),
              treatments.kept(column.redaction())));
    }
    List<TableBlock.Row> rows = new ArrayList<>();
    // How many more rows each column is covered by a cell from above.
    int[] covered = new int[table.columns().size()];
    for (TableBlock.Row row : table.rows()) {
      rows.add(row(row, table.columns(), covered));
    }
    return new TableBlock.Written(columns, rows);
  }

  private TableBlock.Row row(TableBlock.Row row, List<TableBlock.Column> columns, int[] covered) {
    List<TableBlock.Cell> cells = new ArrayList<>();
    int at = 0;
    for (TableBlock.Cell cell : row.cells()) {
      while (covered[at] > 0) { // the loader has seen to it that the cells fill the columns
        at++;
      }
      Optional<RedactionMark> kept = treatments.kept(row.redaction());
      Optional<RedactionMark> mark = row.redaction().filter(treatments::removes);
      for (TableBlock.Column column : columns.subList(at, at + cell.columns())) {
        mark = mark.or(() -> column.redaction().filter(treatments::removes));
        kept = kept.or(() -> treatments.kept(column.redaction()));
      }
      Kind kind = row.redaction().filter(treatments::removes).isPresent() ? Kind.ROW : Kind.COLUMN;
      Optional<RedactionMark> found = mark;
      Text text = prose.within(kept, () -> cell(cell.text(), found, kind));
      cells.add(new TableBlock.Cell(text, cell.columns(), cell.rows()));
      for (int i = 0; i < cell.columns(); i++) {
        covered[at++] = cell.rows();
      }
    }
    for (int i = 0; i < covered.length; i++) {
      covered[i] = Math.max(0, covered[i] - 1);
    }
    return new TableBlock.Row(row.location(), cells, row.role(), treatments.kept(row.redaction()));
  }

  /** An empty cell that is marked gets its token too, for that it is empty is not to be told. */
  private Text cell(Text text, Optional<RedactionMark> mark, Kind kind) {
    if (treatments.removes(mark)) {
      log.words(kind, mark.orElseThrow(), text);
      return prose.token(text, mark.orElseThrow());
    }
    return prose.text(text, Kind.CELL, noteIds);
  }
}
