package org.gailan.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gailan.content.TableBlock.Align;
import org.gailan.draft.Alignment.Fate;
import org.gailan.draft.Alignment.Part;
import org.gailan.draft.Alignment.Step;
import org.gailan.draft.Change.How;
import org.gailan.draft.Change.What;
import org.gailan.resolve.PrintedBlock.Cell;
import org.gailan.resolve.PrintedBlock.Column;
import org.gailan.resolve.PrintedBlock.Row;
import org.gailan.resolve.PrintedBlock.Table;
import org.gailan.resolve.PrintedText;
import org.gailan.resolve.Run.Style;

/** A table against the one before, by cell: its rows and its columns are found again first. */
final class TableComparison {
  private static final PrintedText EMPTY = new PrintedText(List.of());
  private static final String BELONGS = " › ";

  private final Changes changes;
  private final Table old;
  private final Table now;
  private final List<Step<Integer>> columns;
  private final List<Step<Integer>> rows;

  /**
   * Cells by row and column; one that spans others is the first of them, and the rest are empty.
   */
  private final List<List<List<PrintedText>>> oldCells;

  private final List<List<List<PrintedText>>> cells;

  private TableComparison(Table old, Table now, Changes changes) {
    this.changes = changes;
    this.old = old;
    this.now = now;
    this.oldCells = cells(old);
    this.cells = cells(now);
    this.columns = Alignment.of(columns(old, oldCells), columns(now, cells));
    this.rows = Alignment.of(rows(old, oldCells), rows(now, cells));
  }

  static Table of(Table old, Table now, Changes changes) {
    return new TableComparison(old, now, changes).blackline();
  }

  /** A table all of which is new, or moved here. */
  static Table marked(Table table, Style style) {
    return new Table(
        table.id(),
        Changes.marked(table.title(), style),
        table.unit(),
        table.columns().stream()
            .map(c -> column(TextComparison.marked(c.heading(), style), c))
            .toList(),
        table.rows().stream().map(row -> marked(row, style)).toList(),
        table.continued(),
        NoteComparison.marked(table.notes(), style),
        Changes.marked(table.source(), style));
  }

  /** A table that is gone; nothing links to it. */
  static Table gone(Table table) {
    Table marked = marked(table, Style.DELETED);
    return new Table(
        table.id() + BlockComparison.REMOVED,
        UnitLine.title(marked.title(), table.unit(), ""),
        "",
        marked.columns(),
        marked.rows(),
        "",
        marked.notes(),
        marked.source());
  }

  private static Row marked(Row row, Style style) {
    return new Row(
        row.role(),
        row.cells().stream()
            .map(
                c ->
                    new Cell(
                        Changes.marked(c.paragraphs(), style), c.column(), c.columns(), c.rows()))
            .toList());
  }

  private static Column column(PrintedText heading, Column like) {
    return new Column(heading, like.width(), like.leader(), like.align());
  }

  private Table blackline() {
    changes.within("title");
    Optional<PrintedText> title = changes.text(old.title(), now.title());
    String unit = now.unit();
    if (!old.unit().equals(now.unit())) {
      changes.within("unit");
      changes.add(What.TEXT, Changes.how(old.unit(), now.unit()), old.unit(), now.unit());
      title = UnitLine.title(title, old.unit(), now.unit());
      unit = "";
    }
    boolean sameShape = isSameShape();
    List<Row> body = new ArrayList<>();
    List<Column> headings = headings();
    boolean[] changed = new boolean[headings.size()];
    for (Step<Integer> row : rows) {
      body.add(sameShape ? likeBefore(row, changed) : row(row, changed));
    }
    for (int i = 0; i < changed.length; i++) {
      if (changed[i] && headings.get(i).align() == Align.DECIMAL) {
        // Two figures beside each other have no one point to stand on.
        Column column = headings.get(i);
        headings.set(i, new Column(column.heading(), column.width(), column.leader(), Align.END));
      }
    }
    changes.within("source");
    Optional<PrintedText> source = changes.text(old.source(), now.source());
    return new Table(
        now.id(),
        title,
        unit,
        headings,
        body,
        now.continued(),
        NoteComparison.of(old.notes(), now.notes(), changes),
        source);
  }

