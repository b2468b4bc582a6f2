package org.gailan.pdf;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Sets the lines of running text on a grid of half lines, counted from the top of each page, so
 * that those of facing pages, and of the two sides of a sheet, stand at one height. What has
 * another leading, such as a chart, a table or notes, is followed by as much room as brings the
 * next text back onto the grid.
 */
final class BaselineGrid {
  /** The elements of running text; their leading and distances are halves of a line. */
  private static final Set<String> TEXT = Set.of("p", "ul", "h1", "h2", "h3", "h4");

  /** The classes of what is set smaller. */
  private static final Set<String> OTHER_LEADING = Set.of("source", "unit", "caption");

  /** In points: what the engine's rounding to dots may add up to on a page, which nobody sees. */
  private static final double TOLERANCE = 0.3;

  /** The room before a text so far, in dots. */
  private final IdentityHashMap<Element, Double> rooms = new IdentityHashMap<>();

  /**
   * Gives texts the room that they lack.
   *
   * @return whether some did, so that the pages must be laid out again
   */
  boolean align(LaidOut pages) {
    boolean moved = false;
    for (Box text : Pieces.within(pages.root(), box -> Boxes.isOfClass(box, "text"))) {
      moved |= align(text, pages);
    }
    return moved;
  }

  private boolean align(Box text, LaidOut pages) {
    double step = text.getStyle().getLineHeight(pages.context()) / 2;
    Pieces pieces = new Pieces(pages.root(), pages.context());
    Map<Integer, Double> shifts = new HashMap<>();
    boolean moved = false;
    for (Box block : text.getChildren()) {
      Element element = block.getElement();
      if (element == null || !isText(element)) {
        continue;
      }
      List<Pieces.Piece> lines = pieces.of(block);
      if (lines.isEmpty() || !(lines.get(0).box() instanceof LineBox)) {
        continue;
      }
      PageBox page = pieces.page(lines.get(0).top());
      double room = rooms.getOrDefault(element, 0.0);
      double shift = shifts.getOrDefault(page.getPageNo(), 0.0);
      double place = lines.get(0).top() - page.getTop() - room;
      double lacks = place <= 0 ? 0 : Math.ceil((place + shift) / step) * step - place - shift;
      double tolerance = TOLERANCE * pages.dotsPerPoint();
      double needed = lacks < tolerance || step - lacks < tolerance ? 0 : lacks;
      if (Math.abs(needed - room) > tolerance) {
        rooms.put(element, needed);
        double points = needed / pages.dotsPerPoint();
        ElementStyle.set(element, "padding-top", String.format(Locale.ROOT, "%.3fpt", points));
        moved = true;
      }
      shifts.put(page.getPageNo(), shift + needed - room);
    }
    return moved;
  }

  private static boolean isText(Element element) {
    return TEXT.contains(element.getTagName())
        && OTHER_LEADING.stream().noneMatch(name -> Boxes.isOfClass(element, name));
  }
}
