package org.gailan.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gailan.resolve.ChartFigure;
import org.gailan.resolve.ChartFigure.Point;
import org.jfree.chart.plot.CategoryPlot;

/**
 * Grouped bars, and lines on a second axis. The second axis lies above the first one: a line over
 * the bars crosses their values.
 */
final class BarsAndLine {
  private static final double SHARE_OF_LINES = 0.3;
  private static final double LEAST_BAND = 36;

  private BarsAndLine() {}

  static Sheet lay(ChartFigure figure, Lettering lettering, double width, double height) {
    for (Values values : Values.values()) {
      Sheet sheet = new Sheet(lettering, width, height);
      if (lay(sheet, figure, values)) {
        return sheet;
      }
    }
    throw new IllegalStateException("some values always fit");
  }

  private static boolean lay(Sheet sheet, ChartFigure figure, Values values) {
    List<Integer> lines = series(figure, true);
    List<Integer> bars = series(figure, false);
    Surroundings surroundings = new Surroundings(sheet, figure, values == Values.TABLE, false);
    double top = surroundings.top();
    double band = lines.isEmpty() ? 0 : band(surroundings.bottom() - top, values);
    Optional<Scale> lineScale = scale(figure, lines, top, band);
    LabelPlacement placement = new LabelPlacement();
    Optional<LineLabels> lineLabels =
        lineScale.map(scale -> new LineLabels(sheet, figure, lines, scale, placement));
    Box limits = new Box(0, top, sheet.width(), band);
    boolean placed =
        values == Values.TABLE
            || lineLabels.map(l -> l.place(limits, values != Values.SOME)).orElse(true)
            || values == Values.SOME;
    if (!placed) {
      return false;
    }
    BarGroups groups = new BarGroups(sheet, figure, bars, values);
    Optional<BarGroups.Laid> laid = groups.between(top + band, surroundings.bottom());
    laid.ifPresent(
        l -> {
          CategoryPlot plot = PlottedBars.plot(sheet, figure, l.bars(), l.scale());
          lineScale.ifPresent(scale -> PlottedLines.add(plot, sheet, figure, lines, scale));
          sheet.plot(plot);
          sheet.baseline(l.scale().at(0));
          lineLabels.ifPresent(LineLabels::draw);
          l.labels().forEach(sheet::label);
          l.arrows().draw();
          surroundings.draw(groups.centres());
        });
    return laid.isPresent();
  }

  private static double band(double height, Values values) {
    if (values == Values.TABLE) {
      return 0.25 * height;
    }
    return Math.min(Math.max(LEAST_BAND, SHARE_OF_LINES * height), 0.5 * height);
  }

  private static List<Integer> series(ChartFigure figure, boolean onLine) {
    return IntStream.range(0, figure.series().size())
        .filter(s -> figure.series().get(s).onLine() == onLine)
        .boxed()
        .toList();
  }

  /** From the lowest to the highest value, with room for a label over and a marker under them. */
  private static Optional<Scale> scale(
      ChartFigure figure, List<Integer> lines, double top, double band) {
    double[] values =
        lines.stream()
            .flatMap(s -> figure.series().get(s).points().stream())
            .flatMap(Optional::stream)
            .mapToDouble(point -> value(point))
            .sorted()
            .toArray();
    if (values.length == 0) {
      return Optional.empty();
    }
    double low = values[0];
    double high = values[values.length - 1];
    double margin = high > low ? 0 : Math.max(1, Math.abs(high)) / 2;
    double from = top + band - PlottedLines.MARKER - 5;
    double to = Math.min(top + HouseStyle.LINE + PlottedLines.MARKER + 2, from - 8);
    return Optional.of(new Scale(low - margin, high + margin, from, to));
  }

  private static double value(Point point) {
    return point.value().doubleValue();
  }
}
