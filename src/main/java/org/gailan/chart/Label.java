package org.gailan.chart;

import java.awt.Color;

/**
 * A line of text in its place.
 *
 * @param upright whether it is turned to read from bottom to top
 */
record Label(String text, boolean bold, Box box, boolean upright, Color colour) {

  /** What is cleared behind it where it stands on hatching. */
  Box plate() {
    return new Box(box.x() - 1.5, box.y(), box.width() + 3, box.height());
  }

  Label moved(double dx, double dy) {
    return new Label(text, bold, box.moved(dx, dy), upright, colour);
  }
}
