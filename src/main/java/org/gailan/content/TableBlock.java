package org.gailan.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gailan.content.FigureReference.Name;
import org.gailan.diagnostic.Location;

/**
 * A table.
 *
 * @param body what it shows: rows as written, or a dataset
 * @param notes by id, called from the title and the cells
 */
public record TableBlock(
    String id,
    Location location,
    Optional<Text> title,
    Body body,
    Map<String, Text> notes,
    Optional<Text> source)
    implements Block {

  public TableBlock {
    notes = Collections.unmodifiableMap(new LinkedHashMap<>(notes));
  }

  /** What a table shows. */
  public sealed interface Body {}

  /** Rows as the author wrote them. */
  public record Written(List<Column> columns, List<Row> rows) implements Body {
    public Written {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /** A row for each series of a dataset, a column for each year; empty lists mean all. */
  public record OfDataset(Name dataset, List<Name> series, List<Name> years) implements Body {
    public OfDataset {
      series = List.copyOf(series);
      years = List.copyOf(years);
    }
  }

  /**
   * A column.
   *
   * @param width in percent of the table
   * @param leader whether dots lead from the text to the next column
   * @param redaction that its heading and its cells are not to be published
   */
  public record Column(
      Text heading,
      Optional<Integer> width,
      boolean leader,
      Align align,
      Optional<RedactionMark> redaction) {}

  /** How the cells of a column stand. */
  public enum Align {
    START,
    CENTRE,
    END,
    DECIMAL
  }

  /**
   * A row; its cells with their spans fill the columns exactly.
   *
   * @param redaction that its cells are not to be published
   */
  public record Row(
      Location location, List<Cell> cells, Role role, Optional<RedactionMark> redaction) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** What a row is to the table. */
  public enum Role {
    BODY,
    HEADING,
    TOTAL,
    /** The issuer's own row. */
    OWN
  }

  /** A cell, and how many columns and rows it covers, at least one of each. */
  public record Cell(Text text, int columns, int rows) {}

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.table(this);
  }
}
