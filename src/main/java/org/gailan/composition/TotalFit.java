package org.gailan.composition;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Breaks a paragraph into lines so that the worst of them is as good as can be: Knuth and Plass,
 * “Breaking paragraphs into lines” (1981), with the numbers of plain TeX, but for hyphens, of which
 * a page should show few.
 */
public final class TotalFit {
  private static final double LINE_PENALTY = 10;
  private static final double HYPHEN_PENALTY = 130;
  private static final double TWO_HYPHENS = 400_000;

  /** What is left of a word is no last line. */
  private static final double LAST_HYPHEN = 1e6;

  /** Ragged lines, as those of narrow cells, need fewer hyphens: their ends are uneven anyway. */
  private static final double RAGGED_HYPHEN_PENALTY = 300;

  /** A tight line next to a loose one. */
  private static final double UNEVEN = 10_000;

  private static final double UNEVEN_FROM = 1.2;

  /** A last line of one short word looks lost; in em. */
  private static final double SHORT_LAST_LINE = 2.2;

  private static final double SHORT_LAST_LINE_DEMERITS = 8_000;

  /** Inside what should not be parted, where nothing else fits. */
  private static final double EMERGENCY = 1e12;

  /** Looseness of the first degree of a ragged line, in em. */
  private static final double RAGGED_STRETCH = 3;

  /** A line without a gap cannot be stretched, and must not be divided by nothing; in em. */
  private static final double LEAST_STRETCH = 0.01;

  /** In parts of the measure: sums of many widths differ by less. */
  private static final double ROUNDING = 1e-6;

  private final Stock stock;
  private final BitSet breaks;
  private final BitSet hyphens;
  private final BitSet emergencies = new BitSet();
  private final double hyphenWidth;
  private final Measure measure;

  // For each place where a line may begin: the best way to it.
  private final int[] before;
  private final double[] demerits;
  private final double[] ratios;
  private final BitSet hyphenated = new BitSet();

  private TotalFit(
      Stock stock, BitSet breaks, BitSet hyphens, double hyphenWidth, Measure measure) {
    this.stock = stock;
    this.breaks = breaks;
    this.hyphens = hyphens;
    this.hyphenWidth = hyphenWidth;
    this.measure = measure;
    this.before = new int[stock.size() + 1];
    this.demerits = new double[stock.size() + 1];
    this.ratios = new double[stock.size() + 1];
  }

  /**
   * The lines of a paragraph.
   *
   * @param breaks before which items a line may begin; the end of the paragraph need not be there
   * @param whole before which items a figure would be parted, which is the last resort
   * @param hyphens before which items a word may be parted with a hyphen
   * @param hyphenWidth the hyphen's advance
   */
  public static List<Line> lines(
      List<Item> items,
      BitSet breaks,
      BitSet whole,
      BitSet hyphens,
      double hyphenWidth,
      Measure measure) {
    if (items.isEmpty()) {
      return List.of();
    }
    BitSet legal = (BitSet) breaks.clone();
    legal.clear(0);
    Stock stock = new Stock(items);
    TotalFit fit = new TotalFit(stock, legal, hyphens, hyphenWidth, measure);
    fit.keepLastCharactersTogether();
    fit.findEmergencies(whole);
    fit.findEmergencies(new BitSet());
    return fit.lines();
  }

  /**
   * The width of the widest stretch between two places where a line may end, hyphens aside.
   *
   * @param breaks before which items a line may begin
   * @param onlyFigures whether words do not count, since they can be parted if need be
   */
  public static double widestWord(List<Item> items, BitSet breaks, boolean onlyFigures) {
    Stock stock = new Stock(items);
    double widest = 0;
    int from = 0;
    while (from < stock.size()) {
      int next = breaks.nextSetBit(from + 1);
      int to = next < 0 ? stock.size() : Math.min(next, stock.size());
      boolean counts =
          !onlyFigures
              || items.subList(from, to).stream().anyMatch(i -> Character.isDigit(i.codePoint()));
      widest = counts ? Math.max(widest, stock.width(from, to)) : widest;
      from = to;
    }
    return widest;
  }

  /** No paragraph ends in a line of one ideograph (clreq 3.4.1). */
  private void keepLastCharactersTogether() {
    int ideographs = 0;
    for (int i = stock.size() - 1; i > 0; i--) {
      boolean counts =
          stock.kind(i) == CharacterClass.IDEOGRAPH || stock.kind(i) == CharacterClass.ALPHANUMERIC;
      ideographs += counts ? 1 : 0;
      if (ideographs > 1) {
        return;
      }
      breaks.clear(i);
    }
  }

