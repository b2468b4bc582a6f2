package org.gailan.pdf;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.util.Locale;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Finds tables whose heading row is left at a page's foot without a row below it. The layout engine
 * (1.1.65) moves a first row that does not fit, and only that; so the table is told how much room
 * it needs, and the pages are laid out again.
 */
final class StrandedHeadings {
  private final Layer root;
  private final LayoutContext context;
  private final double dotsPerPoint;
  private boolean found;

  private StrandedHeadings(Layer root, LayoutContext context, double dotsPerPoint) {
    this.root = root;
    this.context = context;
    this.dotsPerPoint = dotsPerPoint;
  }

  /**
   * Marks the element of each such table with the room it needs.
   *
   * @return whether there was one, so that the pages must be laid out again
   */
  static boolean mark(Box rootBox, LayoutContext context, double dotsPerPoint) {
    StrandedHeadings search = new StrandedHeadings(rootBox.getLayer(), context, dotsPerPoint);
    search.descend(rootBox);
    return search.found;
  }

  private void descend(Box box) {
    if (box instanceof TableBox table) {
      Optional.ofNullable(table.getFirstBodyRow()).ifPresent(row -> look(table, row));
    }
    box.getChildren().forEach(this::descend);
  }

  private void look(TableBox table, TableRowBox firstRow) {
    Optional<Element> frame = frame(table);
    PageBox tablePage = root.getFirstPage(context, table);
    PageBox rowPage = root.getFirstPage(context, firstRow);
    if (frame.isEmpty() || tablePage == null || rowPage == null || tablePage == rowPage) {
      return;
    }
    // On its own page the row stands right below the repeated heading.
    int heading = firstRow.getAbsY() - rowPage.getTop();
    double room = (2.0 * heading + firstRow.getHeight()) / dotsPerPoint;
    double page = (rowPage.getBottom() - rowPage.getTop()) / dotsPerPoint;
    String points = String.format(Locale.ROOT, "%.1fpt", Math.min(room, page * 0.9));
    found |= ElementStyle.set(frame.get(), "-fs-page-break-min-height", points);
  }

  /** The element of a table with its title, if the table is one of a report's. */
  private static Optional<Element> frame(TableBox table) {
    Node node = table.getElement();
    while (node instanceof Element element) {
      String name = element.getAttribute("class");
      if (element.getTagName().equals("div") && name.startsWith("titled")) {
        return Optional.of(element);
      }
      node = element.getParentNode();
    }
    return Optional.empty();
  }
}
