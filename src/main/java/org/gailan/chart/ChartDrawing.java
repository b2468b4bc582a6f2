package org.gailan.chart;

import java.awt.Graphics2D;
import org.gailan.font.Typefaces;
import org.gailan.resolve.ChartFigure;

/**
 * A chart that can be drawn at any size: vectors without transparency, and text drawn as text. The
 * ground is left unpainted.
 */
public final class ChartDrawing {
  private final ChartFigure figure;
  private final Lettering lettering;

  private ChartDrawing(ChartFigure figure, Lettering lettering) {
    this.figure = figure;
    this.lettering = lettering;
  }

  public static ChartDrawing of(ChartFigure figure, Typefaces typefaces) {
    return new ChartDrawing(figure, new Lettering(typefaces));
  }

  /**
   * Draws from the origin of the graphics to the right and down.
   *
   * @param width in points
   * @param height in points; the figure's own is in millimetres
   */
  public void draw(Graphics2D graphics, double width, double height) {
    if (figure.categories().isEmpty() || figure.series().isEmpty()) {
      return;
    }
    lay(width, height).draw(graphics);
  }

  /** The one place that knows which file lays out which kind. */
  private Sheet lay(double width, double height) {
    return switch (figure.kind()) {
      case GROUPED_BARS -> GroupedBars.lay(figure, lettering, width, height);
      case STACKED_BARS -> StackedBars.lay(figure, lettering, width, height);
      case BARS_AND_LINE -> BarsAndLine.lay(figure, lettering, width, height);
      case LINES -> Lines.lay(figure, lettering, width, height);
      case HORIZONTAL_BARS -> HorizontalBars.lay(figure, lettering, width, height);
      case PIE -> Pie.lay(figure, lettering, width, height);
      case DOUGHNUT -> Doughnut.lay(figure, lettering, width, height);
    };
  }
}
