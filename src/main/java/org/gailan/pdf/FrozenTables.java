package org.gailan.pdf;

import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.render.Box;
import java.util.Arrays;
import java.util.Locale;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Writes the widths of columns that a first layout found into the document, so that they stay once
 * the lines within them are ended by us: a line that may not be broken would widen its column. A
 * table wider than its place, which the page would cut off, is made to fit: its widest columns give
 * way, and their words are parted.
 */
final class FrozenTables {
  private final double dotsPerPoint;
  private boolean narrowed;

  private FrozenTables(double dotsPerPoint) {
    this.dotsPerPoint = dotsPerPoint;
  }

  /**
   * Freezes all tables of the pages.
   *
   * @return whether one was made narrower, so that the widths within it must be found again
   */
  static boolean freeze(LaidOut pages) {
    FrozenTables tables = new FrozenTables(pages.dotsPerPoint());
    tables.descend(pages.root());
    return tables.narrowed;
  }

  private void descend(Box box) {
    if (box instanceof TableBox table && table.getElement() != null) {
      freeze(table, table.getElement());
    }
    box.getChildren().forEach(this::descend);
  }

  private void freeze(TableBox table, Element element) {
    int[] edges = table.getColumnPos();
    double[] widths = new double[edges.length - 1];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = edges[i + 1] - edges[i];
    }
    double room = table.getContainingBlock().getContentWidth();
    if (edges[edges.length - 1] > room + 1) {
      narrow(widths, room);
      narrowed = true;
    }
    String style = "table-layout:fixed;width:" + points(Arrays.stream(widths).sum());
    element.setAttribute("style", element.getAttribute("style") + ";" + style);
    writeColumns(table, element, widths);
  }

  /** Lowers the widest to one width, so that all fit into the room. */
  private static void narrow(double[] widths, double room) {
    double[] sorted = widths.clone();
    Arrays.sort(sorted);
    double left = room;
    for (int i = 0; i < sorted.length; i++) {
      double share = left / (sorted.length - i);
      if (sorted[i] > share) {
        for (int column = 0; column < widths.length; column++) {
          widths[column] = Math.min(widths[column], share);
        }
        return;
      }
      left -= sorted[i];
    }
  }

  private void writeColumns(TableBox table, Element element, double[] widths) {
    Document document = element.getOwnerDocument();
    Node child = element.getFirstChild();
    while (child != null) {
      Node next = child.getNextSibling();
      if (child.getNodeName().equals("colgroup") || child.getNodeName().equals("col")) {
        element.removeChild(child);
      }
      child = next;
    }
    Element group = document.createElement("colgroup");
    for (int i = 0; i < widths.length; i++) {
      Element column = document.createElement("col");
      // The engine multiplies by the columns that this one stands for.
      column.setAttribute("style", "width:" + points(widths[i] / table.spanOfEffCol(i)));
      group.appendChild(column);
    }
    element.insertBefore(group, element.getFirstChild());
  }

  private String points(double dots) {
    return String.format(Locale.ROOT, "%.4fpt", dots / dotsPerPoint);
  }
}
