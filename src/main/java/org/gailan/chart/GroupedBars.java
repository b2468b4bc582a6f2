package org.gailan.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gailan.resolve.ChartFigure;

/** A bar for each series, side by side in each category. */
final class GroupedBars {
  private GroupedBars() {}

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
    List<Integer> series = IntStream.range(0, figure.series().size()).boxed().toList();
    Surroundings surroundings = new Surroundings(sheet, figure, values == Values.TABLE, false);
    BarGroups groups = new BarGroups(sheet, figure, series, values);
    Optional<BarGroups.Laid> laid = groups.between(surroundings.top(), surroundings.bottom());
    laid.ifPresent(
        bars -> {
          sheet.plot(PlottedBars.plot(sheet, figure, bars.bars(), bars.scale()));
          sheet.baseline(bars.scale().at(0));
          bars.labels().forEach(sheet::label);
          bars.arrows().draw();
          surroundings.draw(groups.centres());
        });
    return laid.isPresent();
  }
}
