package org.gailan.html;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gailan.content.Language;
import org.gailan.content.TableBlock.Align;
import org.gailan.font.Typefaces;
import org.gailan.resolve.PrintedBlock;
import org.gailan.resolve.PrintedReport;
import org.gailan.resolve.PrintedText;
import org.gailan.resolve.Run;
import org.gailan.resolve.Wording;
import org.jspecify.annotations.Nullable;

/** What templates ask beyond the printed blocks themselves. */
public final class View {
  /** A table of this many rows of short cells is at most half a page high. */
  private static final int MOST_SHORT_ROWS = 15;

  private static final int LONGEST_SHORT_CELL = 60;

  private static final String BULLET = "•";

  /** Between the languages of a table side by side, in percent of its width. */
  private static final double PARALLEL_GAP = 3.6;

  /** Between the rules that a block answers: a character that authors do not write. */
  public static final String RULES_APART = "\u2028";

  private final List<PrintedReport> columns;
  private final BiFunction<PrintedBlock.Chart, Integer, String> drawing;
  private final Typefaces typefaces;
  private final List<InlineMarkup> markup = new ArrayList<>();
  private final Medium medium;
  private final Optional<TextMarks> marks;
  private final Optional<LiveParts> live;
  private final Set<String> answered = new HashSet<>();

  // A template asks for these at every row.
  private final IdentityHashMap<PrintedBlock.Table, DecimalAlignment> decimals =
      new IdentityHashMap<>();
  private final IdentityHashMap<PrintedBlock.Table, List<RowGroup>> groups =
      new IdentityHashMap<>();

  View(
      List<PrintedReport> columns,
      Medium medium,
      BiFunction<PrintedBlock.Chart, Integer, String> drawing,
      Typefaces typefaces,
      Optional<TextMarks> marks,
      Optional<LiveParts> live) {
    this.columns = columns;
    this.medium = medium;
    this.drawing = drawing;
    this.typefaces = typefaces;
    this.marks = marks;
    this.live = live;
    for (int column = 0; column < columns.size(); column++) {
      markup.add(new InlineMarkup(medium, id("", column), tag(column)));
    }
  }

  /** The markup of a text. */
  public String text(PrintedText text, int column) {
    return mark(text, text.plain())
        + live.map(parts -> markup.get(column).of(text, parts.figures().in(text)))
            .orElseGet(() -> markup.get(column).of(text));
  }

  /** Where a block begins, for a page that is kept up to date; else empty. */
  public String begins(PrintedBlock block, int column) {
    return live.map(parts -> parts.begins(block, column)).orElse("");
  }

  /** Where it ends. */
  public String ends(PrintedBlock block, int column) {
    return live.map(parts -> parts.ends(block, column)).orElse("");
  }

  /** The markup of words that are no text of their own, such as the unit of a table. */
  public String words(Object of, String words) {
    return mark(of, words) + InlineMarkup.escape(words);
  }

  /** The markup of a cell of a small table; its first cell stands for the row. */
  public String cell(List<String> row, int index) {
    String words = row.get(index);
    return index == 0 ? words(row, words) : value(row, index);
  }

  /** The markup of a cell of a table of values, which is not printed on pages. */
  public String value(List<String> row, int index) {
    String words = InlineMarkup.escape(row.get(index));
    return live.flatMap(parts -> parts.figures().cell(row, index))
        .map(key -> "<span data-figure=\"" + InlineMarkup.escape(key) + "\">" + words + "</span>")
        .orElse(words);
  }

  private String mark(Object printed, String text) {
    return marks.map(all -> all.mark(printed, text)).orElse("");
  }

  /** The markup of a chart's drawing. */
  public String drawing(PrintedBlock.Chart chart, int column) {
    return drawing.apply(chart, column);
  }

  /** The id of an element: the second column's have its language added, to be unique. */
  public String id(String id, int column) {
    return column == 0 ? id : id + "_" + columns.get(column).language().tag();
  }

  /** The tag of a column's language. */
  public String tag(int column) {
    return columns.get(column).language().tag();
  }

  /** A word of the engine's own in a column's language. */
  public String word(String wording, int column) {
    return Wording.valueOf(wording).in(columns.get(column).language());
  }

  /** How the decimal columns of a table are aligned. */
  public DecimalAlignment decimals(PrintedBlock.Table table, int column) {
    return decimals.computeIfAbsent(
        table, t -> DecimalAlignment.of(t, columns.get(column).language(), typefaces));
  }

