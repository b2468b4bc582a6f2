package org.gailan.chart;

import org.gailan.resolve.ChartFigure;

/** Shares as segments of a ring. */
final class Doughnut {
  private static final double HOLE = 0.55;

  private Doughnut() {}

  static Sheet lay(ChartFigure figure, Lettering lettering, double width, double height) {
    return Slices.lay(figure, lettering, width, height, HOLE);
  }
}
