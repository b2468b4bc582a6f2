package org.gailan.load;

import java.util.List;
import java.util.Optional;
import org.gailan.content.Block;
import org.gailan.content.FigureReference.Name;
import org.gailan.content.TableBlock;
import org.gailan.content.TableBlock.Align;
import org.gailan.content.TableBlock.Body;
import org.gailan.content.TableBlock.Cell;
import org.gailan.content.TableBlock.Column;
import org.gailan.content.TableBlock.Role;
import org.gailan.content.TableBlock.Row;
import org.gailan.content.Text;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Message;

/** Reads tables, their columns, rows and cells. */
final class TableReader {
  private final Reading reading;

  TableReader(Reading reading) {
    this.reading = reading;
  }

  /** Reads a table; empty where it has no usable body. */
  Optional<Block> table(YamlNode node, String id, Location block) {
    boolean ofDataset = node instanceof YamlNode.Mapping mapping && mapping.has("dataset");
    Shape shape = ofDataset ? TableShapes.DATASET_TABLE : TableShapes.WRITTEN_TABLE;
    return MappingReader.of(node, shape, reading)
        .flatMap(
            keys -> {
              Optional<Text> title = keys.text("title");
              Optional<Body> body = ofDataset ? ofDataset(keys) : written(keys);
              var notes = keys.texts("notes");
              Optional<Text> source = keys.text("source");
              return body.map(b -> new TableBlock(id, block, title, b, notes, source));
            });
  }

  private static Optional<Body> ofDataset(MappingReader keys) {
    List<Name> series = keys.names("series");
    List<Name> years = keys.yearWords("years");
    return keys.name("dataset").map(d -> new TableBlock.OfDataset(d, series, years));
  }

  private Optional<Body> written(MappingReader keys) {
    List<YamlNode> columnNodes = keys.list("columns");
    List<Column> columns = columnNodes.stream().flatMap(n -> column(n).stream()).toList();
    List<YamlNode> rowNodes = keys.list("rows");
    List<Row> rows = rowNodes.stream().flatMap(n -> row(n).stream()).toList();
    for (String key : List.of("columns", "rows")) {
      boolean isList = keys.node(key).filter(n -> n instanceof YamlNode.Sequence).isPresent();
      if (isList && keys.list(key).isEmpty()) {
        reading.error(
            "yaml.empty-list", keys.locationOf(key), Message.of("`%s` has no items", key));
      }
    }
    int width = columns.stream().mapToInt(c -> c.width().orElse(0)).sum();
    if (width > 100) {
      reading.error(
          "table.width",
          keys.locationOf("columns"),
          Message.of("the widths of the columns add up to %d percent", width));
    }
    if (columns.isEmpty() || columns.size() < columnNodes.size() || rows.size() < rowNodes.size()) {
      return columns.isEmpty()
          ? Optional.empty()
          : Optional.of(new TableBlock.Written(columns, List.of())); // reported; no row would fit
    }
    TableGrid.check(columns.size(), rows, reading);
    return Optional.of(new TableBlock.Written(columns, rows));
  }

  private Optional<Column> column(YamlNode node) {
    return MappingReader.of(node, TableShapes.COLUMN, reading)
        .map(
            keys ->
                new Column(
                    keys.node("heading")
                        .map(h -> new TextReader(reading).readCell(h, Message.code("heading")))
                        .orElseGet(() -> keys.textOrEmpty("heading")),
                    keys.whole("width"),
                    keys.flag("leader"),
                    keys.word("align", Align.class).orElse(Align.START),
                    new RedactionMarks(reading).mark(keys)));
  }

  private Optional<Row> row(YamlNode node) {
    if (node instanceof YamlNode.Sequence sequence) {
      return Optional.of(
          new Row(node.location(), cells(sequence.items()), Role.BODY, Optional.empty()));
    }
    if (node instanceof YamlNode.Scalar) {
      reading.error(
          "yaml.wrong-type",
          node.location(),
          Message.of("a row: expected a list of cells, found %s", node.description()));
      return Optional.empty();
    }
    return MappingReader.of(node, TableShapes.ROW, reading)
        .filter(keys -> keys.has("cells"))
        .map(
            keys ->
                new Row(
                    keys.location(),
                    cells(keys.list("cells")),
                    keys.word("role", Role.class).orElse(Role.BODY),
                    new RedactionMarks(reading).mark(keys)));
  }

  private List<Cell> cells(List<YamlNode> nodes) {
    return nodes.stream().map(this::cell).toList();
  }

  private Cell cell(YamlNode node) {
    TextReader texts = new TextReader(reading);
    if (!(node instanceof YamlNode.Mapping mapping) || !isSpanning(mapping)) {
      return new Cell(texts.readCell(node, Message.of("a cell")), 1, 1);
    }
    MappingReader keys = MappingReader.of(node, TableShapes.CELL, reading).orElseThrow();
    Text text =
        keys.node("text")
            .map(n -> texts.readCell(n, Message.code("text")))
            .orElseGet(() -> keys.textOrEmpty("text"));
    Text marked =
        new RedactionMarks(reading)
            .mark(keys)
            .map(mark -> new Text(text.location(), text.prose(), Optional.of(mark)))
            .orElse(text);
    return new Cell(marked, keys.whole("columns").orElse(1), keys.whole("rows").orElse(1));
  }

  private static boolean isSpanning(YamlNode.Mapping mapping) {
    return mapping.has("text") || mapping.has("columns") || mapping.has("rows");
  }
}
