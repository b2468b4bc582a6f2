package org.gailan.build;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gailan.content.Language;
import org.gailan.pdf.MarginMatter;
import org.gailan.pdf.MarginMatter.Line;
import org.gailan.resolve.PrintedReport;

/** What is drawn around and under the text of pages that hold one language or two. */
final class MarginWords {
  private MarginWords() {}

  static MarginMatter of(List<PrintedReport> columns) {
    return new MarginMatter(
        lines(columns, column -> column.margin().stamp()),
        lines(columns, column -> column.margin().watermark()),
        columns.stream().anyMatch(column -> column.margin().onTrial()));
  }

  private static List<Line> lines(
      List<PrintedReport> columns, Function<PrintedReport, String> words) {
    List<Line> lines = new ArrayList<>();
    for (PrintedReport column : columns) {
      String line = words.apply(column);
      if (!line.isEmpty()) {
        lines.add(new Line(line, column.language() == Language.EN));
      }
    }
    return lines;
  }
}
