package org.gailan.chart;

/** A bar, or a segment of one, in its place. */
record Bar(int series, int category, double value, Box box, Fill fill) {

  /** The box of a bar between two ordinates, never too thin to be seen unless its value is zero. */
  static Box upright(double left, double width, double from, double to, double value) {
    if (value == 0) {
      return new Box(left, from, width, 0);
    }
    double length = Math.max(HouseStyle.SLIVER, Math.abs(to - from));
    return value > 0
        ? new Box(left, from - length, width, length)
        : new Box(left, from, width, length);
  }
}
