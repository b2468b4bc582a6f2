package org.gailan.composition;

import java.util.Arrays;
import java.util.List;

/**
 * The items of a paragraph with what lies between neighbours, summed up, so that the width of any
 * line is known at once.
 */
final class Stock {
  private final List<Item> items;
  private final CharacterClass[] kinds;
  private final boolean[] half;
  private final Gap[] gaps;

  /** Of the items before an index, with the gaps after each. */
  private final double[] widths;

  private final double[] stretches;
  private final double[] shrinks;

  Stock(List<Item> items) {
    this.items = items;
    int size = items.size();
    kinds = new CharacterClass[size];
    half = new boolean[size];
    gaps = new Gap[size];
    widths = new double[size + 1];
    stretches = new double[size + 1];
    shrinks = new double[size + 1];
    for (int i = 0; i < size; i++) {
      kinds[i] = items.get(i).kind();
    }
    boolean wide = Arrays.stream(kinds).filter(CharacterClass::isWide).count() * 2 > size;
    for (int i = 0; i < size; i++) {
      half[i] = isCompressed(i);
      gaps[i] = i + 1 < size ? Gap.between(items.get(i), items.get(i + 1), wide) : Gap.NONE;
      widths[i + 1] = widths[i] + advance(i) + gaps[i].space();
      stretches[i + 1] = stretches[i] + gaps[i].stretch();
      shrinks[i + 1] = shrinks[i] + gaps[i].shrink();
    }
  }

  /**
   * Where marks meet, the blank between them is that of one (clreq 3.1.6.1): an opening mark loses
   * its half after any other, a closing one its half before any but an opening one.
   */
  private boolean isCompressed(int item) {
    return switch (kinds[item]) {
      case OPENING -> item > 0 && kinds[item - 1].isHalfEmpty();
      case CLOSING ->
          item + 1 < kinds.length
              && (kinds[item + 1] == CharacterClass.CLOSING
                  || kinds[item + 1] == CharacterClass.CENTRED
                  || items.get(item + 1).isMark());
      default -> false;
    };
  }

  int size() {
    return kinds.length;
  }

  CharacterClass kind(int item) {
    return kinds[item];
  }

  Gap gap(int item) {
    return gaps[item];
  }

  double em(int item) {
    return items.get(item).em();
  }

  private double advance(int item) {
    return half[item] ? items.get(item).width() / 2 : items.get(item).width();
  }

  /** The index after the last item of a line that is no space. */
  int end(int from, int to) {
    int end = to;
    while (end > from && kinds[end - 1] == CharacterClass.SPACE) {
      end--;
    }
    return end;
  }

  /** The first item of a line that has ink of its own; a label hangs before it. */
  int start(int from, int to) {
    return from + 1 < to && kinds[from] == CharacterClass.BOX ? from + 1 : from;
  }

  /** Whether an item is set in half its square, given the line it stands in. */
  boolean isHalf(int item, int from, int to) {
    boolean first = item == start(from, to) && kinds[item] == CharacterClass.OPENING;
    boolean last =
        item == end(from, to) - 1
            && (kinds[item] == CharacterClass.CLOSING || kinds[item] == CharacterClass.CENTRED);
    return half[item] || first || last;
  }

  /** The width of a line before it is stretched; spaces at its end do not count. */
  double width(int from, int to) {
    int end = end(from, to);
    if (end == from) {
      return 0;
    }
    int start = start(from, to);
    double width = widths[end] - widths[from] - gaps[end - 1].space();
    if (!half[start] && isHalf(start, from, to)) {
      width -= items.get(start).width() / 2;
    }
    return width - cutAtEnd(from, to);
  }

  /** By how much the last mark of a line is narrower than it would be within the line. */
  double cutAtEnd(int from, int to) {
    int last = end(from, to) - 1;
    boolean cut = last > start(from, to) && !half[last] && isHalf(last, from, to);
    return cut ? items.get(last).width() / 2 : 0;
  }

  double stretch(int from, int to) {
    int end = end(from, to);
    return end == from ? 0 : stretches[end] - stretches[from] - gaps[end - 1].stretch();
  }

  double shrink(int from, int to) {
    int end = end(from, to);
    return end == from ? 0 : shrinks[end] - shrinks[from] - gaps[end - 1].shrink();
  }
}
