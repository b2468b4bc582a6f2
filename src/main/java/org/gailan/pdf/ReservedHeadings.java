package org.gailan.pdf;

import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableSectionBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Keeps the first row of a table where it belongs. The layout engine (1.1.65) reserves the height
 * of the whole heading at the top of every page, of the first as well, where the row that says that
 * the table goes on is hidden: a table that begins at a page's top would have the lines of its
 * first row pushed down by what its title lacks in height. The title gets that room instead.
 */
final class ReservedHeadings {
  /** The engine reserves the rules of the table as well, in points. */
  private static final double RULES = 3;

  /** Less is the engine's rounding, in points. */
  private static final double SLACK = 0.5;

  private final IdentityHashMap<Element, Double> rooms = new IdentityHashMap<>();

  /**
   * Gives the titles of tables at a page's top the room that they lack.
   *
   * @return whether one was given some, so that the pages must be laid out again
   */
  boolean mark(LaidOut pages) {
    Pieces pieces = new Pieces(pages.root(), pages.context());
    boolean changed = false;
    for (Box box : Pieces.within(pages.root(), inside -> continuedRow(inside).isPresent())) {
      Optional<Element> frame = frame(box.getElement());
      Optional<Box> row = continuedRow(box);
      if (frame.isPresent() && row.isPresent()) {
        PageBox page = pieces.page(box.getAbsY());
        double given = rooms.getOrDefault(frame.get(), 0.0);
        double above = (box.getAbsY() - page.getTop()) / pages.dotsPerPoint() - given;
        double reserved = row.get().getHeight() / pages.dotsPerPoint() + RULES;
        double room = above < reserved ? reserved - above : 0;
        if (Math.abs(room - given) > SLACK) {
          rooms.put(frame.get(), room);
          ElementStyle.set(frame.get(), "padding-top", String.format(Locale.ROOT, "%.2fpt", room));
          changed = true;
        }
      }
    }
    return changed;
  }

  /** The row above the heading of later pages, if a box is a table that has one. */
  private static Optional<Box> continuedRow(Box box) {
    if (box instanceof TableBox table
        && table.getStyle().isPaginateTable()
        && table.getChildCount() > 0
        && table.getChild(0) instanceof TableSectionBox heading
        && heading.isHeader()
        && heading.getChildCount() > 1
        && Boxes.isOfClass(heading.getChild(0), ContinuedTables.CONTINUED)) {
      return Optional.of(heading.getChild(0));
    }
    return Optional.empty();
  }

  private static Optional<Element> frame(Node table) {
    for (Node node = table; node instanceof Element element; node = node.getParentNode()) {
      if (Boxes.isOfClass(element, "titled")) {
        return Optional.of(element);
      }
    }
    return Optional.empty();
  }
}
