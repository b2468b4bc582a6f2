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
    if (upright) {
      for (int i = 0; i < lines.size(); i++) {
        lines.set(i, sideBySide(categories.get(i)));
      }
    }
    step = upright ? (int) Math.ceil((HouseStyle.LINE + 0.5) / cell) : 1;
  }

  /**
   * An upright name in as many lines as stand side by side in a cell, and so as short as can be.
   */
  private List<String> sideBySide(Category category) {
    int most =
        Math.max(1, (int) Math.floor((cell - HouseStyle.LINE - 0.5) / HouseStyle.LEADING) + 1);
    double whole = sheet.lettering().width(category.label(), category.own());
    for (double width = whole / most; width < whole; width += 2) {
      List<String> wrapped =
          LineWrap.lines(sheet.lettering(), category.label(), category.own(), width);
      if (wrapped.size() <= most
          && LineWrap.widest(sheet.lettering(), wrapped, category.own()) <= width) {
        return wrapped;
      }
    }
    return List.of(category.label());
  }

  private double room() {
    return cell - HouseStyle.APART;
  }

  double height() {
    if (upright) {
      double tallest = 0;
      for (int i = 0; i < lines.size(); i++) {
        boolean own = categories.get(i).own();
        tallest = Math.max(tallest, LineWrap.widest(sheet.lettering(), lines.get(i), own));
      }
      return tallest;
    }
    int most = lines.stream().mapToInt(List::size).max().orElse(0);
    return most == 0 ? 0 : (most - 1) * HouseStyle.LEADING + HouseStyle.LINE;
  }

  /** Draws them, each as far as possible under the middle of what it names. */
  void draw(double top, double[] centres) {
    for (int i = 0; i < categories.size(); i += step) {
      Category category = categories.get(i);
      if (upright) {
        double middle = (i + 0.5) * cell - (lines.get(i).size() - 1) * HouseStyle.LEADING / 2;
        for (String line : lines.get(i)) {
          double foot = top + sheet.lettering().width(line, category.own());
          sheet.label(sheet.lettering().upright(line, category.own(), middle, foot));
          middle += HouseStyle.LEADING;
        }
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