  /** What is wider than a line is parted between any two characters, but for some. */
  private void findEmergencies(BitSet spared) {
    BitSet found = new BitSet();
    int from = 0;
    while (from < stock.size()) {
      int to = nextBreak(from);
      if (stock.width(from, to) > measure.width()) {
        for (int i = from + 1; i < to; i++) {
          if (!hyphens.get(i) && !spared.get(i) && mayPart(i)) {
            found.set(i);
          }
        }
      }
      from = to;
    }
    emergencies.or(found);
  }

  private int nextBreak(int from) {
    int next = breaks.nextSetBit(from + 1);
    int emergency = emergencies.nextSetBit(from + 1);
    int first = next < 0 || (emergency >= 0 && emergency < next) ? emergency : next;
    return first < 0 ? stock.size() : first;
  }

  private boolean mayPart(int at) {
    CharacterClass next = stock.kind(at);
    return next != CharacterClass.CLOSING
        && next != CharacterClass.CENTRED
        && stock.kind(at - 1) != CharacterClass.OPENING
        && stock.kind(at - 1) != CharacterClass.BOX;
  }

  private List<Line> lines() {
    List<Integer> active = new ArrayList<>(List.of(0));
    for (int at = 1; at <= stock.size(); at++) {
      if (at == stock.size() || breaks.get(at) || hyphens.get(at) || emergencies.get(at)) {
        if (reach(at, active)) {
          active.add(at);
        }
      }
    }
    Deque<Line> lines = new ArrayDeque<>();
    for (int at = stock.size(); at > 0; at = before[at]) {
      lines.addFirst(new Line(before[at], at, hyphenated.get(at)));
    }
    return List.copyOf(lines);
  }

  /**
   * Finds the best way to a break; places from which no line reaches as far any more are dropped.
   *
   * @return whether there is one
   */
  private boolean reach(int at, List<Integer> active) {
    boolean last = at == stock.size();
    boolean hyphen = !last && !breaks.get(at) && hyphens.get(at);
    hyphenated.set(at, hyphen);
    int nearest = active.get(active.size() - 1);
    List<Integer> tooFar = new ArrayList<>();
    boolean found = false;
    for (int from : active) {
      double width = stock.width(from, at) + (hyphen ? hyphenWidth : 0);
      double room = measure.ofLine(from == 0) - width;
      double shrink = measure.justified() ? stock.shrink(from, at) : 0;
      if (room < -shrink - measure.width() * ROUNDING) {
        tooFar.add(from);
        continue;
      }
      double ratio = ratio(from, at, room, shrink);
      double cost = demerits[from] + demerits(from, at, ratio);
      if (!found || cost < demerits[at]) {
        found = true;
        take(from, at, cost, ratio);
      }
    }
    active.removeAll(tooFar);
    if (!found && (active.isEmpty() || last)) {
      // One character wider than the line: it stands there alone.
      found = true;
      take(nearest, at, demerits[nearest] + EMERGENCY, -1);
    }
    return found;
  }

  private void take(int from, int at, double cost, double ratio) {
    before[at] = from;
    demerits[at] = cost;
    ratios[at] = ratio;
  }

  private double ratio(int from, int at, double room, double shrink) {
    if (room < 0) {
      return shrink == 0 ? 0 : room / shrink;
    }
    if (at == stock.size()) {
      return 0;
    }
    double stretch =
        measure.justified() ? stock.stretch(from, at) : RAGGED_STRETCH * stock.em(from);
    return room / Math.max(stretch, LEAST_STRETCH * stock.em(from));
  }

  private double demerits(int from, int at, double ratio) {
    boolean last = at == stock.size();
    double badness = 100 * Math.pow(Math.abs(ratio), 3);
    double cost = Math.pow(LINE_PENALTY + badness, 2);
    if (hyphenated.get(at)) {
      cost += Math.pow(measure.justified() ? HYPHEN_PENALTY : RAGGED_HYPHEN_PENALTY, 2);
      cost += hyphenated.get(from) ? TWO_HYPHENS : 0;
    }
    if (last && hyphenated.get(from)) {
      cost += LAST_HYPHEN;
    }
    if (measure.justified() && !last && Math.abs(ratio - ratios[from]) > UNEVEN_FROM) {
      cost += UNEVEN;
    }
    if (last && from > 0 && stock.width(from, at) < SHORT_LAST_LINE * stock.em(from)) {
      cost += SHORT_LAST_LINE_DEMERITS;
    }
    return emergencies.get(at) ? cost + EMERGENCY : cost;
  }
}
