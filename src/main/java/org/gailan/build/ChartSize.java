package org.gailan.build;

import java.util.Locale;
import org.gailan.pdf.PdfWriter;
import org.gailan.resolve.PrintedBlock;

/** How large charts are drawn, in points; page.css gives the columns these widths. */
final class ChartSize {
  /** The width of the text on an A4 page with margins of 25 mm. */
  static final double PAGE = points(160);

  /** The width of a column of the side-by-side edition. */
  static final double HALF_PAGE = points(124);

  /** A second drawing for the screen, whose letters can still be read where it is a phone's. */
  static final double PHONE = 240;

  private ChartSize() {}

  static double points(double millimetres) {
    return millimetres * 72 / 25.4;
  }

  /** The element in whose place the page gets the drawing. */
  static String placeholder(String key, PrintedBlock.Chart chart, double width) {
    return String.format(
        Locale.ROOT,
        "<object type=\"%s\" data=\"%s\" alt=\"%s\" title=\"%s\""
            + " style=\"display:block;width:%.2fpt;height:%.2fpt\"></object>",
        PdfWriter.CHART_TYPE,
        key,
        escaped(chart.alternative()),
        escaped(chart.alternative()),
        width,
        points(chart.figure().height()));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
