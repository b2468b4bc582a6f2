package org.gailan.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gailan.resolve.ChartFigure;
import org.gailan.resolve.ChartFigure.Point;

/**
 * A line for each series, from zero: there is no value axis that would tell of another beginning.
 */
final class Lines {
  private Lines() {}

  static Sheet lay(ChartFigure figure, Lettering lettering, double width, double height) {
    Sheet sheet = new Sheet(lettering, width, height);
    List<Integer> series = IntStream.range(0, figure.series().size()).boxed().toList();
    Surroundings surroundings = new Surroundings(sheet, figure, false, true);
    double top = surroundings.top();
    double bottom = surroundings.bottom();
    double cell = width / figure.categories().size();
    double above = HouseStyle.LINE + PlottedLines.MARKER + HouseStyle.GAP;
    for (int round = 0; ; round++) {
      Scale scale = scale(figure, bottom, Math.min(top + above, bottom - 12));
      LabelPlacement placement = new LabelPlacement();
      LineLabels labels = new LineLabels(sheet, figure, series, scale, placement);
      labels.place(Box.between(0, top, width, bottom - 1), false);
      labels.addLines();
      GrowthArrows arrows =
          new GrowthArrows(
              sheet, figure.growth(), (s, c) -> (c + 0.5) * cell, placement, scale.at(0));
      double over = top - placement.top(bottom);
      if (over <= 0.01 || round == 80) {
        sheet.plot(PlottedLines.plot(sheet, figure, series, scale));
        sheet.baseline(scale.at(0));
        labels.draw();
        arrows.draw();
        surroundings.draw(
            IntStream.range(0, figure.categories().size())
                .mapToDouble(c -> (c + 0.5) * cell)
                .toArray());
        return sheet;
      }
      above += over;
    }
  }

  private static Scale scale(ChartFigure figure, double bottom, double to) {
    double low = 0;
    double high = 0;
    for (ChartFigure.Series series : figure.series()) {
      for (Point point : series.points().stream().flatMap(Optional::stream).toList()) {
        low = Math.min(low, point.value().doubleValue());
        high = Math.max(high, point.value().doubleValue());
      }
    }
    double from = low < 0 ? bottom - HouseStyle.LINE - PlottedLines.MARKER : bottom;
    return new Scale(low, high > low ? high : low + 1, from, Math.min(to, from - 6));
  }
}
