package org.gailan.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.gailan.chart.ChartDrawing;
import org.gailan.font.Typefaces;
import org.gailan.html.HtmlWriter;
import org.gailan.html.Medium;
import org.gailan.html.TextMarks;
import org.gailan.resolve.PrintedBlock;
import org.gailan.resolve.PrintedReport;

/**
 * The HTML that is laid out as pages, and the drawings that go into it.
 *
 * @param charts by the key of their place
 */
record PageHtml(String html, Map<String, ChartDrawing> charts) {

  /** The pages of a report in one language, or in two side by side. */
  static PageHtml of(List<PrintedReport> columns, HtmlWriter writer, Typefaces typefaces) {
    Map<String, ChartDrawing> charts = new HashMap<>();
    BiFunction<PrintedBlock.Chart, Integer, String> drawing =
        (chart, column) -> place(chart, column, columns, charts, typefaces);
    return new PageHtml(writer.write(columns, Medium.PAGE, drawing, List.of()), charts);
  }

  /** The same pages with their texts and drawings marked. */
  static PageHtml marked(
      List<PrintedReport> columns, HtmlWriter writer, Typefaces typefaces, TextMarks marks) {
    Map<String, ChartDrawing> charts = new HashMap<>();
    BiFunction<PrintedBlock.Chart, Integer, String> drawing =
        (chart, column) -> {
          marks.drawing(key(chart, column), chart.figure());
          return place(chart, column, columns, charts, typefaces);
        };
    return new PageHtml(writer.writeMarked(columns, drawing, marks), charts);
  }

  private static String place(
      PrintedBlock.Chart chart,
      int column,
      List<PrintedReport> columns,
      Map<String, ChartDrawing> charts,
      Typefaces typefaces) {
    String key = key(chart, column);
    charts.put(key, ChartDrawing.of(chart.figure(), typefaces));
    double width = columns.size() > 1 ? ChartSize.HALF_PAGE : ChartSize.PAGE;
    return ChartSize.placeholder(key, chart, width);
  }

  private static String key(PrintedBlock.Chart chart, int column) {
    return chart.id() + "-" + column;
  }
}
