package org.gailan.resolve;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gailan.content.Dataset;
import org.gailan.content.Dataset.Part;
import org.gailan.content.FigureReference.Name;
import org.gailan.content.Language;
import org.gailan.content.PublishedNumber;
import org.gailan.content.RankingBlock;
import org.gailan.content.TableBlock;
import org.gailan.content.TableBlock.Align;
import org.gailan.content.TableBlock.Role;
import org.gailan.content.Text;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Origin;
import org.gailan.figure.Figure;
import org.gailan.figure.FigureWriter;
import org.gailan.figure.Figures;
import org.gailan.figure.RoundingDifference;
import org.gailan.resolve.PrintedBlock.Cell;
import org.gailan.resolve.PrintedBlock.Column;
import org.gailan.resolve.PrintedBlock.Row;
import org.gailan.resolve.Run.Style;

/** Resolves tables: those written out, those of a dataset, and rankings. */
final class TableResolver {
  /** Of the columns of a ranking, in percent; the value and the marks share the rest. */
  private static final int RANK_WIDTH = 8;

  private static final int COMPANY_WIDTH = 20;
  private static final int SHARE_WIDTH = 14;

  private static final String BEARS_MARK = "✓";
  private static final String BEARS_NO_MARK = "×";

  private final Figures figures;
  private final Language language;
  private final ProseResolver prose;
  private final FigureWriter writer;

  TableResolver(Figures figures, Language language, ProseResolver prose) {
    this.figures = figures;
    this.language = language;
    this.prose = prose;
    this.writer = new FigureWriter(language);
  }

  PrintedBlock.Table resolve(TableBlock table) {
    NoteNumbers notes = new NoteNumbers(table.id());
    Remarks remarks = new Remarks(table.id(), language, prose);
    Optional<PrintedText> title = table.title().map(text -> prose.line(text, notes));
    if (table.body() instanceof TableBlock.Written written) {
      List<Column> columns = columns(written, notes);
      List<Row> rows = rows(written, notes, remarks);
      if (PrintedSums.differ(rows)) {
        remarks.add(Wording.ROUNDING);
      }
      return finish(table, title, "", columns, rows, notes, remarks);
    }
    TableBlock.OfDataset body = (TableBlock.OfDataset) table.body();
    Dataset.OfSeries dataset = (Dataset.OfSeries) dataset(body.dataset());
    List<Column> columns = columns(body, dataset);
    List<Row> rows = rows(body, dataset, remarks);
    String unit = writer.tableUnit(dataset.unit(), dataset.scale());
    return finish(table, title, unit, columns, rows, notes, remarks);
  }

  private PrintedBlock.Table finish(
      TableBlock table,
      Optional<PrintedText> title,
      String unit,
      List<Column> columns,
      List<Row> rows,
      NoteNumbers notes,
      Remarks remarks) {
    Optional<Text> source = table.source();
    if (source.isEmpty() && table.body() instanceof TableBlock.OfDataset body) {
      source = dataset(body.dataset()).source();
    }
    Optional<PrintedText> sourceLine = source.map(text -> prose.line(text, notes));
    return new PrintedBlock.Table(
        table.id(),
        title,
        unit,
        columns,
        rows,
        Wording.CONTINUED.in(language),
        remarks.notes(PrintedNotes.of(table.notes(), notes, prose)),
        sourceLine);
  }

  private List<Column> columns(TableBlock.Written table, NoteNumbers notes) {
    return table.columns().stream()
        .map(
            column ->
                new Column(
                    prose.line(column.heading(), notes),
                    column.width(),
                    column.leader(),
                    column.align()))
        .toList();
  }

  private List<Row> rows(TableBlock.Written table, NoteNumbers notes, Remarks remarks) {
    List<Row> rows = new ArrayList<>();
    // How many more rows each column is covered by a cell from above.
    int[] covered = new int[table.columns().size()];
    for (TableBlock.Row row : table.rows()) {
      List<Cell> cells = new ArrayList<>();
      int column = 0;
      for (TableBlock.Cell cell : row.cells()) {
        while (column < covered.length && covered[column] > 0) {
          column++;
        }
        cells.add(
            new Cell(prose.cell(cell.text(), notes, remarks), column, cell.columns(), cell.rows()));
        for (int i = 0; i < cell.columns() && column < covered.length; i++) {
          covered[column++] = cell.rows();
        }
      }
      for (int i = 0; i < covered.length; i++) {
        covered[i] = Math.max(0, covered[i] - 1);
      }
      rows.add(new Row(row.role(), cells));
    }
    return rows;
  }

