package org.gailan.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gailan.resolve.ChartFigure;
import org.gailan.resolve.ChartFigure.Point;

/**
 * Series on top of each other. A value stands in its segment; where one does not fit, beside the
 * bar with a leader; where the cells are too narrow for that, all values go to a table under the
 * plot. The total stands on top in any case.
 */
final class StackedBars {
  private static final double SHARE_OF_CELL = 0.5;
  private static final double LEADER = 8;
  private static final double NARROWEST = 10;
  private static final double LEAST_PLOT = 12;

  private final Sheet sheet;
  private final ChartFigure figure;
  private final Values values;
  private final double cell;
  private final double barWidth;
  private final boolean beside;

  /** A label beside its bar and the leader to it. */
  private record Led(Label label, double barEdge, double barMiddle) {
    void draw(Sheet sheet) {
      Box box = label.box();
      sheet.leader(
          barEdge,
          barMiddle,
          barEdge + 2,
          barMiddle,
          box.x() - 2.5,
          box.centreY(),
          box.x() - 1,
          box.centreY());
      sheet.label(label);
    }
  }

  private record Laid(
      List<Bar> bars,
      List<Label> labels,
      List<Led> led,
      LabelPlacement placement,
      GrowthArrows arrows,
      Scale scale,
      boolean fits) {}

  private StackedBars(Sheet sheet, ChartFigure figure, Values values, boolean beside) {
    this.sheet = sheet;
    this.figure = figure;
    this.values = values;
    this.beside = beside;
    cell = sheet.width() / figure.categories().size();
    double usual = Math.min(HouseStyle.WIDEST_BAR, cell * SHARE_OF_CELL);
    double widest = widestLabel();
    if (beside) {
      barWidth =
          Math.max(NARROWEST, Math.min(usual, cell - LEADER - widest - 2 * HouseStyle.APART));
    } else if (values == Values.LEVEL) {
      barWidth = Math.max(usual, Math.min(widest + 4, cell * 0.86));
    } else {
      barWidth = usual;
    }
  }

  static Sheet lay(ChartFigure figure, Lettering lettering, double width, double height) {
    for (Values values : List.of(Values.LEVEL, Values.TABLE)) {
      for (boolean beside : new boolean[] {false, true}) {
        Sheet sheet = new Sheet(lettering, width, height);
        if ((values == Values.LEVEL || beside)
            && new StackedBars(sheet, figure, values, beside && values == Values.LEVEL).lay()) {
          return sheet;
        }
      }
    }
    throw new IllegalStateException("a table of values always fits");
  }

  private boolean lay() {
    Surroundings surroundings = new Surroundings(sheet, figure, values == Values.TABLE, false);
    int least = values == Values.TABLE ? 0 : figure.growth().size();
    for (int arrows = figure.growth().size(); arrows >= least; arrows--) {
      if (lay(arrows, surroundings)) {
        return true;
      }
    }
    return false;
  }

  private boolean lay(int arrows, Surroundings surroundings) {
    double top = surroundings.top();
    double bottom = surroundings.bottom();
    double above = HouseStyle.LINE + HouseStyle.GAP;
    double below = 0;
    for (int round = 0; ; round++) {
      double from = bottom - below;
      Laid laid = lay(from, Math.min(top + above, from - LEAST_PLOT), bottom, arrows);
      double over = top - laid.placement().top(bottom);
      double under = laid.placement().bottom(top) - bottom;
      boolean settled = over <= 0.01 && under <= 0.01;
      if (settled || round == 80) {
        boolean good = (settled && laid.fits()) || (values == Values.TABLE && arrows == 0);
        if (good) {
          draw(laid, surroundings);
        }
        return good;
      }
      above += Math.max(0, over);
      below += Math.max(0, under);
    }
  }

  private void draw(Laid laid, Surroundings surroundings) {
    sheet.plot(PlottedBars.plot(sheet, figure, laid.bars(), laid.scale()));
    sheet.baseline(laid.scale().at(0));
    for (Led led : laid.led()) {
      led.draw(sheet);
    }
    for (Label label : laid.labels()) {
      laid.bars().stream()
          .filter(bar -> bar.fill().estimate() && bar.box().holds(label.box()))
          .forEach(bar -> sheet.fill(label.plate().toRectangle(), bar.fill().ground()));
      sheet.label(label);
    }
    laid.arrows().draw();
    double[] centres = new double[figure.categories().size()];
    for (int i = 0; i < centres.length; i++) {
      centres[i] = left(i) + barWidth / 2;
    }
    surroundings.draw(centres);
  }

  private Laid lay(double from, double to, double bottom, int most) {
    Scale scale = scale(from, to);
    List<Bar> bars = new ArrayList<>();
    List<Label> labels = new ArrayList<>();
    List<Led> led = new ArrayList<>();
    LabelPlacement placement = new LabelPlacement();
    boolean fits = true;
    for (int category = 0; category < figure.categories().size(); category++) {
      List<Bar> stack = stack(category, scale);
      bars.addAll(stack);
      stack.forEach(bar -> placement.addMark(bar.box()));
      Optional<Label> total = total(category, stack, scale.at(0));
      total.ifPresent(
          label -> {
            labels.add(label);
            placement.addLabel(label.box());
          });
      if (values != Values.TABLE) {
        fits &= label(category, stack, total, labels, led, bottom);
      }
    }
    led.forEach(l -> placement.addLabel(l.label().box()));
    GrowthArrows arrows =
        new GrowthArrows(
            sheet,
            GrowthArrows.shortest(figure.growth(), most),
            (s, c) -> left(c) + barWidth / 2,
            placement,
            scale.at(0));
    return new Laid(bars, labels, led, placement, arrows, scale, fits);
  }

