package org.gailan.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.PiePlot;
import org.jfree.chart.plot.PiePlotState;
import org.jfree.data.general.DefaultPieDataset;

/** Slices as JFreeChart's plot draws them, each in the shape that the layout gave it. */
final class PlottedSlices extends PiePlot<Integer> {
  /** A slice in its place. */
  record Slice(double value, Shape shape, Color colour) {}

  private final transient List<Slice> slices;

  PlottedSlices(List<Slice> slices) {
    super(dataset(slices));
    this.slices = List.copyOf(slices);
    setLabelGenerator(null);
    setShadowPaint(null);
  }

  private static DefaultPieDataset<Integer> dataset(List<Slice> slices) {
    DefaultPieDataset<Integer> dataset = new DefaultPieDataset<>();
    for (int i = 0; i < slices.size(); i++) {
      dataset.setValue(Integer.valueOf(i), slices.get(i).value());
    }
    return dataset;
  }

  @Override
  protected void drawItem(
      Graphics2D graphics, int section, Rectangle2D dataArea, PiePlotState state, int pass) {
    if (pass != 1) {
      return;
    }
    Slice slice = slices.get(section);
    graphics.setPaint(slice.colour());
    graphics.fill(slice.shape());
    graphics.setPaint(HouseStyle.INK);
    graphics.setStroke(HouseStyle.HAIRLINE);
    graphics.draw(slice.shape());
  }
}
