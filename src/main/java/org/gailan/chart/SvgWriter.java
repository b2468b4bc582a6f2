package org.gailan.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Writes Batik's tree as one small {@code svg} element: groups dissolved, attributes that say
 * nothing left out, the outline joined with its filling, hatching joined to one path.
 */
final class SvgWriter {
  private static final Pattern RGB = Pattern.compile("rgb\\((\\d+),\\s*(\\d+),\\s*(\\d+)\\)");
  private static final Pattern NUMBER = Pattern.compile("-?\\d*\\.?\\d+(?:[eE]-?\\d+)?");
  private static final Map<String, Color> NAMED =
      Map.of("black", Color.BLACK, "white", Color.WHITE);
  private static final List<String> GEOMETRY =
      List.of(
          "x", "y", "width", "height", "rx", "ry", "cx", "cy", "r", "x1", "y1", "x2", "y2", "d",
          "points");

  /** An element to be written: where it is, and how it looks. */
  private record Mark(
      String name, String geometry, String fill, String stroke, String look, String classes) {

    boolean outlines(Mark before) {
      return name.equals(before.name)
          && geometry.equals(before.geometry)
          && fill.equals("none")
          && before.stroke.equals("none");
    }

    boolean continues(Mark before) {
      return name.equals("path")
          && before.name.equals("path")
          && fill.equals("none")
          && before.fill.equals("none")
          && stroke.equals(before.stroke)
          && look.equals(before.look);
    }

    String write() {
      StringBuilder out = new StringBuilder("<").append(name);
      if (!classes.isEmpty()) {
        out.append(" class=\"").append(classes).append('"');
      }
      out.append(name.equals("path") ? " d=\"" + geometry + '"' : geometry);
      if (!fill.equals("currentColor")) {
        out.append(" fill=\"").append(fill).append('"');
      }
      if (!stroke.equals("none")) {
        out.append(" stroke=\"").append(stroke).append('"').append(look);
      }
      return out.append("/>").toString();
    }
  }

  private final Lettering lettering;
  private final List<Mark> marks = new ArrayList<>();
  private final StringBuilder texts = new StringBuilder();

  SvgWriter(Lettering lettering) {
    this.lettering = lettering;
  }

