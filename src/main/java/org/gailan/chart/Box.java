package org.gailan.chart;

import java.awt.geom.Rectangle2D;

/** A rectangle of the drawing, in points from its upper left corner. */
record Box(double x, double y, double width, double height) {

  static Box between(double left, double top, double right, double bottom) {
    return new Box(left, top, right - left, bottom - top);
  }

  double right() {
    return x + width;
  }

  double bottom() {
    return y + height;
  }

  double centreX() {
    return x + width / 2;
  }

  double centreY() {
    return y + height / 2;
  }

  /** Whether they share an area; touching is none. */
  boolean meets(Box other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  boolean holds(Box other) {
    return x <= other.x
        && y <= other.y
        && other.right() <= right() + 1e-6
        && other.bottom() <= bottom() + 1e-6;
  }

  boolean crossedBy(double x1, double y1, double x2, double y2) {
    return toRectangle().intersectsLine(x1, y1, x2, y2);
  }

  Box grown(double by) {
    return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
  }

  Box moved(double dx, double dy) {
    return new Box(x + dx, y + dy, width, height);
  }

  Rectangle2D toRectangle() {
    return new Rectangle2D.Double(x, y, width, height);
  }
}