  /** A bold lead-in and the text that it runs into. */
  public String withLead(PrintedText lead, PrintedText text, int column) {
    List<Run> runs = new ArrayList<>();
    for (Run run : lead.runs()) {
      runs.add(run.with(Run.Style.STRONG));
    }
    Run last = runs.get(runs.size() - 1);
    String end = Wording.LEAD_END.in(columns.get(column).language());
    Set<Run.Style> styles = EnumSet.of(Run.Style.STRONG);
    if (InlineMarkup.Change.ofAll(List.of(lead)).isPresent()) {
      // In a blackline the colon comes and goes with its lead-in.
      styles = last.styles();
    }
    runs.add(new Run(end, styles, Optional.empty(), last.origin()));
    runs.addAll(text.runs());
    PrintedText both = new PrintedText(runs, text.stale());
    String marked =
        live.map(parts -> markup.get(column).of(both, parts.figures(lead, end.length(), text)))
            .orElseGet(() -> markup.get(column).of(both));
    return mark(lead, lead.plain()) + mark(text, text.plain()) + marked;
  }

  /**
   * On pages, the rules that a block answers, for the margin beside it. Null, so that no attribute
   * is written, for none, and for what follows the first element of the block.
   */
  public @Nullable String answers(PrintedBlock block, int column) {
    List<String> rules = medium == Medium.PAGE ? unanswered(block, column) : List.of();
    return rules.isEmpty() ? null : String.join(RULES_APART, rules);
  }

  /** On the screen, the rules that a block answers, in one line; empty for none. */
  public List<String> ruleReferences(PrintedBlock block, int column) {
    List<String> rules = medium == Medium.SCREEN ? unanswered(block, column) : List.of();
    return rules.isEmpty() ? List.of() : List.of(String.join("; ", rules));
  }

  /** They stand beside the first column only, and once where a list goes item by item. */
  private List<String> unanswered(PrintedBlock block, int column) {
    List<String> rules =
        columns.get(0).margin().ruleReferences().getOrDefault(block.id(), List.of());
    boolean goesOn = live.filter(parts -> parts.goesOn(block)).isPresent();
    boolean first = column == 0 && !goesOn && !rules.isEmpty() && answered.add(block.id());
    return first ? rules : List.of();
  }

