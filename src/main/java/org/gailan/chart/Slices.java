package org.gailan.chart;

import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.gailan.resolve.ChartFigure;
import org.gailan.resolve.ChartFigure.Category;
import org.gailan.resolve.ChartFigure.Point;

/**
 * Shares of a whole around a centre, clockwise from the top, with names and values in a column on
 * either side.
 *
 * <p>A pie is of one year, which its title names: its slices are never hatched.
 */
final class Slices {
  private static final double LEADER = 20;
  private static final double RADIAL = 5;
  private static final double BETWEEN = 1;
  private static final double SMALLEST = 12;

  /** A slice and what is written of it. */
  private record Share(
      int category, Category item, Point point, double from, double angle, List<String> lines) {

    double middle() {
      return Math.toRadians(90 - from - angle / 2);
    }

    double height() {
      return HouseStyle.LINE + (lines.size() - 1) * HouseStyle.LEADING;
    }
  }

  private final Sheet sheet;
  private final ChartFigure figure;
  private final double hole;
  private final double valueGap;

  private Slices(Sheet sheet, ChartFigure figure, double hole) {
    this.sheet = sheet;
    this.figure = figure;
    this.hole = hole;
    valueGap = sheet.lettering().width("\u2002", false);
  }

  /**
   * Lays the slices out.
   *
   * @param hole the radius of the hole as a share of the whole radius; 0 for a pie
   */
  static Sheet lay(
      ChartFigure figure, Lettering lettering, double width, double height, double hole) {
    Sheet sheet = new Sheet(lettering, width, height);
    new Slices(sheet, figure, hole).lay();
    return sheet;
  }

  private void lay() {
    double top = Surroundings.units(sheet, figure.unit(), "");
    double height = sheet.height() - top;
    double longest = longestLabel();
    double largest = Math.max(12, height / 2 - RADIAL - 2);
    double least = Math.min(largest, 0.34 * height);
    double beside = sheet.width() / 2 - LEADER;
    double radius = Math.max(least, Math.min(largest, beside - longest));
    List<Share> shares = shares(beside - radius);
    while (radius > SMALLEST && !fits(shares, beside - radius, height)) {
      radius -= 2;
      shares = shares(beside - radius);
    }
    double centreX = sheet.width() / 2;
    double centreY = top + height / 2;

    List<PlottedSlices.Slice> slices = new ArrayList<>();
    for (int i = 0; i < shares.size(); i++) {
      Share share = shares.get(i);
      slices.add(
          new PlottedSlices.Slice(
              share.point().value().doubleValue(),
              shape(share, centreX, centreY, radius),
              HouseStyle.slice(i, shares.size(), share.item().own())));
    }
    sheet.plot(new PlottedSlices(slices));

    int right = onTheRight(shares, height);
    column(shares.subList(0, right), true, centreX, centreY, radius, top);
    List<Share> left = new ArrayList<>(shares.subList(right, shares.size()));
    Collections.reverse(left);
    column(left, false, centreX, centreY, radius, top);
  }

  private List<Share> shares(double column) {
    double sum = 0;
    for (Optional<Point> point : figure.series().get(0).points()) {
      sum += point.map(p -> Math.max(0, p.value().doubleValue())).orElse(0.0);
    }
    List<Share> shares = new ArrayList<>();
    double from = 0;
    for (int i = 0; i < figure.categories().size(); i++) {
      Optional<Point> point =
          figure.series().get(0).points().get(i).filter(p -> p.value().signum() > 0);
      if (point.isPresent()) {
        double angle = point.get().value().doubleValue() / sum * 360;
        Category item = figure.categories().get(i);
        shares.add(new Share(i, item, point.get(), from, angle, lines(item, point.get(), column)));
        from += angle;
      }
    }
    return shares;
  }

  /** The name's lines; where the value does not fit after the last one, an empty line for it. */
  private List<String> lines(Category item, Point point, double column) {
    List<String> lines =
        new ArrayList<>(LineWrap.lines(sheet.lettering(), item.label(), item.own(), column));
    if (lines.isEmpty()) {
      return List.of("");
    }
    String last = lines.get(lines.size() - 1);
    double value = sheet.lettering().width(point.label(), item.own());
    if (sheet.lettering().width(last, item.own()) + valueGap + value > column + 0.01) {
      lines.add("");
    }
    return lines;
  }

  private double longestLabel() {
    double longest = 0;
    for (int i = 0; i < figure.categories().size(); i++) {
      Category item = figure.categories().get(i);
      double name = sheet.lettering().width(item.label(), item.own());
      double value =
          figure
              .series()
              .get(0)
              .points()
              .get(i)
              .map(p -> sheet.lettering().width(p.label(), item.own()))
              .orElse(0.0);
      longest = Math.max(longest, name + valueGap + value);
    }
    return longest;
  }