  /** Whether no row or column came, went or moved, and cells span the same. */
  private boolean isSameShape() {
    return Stream.concat(rows.stream(), columns.stream()).allMatch(s -> s.fate() == Fate.KEPT)
        && spans(old).equals(spans(now));
  }

  private static List<List<Integer>> spans(Table table) {
    return table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .map(cell -> List.of(cell.column(), cell.columns(), cell.rows()))
        .toList();
  }

  private List<Column> headings() {
    boolean sameColumns = columns.stream().allMatch(step -> step.fate() == Fate.KEPT);
    List<Column> headings = new ArrayList<>();
    for (Step<Integer> step : columns) {
      Column column = step.now().map(now.columns()::get).orElseGet(() -> old(step));
      Optional<Integer> width = sameColumns ? column.width() : Optional.empty();
      headings.add(new Column(heading(step), width, column.leader(), column.align()));
    }
    return headings;
  }

  private Column old(Step<Integer> step) {
    return old.columns().get(step.before());
  }

  private PrintedText heading(Step<Integer> step) {
    changes.within("heading");
    PrintedText before = step.old().map(i -> old.columns().get(i).heading()).orElse(EMPTY);
    PrintedText after = step.now().map(i -> now.columns().get(i).heading()).orElse(EMPTY);
    String was = TextComparison.words(before);
    String is = TextComparison.words(after);
    return switch (step.fate()) {
      case KEPT -> changes.whole(What.CELL, before, after);
      case INSERTED -> {
        changes.add(What.COLUMN, How.ADDED, "", is);
        yield TextComparison.marked(after, Style.INSERTED);
      }
      case DELETED -> {
        changes.add(What.COLUMN, How.REMOVED, was, "");
        yield TextComparison.marked(before, Style.DELETED);
      }
      case MOVED_FROM -> TextComparison.marked(before, Style.MOVED_FROM);
      case MOVED_TO -> {
        changes.add(What.COLUMN, How.MOVED, was, is);
        yield TextComparison.moved(changes.whole(What.CELL, before, after));
      }
    };
  }

  /** A row of a table in which cells may span others, as they did before. */
  private Row likeBefore(Step<Integer> step, boolean[] changed) {
    Row before = old.rows().get(step.before());
    Row after = now.rows().get(step.after());
    List<Cell> compared = new ArrayList<>();
    for (int i = 0; i < after.cells().size(); i++) {
      Cell cell = after.cells().get(i);
      List<PrintedText> was = before.cells().get(i).paragraphs();
      changes.within(place(step.after(), cell.column()));
      compared.add(
          new Cell(
              compared(was, cell.paragraphs(), changed, cell.column()),
              cell.column(),
              cell.columns(),
              cell.rows()));
    }
    return new Row(after.role(), compared);
  }

