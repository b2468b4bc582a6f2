package org.gailan.chart;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import org.gailan.resolve.ChartFigure;
import org.gailan.resolve.ChartFigure.Series;

/** The names of the series in rows under the plot; none where there is one series. */
final class Legend {
  private static final double KEY = 7;
  private static final double LINE_KEY = 16;
  private static final double AFTER_KEY = 4;
  private static final double BETWEEN = 16;

  private record Entry(int series, boolean onLine, List<String> lines, double width) {
    double height() {
      return (lines.size() - 1) * HouseStyle.LEADING + HouseStyle.LINE;
    }

    double keyWidth() {
      return onLine ? LINE_KEY : KEY;
    }
  }

  private final Sheet sheet;
  private final List<List<Entry>> rows = new ArrayList<>();

  private Legend(Sheet sheet, List<Series> series, boolean allLines) {
    this.sheet = sheet;
    if (series.size() < 2) {
      return;
    }
    double used = 0;
    List<Entry> row = new ArrayList<>();
    for (int i = 0; i < series.size(); i++) {
      Entry entry = entry(i, series.get(i), allLines);
      if (!row.isEmpty() && used + BETWEEN + entry.width() > sheet.width() - 2) {
        rows.add(row);
        row = new ArrayList<>();
        used = 0;
      }
      used += (row.isEmpty() ? 0 : BETWEEN) + entry.width();
      row.add(entry);
    }
    rows.add(row);
  }

  static Legend of(Sheet sheet, ChartFigure figure, boolean allLines) {
    return new Legend(sheet, figure.series(), allLines);
  }

  double height() {
    return rows.stream().mapToDouble(Legend::height).map(h -> h + 2).sum();
  }

  void draw(double top) {
    double widest = rows.stream().mapToDouble(Legend::width).max().orElse(0);
    double y = top;
    for (List<Entry> row : rows) {
      double x = (sheet.width() - widest) / 2;
      for (Entry entry : row) {
        key(sheet, entry.series(), entry.onLine(), x, y + HouseStyle.ASCENT * 0.58);
        double lineTop = y;
        for (String line : entry.lines()) {
          sheet.label(
              sheet.lettering().level(line, false, x + entry.keyWidth() + AFTER_KEY, lineTop));
          lineTop += HouseStyle.LEADING;
        }
        x += entry.width() + BETWEEN;
      }
      y += height(row) + 2;
    }
  }

  /** The key of a series, its left edge and its middle given. */
  static void key(Sheet sheet, int series, boolean onLine, double x, double middle) {
    if (onLine) {
      Color colour = HouseStyle.line(series);
      sheet.line(x, middle, x + LINE_KEY, middle, colour, HouseStyle.LINE_STROKE);
      AffineTransform toKey = AffineTransform.getTranslateInstance(x + LINE_KEY / 2, middle);
      sheet.fill(toKey.createTransformedShape(PlottedLines.marker(series)), colour);
    } else {
      Fill fill = new Fill(HouseStyle.series(series), false);
      sheet.swatch(fill, new Box(x, middle - KEY / 2, KEY, KEY));
    }
  }

  static double keyWidth(boolean onLine) {
    return onLine ? LINE_KEY : KEY;
  }

  private Entry entry(int index, Series series, boolean allLines) {
    boolean onLine = allLines || series.onLine();
    double key = (onLine ? LINE_KEY : KEY) + AFTER_KEY;
    List<String> lines =
        LineWrap.lines(sheet.lettering(), series.name(), false, sheet.width() - 2 - key);
    return new Entry(index, onLine, lines, key + LineWrap.widest(sheet.lettering(), lines, false));
  }

  private static double width(List<Entry> row) {
    return row.stream().mapToDouble(Entry::width).sum() + BETWEEN * (row.size() - 1);
  }

  private static double height(List<Entry> row) {
    return row.stream().mapToDouble(Entry::height).max().orElse(0);
  }
}
