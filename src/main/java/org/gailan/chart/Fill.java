package org.gailan.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;

/**
 * How a bar is filled: solid, or hatched for an estimate.
 *
 * <p>The hatching is lines cut at the bar's edge by calculation: a texture would be a bitmap, and a
 * clip would need a name in the SVG.
 */
record Fill(Color colour, boolean estimate) {
  private static final double HATCH_DISTANCE = 5;
  private static final BasicStroke HATCH_STROKE = new BasicStroke(0.9f);

  /** The colour behind letters on this filling. */
  Color ground() {
    return estimate ? HouseStyle.tint(colour) : colour;
  }

  void paint(Graphics2D graphics, Box box) {
    graphics.setPaint(ground());
    graphics.fill(box.toRectangle());
    if (estimate) {
      hatch(graphics, box);
    }
    graphics.setPaint(HouseStyle.INK);
    graphics.setStroke(HouseStyle.HAIRLINE);
    graphics.draw(box.toRectangle());
  }

  /** Lines x + y = c, so that they rise to the right; measured from the foot of each bar. */
  private void hatch(Graphics2D graphics, Box box) {
    graphics.setPaint(HouseStyle.hatch(colour));
    graphics.setStroke(HATCH_STROKE);
    for (double c = HATCH_DISTANCE / 2; c < box.width() + box.height(); c += HATCH_DISTANCE) {
      double x1 = Math.max(0, c - box.height());
      double x2 = Math.min(box.width(), c);
      graphics.draw(
          new Line2D.Double(box.x() + x1, box.y() + c - x1, box.x() + x2, box.y() + c - x2));
    }
  }
}
