package org.gailan.redaction.leak;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** A rectangle of a drawing, in units of the drawing. */
record Rectangle(double x, double y, double width, double height) {
  /** Shorter bars are drawn too coarsely to tell a value. */
  private static final double SHORTEST = 2;

  /** Around corners, each an x and a y. */
  static Rectangle around(List<Double> corners) {
    double[] xs =
        IntStream.range(0, corners.size() / 2).mapToDouble(i -> corners.get(2 * i)).toArray();
    double[] ys =
        IntStream.range(0, corners.size() / 2).mapToDouble(i -> corners.get(2 * i + 1)).toArray();
    double left = min(xs);
    double top = min(ys);
    return new Rectangle(left, top, max(xs) - left, max(ys) - top);
  }

  /** The lengths of those that are as thick and begin on one line, upright, hanging or lying. */
  static List<List<Double>> bars(List<Rectangle> rectangles) {
    List<List<Double>> bars = new ArrayList<>();
    bars.addAll(alike(rectangles, r -> r.y + r.height, Rectangle::width, Rectangle::height));
    bars.addAll(alike(rectangles, Rectangle::y, Rectangle::width, Rectangle::height));
    bars.addAll(alike(rectangles, Rectangle::x, Rectangle::height, Rectangle::width));
    return bars;
  }

  /** Those on one line that are equally thick. */
  private static List<List<Double>> alike(
      List<Rectangle> rectangles,
      ToDoubleFunction<Rectangle> line,
      ToDoubleFunction<Rectangle> thickness,
      ToDoubleFunction<Rectangle> length) {
    Map<List<Long>, List<Double>> lines = new LinkedHashMap<>();
    for (Rectangle rectangle : rectangles) {
      double measured = length.applyAsDouble(rectangle);
      if (measured >= SHORTEST) {
        List<Long> place =
            List.of(
                Math.round(line.applyAsDouble(rectangle) * 4),
                Math.round(thickness.applyAsDouble(rectangle) * 4));
        lines.computeIfAbsent(place, p -> new ArrayList<>()).add(measured);
      }
    }
    return lines.values().stream().filter(lengths -> lengths.size() > 1).toList();
  }

  private static double min(double[] values) {
    return java.util.Arrays.stream(values).min().orElse(0);
  }

  private static double max(double[] values) {
    return java.util.Arrays.stream(values).max().orElse(0);
  }
}
