package org.gailan.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Knows what is where on the drawing, so that no label covers another or a mark.
 *
 * <p>The rule for bars: every value is printed ({@link Values}). Labels stand level over their
 * bars; where they do not fit so, all of them upright; where that does not fit either, in a table
 * under the plot, and only where that would leave no plot do bars go without. The rule for lines:
 * first, last, highest and lowest points come first, and a point whose label finds no room goes
 * without.
 */
final class LabelPlacement {
  private final List<Box> marks = new ArrayList<>();
  private final List<Box> labels = new ArrayList<>();

  void addMark(Box box) {
    marks.add(box);
  }

  void addLabel(Box box) {
    labels.add(box);
  }

  boolean free(Box box) {
    return marks.stream().noneMatch(box::meets) && labels.stream().noneMatch(box::meets);
  }

  /** The highest edge of all that stands between two abscissae, or the ground if nothing does. */
  double skyline(double left, double right, double ground) {
    double top = ground;
    for (List<Box> boxes : List.of(marks, labels)) {
      for (Box box : boxes) {
        if (box.x() < right && left < box.right()) {
          top = Math.min(top, box.y());
        }
      }
    }
    return top;
  }

  double top(double ground) {
    return skyline(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, ground);
  }

  double bottom(double ground) {
    double bottom = ground;
    for (List<Box> boxes : List.of(marks, labels)) {
      for (Box box : boxes) {
        bottom = Math.max(bottom, box.bottom());
      }
    }
    return bottom;
  }
}
