package org.gailan.pdf;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gailan.chart.ChartSvg;
import org.gailan.font.Typefaces;
import org.gailan.resolve.ChartFigure;
import org.gailan.resolve.PrintedBlock;
import org.gailan.resolve.PrintedBlock.ItemList;
import org.gailan.resolve.PrintedBlock.Note;
import org.gailan.resolve.PrintedReport;
import org.gailan.resolve.PrintedText;
import org.gailan.resolve.Wording;

/**
 * The text of a report as it was written, held against the text taken out of its PDF: each block in
 * order, every code point, spaces and line ends aside, and nothing besides. A chart or table may
 * come after text that follows it, up to the next heading, chart or table.
 */
final class WrittenText {
  private static final Typefaces TYPEFACES = new Typefaces();

  private final PrintedReport report;
  private final boolean isColumn;
  private final boolean withDrawings;
  private final String extracted;
  private int at;

  /** The chart or table that text was set before. */
  private Optional<PrintedBlock> held = Optional.empty();

  private WrittenText(PrintedReport report, boolean isColumn, List<String> pages) {
    this.report = report;
    this.isColumn = isColumn;
    this.withDrawings = true;
    this.extracted = withoutRepeatedHeadings(bare(String.join("", pages)));
  }

  private WrittenText(PrintedReport report, String spoken) {
    this.report = report;
    this.isColumn = false;
    this.withDrawings = false;
    this.extracted = bare(spoken);
  }

  /**
   * Fails unless what a reader speaks is the text of the report, in its order.
   *
   * @param spoken the text of the structure without its drawings
   */
  static void assertIsSpoken(PrintedReport report, String spoken) {
    new WrittenText(report, spoken).compare();
  }

  /**
   * Fails unless what was extracted is the text of the report.
   *
   * @param isColumn whether it stands beside another language, where a row may go over a page and
   *     then comes out page by page, its cells parted
   * @param pages the text of each page's body
   */
  static void assertIs(PrintedReport report, boolean isColumn, List<String> pages) {
    new WrittenText(report, isColumn, pages).compare();
  }

  /** Headings of tables come again on each later page, above or within a row. */
  private String withoutRepeatedHeadings(String text) {
    String rest = text;
    for (PrintedBlock block : report.blocks()) {
      if (block instanceof PrintedBlock.Table table) {
        String title = table.title().map(PrintedText::words).orElse("") + table.continued();
        rest = rest.replace(bare(title) + bare(table.unit()) + heading(table), "");
      }
    }
    return rest;
  }

  /** What each table prints on its later pages, the columns' one after another, row by row. */
  static Set<String> repeatedHeadings(List<PrintedReport> columns) {
    Set<String> headings = new HashSet<>();
    for (int i = 0; i < columns.get(0).blocks().size(); i++) {
      StringBuilder heading = new StringBuilder();
      StringBuilder continued = new StringBuilder();
      for (PrintedReport column : columns) {
        if (column.blocks().get(i) instanceof PrintedBlock.Table table) {
          heading.append(heading(table));
          continued.append(bare(table.continued()));
        }
      }
      headings.add(heading.append(continued).toString());
    }
    return headings;
  }

  private static String heading(PrintedBlock.Table table) {
    return table.columns().stream()
        .map(column -> bare(column.heading().plain()))
        .collect(Collectors.joining());
  }

  /** Whether a text is these labels in any order, each as often as it is given. */
  private static boolean isMadeOf(List<String> labels, String text) {
    String rest = text;
    for (String label : labels) {
      if (!rest.contains(label)) {
        return false;
      }
      rest = rest.replaceFirst(Pattern.quote(label), "\n");
    }
    return rest.isBlank();
  }

  /** A text without spaces, line ends, and the soft hyphens where lines divide words. */
  static String bare(String text) {
    return text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && c != '\u00a0' && c != '\u00ad')
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private void compare() {
    for (PrintedBlock block : report.blocks()) {
      boolean floats = isFloat(block);
      if (floats || block instanceof PrintedBlock.Heading) {
        held.ifPresent(this::block);
        held = Optional.empty();
      }
      release();
      if (floats && !extracted.startsWith(opening(block), at)) {
        held = Optional.of(block);
      } else {
        block(block);
      }
    }
    held.ifPresent(this::block);
    if (at < extracted.length()) {
      throw new AssertionError("nobody wrote: " + excerpt());
    }
  }

  private static boolean isFloat(PrintedBlock block) {
    return block instanceof PrintedBlock.Chart || block instanceof PrintedBlock.Table;
  }

  /** Reads the chart or table that was set after text, where it comes now. */
  private void release() {
    Optional<PrintedBlock> next = held.filter(b -> extracted.startsWith(opening(b), at));
    if (next.isPresent()) {
      held = Optional.empty();
      block(next.get());
    }
  }