  String write(
      Element root,
      double width,
      double height,
      String id,
      String language,
      Optional<String> alternative) {
    walk(root, new TreeMap<>());
    StringBuilder out = new StringBuilder();
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" id=\"")
        .append(escape(id))
        .append("\" lang=\"")
        .append(language)
        .append("\" role=\"img\"");
    alternative.ifPresent(text -> out.append(" aria-label=\"").append(escape(text)).append('"'));
    out.append(" width=\"100%\" viewBox=\"0 0 ")
        .append(number(width))
        .append(' ')
        .append(number(height))
        .append("\" fill=\"currentColor\" font-family=\"'Noto Sans TC', sans-serif\" font-size=\"")
        .append(number(HouseStyle.SIZE))
        .append("\" text-anchor=\"middle\">");
    marks.forEach(mark -> out.append(mark.write()));
    return out.append(texts).append("</svg>").toString();
  }

  private void walk(Element element, Map<String, String> inherited) {
    Map<String, String> look = new TreeMap<>(inherited);
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      String name = attribute.getNodeName();
      String before = name.equals("transform") ? look.getOrDefault(name, "") + " " : "";
      look.put(name, (before + attribute.getNodeValue()).strip());
    }
    switch (element.getTagName()) {
      case "defs" -> {}
      case "svg", "g" -> {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
          if (child instanceof Element inner) {
            walk(inner, look);
          }
        }
      }
      case "text" -> text(element.getTextContent(), look);
      default -> mark(element, look);
    }
  }

  private void text(String text, Map<String, String> look) {
    boolean bold = look.getOrDefault("font-weight", "normal").equals("bold");
    double x = Double.parseDouble(look.getOrDefault("x", "0"));
    double middle = x + lettering.width(text, bold) / 2;
    String fill = colour(look.getOrDefault("fill", "black"));
    texts.append("<text");
    if (!fill.equals("currentColor")) {
      texts.append(" class=\"chart-on-bar\" fill=\"").append(fill).append('"');
    }
    if (bold) {
      texts.append(" font-weight=\"700\"");
    }
    texts.append(" x=\"").append(number(middle)).append("\" y=\"");
    texts.append(rounded(look.getOrDefault("y", "0"))).append('"');
    String transform = look.getOrDefault("transform", "");
    if (!transform.isEmpty()) {
      texts.append(" transform=\"").append(rounded(transform)).append('"');
    }
    texts.append('>').append(escape(text)).append("</text>");
  }

  private void mark(Element element, Map<String, String> look) {
    String name = element.getTagName();
    String fill = colour(look.getOrDefault("fill", "black"));
    String stroke = colour(look.getOrDefault("stroke", "none"));
    String geometry;
    if (name.equals("line")) {
      name = "path";
      fill = "none";
      geometry =
          "M%s %sL%s %s"
              .formatted(
                  rounded(element.getAttribute("x1")),
                  rounded(element.getAttribute("y1")),
                  rounded(element.getAttribute("x2")),
                  rounded(element.getAttribute("y2")));
    } else if (name.equals("path")) {
      geometry = rounded(element.getAttribute("d")).replaceAll(" ?([MLCQAZ]) ?", "$1");
    } else {
      StringBuilder attributes = new StringBuilder();
      for (String attribute : GEOMETRY) {
        if (element.hasAttribute(attribute)) {
          attributes.append(' ').append(attribute).append("=\"");
          attributes.append(rounded(element.getAttribute(attribute))).append('"');
        }
      }
      geometry = attributes.toString();
    }
    String transform = look.getOrDefault("transform", "");
    String moved = transform.isEmpty() ? "" : " transform=\"" + rounded(transform) + '"';
    if (!moved.isEmpty() && name.equals("path")) {
      throw new IllegalStateException("a path with a transform: " + transform);
    }
    add(new Mark(name, geometry + moved, fill, stroke, strokeLook(look), classes(fill, stroke)));
  }

  private void add(Mark mark) {
    if (!marks.isEmpty()) {
      int last = marks.size() - 1;
      Mark before = marks.get(last);
      if (mark.outlines(before)) {
        marks.set(
            last,
            new Mark(
                mark.name(),
                mark.geometry(),
                before.fill(),
                mark.stroke(),
                mark.look(),
                before.classes()));
        return;
      }
      if (mark.continues(before)) {
        marks.set(
            last,
            new Mark(
                mark.name(),
                before.geometry() + mark.geometry(),
                mark.fill(),
                mark.stroke(),
                mark.look(),
                mark.classes()));
        return;
      }
    }
    marks.add(mark);
  }

  private static String strokeLook(Map<String, String> look) {
    StringBuilder out = new StringBuilder();
    String width = rounded(look.getOrDefault("stroke-width", "1"));
    if (!width.equals("1")) {
      out.append(" stroke-width=\"").append(width).append('"');
    }
    String dashes = look.getOrDefault("stroke-dasharray", "none");
    if (!dashes.equals("none")) {
      out.append(" stroke-dasharray=\"").append(rounded(dashes)).append('"');
    }
    return out.toString();
  }

  private static String classes(String fill, String stroke) {
    for (int i = 0; i < HouseStyle.seriesColours(); i++) {
      String line = hex(HouseStyle.line(i));
      if (stroke.equals(line) || fill.equals(line)) {
        return "chart-line-" + (i + 1);
      }
      if (fill.equals(hex(HouseStyle.series(i))) && stroke.equals("none")) {
        return "chart-fill-" + (i + 1);
      }
    }
    return "";
  }

  private static String colour(String value) {
    if (value.equals("none")) {
      return value;
    }
    Matcher rgb = RGB.matcher(value);
    Color colour =
        rgb.matches()
            ? new Color(
                Integer.parseInt(rgb.group(1)),
                Integer.parseInt(rgb.group(2)),
                Integer.parseInt(rgb.group(3)))
            : Optional.ofNullable(NAMED.get(value))
                .orElseThrow(() -> new IllegalStateException("unknown colour " + value));
    return colour.equals(HouseStyle.INK) ? "currentColor" : hex(colour);
  }

  private static String hex(Color colour) {
    return String.format(Locale.ROOT, "#%06x", colour.getRGB() & 0xFFFFFF);
  }

  private static String rounded(String numbers) {
    return NUMBER.matcher(numbers).replaceAll(match -> number(Double.parseDouble(match.group())));
  }

  private static String number(double value) {
    double hundredths = Math.rint(value * 100) / 100;
    if (hundredths == Math.rint(hundredths)) {
      return Long.toString((long) hundredths);
    }
    return Double.toString(hundredths);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
