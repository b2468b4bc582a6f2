package org.gailan.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.gailan.resolve.ChartFigure;
import org.gailan.resolve.ChartFigure.Point;

/** Lays bars out side by side in each category, with their values and the arrows over them. */
final class BarGroups {
  private static final double LEAST_PLOT = 12;
  private static final double LEAST_PLOT_OVER_TABLE = 22;

  /** A layout that fits. */
  record Laid(
      List<Bar> bars,
      List<Label> labels,
      LabelPlacement placement,
      GrowthArrows arrows,
      Scale scale,
      boolean fits) {}

  private record Value(int series, Point point) {
    double amount() {
      return point.value().doubleValue();
    }
  }

  private final Sheet sheet;
  private final ChartFigure figure;
  private final List<Integer> series;
  private final Values values;
  private final double cell;
  private final double slot;

  BarGroups(Sheet sheet, ChartFigure figure, List<Integer> series, Values values) {
    this.sheet = sheet;
    this.figure = figure;
    this.series = series;
    this.values = values;
    cell = sheet.width() / figure.categories().size();
    slot = slot();
  }

  /** Room for the label of each bar where the cell has it, else an even share. */
  private double slot() {
    int count = Math.max(1, series.size());
    double share = series.size() == 1 ? 0.5 : 0.72;
    double usual = Math.min(HouseStyle.WIDEST_BAR, cell * share / count);
    double wanted =
        switch (values) {
          case LEVEL -> widestLabel() + HouseStyle.APART;
          case UPRIGHT -> HouseStyle.LINE + 0.4;
          case TABLE, SOME -> 0;
        };
    return Math.max(usual, Math.min(wanted, cell * 0.92 / count));
  }

  /**
   * The bars between two ordinates; the values and arrows stay between them too. Beside a table of
   * values, the longest arrows are left out where they find no room.
   *
   * @return empty where the values do not fit in this way
   */
  Optional<Laid> between(double top, double bottom) {
    int least = values == Values.TABLE || values == Values.SOME ? 0 : figure.growth().size();
    for (int arrows = figure.growth().size(); arrows >= least; arrows--) {
      Optional<Laid> laid = between(top, bottom, arrows);
      if (laid.isPresent()) {
        return laid;
      }
    }
    return Optional.empty();
  }

  private Optional<Laid> between(double top, double bottom, int arrows) {
    double above = HouseStyle.LINE + HouseStyle.GAP;
    double below = 0;
    for (int round = 0; ; round++) {
      double from = bottom - below;
      double to = Math.min(top + above, from - LEAST_PLOT);
      Laid laid = lay(from, to, arrows);
      double over = top - laid.placement().top(bottom);
      double under = laid.placement().bottom(top) - bottom;
      boolean settled = over <= 0.01 && under <= 0.01;
      if (settled || round == 80) {
        boolean roomy = values != Values.UPRIGHT || from - to > 0.35 * (bottom - top);
        boolean good =
            switch (values) {
              case LEVEL, UPRIGHT -> laid.fits() && settled && roomy;
              case TABLE -> settled && bottom - top > LEAST_PLOT_OVER_TABLE;
              case SOME -> settled || arrows == 0;
            };
        return good ? Optional.of(laid) : Optional.empty();
      }
      above += Math.max(0, over);
      below += Math.max(0, under);
    }
  }

  private Laid lay(double from, double to, int most) {
    Scale scale = scale(from, to);
    List<Bar> bars = new ArrayList<>();
    List<Label> labels = new ArrayList<>();
    LabelPlacement placement = new LabelPlacement();
    boolean fits = true;
    for (int category = 0; category < figure.categories().size(); category++) {
      fits &= category(category, scale, bars, labels);
    }
    bars.forEach(bar -> placement.addMark(bar.box().grown(-0.5)));
    if (values == Values.SOME) {
      Collections.reverse(labels);
      labels.removeIf(label -> !claim(label, placement));
    } else {
      for (Label label : labels) {
        fits &= claim(label, placement);
      }
    }
    GrowthArrows arrows =
        new GrowthArrows(
            sheet,
            GrowthArrows.shortest(figure.growth(), most),
            (s, c) -> centre(bars, s, c),
            placement,
            scale.at(0));
    return new Laid(bars, labels, placement, arrows, scale, fits);
  }

