package org.gailan.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gailan.resolve.ChartFigure;
import org.gailan.resolve.ChartFigure.Category;
import org.gailan.resolve.ChartFigure.Point;
import org.gailan.resolve.ChartFigure.Series;

/**
 * The values in a small table under the plot, for bars that stand too close for labels: a row for
 * each category, in as many blocks side by side as there is room for.
 */
final class ValueTable {
  private static final double BLOCK_GAP = 14;

  private final Sheet sheet;
  private final ChartFigure figure;
  private final boolean allLines;
  private final double columnGap;
  private final double nameWidth;
  private final double[] valueWidths;
  private final double blockWidth;
  private final int blocks;
  private final int rowsInBlock;
  private final List<List<String>> names = new ArrayList<>();

  ValueTable(Sheet sheet, ChartFigure figure, boolean allLines) {
    this.sheet = sheet;
    this.figure = figure;
    this.allLines = allLines;
    valueWidths = figure.series().stream().mapToDouble(s -> valueWidth(s, allLines)).toArray();
    double values = 0;
    for (double width : valueWidths) {
      values += width;
    }
    double longestName =
        figure.categories().stream()
            .mapToDouble(c -> sheet.lettering().width(c.label(), c.own()))
            .max()
            .orElse(0);
    boolean roomy = longestName + values + 8 * valueWidths.length <= sheet.width() - 2;
    columnGap = roomy ? 8 : HouseStyle.APART;
    nameWidth = Math.min(longestName, sheet.width() - 2 - values - columnGap * valueWidths.length);
    blockWidth = nameWidth + values + columnGap * valueWidths.length;
    int most = (int) Math.floor((sheet.width() - 2 + BLOCK_GAP) / (blockWidth + BLOCK_GAP));
    int n = figure.categories().size();
    rowsInBlock = (int) Math.ceil(n / (double) Math.max(1, Math.min(most, n)));
    blocks = (int) Math.ceil(n / (double) rowsInBlock);
    for (Category category : figure.categories()) {
      names.add(
          LineWrap.lines(sheet.lettering(), category.label(), category.own(), nameWidth + 0.01));
    }
  }

  double height() {
    double tallest = 0;
    for (int block = 0; block < blocks; block++) {
      double height = headingHeight();
      for (int i = block * rowsInBlock; i < end(block); i++) {
        height += rowHeight(i);
      }
      tallest = Math.max(tallest, height);
    }
    return tallest;
  }

  void draw(double top) {
    double all = blocks * blockWidth + (blocks - 1) * BLOCK_GAP;
    double left = (sheet.width() - all) / 2;
    for (int block = 0; block < blocks; block++) {
      drawBlock(block, left, top);
      left += blockWidth + BLOCK_GAP;
    }
  }

  private void drawBlock(int block, double left, double top) {
    double y = top;
    if (figure.series().size() > 1) {
      double right = left + nameWidth;
      for (int s = 0; s < valueWidths.length; s++) {
        right += columnGap + valueWidths[s];
        boolean onLine = onLine(s);
        Legend.key(sheet, s, onLine, right - Legend.keyWidth(onLine), y + 4.5);
      }
    }
    y += headingHeight();
    sheet.line(left, y - 1.5, left + blockWidth, y - 1.5, HouseStyle.INK, HouseStyle.HAIRLINE);
    for (int i = block * rowsInBlock; i < end(block); i++) {
      double line = y;
      for (String name : names.get(i)) {
        boolean own = figure.categories().get(i).own();
        sheet.label(sheet.lettering().level(name, own, left, line));
        line += HouseStyle.LEADING;
      }
      double right = left + nameWidth;
      for (int s = 0; s < valueWidths.length; s++) {
        right += columnGap + valueWidths[s];
        double end = right;
        double at = y;
        figure
            .series()
            .get(s)
            .points()
            .get(i)
            .map(Point::label)
            .ifPresent(
                text ->
                    sheet.label(
                        sheet
                            .lettering()
                            .level(text, false, end - sheet.lettering().width(text, false), at)));
      }
      y += rowHeight(i);
    }
  }

  private double headingHeight() {
    return figure.series().size() > 1 ? 11.5 : 3;
  }

  private double rowHeight(int index) {
    return Math.max(1, names.get(index).size()) * HouseStyle.LEADING;
  }

  private int end(int block) {
    return Math.min(figure.categories().size(), (block + 1) * rowsInBlock);
  }

  private boolean onLine(int series) {
    return allLines || figure.series().get(series).onLine();
  }

  private double valueWidth(Series series, boolean lines) {
    double key = Legend.keyWidth(lines || series.onLine());
    return series.points().stream()
        .flatMap(Optional::stream)
        .mapToDouble(point -> sheet.lettering().width(point.label(), false))
        .reduce(key, Math::max);
  }
}
