package org.gailan.chart;

import org.jfree.chart.axis.NumberAxis;
import org.jfree.data.Range;

/** Where a value stands: at {@code from} the low end of the values, at {@code to} the high one. */
record Scale(double low, double high, double from, double to) {

  Scale {
    if (high <= low) {
      throw new IllegalArgumentException("no values between " + low + " and " + high);
    }
  }

  double at(double value) {
    return from + (value - low) / (high - low) * (to - from);
  }

  /** The axis JFreeChart draws with over the whole height of a drawing. */
  NumberAxis upright(double height) {
    double perPoint = (high - low) / (from - to);
    NumberAxis axis = new NumberAxis();
    axis.setVisible(false);
    axis.setRange(new Range(low - (height - from) * perPoint, low + from * perPoint));
    return axis;
  }
}
