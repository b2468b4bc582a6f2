package org.gailan.pdf;

import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableCellBox;
import com.openhtmltopdf.render.Box;
import java.util.Arrays;
import java.util.Locale;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Writes the widths of columns that a first layout found into the document, so that they stay once
 * the lines within them are ended by us: a line that may not be broken would widen its column. A
 * table wider than its place, which the page would cut off, is made to fit, and columns too narrow
 * for a word or figure take room from the others.
 */
final class FrozenTables {
  /** The width that columns are lowered to is found to a millionth of a page. */
  private static final int HALVINGS = 30;

  /** What the engine may take from a width when it makes whole dots of it. */
  private static final double ROUNDING = 2;

  private final double dotsPerPoint;
  private final LayoutContext context;
  private final Paragraphs paragraphs;
  private boolean narrowed;

  private FrozenTables(LaidOut pages, Paragraphs paragraphs) {
    this.dotsPerPoint = pages.dotsPerPoint();
    this.context = pages.context();
    this.paragraphs = paragraphs;
  }

  /**
   * Freezes all tables of the pages.
   *
   * @return whether columns were changed, so that the widths within it must be found again
   */
  static boolean freeze(LaidOut pages, Paragraphs paragraphs) {
    FrozenTables tables = new FrozenTables(pages, paragraphs);
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
    double now = edges[edges.length - 1];
    double room = Math.min(now, table.getContainingBlock().getContentWidth());
    double[] needs = needs(table, widths.length, false);
    if (now > room + 1 || isShort(widths, needs)) {
      fit(table, widths, needs, room / now);
      narrowed = true;
    }
    ElementStyle.set(element, "table-layout", "fixed");
    if (table.getStyle().isAutoWidth()) {
      ElementStyle.set(element, "width", points(Arrays.stream(widths).sum()));
    }
    writeColumns(table, element, widths);
  }

  private static boolean isShort(double[] widths, double[] needs) {
    for (int i = 0; i < widths.length; i++) {
      if (needs[i] > widths[i] + ROUNDING) {
        return true;
      }
    }
    return false;
  }

  /** How wide each column must be for its words and figures, or only these, to stay whole. */
  private double[] needs(TableBox table, int columns, boolean onlyFigures) {
    double[] needs = new double[columns];
    for (Box box : Pieces.within(table, inside -> inside instanceof TableCellBox)) {
      TableCellBox cell = (TableCellBox) box;
      int column = table.colToEffCol(cell.getCol());
      if (cell.getStyle().getColSpan() == 1 && column < columns) {
        double around = cell.getWidth() - cell.getContentWidth();
        double widest = paragraphs.widestWord(cell, context, onlyFigures);
        needs[column] = Math.max(needs[column], around + widest + ROUNDING);
      }
    }
    return needs;
  }

  /**
   * Makes the widths add up to a part of what they do now. Of a table in two languages each keeps
   * its own half.
   */
  private void fit(TableBox table, double[] widths, double[] needs, double part) {
    double[] figures = needs(table, widths.length, true);
    int from = 0;
    for (int i = 0; i <= widths.length; i++) {
      if (i == widths.length || isGap(table, i)) {
        double[] own = Arrays.copyOfRange(widths, from, i);
        double[] words = Arrays.copyOfRange(needs, from, i);
        double room = Arrays.stream(own).sum() * part;
        boolean wordsFit = Arrays.stream(words).sum() <= room;
        fit(own, wordsFit ? words : Arrays.copyOfRange(figures, from, i), room);
        System.arraycopy(own, 0, widths, from, own.length);
        from = i + 1;
      }
    }
  }

  private static boolean isGap(TableBox table, int column) {
    return Pieces.within(table, inside -> inside instanceof TableCellBox).stream()
        .map(box -> (TableCellBox) box)
        .anyMatch(
            cell -> Boxes.isOfClass(cell, "gap") && table.colToEffCol(cell.getCol()) == column);
  }

  /**
   * Makes the widths add up to the room: the widest are lowered to one width, but none below what
   * it needs, unless all needs together do not fit.
   */
  private static void fit(double[] widths, double[] needs, double room) {
    double[] least = Arrays.stream(needs).sum() <= room ? needs : new double[widths.length];
    double low = 0;
    double high = Math.max(room, Arrays.stream(widths).max().orElse(0));
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (Arrays.stream(capped(widths, least, middle)).sum() > room) {
        high = middle;
      } else {
        low = middle;
      }
    }
    System.arraycopy(capped(widths, least, low), 0, widths, 0, widths.length);
  }

  private static double[] capped(double[] widths, double[] least, double cap) {
    double[] capped = new double[widths.length];
    for (int i = 0; i < widths.length; i++) {
      capped[i] = Math.max(least[i], Math.min(widths[i], cap));
    }
    return capped;
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
