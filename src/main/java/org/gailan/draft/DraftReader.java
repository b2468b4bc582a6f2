package org.gailan.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.gailan.content.ChartBlock;
import org.gailan.content.Language;
import org.gailan.content.TableBlock.Align;
import org.gailan.content.TableBlock.Role;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Message;
import org.gailan.diagnostic.Origin;
import org.gailan.resolve.ChartFigure;
import org.gailan.resolve.MarginMatter;
import org.gailan.resolve.PrintedBlock;
import org.gailan.resolve.PrintedBlock.Cell;
import org.gailan.resolve.PrintedBlock.Column;
import org.gailan.resolve.PrintedBlock.DataTable;
import org.gailan.resolve.PrintedBlock.Item;
import org.gailan.resolve.PrintedBlock.ItemList;
import org.gailan.resolve.PrintedBlock.Note;
import org.gailan.resolve.PrintedBlock.Row;
import org.gailan.resolve.PrintedReport;
import org.gailan.resolve.PrintedText;
import org.gailan.resolve.Run;
import org.gailan.resolve.Run.Style;

/** Reads the record of a draft. What is not as Gailan writes it is refused. */
public final class DraftReader {
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?");
  private static final Pattern ADDRESS = Pattern.compile("(?i)(https?://|mailto:)\\S+");
  private static final int MOST_COLUMNS = 200;
  private static final int MOST_ROWS = 100_000;
  private static final int HIGHEST_CHART = 250;
  private static final Set<Style> OF_BLACKLINES =
      Set.of(Style.INSERTED, Style.DELETED, Style.MOVED_FROM, Style.MOVED_TO, Style.MOVE_TAG);

  private final Set<String> ids = new HashSet<>();

  private DraftReader() {}

  /**
   * Reads a record.
   *
   * @param printable whether a typeface holds a code point
   * @throws NotADraft if the bytes are something else
   */
  public static Draft read(byte[] bytes, IntPredicate printable) throws NotADraft {
    RecordNode root = RecordNode.of(bytes, printable);
    root.get("format").number(DraftWriter.FORMAT, DraftWriter.FORMAT);
    String report = root.get("report").id();
    String edition = root.get("edition").id();
    RecordNode date = root.get("date");
    if (!DATE.matcher(date.text()).matches()) {
      throw date.wrong(Message.of("this is not a date"));
    }
    List<PrintedReport> languages = new ArrayList<>();
    Set<Language> seen = EnumSet.noneOf(Language.class);
    for (RecordNode language : root.get("languages").list()) {
      PrintedReport printed = new DraftReader().language(language, report, edition);
      if (!seen.add(printed.language())) {
        throw language.wrong(Message.of("the language is there twice"));
      }
      languages.add(printed);
    }
    if (languages.isEmpty()) {
      throw root.wrong(Message.of("it is in no language"));
    }
    List<RecordedFigure> figures = new ArrayList<>();
    for (RecordNode figure : root.get("figures").list()) {
      figures.add(
          new RecordedFigure(
              figure.get("kind").word(RecordedFigure.Kind.values()),
              figure.get("id").text(),
              figure.get("block").id(),
              byLanguage(figure.get("texts")),
              byLanguage(figure.get("contexts"))));
    }
    return new Draft(
        report,
        edition,
        root.get("draft").number(1, Integer.MAX_VALUE),
        date.text(),
        languages,
        figures);
  }

  private static Map<Language, String> byLanguage(RecordNode texts) throws NotADraft {
    Map<Language, String> found = new EnumMap<>(Language.class);
    for (String tag : texts.keys()) {
      found.put(tongue(tag, texts), texts.get(tag).text());
    }
    return found;
  }

  private static Language tongue(String tag, RecordNode at) throws NotADraft {
    return Language.ofTag(tag)
        .orElseThrow(() -> at.wrong(Message.of("this is in no language of ours")));
  }

  private PrintedReport language(RecordNode node, String report, String edition) throws NotADraft {
    Language language = tongue(node.get("language").text(), node);
    List<PrintedBlock> blocks = new ArrayList<>();
    for (RecordNode block : node.get("blocks").list()) {
      blocks.add(block(block, language));
    }
    return new PrintedReport(
        report,
        language,
        edition,
        node.get("title").text(),
        node.get("warning").text(),
        1,
        MarginMatter.NONE,
        blocks);
  }

  /** An id that nothing else of the document bears. */
  private String own(RecordNode node) throws NotADraft {
    String id = node.id();
    if (!ids.add(id)) {
      throw node.wrong(Message.of("the id '%s' is there twice", id));
    }
    return id;
  }

