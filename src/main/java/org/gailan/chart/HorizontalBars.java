package org.gailan.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gailan.resolve.ChartFigure;
import org.gailan.resolve.ChartFigure.Category;
import org.gailan.resolve.ChartFigure.Point;

/** A bar to the right for each item, its name before it and its value at its end. */
final class HorizontalBars {
  private static final double SHARE_OF_NAMES = 0.42;
  private static final double SHARE_OF_ROW = 0.62;
  private static final double THICKEST = 14;

  private final Sheet sheet;
  private final ChartFigure figure;
  private final List<List<String>> names = new ArrayList<>();

  private HorizontalBars(Sheet sheet, ChartFigure figure) {
    this.sheet = sheet;
    this.figure = figure;
  }

  static Sheet lay(ChartFigure figure, Lettering lettering, double width, double height) {
    Sheet sheet = new Sheet(lettering, width, height);
    new HorizontalBars(sheet, figure).lay();
    return sheet;
  }

  private void lay() {
    double top = Surroundings.units(sheet, figure.unit(), "");
    double available = sheet.height() - top - 1;
    double nameWidth = nameWidth(available);
    double[] rows = rows(available);
    Scale scale = scale(nameWidth + 5);
    List<Bar> bars = new ArrayList<>();
    double y = top;
    for (int i = 0; i < rows.length; i++) {
      double middle = y + rows[i] / 2;
      names(i, nameWidth, middle);
      int category = i;
      point(i).ifPresent(point -> bars.add(bar(category, scale, middle, rows, point)));
      y += rows[i];
    }
    sheet.plot(PlottedBars.plot(sheet, figure, bars, new Scale(0, 1, sheet.height(), 0)));
    double zero = scale.at(0);
    sheet.line(zero, top, zero, y, HouseStyle.INK, HouseStyle.AXIS);
  }

  private Optional<Point> point(int category) {
    return figure.series().get(0).points().get(category);
  }

  private Bar bar(int category, Scale scale, double middle, double[] rows, Point point) {
    double thickness = Math.min(THICKEST, least(rows) * SHARE_OF_ROW);
    double value = point.value().doubleValue();
    double zero = scale.at(0);
    double length = value == 0 ? 0 : Math.max(HouseStyle.SLIVER, Math.abs(scale.at(value) - zero));
    double left = value < 0 ? zero - length : zero;
    Box box = new Box(left, middle - thickness / 2, length, thickness);
    Category item = figure.categories().get(category);
    double width = sheet.lettering().width(point.label(), item.own());
    double x = value < 0 ? left - HouseStyle.APART - width : box.right() + HouseStyle.APART;
    sheet.label(
        sheet.lettering().level(point.label(), item.own(), x, middle - HouseStyle.LINE / 2));
    boolean anyOwn = figure.categories().stream().anyMatch(Category::own);
    Fill fill =
        new Fill(item.own() || !anyOwn ? HouseStyle.own() : HouseStyle.other(), item.estimate());
    return new Bar(0, category, value, box, fill);
  }

  private void names(int category, double width, double middle) {
    List<String> lines = names.get(category);
    boolean own = figure.categories().get(category).own();
    double y = middle - (HouseStyle.LINE + (lines.size() - 1) * HouseStyle.LEADING) / 2;
    for (String line : lines) {
      double right = 1 + width - sheet.lettering().width(line, own);
      sheet.label(sheet.lettering().level(line, own, right, y));
      y += HouseStyle.LEADING;
    }
  }

  /** As wide as the names, up to a share of the drawing; wider where the lines would not fit. */
  private double nameWidth(double available) {
    double longest = 0;
    double widestPiece = 0;
    for (Category category : figure.categories()) {
      longest = Math.max(longest, sheet.lettering().width(category.label(), category.own()));
      widestPiece =
          Math.max(
              widestPiece,
              LineWrap.widestPiece(sheet.lettering(), category.label(), category.own()));
    }
    double most = sheet.width() - 5 - 2 * widestValue() - 24;
    double share = Math.max(SHARE_OF_NAMES * sheet.width(), widestPiece);
    for (; ; share += 6) {
      double width = Math.min(longest, Math.max(widestPiece, Math.min(share, most)));
      wrap(width);
      double needed = 0;
      for (List<String> lines : names) {
        needed += needed(lines);
      }
      if (needed <= available || share >= most) {
        return names.stream()
            .mapToDouble(
                lines ->
                    Math.max(
                        LineWrap.widest(sheet.lettering(), lines, false),
                        LineWrap.widest(sheet.lettering(), lines, true)))
            .reduce(0, Math::max);
      }
    }
  }

  private void wrap(double width) {
    names.clear();
    for (Category category : figure.categories()) {
      names.add(LineWrap.lines(sheet.lettering(), category.label(), category.own(), width + 0.01));
    }
  }

  private static double needed(List<String> lines) {
    return Math.max(1, lines.size()) * HouseStyle.LEADING + 0.5;
  }

  /** Rows of the height that their names need, and even shares of what remains. */
  private double[] rows(double available) {
    double[] rows = new double[names.size()];
    double even = available / rows.length;
    double more = 0;
    int fitting = 0;
    for (int i = 0; i < rows.length; i++) {
      rows[i] = needed(names.get(i));
      if (rows[i] > even) {
        more += rows[i];
      } else {
        fitting++;
      }
    }
    double rest = fitting == 0 ? 0 : (available - more) / fitting;
    for (int i = 0; i < rows.length; i++) {
      if (rows[i] <= even) {
        rows[i] = Math.max(rows[i], Math.min(even, rest));
      }
    }
    return rows;
  }

  private static double least(double[] rows) {
    double least = Double.POSITIVE_INFINITY;
    for (double row : rows) {
      least = Math.min(least, row);
    }
    return least;
  }

  private double widestValue() {
    double widest = 0;
    for (int i = 0; i < figure.categories().size(); i++) {
      boolean own = figure.categories().get(i).own();
      widest =
          Math.max(widest, point(i).map(p -> sheet.lettering().width(p.label(), own)).orElse(0.0));
    }
    return widest;
  }

  private Scale scale(double left) {
    double low = 0;
    double high = 0;
    for (int i = 0; i < figure.categories().size(); i++) {
      double value = point(i).map(p -> p.value().doubleValue()).orElse(0.0);
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    double label = widestValue() + HouseStyle.APART + 1;
    double from = low < 0 ? left + label : left;
    double to = Math.max(from + 10, sheet.width() - label);
    return new Scale(low, high > low ? high : low + 1, from, to);
  }
}