  /** The words under the text, in each language; empty for none. */
  public String watermark() {
    return columns.stream()
        .map(column -> column.margin().watermark())
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /** Whether the document may only be looked at. */
  public boolean isOnTrial() {
    return columns.stream().anyMatch(column -> column.margin().onTrial());
  }

  /** Whether the document says which proof it is. */
  public boolean isStamped() {
    return columns.stream().anyMatch(column -> !column.margin().stamp().isEmpty());
  }

  /** The title of the document: of each language it holds. */
  public String documentTitle() {
    return columns.stream().map(PrintedReport::title).collect(Collectors.joining(" | "));
  }

  /** The first paragraph, for whoever lists documents. */
  public String description() {
    return columns.get(0).blocks().stream()
        .filter(PrintedBlock.Paragraph.class::isInstance)
        .map(PrintedBlock.Paragraph.class::cast)
        .flatMap(paragraph -> paragraph.paragraphs().stream())
        .map(text -> text.words().replace('\n', ' '))
        .findFirst()
        .orElse("");
  }

  /** The class of a column's cells. */
  public String align(PrintedBlock.Column column) {
    return switch (column.align()) {
      case START -> "start";
      case CENTRE -> "centre";
      case END -> "end";
      case DECIMAL -> "decimal-column";
    };
  }

  /** The rows of a table, in groups that are kept on a page or not. */
  public List<RowGroup> groups(PrintedBlock.Table table) {
    return groups.computeIfAbsent(table, RowGroup::of);
  }

  /** The class of a row. */
  public String role(PrintedBlock.Row row) {
    return row.role().name().toLowerCase(Locale.ROOT);
  }

  /** Whether a cell says what its row is about: the first, if it says anything. */
  public boolean headsRow(PrintedBlock.Cell cell) {
    return cell.column() == 0 && !cell.plain().isBlank();
  }

  /** How a cell is set: as a figure on its point, with leaders, or as plain text. */
  public String setting(PrintedBlock.Column column, PrintedBlock.Cell cell) {
    if (column.align() == Align.DECIMAL && cell.columns() == 1) {
      return "decimal";
    }
    return column.leader() ? "leader" : "plain";
  }

  /** The class of a paragraph; whether its label hangs before it. */
  public String paragraph(PrintedText text, boolean hangs) {
    return Stream.of(hangs ? "hanging" : "", text.stale() ? "stale" : "")
        .filter(name -> !name.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** The class of the paragraph of an item that its lead-in runs into. */
  public String paragraph(PrintedBlock.Item item, PrintedText text, boolean hangs) {
    boolean stale = text.stale() || (hangs && item.lead().filter(PrintedText::stale).isPresent());
    return paragraph(new PrintedText(text.runs(), stale), hangs);
  }

  /** Whether notes are one on the whole of their block: set in a line, without a list. */
  public boolean isOneRemark(List<PrintedBlock.Note> notes) {
    return notes.size() == 1 && notes.get(0).number().isEmpty();
  }

  /** Whether a note links back to its mark; on pages the mark of a name is no link. */
  public boolean linksBack(PrintedBlock.Note note) {
    boolean numbered = note.number().startsWith("(");
    return !note.back().isEmpty() && (medium == Medium.SCREEN || numbered);
  }

  /** Whether some block of a row of the side-by-side edition ends in a source line or notes. */
  public boolean hasEnding(List<PrintedBlock.Table> pair) {
    return pair.stream().anyMatch(t -> t.source().isPresent() || !t.notes().isEmpty());
  }

  /** The label of an item; in a blackline a number comes and goes with its item. */
  public String label(PrintedBlock.Item item) {
    if (item.label().equals(BULLET)) {
      return item.label();
    }
    List<PrintedText> texts = new ArrayList<>(item.paragraphs());
    item.lead().ifPresent(texts::add);
    return changed(item.label(), texts);
  }

  /** The number of a note; in a blackline it comes and goes with its note. */
  public String number(PrintedBlock.Note note) {
    return changed(note.number(), note.paragraphs());
  }

  /** A source line after its label; in a blackline the label comes and goes with it. */
  public String source(PrintedText text, int column) {
    return changed(word("SOURCE", column), List.of(text)) + text(text, column);
  }

  private static String changed(String words, List<PrintedText> texts) {
    String markup = InlineMarkup.escape(words);
    return InlineMarkup.Change.ofAll(texts).map(change -> change.around(markup)).orElse(markup);
  }

  /** The class of an item's label. */
  public String labelClass(PrintedBlock.Item item) {
    return item.label().equals(BULLET) ? "label bullet" : "label";
  }

  /** The level of a heading's element: on the screen the title of the report is the first. */
  public int headingLevel(PrintedBlock.Heading heading) {
    return medium == Medium.SCREEN ? heading.level() + 1 : heading.level();
  }

  /** Whether a pair of blocks is a table that is to go row by row over the pages. */
  public boolean isLongTable(List<PrintedBlock> pair) {
    return pair.get(0) instanceof PrintedBlock.Table table && !isShort(table);
  }

  /** The styles of the columns of a table in two languages, with a gap between them. */
  public List<String> parallelSizes(List<PrintedBlock.Table> pair) {
    List<String> sizes = new ArrayList<>();
    double share = (100 - PARALLEL_GAP) / 2;
    for (PrintedBlock.Table table : pair) {
      if (!sizes.isEmpty()) {
        sizes.add(percent(PARALLEL_GAP));
      }
      List<Optional<Integer>> widths =
          table.columns().stream().map(PrintedBlock.Column::width).toList();
      int given = widths.stream().flatMap(Optional::stream).mapToInt(w -> w).sum();
      long open = widths.stream().filter(Optional::isEmpty).count();
      for (Optional<Integer> width : widths) {
        double part = width.isPresent() ? width.get() : (100.0 - given) / open;
        sizes.add(percent(open > 0 ? part * share / 100 : part * share / given));
      }
    }
    return sizes;
  }

  private static String percent(double width) {
    return String.format(Locale.ROOT, "width:%.2f%%", width);
  }

  /** Whether a table is so short that it is kept on one page. */
  public boolean isShort(PrintedBlock.Table table) {
    boolean prose =
        table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .anyMatch(cell -> cell.plain().length() > LONGEST_SHORT_CELL);
    return !prose && table.rows().size() <= MOST_SHORT_ROWS;
  }

  /** What stands above the heading row of a table's later pages: its title, and that it goes on. */
  public String continued(PrintedBlock.Table table, int column) {
    String title = table.title().map(PrintedText::words).orElse("").strip();
    boolean apart = !title.isEmpty() && columns.get(column).language() == Language.EN;
    return title + (apart ? " " : "") + table.continued();
  }

  /** What a table is called to those who cannot see it. */
  public String label(PrintedBlock.Table table, int column) {
    return table.title().map(PrintedText::plain).orElseGet(() -> headings(table));
  }

  private static String headings(PrintedBlock.Table table) {
    return table.columns().stream()
        .map(column -> column.heading().plain())
        .filter(heading -> !heading.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** The running header, as printers write it. */
  public String runningHeader(int column) {
    PrintedReport report = columns.get(column);
    return report.language() == Language.EN
        ? report.title().toUpperCase(Locale.ENGLISH)
        : report.title();
  }
}
