package org.gailan.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gailan.resolve.ChartFigure;
import org.gailan.resolve.ChartFigure.Point;

/** The values at the points of lines: over, under or beside each, clear of lines where possible. */
final class LineLabels {
  /** What crossing a line costs against a point of distance. */
  private static final double CROSSING = 40;

  private record Spot(int series, int category, double x, double y, Point point, int urgency) {}

  private record Segment(Spot from, Spot to) {
    boolean crosses(Box box) {
      return box.crossedBy(from.x(), from.y(), to.x(), to.y());
    }
  }

  private final Sheet sheet;
  private final LabelPlacement placement;
  private final List<Spot> spots = new ArrayList<>();
  private final List<Segment> segments = new ArrayList<>();
  private final List<Label> labels = new ArrayList<>();
  private final List<double[]> leaders = new ArrayList<>();

  LineLabels(
      Sheet sheet,
      ChartFigure figure,
      List<Integer> series,
      Scale scale,
      LabelPlacement placement) {
    this.sheet = sheet;
    this.placement = placement;
    double cell = sheet.width() / figure.categories().size();
    for (int s : series) {
      Optional<Spot> before = Optional.empty();
      List<Optional<Point>> points = figure.series().get(s).points();
      for (int c = 0; c < points.size(); c++) {
        Optional<Spot> spot = spot(points, s, c, cell, scale);
        if (before.isPresent() && spot.isPresent()) {
          segments.add(new Segment(before.get(), spot.get()));
        }
        spot.ifPresent(spots::add);
        before = spot;
      }
    }
    for (Spot spot : spots) {
      double r = PlottedLines.MARKER + 0.4;
      placement.addMark(new Box(spot.x() - r, spot.y() - r, 2 * r, 2 * r));
    }
  }

  private static Optional<Spot> spot(
      List<Optional<Point>> points, int series, int category, double cell, Scale scale) {
    return points
        .get(category)
        .map(
            point ->
                new Spot(
                    series,
                    category,
                    (category + 0.5) * cell,
                    scale.at(point.value().doubleValue()),
                    point,
                    urgency(points, category)));
  }

  /** 0 for the last and the first point, 1 for the extremes, 2 for those between. */
  private static int urgency(List<Optional<Point>> points, int category) {
    double value = points.get(category).map(p -> p.value().doubleValue()).orElse(0.0);
    List<Point> disclosed = points.stream().flatMap(Optional::stream).toList();
    double high = disclosed.stream().mapToDouble(p -> p.value().doubleValue()).max().orElse(value);
    double low = disclosed.stream().mapToDouble(p -> p.value().doubleValue()).min().orElse(value);
    boolean first = points.subList(0, category).stream().allMatch(Optional::isEmpty);
    boolean last = points.subList(category + 1, points.size()).stream().allMatch(Optional::isEmpty);
    return first || last ? 0 : value == high || value == low ? 1 : 2;
  }

  /**
   * Finds a place for each value, the urgent ones first.
   *
   * @param all whether each must have one, with a leader if need be
   * @return whether each has one
   */
  boolean place(Box limits, boolean all) {
    boolean placedAll = true;
    for (Spot spot : spots.stream().sorted(Comparator.comparingInt(Spot::urgency)).toList()) {
      Label label = sheet.lettering().level(spot.point().label(), false, 0, 0);
      Optional<Box> box = best(near(spot, label.box()), spot, limits, all || spot.urgency() == 0);
      if (box.isEmpty() && all) {
        box = best(far(spot, label.box(), limits), spot, limits, true);
        box.ifPresent(far -> lead(spot, far));
      }
      box.ifPresent(
          b -> {
            labels.add(label.moved(b.x(), b.y()));
            placement.addLabel(b.grown(0.3));
          });
      placedAll &= box.isPresent();
    }
    return placedAll;
  }

  void draw() {
    leaders.forEach(sheet::leader);
    labels.forEach(sheet::label);
  }

  /** Marks the lines too, for what is placed on top of them. */
  void addLines() {
    int steps = 12;
    for (Segment segment : segments) {
      for (int i = 0; i < steps; i++) {
        double t = (i + 0.5) / steps;
        double x = segment.from().x() + t * (segment.to().x() - segment.from().x());
        double y = segment.from().y() + t * (segment.to().y() - segment.from().y());
        double half = Math.abs(segment.to().x() - segment.from().x()) / steps;
        double rise = Math.abs(segment.to().y() - segment.from().y()) / steps / 2;
        placement.addMark(new Box(x - half / 2, y - rise - 1, half, 2 * rise + 2));
      }
    }
  }

  private Optional<Box> best(List<Box> boxes, Spot spot, Box limits, boolean mayCross) {
    Optional<Box> best = Optional.empty();
    double least = Double.POSITIVE_INFINITY;
    for (Box box : boxes) {
      double crossings = segments.stream().filter(s -> s.crosses(box.grown(-0.8))).count();
      double cost =
          crossings * CROSSING
              + Math.abs(box.centreX() - spot.x()) * 0.6
              + Math.abs(box.centreY() - spot.y())
              + (box.y() > spot.y() ? 2 : 0);
      if (cost < least
          && (mayCross || crossings == 0)
          && limits.holds(box)
          && placement.free(box)) {
        best = Optional.of(box);
        least = cost;
      }
    }
    return best;
  }

  private static List<Box> near(Spot spot, Box size) {
    List<Box> boxes = new ArrayList<>();
    double w = size.width();
    double h = size.height();
    double r = PlottedLines.MARKER + 1;
    for (double shift : new double[] {-0.5, -0.3, -0.7, -0.15, -0.85, 0, -1}) {
      for (double lift : new double[] {0, 2, 4}) {
        boxes.add(new Box(spot.x() + shift * w, spot.y() - r - h - lift, w, h));
        boxes.add(new Box(spot.x() + shift * w, spot.y() + r + lift - 1, w, h));
      }
    }
    boxes.add(new Box(spot.x() + r + 1, spot.y() - h / 2, w, h));
    boxes.add(new Box(spot.x() - r - 1 - w, spot.y() - h / 2, w, h));
    return boxes;
  }

  private static List<Box> far(Spot spot, Box size, Box limits) {
    List<Box> boxes = new ArrayList<>();
    double reach = 1.5 * size.width();
    for (double x = spot.x() - reach; x <= spot.x() + reach; x += 3) {
      for (double y = limits.y(); y <= limits.bottom() - size.height(); y += 2) {
        boxes.add(new Box(x - size.width() / 2, y, size.width(), size.height()));
      }
    }
    return boxes;
  }

  private void lead(Spot spot, Box label) {
    double x = Math.max(label.x() + 2, Math.min(spot.x(), label.right() - 2));
    double y = label.centreY() < spot.y() ? label.bottom() : label.y();
    leaders.add(new double[] {spot.x(), spot.y(), x, y});
  }
}
