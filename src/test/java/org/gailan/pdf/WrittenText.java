package org.gailan.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
  private final PrintedReport report;
  private final boolean isColumn;
  private final String extracted;
  private int at;

  /** The chart or table that text was set before. */
  private Optional<PrintedBlock> held = Optional.empty();

  private WrittenText(PrintedReport report, boolean isColumn, List<String> pages) {
    this.report = report;
    this.isColumn = isColumn;
    this.extracted = withoutDrawings(pages);
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

  /** Drawings come after the rest of their page, and their labels where the drawing puts them. */
  private String withoutDrawings(List<String> pages) {
    List<List<String>> charts =
        report.blocks().stream()
            .filter(PrintedBlock.Chart.class::isInstance)
            .map(chart -> labels(((PrintedBlock.Chart) chart).figure()))
            .toList();
    int drawn = 0;
    StringBuilder rest = new StringBuilder();
    for (String page : pages) {
      String text = bare(page);
      for (int last = charts.size(); last > drawn; last--) {
        Optional<String> above = above(charts.subList(drawn, last), text);
        if (above.isPresent()) {
          text = above.get();
          drawn = last;
        }
      }
      rest.append(text);
    }
    if (drawn < charts.size()) {
      throw new AssertionError("no page ends with the labels " + charts.get(drawn));
    }
    return withoutRepeatedHeadings(rest.toString());
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

  private static String heading(PrintedBlock.Table table) {
    return table.columns().stream()
        .map(column -> bare(column.heading().plain()))
        .collect(Collectors.joining());
  }

  /** What precedes the labels of some charts, where a text ends with them. */
  private static Optional<String> above(List<List<String>> charts, String text) {
    String rest = text;
    for (int i = charts.size() - 1; i >= 0; i--) {
      int start = rest.length() - String.join("", charts.get(i)).length();
      if (start < 0 || !isMadeOf(charts.get(i), rest.substring(start))) {
        return Optional.empty();
      }
      rest = rest.substring(0, start);
    }
    return Optional.of(rest);
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

  /** A text without spaces and line ends. */
  static String bare(String text) {
    return text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && c != '\u00a0')
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
    } else if (block instanceof ItemList list) {
      list(list);
    } else if (block instanceof PrintedBlock.Chart chart) {
      chart(chart);
    } else if (block instanceof PrintedBlock.Table table) {
      table(table);
    } else if (block instanceof PrintedBlock.SourceLine source) {
      source(Optional.of(source.text()));
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
  }

  private void chart(PrintedBlock.Chart chart) {
    next(chart.title().plain());
    next(chart.unit());
    chart.growth().ifPresent(growth -> growth.heading().forEach(this::next));
    chart.growth().ifPresent(growth -> growth.rows().forEach(row -> row.forEach(this::next)));
    source(chart.source());
    notes(chart.notes());
  }

  /** All labels of a drawing, the longest first. */
  private static List<String> labels(ChartFigure figure) {
    List<String> labels = new ArrayList<>();
    figure.categories().forEach(category -> labels.add(category.label()));
    figure.series().forEach(series -> labels.add(series.name()));
    Stream.concat(
            figure.series().stream().flatMap(series -> series.points().stream()),
            figure.totals().stream())
        .flatMap(Optional::stream)
        .forEach(point -> labels.add(point.label()));
    figure.growth().forEach(arrow -> labels.add(arrow.label()));
    labels.add(figure.unit());
    labels.add(figure.lineUnit());
    return labels.stream()
        .map(WrittenText::bare)
        .filter(label -> !label.isEmpty())
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
    if (!notes.isEmpty()) {
      next(Wording.NOTES.in(report.language()));
    }
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