  private PrintedBlock block(RecordNode node, Language language) throws NotADraft {
    RecordNode kind = node.get("kind");
    String id = own(node.get("id"));
    return switch (kind.text()) {
      case "heading" ->
          new PrintedBlock.Heading(id, node.get("level").number(1, 4), text(node.get("text")));
      case "paragraph" ->
          new PrintedBlock.Paragraph(id, texts(node.get("paragraphs")), notes(node));
      case "list" -> list(id, node);
      case "chart" -> chart(id, node, language);
      case "table" -> table(id, node);
      case "source" -> new PrintedBlock.SourceLine(id, text(node.get("text")), notes(node));
      case "notes" -> new PrintedBlock.Notes(id, notes(node));
      case "page-break" -> new PrintedBlock.PageBreak(id);
      default -> throw kind.wrong(Message.of("there is no such kind of block"));
    };
  }

  private ItemList list(String id, RecordNode node) throws NotADraft {
    List<Item> items = new ArrayList<>();
    for (RecordNode item : node.get("items").list()) {
      Optional<ItemList> nested = Optional.empty();
      Optional<RecordNode> below = item.find("nested");
      if (below.isPresent()) {
        nested = Optional.of(list(below.get().get("id").id(), below.get()));
      }
      Optional<PrintedText> lead = optional(item, "lead");
      if (lead.isPresent() && lead.get().isEmpty()) {
        throw item.wrong(Message.of("the lead-in is empty"));
      }
      items.add(new Item(item.get("label").text(), lead, texts(item.get("paragraphs")), nested));
    }
    return new ItemList(id, items, node.get("leads-above").truth(), notes(node));
  }

  private PrintedBlock.Table table(String id, RecordNode node) throws NotADraft {
    List<Column> columns = new ArrayList<>();
    for (RecordNode column : limited(node.get("columns"), MOST_COLUMNS)) {
      Optional<RecordNode> width = column.find("width");
      columns.add(
          new Column(
              text(column.get("heading")),
              width.isPresent() ? Optional.of(width.get().number(1, 100)) : Optional.empty(),
              column.get("leader").truth(),
              column.get("align").word(Align.values())));
    }
    if (columns.isEmpty()) {
      throw node.wrong(Message.of("a table without columns"));
    }
    List<Row> rows = new ArrayList<>();
    int[] covered = new int[columns.size()];
    for (RecordNode row : limited(node.get("rows"), MOST_ROWS)) {
      rows.add(new Row(row.get("role").word(Role.values()), cells(row, covered)));
    }
    return new PrintedBlock.Table(
        id,
        optional(node, "title"),
        node.get("unit").text(),
        columns,
        rows,
        node.get("continued").text(),
        notes(node),
        optional(node, "source"));
  }

  /**
   * The cells of a row, which fill its columns exactly.
   *
   * @param covered how many more rows each column is covered from above; brought up to date
   */
  private List<Cell> cells(RecordNode row, int[] covered) throws NotADraft {
    List<Cell> cells = new ArrayList<>();
    int next = 0;
    for (RecordNode node : row.get("cells").list()) {
      while (next < covered.length && covered[next] > 0) {
        next++;
      }
      int column = node.get("column").number(0, covered.length - 1);
      int columns = node.get("columns").number(1, covered.length - column);
      int rows = node.get("rows").number(1, MOST_ROWS);
      if (column != next) {
        throw node.wrong(Message.of("the cells of the row do not fill its columns"));
      }
      cells.add(new Cell(texts(node.get("paragraphs")), column, columns, rows));
      for (int i = 0; i < columns; i++) {
        if (covered[next] > 0) {
          throw node.wrong(Message.of("the cell lies over another"));
        }
        covered[next++] = rows;
      }
    }
    for (int i = 0; i < covered.length; i++) {
      if (covered[i] == 0) {
        throw row.wrong(Message.of("the cells of the row do not fill its columns"));
      }
      covered[i]--;
    }
    return cells;
  }

  private static List<RecordNode> limited(RecordNode node, int most) throws NotADraft {
    List<RecordNode> list = node.list();
    if (list.size() > most) {
      throw node.wrong(Message.of("more than %d are refused", most));
    }
    return list;
  }

  private PrintedBlock.Chart chart(String id, RecordNode node, Language language) throws NotADraft {
    Optional<RecordNode> growth = node.find("growth");
    return new PrintedBlock.Chart(
        id,
        text(node.get("title")),
        node.get("unit").text(),
        growth.isPresent() ? Optional.of(dataTable(growth.get())) : Optional.empty(),
        figure(node.get("figure"), language),
        dataTable(node.get("values")),
        node.get("alternative").text(),
        notes(node),
        optional(node, "source"));
  }

