package org.gailan.chart;

import java.awt.Color;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.gailan.resolve.ChartFigure;
import org.gailan.resolve.ChartFigure.Point;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.data.category.DefaultCategoryDataset;

/** Lines with markers as JFreeChart's plot draws them; dashed to an estimate, its marker hollow. */
final class PlottedLines extends LineAndShapeRenderer {
  /** Half of a marker. */
  static final double MARKER = 2.6;

  private final ChartFigure figure;
  private final List<Integer> series;

  private PlottedLines(ChartFigure figure, List<Integer> series) {
    this.figure = figure;
    this.series = series;
    setUseFillPaint(true);
    setDrawOutlines(true);
    setDefaultShapesFilled(true);
  }

  /** A plot of lines alone, over the whole sheet. */
  static CategoryPlot plot(Sheet sheet, ChartFigure figure, List<Integer> series, Scale scale) {
    return new CategoryPlot(
        dataset(figure, series),
        PlottedBars.cells(),
        scale.upright(sheet.height()),
        new PlottedLines(figure, series));
  }

  /** Lines on the second axis of a plot that has bars. */
  static void add(
      CategoryPlot plot, Sheet sheet, ChartFigure figure, List<Integer> series, Scale scale) {
    plot.setDataset(1, dataset(figure, series));
    plot.setRangeAxis(1, scale.upright(sheet.height()));
    plot.mapDatasetToRangeAxis(1, 1);
    plot.setRenderer(1, new PlottedLines(figure, series));
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
  }

  private static DefaultCategoryDataset dataset(ChartFigure figure, List<Integer> series) {
    DefaultCategoryDataset dataset = new DefaultCategoryDataset();
    for (int s : series) {
      for (int c = 0; c < figure.categories().size(); c++) {
        Number value = figure.series().get(s).points().get(c).map(Point::value).orElse(null);
        dataset.addValue(value, s, c);
      }
    }
    return dataset;
  }

  @Override
  public Paint getItemPaint(int row, int column) {
    return colour(row);
  }

  @Override
  public Paint getItemOutlinePaint(int row, int column) {
    return colour(row);
  }

  @Override
  public Paint getItemFillPaint(int row, int column) {
    return figure.categories().get(column).estimate() ? HouseStyle.PAPER : colour(row);
  }

  @Override
  public Stroke getItemStroke(int row, int column) {
    return figure.categories().get(column).estimate()
        ? HouseStyle.ESTIMATE_LINE_STROKE
        : HouseStyle.LINE_STROKE;
  }

  @Override
  public Stroke getItemOutlineStroke(int row, int column) {
    return HouseStyle.MARKER_STROKE;
  }

  @Override
  public Shape getItemShape(int row, int column) {
    return marker(series.get(row));
  }

  private Color colour(int row) {
    return HouseStyle.line(series.get(row));
  }

  /** Circle, square, diamond and triangle tell lines apart where print has no colour. */
  static Shape marker(int series) {
    double r = MARKER;
    return switch (series % 4) {
      case 0 -> new Ellipse2D.Double(-r, -r, 2 * r, 2 * r);
      case 1 -> new Rectangle2D.Double(-r + 0.3, -r + 0.3, 2 * r - 0.6, 2 * r - 0.6);
      case 2 -> polygon(0, -r - 0.4, r + 0.4, 0, 0, r + 0.4, -r - 0.4, 0);
      default -> polygon(0, -r - 0.2, r + 0.2, r - 0.2, -r - 0.2, r - 0.2);
    };
  }

  private static Path2D polygon(double... points) {
    Path2D path = new Path2D.Double();
    path.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      path.lineTo(points[i], points[i + 1]);
    }
    path.closePath();
    return path;
  }
}