  private List<Column> columns(TableBlock.OfDataset table, Dataset.OfSeries dataset) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(new PrintedText(List.of()), Optional.empty(), false, Align.START));
    for (int year : years(table, dataset)) {
      String heading = writer.year(year, dataset.isEstimate(year));
      columns.add(new Column(typeset(heading), Optional.empty(), false, Align.DECIMAL));
    }
    return columns;
  }

  private List<Row> rows(TableBlock.OfDataset table, Dataset.OfSeries dataset, Remarks remarks) {
    List<Row> rows = new ArrayList<>();
    List<Integer> years = years(table, dataset);
    List<Dataset.Series> printed = new ArrayList<>();
    List<String> ids =
        table.series().isEmpty()
            ? List.copyOf(dataset.series().keySet())
            : table.series().stream().map(Name::text).toList();
    Optional<String> total = dataset.total().map(Name::text);
    for (String id : ids) {
      Dataset.Series series = present(dataset.series(), id);
      printed.add(series);
      PrintedText name = prose.line(series.name(), new NoteNumbers(""));
      remarks.derived(dataset, series, name.words(), years);
      List<Cell> cells = new ArrayList<>();
      cells.add(cell(0, name));
      for (int year : years) {
        cells.add(cell(cells.size(), figure(series, year, dataset)));
      }
      rows.add(new Row(total.equals(Optional.of(id)) ? Role.TOTAL : Role.BODY, cells));
    }
    if (PrintedSums.differ(dataset, printed, years)) {
      remarks.add(Wording.ROUNDING);
    }
    return rows;
  }

  private PrintedText figure(Dataset.Series series, int year, Dataset.OfSeries dataset) {
    if (series.removed(year)) {
      return prose.redacted(series.location());
    }
    return Optional.ofNullable(series.values().get(year))
        .map(
            value -> prose.marked(amount(value, dataset), series.redactions().of(year).isPresent()))
        .orElseGet(() -> typeset(Wording.NOT_DISCLOSED.in(language)));
  }

  private static List<Integer> years(TableBlock.OfDataset table, Dataset.OfSeries dataset) {
    if (table.years().isEmpty()) {
      return dataset.years();
    }
    return table.years().stream()
        .map(name -> Figures.year(dataset, name, new Diagnostics()))
        .flatMap(Optional::stream)
        .toList();
  }

  PrintedBlock.Table resolve(RankingBlock block) {
    Dataset.Ranking ranking = (Dataset.Ranking) dataset(block.dataset());
    NoteNumbers notes = new NoteNumbers(block.id());
    Remarks remarks = new Remarks(block.id(), language, prose);
    PrintedText title = prose.line(block.title(), notes);
    List<Column> columns = columns(ranking);
    Map<String, Text> texts = new LinkedHashMap<>(block.notes());
    List<Row> rows = new ArrayList<>();
    for (Dataset.Item item : ranking.items().values()) {
      item.note().ifPresent(note -> texts.put(noteId(item, ranking), note));
      Row row = row(item, ranking, notes);
      rows.add(row);
      remarks.derived(ranking, item, row.cells().get(1).paragraphs().get(0).words());
    }
    ranking.total().ifPresent(total -> rows.add(row(total, ranking)));
    if (!RoundingDifference.of(ranking).isEmpty()) {
      remarks.add(Wording.ROUNDING);
    }
    remarks.ties(ranking, List.copyOf(ranking.items().values()));
    Optional<Text> source = block.source().isPresent() ? block.source() : ranking.source();
    Optional<PrintedText> sourceLine = source.map(text -> prose.line(text, notes));
    return new PrintedBlock.Table(
        block.id(),
        Optional.of(title),
        "",
        columns,
        rows,
        Wording.CONTINUED.in(language),
        remarks.notes(PrintedNotes.of(texts, notes, prose)),
        sourceLine);
  }

  private List<Column> columns(Dataset.Ranking ranking) {
    List<Column> columns = new ArrayList<>();
    columns.add(column(Wording.RANK, RANK_WIDTH, Align.CENTRE));
    columns.add(column(Wording.COMPANY, COMPANY_WIDTH, Align.START));
    String unit = writer.tableUnit(ranking.unit(), ranking.scale());
    String measure = prose.plain(ranking.measure()) + (unit.isEmpty() ? "" : inBrackets(unit));
    columns.add(new Column(typeset(measure), Optional.empty(), false, Align.DECIMAL));
    if (hasShares(ranking)) {
      columns.add(column(Wording.SHARE, SHARE_WIDTH, Align.DECIMAL));
    }
    for (Text mark : ranking.marks().values()) {
      columns.add(
          new Column(prose.line(mark, new NoteNumbers("")), Optional.empty(), false, Align.CENTRE));
    }
    return columns;
  }

  private String inBrackets(String text) {
    return switch (language) {
      case ZH_HANT -> "（" + text + "）";
      case EN -> " (" + text + ")";
    };
  }

  private Column column(Wording heading, int width, Align align) {
    return new Column(typeset(heading.in(language)), Optional.of(width), false, align);
  }

  private static boolean hasShares(Dataset.Ranking ranking) {
    return ranking.items().values().stream()
            .anyMatch(item -> item.share().isPresent() || item.removed(Part.SHARE))
        || ranking.total().flatMap(Dataset.Total::share).isPresent();
  }

  private Row row(Dataset.Item item, Dataset.Ranking ranking, NoteNumbers notes) {
    List<PrintedText> cells = new ArrayList<>();
    cells.add(typeset(String.valueOf(ranking.rank(item.id()))));
    cells.add(name(item, noteId(item, ranking), notes));
    cells.add(amount(item.value(), item.redactions().containsKey(Part.VALUE), ranking));
    if (hasShares(ranking)) {
      cells.add(
          item.removed(Part.SHARE)
              ? prose.redacted(item.location())
              : prose.marked(
                  share(item.share()),
                  item.share().isPresent() && item.redactions().containsKey(Part.SHARE)));
    }
    Set<String> marks = item.marks().stream().map(Name::text).collect(Collectors.toSet());
    for (String mark : ranking.marks().keySet()) {
      cells.add(
          item.removed(Part.NAME) && item.removed(Part.VALUE)
              ? prose.redacted(item.location())
              : typeset(marks.contains(mark) ? BEARS_MARK : BEARS_NO_MARK));
    }
    return new Row(item.own() ? Role.OWN : Role.BODY, cells(cells));
  }

  /** By its place, for the id of an item may be the name that an edition removes. */
  private static String noteId(Dataset.Item item, Dataset.Ranking ranking) {
    return "item_" + (List.copyOf(ranking.items().keySet()).indexOf(item.id()) + 1);
  }

  private PrintedText name(Dataset.Item item, String id, NoteNumbers notes) {
    PrintedText name = prose.line(item.name(), notes);
    List<Run> runs = new ArrayList<>(name.runs());
    if (item.note().isPresent()) {
      runs.add(
          new Run(
              String.valueOf(notes.call(id)),
              EnumSet.of(Style.NOTE_MARK, Style.FIRST_MARK),
              Optional.of("#" + notes.anchor(id)),
              Origin.fixed(item.location())));
    }
    return new PrintedText(runs, name.stale());
  }

  private Row row(Dataset.Total total, Dataset.Ranking ranking) {
    List<PrintedText> cells = new ArrayList<>();
    cells.add(typeset(""));
    cells.add(prose.line(total.name(), new NoteNumbers("")));
    cells.add(amount(total.value(), total.redaction().isPresent(), ranking));
    if (hasShares(ranking)) {
      cells.add(
          total.value().isEmpty()
              ? prose.redacted(total.location())
              : prose.marked(share(total.share()), total.redaction().isPresent()));
    }
    ranking.marks().keySet().forEach(mark -> cells.add(typeset("")));
    return new Row(Role.TOTAL, cells(cells));
  }

  private String amount(PublishedNumber number, Dataset dataset) {
    return writer.cell(
        new Figure.Amount(number.value(), dataset.unit(), dataset.scale(), number.approximate()));
  }

  /** A number of a ranking, which is only missing where an edition has removed it. */
  private PrintedText amount(
      Optional<PublishedNumber> number, boolean marked, Dataset.Ranking ranking) {
    return number
        .map(value -> prose.marked(amount(value, ranking), marked))
        .orElseGet(() -> prose.redacted(ranking.location()));
  }

  private String share(Optional<PublishedNumber> share) {
    return share
        .map(s -> writer.cell(new Figure.Percentage(s.value(), s.approximate())))
        .orElse(Wording.NOT_DISCLOSED.in(language));
  }

  private Dataset dataset(Name name) {
    return figures
        .dataset(name, new Diagnostics())
        .orElseThrow(() -> new IllegalStateException("not checked: " + name));
  }

  private static <T> T present(Map<String, T> map, String id) {
    return Optional.ofNullable(map.get(id))
        .orElseThrow(() -> new IllegalStateException("not checked: " + id));
  }

  private static List<Cell> cells(List<PrintedText> texts) {
    List<Cell> cells = new ArrayList<>();
    for (PrintedText text : texts) {
      cells.add(cell(cells.size(), text));
    }
    return cells;
  }

  private static Cell cell(int column, PrintedText text) {
    return new Cell(text.isEmpty() ? List.of() : List.of(text), column, 1, 1);
  }

  /** Words of the engine's own. */
  private static PrintedText typeset(String text) {
    return PrintedText.typeset(text, Location.of(""));
  }
}
