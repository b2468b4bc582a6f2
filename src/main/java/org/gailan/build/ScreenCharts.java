package org.gailan.build;

import java.util.function.UnaryOperator;
import org.gailan.chart.ChartNotDrawn;
import org.gailan.chart.ChartSvg;
import org.gailan.font.Typefaces;
import org.gailan.resolve.PrintedBlock;

/**
 * Draws charts for the screen: each twice, for the letters of the wide one are small on a phone.
 */
final class ScreenCharts {
  private final Typefaces typefaces;
  private final DrawnCharts drawn;
  private final double width;

  /**
   * Draws for one column or two.
   *
   * @param drawn what was drawn before with these typefaces
   */
  ScreenCharts(Typefaces typefaces, DrawnCharts drawn, boolean sideBySide) {
    this.typefaces = typefaces;
    this.drawn = drawn;
    this.width = sideBySide ? ChartSize.HALF_PAGE : ChartSize.PAGE;
  }

  /** The two {@code svg} elements of a chart in a column. */
  String of(PrintedBlock.Chart chart, int column) {
    return of(chart, column, UnaryOperator.identity());
  }

  /**
   * The two elements with something done to each.
   *
   * @throws ChartNotDrawn if it cannot be drawn
   */
  String of(PrintedBlock.Chart chart, int column, UnaryOperator<String> done) {
    String key = chart.id() + "-" + column;
    try {
      return done.apply(svg(chart, key, width))
          + done.apply(svg(chart, key + "-small", ChartSize.PHONE));
    } catch (IllegalStateException | IllegalArgumentException e) {
      throw new ChartNotDrawn(key, e);
    }
  }

  private String svg(PrintedBlock.Chart chart, String id, double width) {
    return drawn.of(
        new DrawnCharts.Key(chart.figure(), chart.alternative(), id, width),
        () ->
            ChartSvg.of(
                chart.figure(),
                typefaces,
                width,
                ChartSize.points(chart.figure().height()),
                id,
                chart.alternative()));
  }
}