  /**
   * How many of the slices have their label on the right: those on that side, as far as they fit.
   */
  private static int onTheRight(List<Share> shares, double height) {
    int right = (int) shares.stream().filter(s -> s.from() + s.angle() / 2 < 180).count();
    while (right > 0 && needed(shares.subList(0, right)) > height) {
      right--;
    }
    while (right < shares.size() && needed(shares.subList(right, shares.size())) > height) {
      right++;
    }
    return right;
  }

  private boolean fits(List<Share> shares, double column, double height) {
    int right = onTheRight(shares, height);
    for (Share share : shares) {
      boolean own = share.item().own();
      double widest = LineWrap.widest(sheet.lettering(), share.lines(), own);
      double value = sheet.lettering().width(share.point().label(), own);
      if (Math.max(widest, value) > column + 0.01) {
        return false;
      }
    }
    return needed(shares.subList(0, right)) <= height
        && needed(shares.subList(right, shares.size())) <= height;
  }

  private static double needed(List<Share> shares) {
    return shares.stream().mapToDouble(Share::height).map(h -> h + BETWEEN).sum();
  }

  private void column(
      List<Share> shares,
      boolean right,
      double centreX,
      double centreY,
      double radius,
      double top) {
    double[] centres = new double[shares.size()];
    double[] sizes = new double[shares.size()];
    for (int i = 0; i < centres.length; i++) {
      centres[i] = centreY - (radius + RADIAL) * Math.sin(shares.get(i).middle());
      sizes[i] = shares.get(i).height();
    }
    double[] starts =
        Spread.starts(centres, sizes, BETWEEN, top, sheet.height() - 1)
            .or(() -> Spread.starts(centres, sizes, 0, 0, Double.MAX_VALUE))
            .orElse(centres);
    double side = right ? 1 : -1;
    for (int i = 0; i < centres.length; i++) {
      Share share = shares.get(i);
      double cos = Math.cos(share.middle());
      double sin = Math.sin(share.middle());
      double y = starts[i] + sizes[i] / 2;
      double nearest = Math.max(0, Math.max(starts[i] - centreY, centreY - starts[i] - sizes[i]));
      double edge = centreX + side * (LEADER + along(radius + RADIAL, nearest) - RADIAL);
      sheet.leader(
          centreX + radius * cos,
          centreY - radius * sin,
          centreX + (radius + RADIAL) * cos,
          centreY - (radius + RADIAL) * sin,
          edge - side * 7,
          y,
          edge - side * 2.5,
          y);
      write(share, edge, right, starts[i]);
    }
  }

  /**
   * How far a circle reaches to the side at a distance over or under its centre; half of it at
   * least.
   */
  private static double along(double radius, double distance) {
    double reach = Math.sqrt(Math.max(0, radius * radius - distance * distance));
    return Math.max(radius / 2, reach);
  }

  private void write(Share share, double edge, boolean right, double top) {
    boolean own = share.item().own();
    double y = top;
    for (int i = 0; i < share.lines().size(); i++) {
      String line = share.lines().get(i);
      boolean last = i == share.lines().size() - 1;
      double name = sheet.lettering().width(line, own);
      double value = last ? sheet.lettering().width(share.point().label(), own) : 0;
      double gap = last && !line.isEmpty() ? valueGap : 0;
      double x = right ? edge : edge - name - gap - value;
      if (!line.isEmpty()) {
        sheet.label(sheet.lettering().level(line, own, x, y));
      }
      if (last) {
        sheet.label(sheet.lettering().level(share.point().label(), own, x + name + gap, y));
      }
      y += HouseStyle.LEADING;
    }
  }

  private Shape shape(Share share, double centreX, double centreY, double radius) {
    double inner = radius * hole;
    if (share.angle() > 359.99) {
      Path2D ring = new Path2D.Double(Path2D.WIND_EVEN_ODD);
      ring.append(circle(centreX, centreY, radius), false);
      if (hole > 0) {
        ring.append(circle(centreX, centreY, inner), false);
      }
      return ring;
    }
    double start = 90 - share.from();
    if (hole == 0) {
      return arc(centreX, centreY, radius, start, -share.angle(), Arc2D.PIE);
    }
    Path2D segment = new Path2D.Double();
    segment.append(arc(centreX, centreY, radius, start, -share.angle(), Arc2D.OPEN), false);
    segment.append(
        arc(centreX, centreY, inner, start - share.angle(), share.angle(), Arc2D.OPEN), true);
    segment.closePath();
    return segment;
  }

  private static Shape circle(double x, double y, double radius) {
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  private static Arc2D arc(
      double x, double y, double radius, double start, double extent, int type) {
    return new Arc2D.Double(x - radius, y - radius, 2 * radius, 2 * radius, start, extent, type);
  }
}
