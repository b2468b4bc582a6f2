package org.gailan.chart;

import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import org.gailan.resolve.ChartFigure.GrowthArrow;

/**
 * Brackets over the bars with a growth rate each: as low as what stands under them allows, short
 * ones under long ones.
 */
final class GrowthArrows {
  private static final double INSET = 3;
  private static final double PADDING = 5;
  private static final double HEAD = 4.5;

  private record Placed(
      double from,
      double to,
      double line,
      double dropFrom,
      double dropTo,
      Label label,
      boolean inLine) {}

  private final Sheet sheet;
  private final List<Placed> placed = new ArrayList<>();

  /**
   * Finds their places over all that has been placed so far.
   *
   * @param centre the middle of a bar, by series and category
   */
  GrowthArrows(
      Sheet sheet,
      List<GrowthArrow> arrows,
      ToDoubleBiFunction<Integer, Integer> centre,
      LabelPlacement placement,
      double ground) {
    this.sheet = sheet;
    shortest(arrows, arrows.size()).forEach(arrow -> place(arrow, centre, placement, ground));
  }

  /** Some arrows, short ones first. */
  static List<GrowthArrow> shortest(List<GrowthArrow> arrows, int most) {
    return arrows.stream()
        .sorted(
            Comparator.<GrowthArrow>comparingInt(a -> Math.abs(a.to() - a.from()))
                .thenComparingInt(GrowthArrow::from)
                .thenComparingInt(GrowthArrow::series))
        .limit(most)
        .toList();
  }

  private void place(
      GrowthArrow arrow,
      ToDoubleBiFunction<Integer, Integer> centre,
      LabelPlacement placement,
      double ground) {
    double a = centre.applyAsDouble(arrow.series(), arrow.from());
    double b = centre.applyAsDouble(arrow.series(), arrow.to());
    double towards = a <= b ? 1 : -1;
    double from = a + towards * INSET;
    double to = b - towards * INSET;
    double left = Math.min(from, to);
    double right = Math.max(from, to);
    double half = sheet.lettering().width(arrow.label(), false) / 2 + PADDING;
    double middle = Math.max(half + 0.5, Math.min((left + right) / 2, sheet.width() - half - 0.5));
    boolean inLine = right - left >= 2 * half + 10;
    double low = Math.min(left - 1.5, middle - half - 1);
    double high = Math.max(right + 1.5, middle + half + 1);
    double skyline = placement.skyline(low, high, ground);
    double underFrom = placement.skyline(from - 1, from + 1, ground) - 1;
    double underTo = placement.skyline(to - HEAD / 2, to + HEAD / 2, ground) - 1;
    double boxHeight = HouseStyle.LINE + 1.5;
    double line = skyline - 3 - (inLine ? boxHeight / 2 : 1);
    line = Math.min(line, Math.min(underFrom - 3, underTo - HEAD - 3));
    double labelTop = inLine ? line - HouseStyle.LINE / 2 : line - 2 - HouseStyle.LINE;
    Label label = sheet.lettering().centred(arrow.label(), false, middle, labelTop);
    placed.add(new Placed(from, to, line, underFrom, underTo, label, inLine));
    placement.addLabel(
        Box.between(low, labelTop - 1.5, high, inLine ? line + boxHeight / 2 : line + 1));
    placement.addMark(Box.between(from - 1.5, line, from + 1.5, underFrom));
    placement.addMark(Box.between(to - HEAD / 2, line, to + HEAD / 2, underTo));
  }

  void draw() {
    for (Placed arrow : placed) {
      Box label = arrow.label().box();
      bracket(arrow, label);
      head(arrow);
      if (arrow.inLine()) {
        double height = HouseStyle.LINE + 1.5;
        sheet.stroke(
            new RoundRectangle2D.Double(
                label.x() - PADDING,
                arrow.line() - height / 2,
                label.width() + 2 * PADDING,
                height,
                height,
                height),
            HouseStyle.INK,
            HouseStyle.HAIRLINE);
      }
      sheet.label(arrow.label());
    }
  }

  private void bracket(Placed arrow, Box label) {
    double stem = arrow.dropTo() - HEAD + 0.5;
    if (!arrow.inLine()) {
      line(arrow.from(), arrow.dropFrom(), arrow.from(), arrow.line());
      line(arrow.from(), arrow.line(), arrow.to(), arrow.line());
      line(arrow.to(), arrow.line(), arrow.to(), stem);
      return;
    }
    boolean forward = arrow.from() < arrow.to();
    double before = forward ? label.x() - PADDING : label.right() + PADDING;
    double after = forward ? label.right() + PADDING : label.x() - PADDING;
    line(arrow.from(), arrow.dropFrom(), arrow.from(), arrow.line());
    line(arrow.from(), arrow.line(), before, arrow.line());
    line(after, arrow.line(), arrow.to(), arrow.line());
    line(arrow.to(), arrow.line(), arrow.to(), stem);
  }

  private void line(double x1, double y1, double x2, double y2) {
    sheet.line(x1, y1, x2, y2, HouseStyle.INK, HouseStyle.HAIRLINE);
  }

  private void head(Placed arrow) {
    Path2D head = new Path2D.Double();
    head.moveTo(arrow.to(), arrow.dropTo());
    head.lineTo(arrow.to() - HEAD * 0.42, arrow.dropTo() - HEAD);
    head.lineTo(arrow.to() + HEAD * 0.42, arrow.dropTo() - HEAD);
    head.closePath();
    sheet.fill(head, HouseStyle.INK);
  }
}
