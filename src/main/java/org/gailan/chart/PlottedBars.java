package org.gailan.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gailan.resolve.ChartFigure;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * Bars as JFreeChart's plot draws them: it walks the dataset, and each value is painted in the box
 * that the layout gave it, so that labels and bars can't disagree about where a bar ends.
 */
final class PlottedBars extends BarRenderer {
  private record Place(int series, int category) {}

  private final Map<Place, Bar> bars = new HashMap<>();

  private PlottedBars(List<Bar> placed) {
    placed.forEach(bar -> bars.put(new Place(bar.series(), bar.category()), bar));
  }

  /** A plot over the whole sheet: a cell of equal width for each category. */
  static CategoryPlot plot(Sheet sheet, ChartFigure figure, List<Bar> placed, Scale scale) {
    DefaultCategoryDataset dataset = new DefaultCategoryDataset();
    for (int category = 0; category < figure.categories().size(); category++) {
      for (Bar bar : placed) {
        if (bar.category() == category) {
          dataset.addValue((Number) bar.value(), bar.series(), category);
        }
      }
    }
    return new CategoryPlot(
        dataset, cells(), scale.upright(sheet.height()), new PlottedBars(placed));
  }

  /** The axis of the categories, without margins and unseen: labels and line are ours. */
  static CategoryAxis cells() {
    CategoryAxis axis = new CategoryAxis();
    axis.setVisible(false);
    axis.setLowerMargin(0);
    axis.setUpperMargin(0);
    axis.setCategoryMargin(0);
    return axis;
  }

  @Override
  public void drawItem(
      Graphics2D graphics,
      CategoryItemRendererState state,
      Rectangle2D dataArea,
      CategoryPlot plot,
      CategoryAxis domainAxis,
      ValueAxis rangeAxis,
      CategoryDataset dataset,
      int row,
      int column,
      int pass) {
    if (dataset.getRowKey(row) instanceof Integer series
        && dataset.getColumnKey(column) instanceof Integer category) {
      Bar bar = bars.get(new Place(series, category));
      if (bar != null && bar.box().height() > 0 && bar.box().width() > 0) {
        bar.fill().paint(graphics, bar.box());
      }
    }
  }
}