  private Row row(Step<Integer> step, boolean[] changed) {
    int any = step.now().or(step::old).orElseThrow();
    Row like = step.now().isPresent() ? now.rows().get(any) : old.rows().get(any);
    noteRow(step);
    List<Cell> row = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      row.add(new Cell(cell(step, columns.get(i), changed, i), i, 1, 1));
    }
    return new Row(like.role(), row);
  }

  private void noteRow(Step<Integer> step) {
    changes.within("row");
    String was = step.old().map(i -> words(oldCells.get(i))).orElse("");
    String is = step.now().map(i -> words(cells.get(i))).orElse("");
    switch (step.fate()) {
      case INSERTED -> changes.add(What.ROW, How.ADDED, "", is);
      case DELETED -> changes.add(What.ROW, How.REMOVED, was, "");
      case MOVED_TO -> changes.add(What.ROW, How.MOVED, was, is);
      case KEPT, MOVED_FROM -> {}
    }
  }

  /** The cell in which a row and a column of either table meet; the fate of the row goes first. */
  private List<PrintedText> cell(
      Step<Integer> row, Step<Integer> column, boolean[] changed, int index) {
    Optional<List<PrintedText>> was = at(oldCells, row.old(), column.old());
    Optional<List<PrintedText>> is = at(cells, row.now(), column.now());
    if (row.fate() == Fate.MOVED_FROM || column.fate() == Fate.MOVED_FROM) {
      boolean gone = row.fate() == Fate.DELETED || column.fate() == Fate.DELETED;
      return marked(was, gone ? Style.DELETED : Style.MOVED_FROM);
    } else if (row.fate() == Fate.DELETED || column.fate() == Fate.DELETED) {
      return marked(was, Style.DELETED);
    } else if (row.fate() == Fate.INSERTED || column.fate() == Fate.INSERTED) {
      return marked(is, Style.INSERTED);
    }
    changes.within(place(row.after(), column.after()));
    List<PrintedText> compared =
        compared(was.orElse(List.of()), is.orElse(List.of()), changed, index);
    boolean moved = row.fate() == Fate.MOVED_TO || column.fate() == Fate.MOVED_TO;
    return moved ? Changes.moved(compared) : compared;
  }

  private static List<PrintedText> marked(Optional<List<PrintedText>> texts, Style style) {
    return Changes.marked(texts.orElse(List.of(EMPTY)), style);
  }

  private static Optional<List<PrintedText>> at(
      List<List<List<PrintedText>>> cells, Optional<Integer> row, Optional<Integer> column) {
    return row.flatMap(r -> column.map(c -> cells.get(r).get(c)));
  }

  /** A cell of one text is one change, as its figure is; of more, each phrase is. */
  private List<PrintedText> compared(
      List<PrintedText> was, List<PrintedText> is, boolean[] changed, int column) {
    int before = changes.count();
    List<PrintedText> compared =
        was.size() <= 1 && is.size() <= 1
            ? List.of(changes.whole(What.CELL, first(was), first(is)))
            : changes.texts(was, is);
    if (changes.count() > before) {
      changed[column] = true;
    }
    return compared;
  }

  private static PrintedText first(List<PrintedText> texts) {
    return texts.isEmpty() ? EMPTY : texts.get(0);
  }

  private String place(int row, int column) {
    String name = name(cells.get(row));
    String heading = TextComparison.words(now.columns().get(column).heading());
    return Stream.of(name, heading)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(BELONGS));
  }

  /** What a row is about: its first words that are no figure, or else its first cell. */
  private static String name(List<List<PrintedText>> row) {
    List<String> all = row.stream().map(TableComparison::cellWords).toList();
    return all.stream()
        .filter(text -> !text.isEmpty() && text.codePoints().noneMatch(Character::isDigit))
        .findFirst()
        .orElse(all.isEmpty() ? "" : all.get(0));
  }

  private static String words(List<List<PrintedText>> row) {
    return row.stream()
        .map(TableComparison::cellWords)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" | "));
  }

  private static String cellWords(List<PrintedText> cell) {
    return cell.stream().map(TextComparison::words).collect(Collectors.joining(" "));
  }

  private static List<List<List<PrintedText>>> cells(Table table) {
    List<List<List<PrintedText>>> cells = new ArrayList<>();
    for (Row row : table.rows()) {
      List<List<PrintedText>> own = new ArrayList<>();
      table.columns().forEach(column -> own.add(List.of(EMPTY)));
      row.cells().forEach(cell -> own.set(cell.column(), cell.paragraphs()));
      cells.add(own);
    }
    return cells;
  }

  private static List<Part<Integer>> rows(Table table, List<List<List<PrintedText>>> cells) {
    return IntStream.range(0, table.rows().size())
        .mapToObj(i -> new Part<>(i, name(cells.get(i)), "row", words(cells.get(i))))
        .toList();
  }

  private static List<Part<Integer>> columns(Table table, List<List<List<PrintedText>>> cells) {
    List<Part<Integer>> columns = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      int column = i;
      String heading = TextComparison.words(table.columns().get(i).heading());
      String text =
          heading
              + " | "
              + cells.stream()
                  .map(row -> cellWords(row.get(column)))
                  .collect(Collectors.joining(" | "));
      String id = heading.isEmpty() && i == 0 ? "(names)" : heading;
      columns.add(new Part<>(i, id, "column", text));
    }
    return columns;
  }
}
