package org.gailan.composition;

import java.util.Arrays;
import java.util.List;

/**
 * A line with every character in its place.
 *
 * @param forms of each of its characters
 * @param gaps after each, besides its advance in its form; below zero where a line is tight
 * @param width from the first to the last that is no space
 */
public record SetLine(List<Form> forms, double[] gaps, double width) {
  public SetLine {
    forms = List.copyOf(forms);
  }

  /**
   * Sets the items of one line.
   *
   * @param measure the width to fill; the indent does not count
   * @param isLast whether the line ends a paragraph, and so is not stretched
   */
  public static SetLine of(List<Item> items, Measure measure, boolean isLast) {
    Stock stock = new Stock(items);
    int size = stock.size();
    int end = stock.end(0, size);
    double natural = stock.width(0, size);
    double room = measure.width() - natural;
    boolean fills = measure.justified() && !isLast;
    double ratio = 0;
    if (room < 0 && measure.justified()) {
      double shrink = stock.shrink(0, size);
      ratio = shrink == 0 ? 0 : Math.max(-1, room / shrink);
    } else if (room > 0 && fills) {
      double stretch = stock.stretch(0, size);
      ratio = stretch == 0 ? 0 : room / stretch;
    }
    Form[] forms = new Form[size];
    double[] gaps = new double[size];
    double width = natural;
    for (int i = 0; i < size; i++) {
      forms[i] = stock.isHalf(i, 0, size) ? Form.HALF : Form.PLAIN;
    }
    for (int i = 0; i + 1 < end; i++) {
      Gap gap = stock.gap(i);
      gaps[i] = ratio >= 0 ? ratio * gap.stretch() : ratio * gap.shrink();
      width += gaps[i];
      if (Gap.isSpaced(stock.kind(i), stock.kind(i + 1))) {
        if (stock.kind(i) == CharacterClass.ALPHANUMERIC) {
          forms[i] = forms[i].spacedAfter();
        } else {
          forms[i + 1] = forms[i + 1].spacedBefore();
        }
      }
    }
    return new SetLine(Arrays.asList(forms), gaps, width);
  }
}