  private double left(int category) {
    double middle = (category + 0.5) * cell - barWidth / 2;
    return beside ? middle - (LEADER + widestLabel()) / 2 : middle;
  }

  /** Positive values up from zero, negative ones down. */
  private List<Bar> stack(int category, Scale scale) {
    List<Bar> stack = new ArrayList<>();
    double up = scale.at(0);
    double down = up;
    boolean estimate = figure.categories().get(category).estimate();
    for (int s = 0; s < figure.series().size(); s++) {
      Optional<Point> point = figure.series().get(s).points().get(category);
      if (point.isEmpty()) {
        continue;
      }
      double value = point.get().value().doubleValue();
      double length = scale.at(value) - scale.at(0);
      double start = value < 0 ? down : up;
      Box box = Bar.upright(left(category), barWidth, start, start + length, value);
      stack.add(new Bar(s, category, value, box, new Fill(HouseStyle.series(s), estimate)));
      if (value < 0) {
        down = box.bottom();
      } else {
        up = box.y();
      }
    }
    return stack;
  }

  private Optional<Label> total(int category, List<Bar> stack, double zero) {
    if (category >= figure.totals().size() || figure.totals().get(category).isEmpty()) {
      return Optional.empty();
    }
    String text = figure.totals().get(category).get().label();
    double top = stack.stream().mapToDouble(bar -> bar.box().y()).reduce(zero, Math::min);
    double width = sheet.lettering().width(text, true);
    double centre = left(category) + barWidth / 2;
    if (totalsUpright()) {
      return Optional.of(sheet.lettering().upright(text, true, centre, top - HouseStyle.GAP));
    }
    double margin = HouseStyle.APART / 2 + width / 2;
    centre = Math.max(category * cell + margin, Math.min(centre, (category + 1) * cell - margin));
    return Optional.of(sheet.lettering().centred(text, true, centre, top - 1 - HouseStyle.LINE));
  }

  private boolean totalsUpright() {
    return figure.totals().stream()
        .flatMap(Optional::stream)
        .anyMatch(total -> sheet.lettering().width(total.label(), true) > cell - HouseStyle.APART);
  }

  /** Writes the values of a stack into it and beside it; says whether there was room. */
  private boolean label(
      int category,
      List<Bar> stack,
      Optional<Label> total,
      List<Label> labels,
      List<Led> led,
      double bottom) {
    List<Bar> outside = new ArrayList<>();
    for (Bar bar : stack) {
      Box box = bar.box();
      Label label =
          sheet
              .lettering()
              .centred(text(bar), false, box.centreX(), box.centreY() - HouseStyle.LINE / 2);
      if (box.holds(label.box().grown(0.4))) {
        labels.add(sheet.lettering().coloured(label, HouseStyle.on(bar.fill().ground())));
      } else {
        outside.add(bar);
      }
    }
    if (outside.isEmpty()) {
      return true;
    }
    return beside && beside(category, outside, total, led, bottom);
  }

  private boolean beside(
      int category, List<Bar> outside, Optional<Label> total, List<Led> led, double bottom) {
    List<Bar> downwards =
        outside.stream().sorted(Comparator.comparingDouble(bar -> bar.box().centreY())).toList();
    double right = left(category) + barWidth;
    double x =
        Math.max(
            right + LEADER, total.map(label -> label.box().right() + HouseStyle.APART).orElse(0.0));
    double[] centres = downwards.stream().mapToDouble(bar -> bar.box().centreY()).toArray();
    double[] sizes = downwards.stream().mapToDouble(bar -> HouseStyle.LINE).toArray();
    Optional<double[]> starts = Spread.starts(centres, sizes, 0.3, 0, bottom - 0.5);
    if (starts.isEmpty()) {
      return false;
    }
    boolean fits = true;
    for (int i = 0; i < sizes.length; i++) {
      Bar bar = downwards.get(i);
      Label label = sheet.lettering().level(text(bar), false, x, starts.get()[i]);
      fits &= label.box().right() <= (category + 1) * cell - HouseStyle.APART / 2 + 0.01;
      led.add(new Led(label, right, bar.box().centreY()));
    }
    return fits;
  }

  private String text(Bar bar) {
    return figure
        .series()
        .get(bar.series())
        .points()
        .get(bar.category())
        .map(Point::label)
        .orElse("");
  }

  private double widestLabel() {
    return figure.series().stream()
        .flatMap(series -> series.points().stream())
        .flatMap(Optional::stream)
        .mapToDouble(point -> sheet.lettering().width(point.label(), false))
        .max()
        .orElse(0);
  }

  private Scale scale(double from, double to) {
    double low = 0;
    double high = 0;
    for (int category = 0; category < figure.categories().size(); category++) {
      double up = 0;
      double down = 0;
      for (ChartFigure.Series series : figure.series()) {
        double value = series.points().get(category).map(p -> p.value().doubleValue()).orElse(0.0);
        up += Math.max(0, value);
        down += Math.min(0, value);
      }
      low = Math.min(low, down);
      high = Math.max(high, up);
    }
    return new Scale(low, high > low ? high : low + 1, from, to);
  }
}
