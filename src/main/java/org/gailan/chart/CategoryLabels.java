package org.gailan.chart;

import java.util.ArrayList;
import java.util.List;
import org.gailan.resolve.ChartFigure.Category;

/**
 * The names of the categories under the axis: level and wrapped; upright where a word is wider than
 * its cell; every second, third … where even that is too dense.
 */
final class CategoryLabels {
  private static final int MOST_LINES = 4;

  private final Sheet sheet;
  private final List<Category> categories;
  private final double cell;
  private final List<List<String>> lines;
  private final boolean upright;
  private final int step;

  CategoryLabels(Sheet sheet, List<Category> categories) {
    this.sheet = sheet;
    this.categories = categories;
    cell = sheet.width() / categories.size();
    lines = new ArrayList<>();
    boolean fits = true;
    for (Category category : categories) {
      List<String> wrapped =
          LineWrap.lines(sheet.lettering(), category.label(), category.own(), room());
      lines.add(wrapped);
      fits &=
          wrapped.size() <= MOST_LINES
              && LineWrap.widest(sheet.lettering(), wrapped, category.own()) <= room();
    }
    upright = !fits;
    step = upright ? (int) Math.ceil((HouseStyle.LINE + 0.5) / cell) : 1;
  }

  private double room() {
    return cell - HouseStyle.APART;
  }

  double height() {
    if (upright) {
      return categories.stream()
          .mapToDouble(c -> sheet.lettering().width(c.label(), c.own()))
          .max()
          .orElse(0);
    }
    int most = lines.stream().mapToInt(List::size).max().orElse(0);
    return most == 0 ? 0 : (most - 1) * HouseStyle.LEADING + HouseStyle.LINE;
  }

  /** Draws them, each as far as possible under the middle of what it names. */
  void draw(double top, double[] centres) {
    for (int i = 0; i < categories.size(); i += step) {
      Category category = categories.get(i);
      if (upright) {
        double width = sheet.lettering().width(category.label(), category.own());
        sheet.label(
            sheet
                .lettering()
                .upright(category.label(), category.own(), (i + 0.5) * cell, top + width));
        continue;
      }
      double y = top;
      for (String line : lines.get(i)) {
        double half = sheet.lettering().width(line, category.own()) / 2;
        double centre =
            Math.max(
                i * cell + HouseStyle.APART / 2 + half,
                Math.min(centres[i], (i + 1) * cell - HouseStyle.APART / 2 - half));
        sheet.label(sheet.lettering().centred(line, category.own(), centre, y));
        y += HouseStyle.LEADING;
      }
    }
  }
}
