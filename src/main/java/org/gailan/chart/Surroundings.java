package org.gailan.chart;

import java.util.List;
import java.util.Optional;
import org.gailan.resolve.ChartFigure;

/**
 * What stands around the plot of upright kinds: the units above; the categories, the table of
 * values where there is one, and the legend below.
 */
final class Surroundings {
  private final CategoryLabels categories;
  private final Optional<ValueTable> table;
  private final Legend legend;
  private final double top;
  private final double bottom;

  Surroundings(Sheet sheet, ChartFigure figure, boolean withTable, boolean allLines) {
    categories = new CategoryLabels(sheet, figure.categories());
    table = withTable ? Optional.of(new ValueTable(sheet, figure, allLines)) : Optional.empty();
    legend = Legend.of(sheet, figure, allLines);
    top = units(sheet, figure.unit(), figure.lineUnit());
    double below = HouseStyle.GAP + categories.height();
    below += table.map(t -> 5 + t.height()).orElse(0.0);
    below += legend.height() > 0 ? 3 + legend.height() : 0;
    bottom = sheet.height() - below - 1;
  }

  /** The highest a mark may stand. */
  double top() {
    return top;
  }

  /** The lowest a mark may stand: under it are the categories. */
  double bottom() {
    return bottom;
  }

  void draw(double[] centres) {
    double y = bottom + HouseStyle.GAP;
    categories.draw(y, centres);
    y += categories.height();
    if (table.isPresent()) {
      table.get().draw(y + 5);
      y += 5 + table.get().height();
    }
    legend.draw(y + 4);
  }

  /**
   * Writes the units of the two axes in the upper corners.
   *
   * @return where the plot may begin
   */
  static double units(Sheet sheet, String first, String second) {
    double width = sheet.width() - 2;
    double both =
        sheet.lettering().width(first, false) + sheet.lettering().width(second, false) + 12;
    boolean oneRow = both <= width;
    double y = 1;
    double left = y;
    for (String line : LineWrap.lines(sheet.lettering(), first, false, width)) {
      sheet.label(sheet.lettering().level(line, false, 1, left));
      left += HouseStyle.LEADING;
    }
    double right = oneRow ? y : left;
    List<String> lines = LineWrap.lines(sheet.lettering(), second, false, width);
    for (String line : lines) {
      double x = sheet.width() - 1 - sheet.lettering().width(line, false);
      sheet.label(sheet.lettering().level(line, false, x, right));
      right += HouseStyle.LEADING;
    }
    double end = Math.max(left, right);
    return end > y ? end + 1 : y;
  }
}
