package org.gailan.pdf;

import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.render.Box;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Sees to it that a chart or a table that does not fit at a page's foot leaves no hole there: the
 * text that follows it, up to the next heading, chart, table or page break, is set before it; where
 * there is none, a chart is drawn lower. One for each document that is laid out.
 */
final class FloatingBlocks {
  /** The least part of its own height that a chart is drawn with. */
  static final double LEAST_PART = 0.75;

  /** No chart is made lower than this, in points: 45 mm. */
  private static final double LEAST_HEIGHT = 45 * 72 / 25.4;

  private static final Pattern HEIGHT = Pattern.compile("(?<=;height:)[\\d.]+(?=pt)");

  /** The heights that the report gives its charts, in points, by the element of the drawing. */
  private final IdentityHashMap<Element, Double> given = new IdentityHashMap<>();

  /**
   * Moves the elements of texts, and makes those of charts lower.
   *
   * @return whether there was cause to, so that the pages must be laid out again
   */
  boolean arrange(Box root, LayoutContext context, double dotsPerPoint) {
    Pieces pieces = new Pieces(root, context);
    List<FlowBlock> blocks = FlowReading.of(root, pieces, dotsPerPoint);
    IdentityHashMap<FlowBlock, Double> spare = new IdentityHashMap<>();
    blocks.forEach(block -> spare.put(block, spare(block)));
    FlowPlan plan = FlowPlan.of(blocks, pieces.pageHeight() / dotsPerPoint, spare);
    plan.moves().forEach(FloatingBlocks::move);
    plan.reductions().forEach(this::reduce);
    return !plan.moves().isEmpty() || !plan.reductions().isEmpty();
  }

  /** By how much the drawings of a block may still be made lower, in points. */
  private double spare(FlowBlock block) {
    return drawings(block).stream()
        .mapToDouble(
            drawing -> {
              double now = height(drawing);
              double full = given.computeIfAbsent(drawing, FloatingBlocks::height);
              return now - Math.max(LEAST_PART * full, Math.min(full, LEAST_HEIGHT));
            })
        .min()
        .orElse(0);
  }

  private void reduce(FlowPlan.Reduction reduction) {
    for (Element drawing : drawings(reduction.chart())) {
      String lower = String.format(Locale.ROOT, "%.2f", height(drawing) - reduction.by());
      String style = HEIGHT.matcher(drawing.getAttribute("style")).replaceFirst(lower);
      drawing.setAttribute("style", style);
    }
  }

  private static double height(Element drawing) {
    Matcher height = HEIGHT.matcher(drawing.getAttribute("style"));
    return height.find() ? Double.parseDouble(height.group()) : 0;
  }

  private static List<Element> drawings(FlowBlock block) {
    List<Element> drawings = new ArrayList<>();
    for (Element element : block.elements()) {
      NodeList objects = element.getElementsByTagName("object");
      for (int i = 0; i < objects.getLength(); i++) {
        drawings.add((Element) objects.item(i));
      }
    }
    return drawings;
  }

  private static void move(FlowPlan.Move move) {
    Element before = move.before().elements().get(0);
    IdentityHashMap<Element, Element> parted = new IdentityHashMap<>();
    for (FlowBlock text : move.texts()) {
      Element first = text.elements().get(0);
      List<Element> moved = new ArrayList<>(text.elements());
      if (first.getTagName().equals("li")) {
        Element list = (Element) first.getParentNode();
        Element front = parted.computeIfAbsent(list, whole -> frontOf(whole, before));
        front.appendChild(first);
        moved.remove(first);
        if (isEmpty(list)) {
          list.getParentNode().removeChild(list);
        }
      }
      moved.forEach(element -> before.getParentNode().insertBefore(element, before));
    }
  }

  /** A list for those items of another that are set before a chart. */
  private static Element frontOf(Element list, Element before) {
    Element front = (Element) list.cloneNode(false);
    before.getParentNode().insertBefore(front, before);
    return front;
  }

  private static boolean isEmpty(Element list) {
    for (Node child = list.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element) {
        return false;
      }
    }
    return true;
  }
}