  /** Whether a label is free to stand where it does; no other may then. */
  private static boolean claim(Label label, LabelPlacement placement) {
    boolean free = placement.free(label.box());
    if (free) {
      placement.addLabel(label.box());
    }
    return free;
  }

  /** Where the values of one category are not all disclosed, the others stand in its middle. */
  private boolean category(int category, Scale scale, List<Bar> bars, List<Label> labels) {
    List<Value> present = present(category);
    double zero = scale.at(0);
    double[] centres = new double[present.size()];
    double[] sizes = new double[present.size()];
    List<Bar> here = new ArrayList<>();
    double left = (category + 0.5) * cell - present.size() * slot / 2;
    for (int i = 0; i < centres.length; i++) {
      Value value = present.get(i);
      Box box = Bar.upright(left, slot, zero, scale.at(value.amount()), value.amount());
      boolean estimate = figure.categories().get(category).estimate();
      Fill fill = new Fill(HouseStyle.series(value.series()), estimate);
      here.add(new Bar(value.series(), category, value.amount(), box, fill));
      centres[i] = box.centreX();
      sizes[i] =
          values == Values.LEVEL
              ? sheet.lettering().width(value.point().label(), false)
              : HouseStyle.LINE;
      left += slot;
    }
    bars.addAll(here);
    if (values == Values.TABLE) {
      return true;
    }
    if (values == Values.SOME) {
      for (int i = 0; i < centres.length; i++) {
        labels.add(label(present.get(i), here.get(i).box(), centres[i]));
      }
      return true;
    }
    double margin = HouseStyle.APART / 2;
    double apart = values == Values.LEVEL ? HouseStyle.APART : 0.2;
    Optional<double[]> starts =
        Spread.starts(
            centres, sizes, apart, category * cell + margin, (category + 1) * cell - margin);
    if (starts.isEmpty()) {
      return false;
    }
    for (int i = 0; i < centres.length; i++) {
      labels.add(label(present.get(i), here.get(i).box(), starts.get()[i] + sizes[i] / 2));
    }
    return true;
  }

  private Label label(Value value, Box bar, double centre) {
    String text = value.point().label();
    boolean down = value.amount() < 0;
    if (values != Values.LEVEL) {
      double width = sheet.lettering().width(text, false);
      double foot = down ? bar.bottom() + HouseStyle.GAP + width : bar.y() - HouseStyle.GAP;
      return sheet.lettering().upright(text, false, centre, foot);
    }
    double top = down ? bar.bottom() + 1 : bar.y() - 1 - HouseStyle.LINE;
    return sheet.lettering().centred(text, false, centre, top);
  }

  double[] centres() {
    double[] centres = new double[figure.categories().size()];
    for (int i = 0; i < centres.length; i++) {
      centres[i] = (i + 0.5) * cell;
    }
    return centres;
  }

  private double centre(List<Bar> bars, int of, int category) {
    return bars.stream()
        .filter(bar -> bar.series() == of && bar.category() == category)
        .mapToDouble(bar -> bar.box().centreX())
        .findFirst()
        .orElse((category + 0.5) * cell);
  }

  private List<Value> present(int category) {
    List<Value> present = new ArrayList<>();
    for (int s : series) {
      figure
          .series()
          .get(s)
          .points()
          .get(category)
          .ifPresent(point -> present.add(new Value(s, point)));
    }
    return present;
  }

  private double widestLabel() {
    double widest = 0;
    for (int category = 0; category < figure.categories().size(); category++) {
      for (Value value : present(category)) {
        widest = Math.max(widest, sheet.lettering().width(value.point().label(), false));
      }
    }
    return widest;
  }

  private Scale scale(double from, double to) {
    double low = 0;
    double high = 0;
    for (int category = 0; category < figure.categories().size(); category++) {
      for (Value value : present(category)) {
        low = Math.min(low, value.amount());
        high = Math.max(high, value.amount());
      }
    }
    return new Scale(low, high > low ? high : low + 1, from, to);
  }
}
