package org.gailan.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.ui.RectangleInsets;

/** A chart laid out: the plot that JFreeChart draws, and all that stands on and around it. */
final class Sheet {
  private record Painted(Shape shape, Color colour, Optional<BasicStroke> stroke) {
    void paint(Graphics2D graphics) {
      graphics.setPaint(colour);
      stroke.ifPresentOrElse(
          s -> {
            graphics.setStroke(s);
            graphics.draw(shape);
          },
          () -> graphics.fill(shape));
    }
  }

  private record Swatch(Fill fill, Box box) {}

  private final Lettering lettering;
  private final double width;
  private final double height;
  private final List<Swatch> swatches = new ArrayList<>();
  private final List<Painted> shapes = new ArrayList<>();
  private final List<Label> labels = new ArrayList<>();
  private Optional<Plot> plot = Optional.empty();

  Sheet(Lettering lettering, double width, double height) {
    this.lettering = lettering;
    this.width = width;
    this.height = height;
  }

  Lettering lettering() {
    return lettering;
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  void plot(Plot drawn) {
    plot = Optional.of(drawn);
  }

  void label(Label label) {
    labels.add(label);
  }

  void swatch(Fill fill, Box box) {
    swatches.add(new Swatch(fill, box));
  }

  void line(double x1, double y1, double x2, double y2, Color colour, BasicStroke stroke) {
    shapes.add(new Painted(new Line2D.Double(x1, y1, x2, y2), colour, Optional.of(stroke)));
  }

  /** The line the bars stand on. */
  void baseline(double y) {
    line(0, y, width, y, HouseStyle.INK, HouseStyle.AXIS);
  }

  void leader(double... points) {
    Path2D path = new Path2D.Double();
    path.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      path.lineTo(points[i], points[i + 1]);
    }
    shapes.add(new Painted(path, HouseStyle.LEADER, Optional.of(HouseStyle.HAIRLINE)));
  }

  void stroke(Shape shape, Color colour, BasicStroke stroke) {
    shapes.add(new Painted(shape, colour, Optional.of(stroke)));
  }

  void fill(Shape shape, Color colour) {
    shapes.add(new Painted(shape, colour, Optional.empty()));
  }

  void draw(Graphics2D graphics) {
    plot.ifPresent(
        drawn -> chart(drawn).draw(graphics, new Box(0, 0, width, height).toRectangle()));
    swatches.forEach(swatch -> swatch.fill().paint(graphics, swatch.box()));
    shapes.forEach(shape -> shape.paint(graphics));
    labels.forEach(label -> lettering.draw(graphics, label));
  }

  /** Only the plot: title and legend are ours, the ground stays transparent. */
  private static JFreeChart chart(Plot plot) {
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setOutlineVisible(false);
    plot.setBackgroundPaint(null);
    if (plot instanceof CategoryPlot categories) {
      categories.setRangeGridlinesVisible(false);
    }
    JFreeChart chart = new JFreeChart(null, null, plot, false);
    chart.setBackgroundPaint(null);
    chart.setPadding(RectangleInsets.ZERO_INSETS);
    return chart;
  }
}