  /** What a chart or table begins with. */
  private static String opening(PrintedBlock block) {
    if (block instanceof PrintedBlock.Chart chart) {
      return bare(chart.title().plain());
    }
    PrintedBlock.Table table = (PrintedBlock.Table) block;
    return table.title().map(title -> bare(title.plain())).orElseGet(() -> heading(table));
  }

  private void block(PrintedBlock block) {
    if (block instanceof PrintedBlock.Heading heading) {
      next(heading.text().plain());
    } else if (block instanceof PrintedBlock.Paragraph paragraph) {
      all(paragraph.paragraphs());
      noteItems(paragraph.notes());
    } else if (block instanceof ItemList list) {
      list(list);
    } else if (block instanceof PrintedBlock.Chart chart) {
      chart(chart);
    } else if (block instanceof PrintedBlock.Table table) {
      table(table);
    } else if (block instanceof PrintedBlock.SourceLine source) {
      source(Optional.of(source.text()));
      noteItems(source.notes());
    } else if (block instanceof PrintedBlock.Notes notes) {
      notes(notes.notes());
    }
  }

  private void list(ItemList list) {
    for (PrintedBlock.Item item : list.items()) {
      release();
      next(item.label());
      item.lead().ifPresent(lead -> next(lead.plain()));
      if (item.lead().isPresent() && !list.leadsAbove()) {
        next(Wording.LEAD_END.in(report.language()));
      }
      all(item.paragraphs());
      item.nested().ifPresent(this::list);
    }
    noteItems(list.notes());
  }

  private void chart(PrintedBlock.Chart chart) {
    next(chart.title().plain());
    next(chart.unit());
    chart.growth().ifPresent(growth -> growth.heading().forEach(this::next));
    chart.growth().ifPresent(growth -> growth.rows().forEach(row -> row.forEach(this::next)));
    if (withDrawings) {
      drawing(labels(chart.figure(), isColumn).stream().map(WrittenText::bare).toList());
    }
    source(chart.source());
    notes(chart.notes());
  }

  /** The labels stand where the drawing puts them. */
  private void drawing(List<String> labels) {
    int end = Math.min(extracted.length(), at + String.join("", labels).length());
    if (!isMadeOf(labels, extracted.substring(at, end))) {
      throw new AssertionError("drawn: " + labels + "\nextracted: " + excerpt());
    }
    at = end;
  }

  /** All labels of a drawing, the longest first, as the same drawing has them on the screen. */
  static List<String> labels(ChartFigure figure, boolean isColumn) {
    double millimetre = 72 / 25.4;
    double width = (isColumn ? 124 : 160) * millimetre;
    String svg = ChartSvg.of(figure, TYPEFACES, width, figure.height() * millimetre, "chart");
    return Pattern.compile("<text[^>]*>([^<]*)</text>")
        .matcher(svg)
        .results()
        .map(text -> text.group(1).replace("&amp;", "&").replace("&lt;", "<"))
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }

  private void table(PrintedBlock.Table table) {
    table.title().ifPresent(title -> next(title.plain()));
    next(table.unit());
    next(heading(table));
    for (PrintedBlock.Row row : table.rows()) {
      row(row);
    }
    source(table.source());
    notes(table.notes());
  }

  private void row(PrintedBlock.Row row) {
    String expected =
        row.cells().stream().map(cell -> bare(cell.plain())).collect(Collectors.joining());
    int end = Math.min(extracted.length(), at + expected.length());
    if (isColumn && sorted(expected).equals(sorted(extracted.substring(at, end)))) {
      at = end;
    } else {
      next(expected);
    }
  }

  private static String sorted(String text) {
    return text.codePoints().sorted().mapToObj(Character::toString).collect(Collectors.joining());
  }

  private void source(Optional<PrintedText> source) {
    source.ifPresent(text -> next(Wording.SOURCE.in(report.language()) + text.plain()));
  }

  private void notes(List<Note> notes) {
    if (notes.size() == 1 && notes.get(0).number().isEmpty()) {
      next(Wording.NOTE.in(report.language()));
    } else if (!notes.isEmpty()) {
      next(Wording.NOTES.in(report.language()));
    }
    noteItems(notes);
  }

  private void noteItems(List<Note> notes) {
    for (Note note : notes) {
      next(note.number());
      all(note.paragraphs());
    }
  }

  private void all(List<PrintedText> texts) {
    texts.forEach(text -> next(text.plain()));
  }

  private void next(String written) {
    String expected = bare(written);
    if (!extracted.startsWith(expected, at)) {
      throw new AssertionError("written: " + expected + "\nextracted: " + excerpt());
    }
    at += expected.length();
  }

  private String excerpt() {
    return extracted.substring(at, Math.min(extracted.length(), at + 200));
  }
}
