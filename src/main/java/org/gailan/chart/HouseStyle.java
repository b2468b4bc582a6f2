package org.gailan.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;

/** What every chart of the house looks like: sizes in points, strokes and colours. */
final class HouseStyle {
  /**
   * The size of all letters. A Chinese character of Noto Sans TC is 0.92 em deep, so 8.5 points
   * make 2.76 mm; the floor of a prospectus is 2.5 mm, and 8 points for English.
   */
  static final double SIZE = 8.5;

  /** What a line of labels reaches above its baseline: the top of the ideographic em box. */
  static final double ASCENT = 0.88 * SIZE;

  /** What a line of labels reaches below its baseline: the tail of g and of the bracket. */
  static final double DESCENT = 0.22 * SIZE;

  static final double LINE = ASCENT + DESCENT;

  /** From one baseline to the next in a label of several lines. */
  static final double LEADING = 1.2 * SIZE;

  /** Between a label and what it belongs to. */
  static final double GAP = 2;

  /** Between two labels side by side: half a digit, or they read as one number. */
  static final double APART = 3;

  /** The least length of a bar that is not zero, so that it can be seen. */
  static final double SLIVER = 0.7;

  /** Wider bars look like floors. */
  static final double WIDEST_BAR = 46;

  static final BasicStroke HAIRLINE = stroke(0.4f);
  static final BasicStroke AXIS = stroke(0.6f);
  static final BasicStroke MARKER_STROKE = stroke(1f);
  static final BasicStroke LINE_STROKE = stroke(1.4f);
  static final BasicStroke ESTIMATE_LINE_STROKE =
      new BasicStroke(
          1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {4, 2.5f}, 0);

  /** Text, axis and outlines; the screen writes it as {@code currentColor}. */
  static final Color INK = new Color(0x000000);

  /** Text on a light bar: the same on a dark screen. */
  static final Color INK_ON_LIGHT = new Color(0x101010);

  static final Color PAPER = new Color(0xFFFFFF);

  /** Leaders and brackets: 4.5 to 1 against white, 4.1 to 1 against #111. */
  static final Color LEADER = new Color(0x767676);

  /**
   * The series in order. Their CIE lightness is 24, 67, 87, 45, 77 and 35, so that neighbours
   * differ by 20 or more in grey; the order makes the contrast largest where there are few series.
   */
  private static final List<Color> SERIES =
      List.of(
          new Color(0x1B3A5C),
          new Color(0x7FA8BF),
          new Color(0xE6DAC0),
          new Color(0x3C7378),
          new Color(0xC2BFB8),
          new Color(0x6B4A3A));

  /**
   * At least 3 to 1 against white paper and against a screen of #111; markers tell them apart where
   * print has no colour.
   */
  private static final List<Color> LINES =
      List.of(
          new Color(0x3568A6),
          new Color(0x4C90A8),
          new Color(0xA5803A),
          new Color(0x3E8068),
          new Color(0x808080),
          new Color(0x9C6A50));

  /** The slices and bars that are not the issuer's: light, so that its own stands out. */
  private static final List<Color> OTHERS =
      List.of(new Color(0x7FA8BF), new Color(0xE6DAC0), new Color(0xA9C4D2), new Color(0xC9BFA8));

  private HouseStyle() {}

  static Color series(int index) {
    return SERIES.get(index % SERIES.size());
  }

  /** How many series there are before colours repeat. */
  static int seriesColours() {
    return SERIES.size();
  }

  static Color own() {
    return series(0);
  }

  /** The colour of a bar beside the issuer's own. */
  static Color other() {
    return OTHERS.get(0);
  }

  /** The colour of a slice, never that of its neighbours as long as there are others to choose. */
  static Color slice(int index, int count, boolean own) {
    if (own) {
      return own();
    }
    // The last slice meets the first one.
    boolean sameAsFirst = index == count - 1 && index > 0 && index % OTHERS.size() == 0;
    return OTHERS.get((sameAsFirst ? index + 2 : index) % OTHERS.size());
  }

  /** Lines are read against the paper: the light colours of the bars would be lost. */
  static Color line(int index) {
    return LINES.get(index % LINES.size());
  }

  /** The ground of an estimate's hatching. */
  static Color tint(Color colour) {
    return mix(colour, PAPER, 0.82);
  }

  /** The hatching itself. */
  static Color hatch(Color colour) {
    return luminance(colour) > 0.3 ? darker(colour) : colour;
  }

  /** The colour of letters on a ground. */
  static Color on(Color ground) {
    return contrast(PAPER, ground) > contrast(INK_ON_LIGHT, ground) ? PAPER : INK_ON_LIGHT;
  }

  /** WCAG 2.2, contrast ratio. */
  static double contrast(Color a, Color b) {
    double lighter = Math.max(luminance(a), luminance(b));
    double darker = Math.min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
  }

  /** WCAG 2.2, relative luminance. */
  static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  private static Color darker(Color colour) {
    return mix(colour, INK, 0.45);
  }

  private static Color mix(Color colour, Color with, double share) {
    return new Color(
        mix(colour.getRed(), with.getRed(), share),
        mix(colour.getGreen(), with.getGreen(), share),
        mix(colour.getBlue(), with.getBlue(), share));
  }

  private static int mix(int a, int b, double share) {
    return (int) Math.round(a + (b - a) * share);
  }

  private static BasicStroke stroke(float width) {
    return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
  }
}