  private static ChartFigure figure(RecordNode node, Language language) throws NotADraft {
    List<ChartFigure.Category> categories = new ArrayList<>();
    for (RecordNode category : limited(node.get("categories"), MOST_COLUMNS)) {
      categories.add(
          new ChartFigure.Category(
              category.get("label").text(),
              category.get("estimate").truth(),
              category.get("own").truth()));
    }
    List<ChartFigure.Series> series = new ArrayList<>();
    for (RecordNode one : limited(node.get("series"), MOST_COLUMNS)) {
      List<Optional<ChartFigure.Point>> points = points(one.get("points"));
      if (points.size() != categories.size()) {
        throw one.wrong(Message.of("it has not a point for each category"));
      }
      series.add(
          new ChartFigure.Series(one.get("name").text(), points, one.get("on-line").truth()));
    }
    List<Optional<ChartFigure.Point>> totals = points(node.get("totals"));
    if (series.isEmpty()
        || categories.isEmpty()
        || (!totals.isEmpty() && totals.size() != categories.size())) {
      throw node.wrong(Message.of("there is nothing to draw"));
    }
    List<ChartFigure.GrowthArrow> arrows = new ArrayList<>();
    for (RecordNode arrow : node.get("growth").list()) {
      arrows.add(
          new ChartFigure.GrowthArrow(
              arrow.get("series").number(0, series.size() - 1),
              arrow.get("from").number(0, categories.size() - 1),
              arrow.get("to").number(0, categories.size() - 1),
              arrow.get("label").text()));
    }
    return new ChartFigure(
        node.get("kind").word(ChartBlock.Kind.values()),
        language,
        categories,
        series,
        totals,
        arrows,
        node.get("unit").text(),
        node.get("line-unit").text(),
        node.get("height").number(1, HIGHEST_CHART));
  }

  private static List<Optional<ChartFigure.Point>> points(RecordNode node) throws NotADraft {
    List<Optional<ChartFigure.Point>> points = new ArrayList<>();
    for (RecordNode point : limited(node, MOST_COLUMNS)) {
      if (point.isNull()) {
        points.add(Optional.empty());
      } else {
        String drawn = point.get("drawn").text();
        if (!NUMBER.matcher(drawn).matches()) {
          throw point.wrong(Message.of("'%s' cannot be drawn", drawn));
        }
        points.add(
            Optional.of(new ChartFigure.Point(new BigDecimal(drawn), point.get("label").text())));
      }
    }
    return points;
  }

  private static DataTable dataTable(RecordNode node) throws NotADraft {
    List<List<String>> rows = new ArrayList<>();
    for (RecordNode row : limited(node, MOST_ROWS)) {
      List<String> cells = new ArrayList<>();
      for (RecordNode cell : limited(row, MOST_COLUMNS)) {
        cells.add(cell.text());
      }
      if (cells.isEmpty() || (!rows.isEmpty() && cells.size() != rows.get(0).size())) {
        throw row.wrong(Message.of("the rows are not of one length"));
      }
      rows.add(cells);
    }
    if (rows.isEmpty()) {
      throw node.wrong(Message.of("a table without a heading"));
    }
    return new DataTable(rows.get(0), rows.subList(1, rows.size()));
  }

  private List<Note> notes(RecordNode node) throws NotADraft {
    List<Note> notes = new ArrayList<>();
    for (RecordNode note : node.get("notes").list()) {
      notes.add(
          new Note(
              own(note.get("anchor")),
              note.get("back").id(),
              note.get("number").text(),
              texts(note.get("paragraphs"))));
    }
    return notes;
  }

  private static Optional<PrintedText> optional(RecordNode node, String key) throws NotADraft {
    Optional<RecordNode> text = node.find(key);
    return text.isPresent() ? Optional.of(text(text.get())) : Optional.empty();
  }

  private static List<PrintedText> texts(RecordNode node) throws NotADraft {
    List<PrintedText> texts = new ArrayList<>();
    for (RecordNode text : node.list()) {
      texts.add(text(text));
    }
    return texts;
  }

  private static PrintedText text(RecordNode node) throws NotADraft {
    List<Run> runs = new ArrayList<>();
    for (RecordNode run : node.list()) {
      runs.add(run.isText() ? run(run.text(), Set.of(), Optional.empty()) : styled(run));
    }
    return new PrintedText(runs);
  }

  private static Run styled(RecordNode node) throws NotADraft {
    Set<Style> styles = EnumSet.noneOf(Style.class);
    for (RecordNode style : node.get("styles").list()) {
      Style one = style.word(Style.values());
      if (OF_BLACKLINES.contains(one)) {
        throw style.wrong(Message.of("no draft prints this"));
      }
      styles.add(one);
    }
    Optional<String> target = Optional.empty();
    Optional<RecordNode> written = node.find("target");
    if (written.isPresent()) {
      target = Optional.of(target(written.get()));
    }
    return run(node.get("text").text(), styles, target);
  }

  private static String target(RecordNode node) throws NotADraft {
    String target = node.text();
    boolean within = target.startsWith("#") && target.matches("#[\\p{L}\\p{N}_.:-]{1,200}");
    if (!within && !ADDRESS.matcher(target).matches()) {
      throw node.wrong(Message.of("no link leads there"));
    }
    return target;
  }

  private static Run run(String text, Set<Style> styles, Optional<String> target) {
    return new Run(text, styles, target, Origin.fixed(Location.of("")));
  }
}
