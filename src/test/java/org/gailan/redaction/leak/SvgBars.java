package org.gailan.redaction.leak;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lengths of bars in drawings of SVG, those that stand on one line together. */
final class SvgBars {
  private static final Pattern DRAWING = Pattern.compile("<svg\\b.*?</svg>", Pattern.DOTALL);
  private static final Pattern RECTANGLE = Pattern.compile("<rect\\b[^>]*>");
  private static final Pattern PATH = Pattern.compile("\\sd=\"([^\"]*)\"");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]*\\.?[0-9]+");

  private SvgBars() {}

  static List<List<Double>> in(String markup) {
    List<List<Double>> bars = new ArrayList<>();
    Matcher drawing = DRAWING.matcher(markup);
    while (drawing.find()) {
      List<Rectangle> rectangles = new ArrayList<>();
      RECTANGLE.matcher(drawing.group()).results().forEach(r -> rectangle(r.group(), rectangles));
      PATH.matcher(drawing.group()).results().forEach(p -> path(p.group(1), rectangles));
      bars.addAll(Rectangle.bars(rectangles));
    }
    return bars;
  }

  private static void rectangle(String element, List<Rectangle> rectangles) {
    rectangles.add(
        new Rectangle(
            number(element, "x"),
            number(element, "y"),
            number(element, "width"),
            number(element, "height")));
  }

  private static double number(String element, String attribute) {
    Matcher value = Pattern.compile("\\s" + attribute + "=\"(-?[0-9.]+)\"").matcher(element);
    return value.find() ? Double.parseDouble(value.group(1)) : 0;
  }

  /** A path of four or five corners: M, L, H and V with absolute places, as Batik writes it. */
  private static void path(String path, List<Rectangle> rectangles) {
    for (String part : path.split("[Mm]", -1)) {
      List<Double> numbers =
          NUMBER.matcher(part).results().map(n -> Double.valueOf(n.group())).toList();
      boolean straight = !part.isBlank() && part.matches("[-0-9.,\\sLZz]*");
      if (straight && (numbers.size() == 8 || numbers.size() == 10)) {
        rectangles.add(Rectangle.around(numbers));
      }
    }
  }
}
