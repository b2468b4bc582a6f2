package org.gailan.chart;

import org.gailan.resolve.ChartFigure;

/** Shares as slices of a disc. */
final class Pie {
  private Pie() {}

  static Sheet lay(ChartFigure figure, Lettering lettering, double width, double height) {
    return Slices.lay(figure, lettering, width, height, 0);
  }
}
