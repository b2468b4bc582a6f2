package org.gailan.pdf;

import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.newtable.TableSectionBox;
import com.openhtmltopdf.render.Box;
import java.util.List;
import java.util.Locale;
import org.gailan.pdf.Pieces.Piece;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Keeps a table and its notes together: whole where they fit on a page; else so that the source
 * line and the notes begin where the last two rows stand. How much room that takes is known only
 * after layout, so the elements are told, and the pages are laid out again.
 */
final class KeptTables {
  private static final String MINIMUM = "-fs-page-break-min-height";

  /** Rounding, and the distances that a page's end took between two pieces. */
  private static final double TOLERANCE = 3;

  /**
   * Notes up to this part of a page stay together with the last rows; of longer ones, the first.
   */
  private static final double MOST_ENDING = 0.3;

  /** The last rows and the notes are kept together up to this part of a page. */
  private static final double MOST_KEPT = 0.7;

  private final Pieces pieces;
  private final double dotsPerPoint;
  private boolean broken;

  private KeptTables(Pieces pieces, double dotsPerPoint) {
    this.pieces = pieces;
    this.dotsPerPoint = dotsPerPoint;
  }

  /**
   * Marks the tables with the room they need.
   *
   * @return whether one does not have it on these pages, so that they must be laid out again
   */
  static boolean mark(Box root, LayoutContext context, double dotsPerPoint) {
    KeptTables tables = new KeptTables(new Pieces(root, context), dotsPerPoint);
    Pieces.within(root, KeptTables::isTable).forEach(tables::look);
    return tables.broken;
  }

  /** Whether a box is a report's table with its title and notes. */
  static boolean isTable(Box box) {
    boolean frame = Boxes.isOfClass(box, "table") && box.getElement().getTagName().equals("div");
    return frame || (box instanceof TableBox && Boxes.isOfClass(box, "pair") && isPairOf(box));
  }

  private static boolean isPairOf(Box box) {
    return Boxes.isOfClass(box, "table");
  }

  /** Whether a table is kept on one page, as far as it is known. */
  static boolean isKeptWhole(Element table) {
    return table.getAttribute("style").contains(MINIMUM + ":");
  }

  private void look(Box table) {
    List<Piece> all = pieces.of(table);
    if (all.isEmpty()) {
      return;
    }
    double height = pieces.wholeHeight(table) / dotsPerPoint + TOLERANCE;
    double page = pieces.pageHeight() / dotsPerPoint;
    boolean parted = all.get(0).page() != all.get(all.size() - 1).page();
    if (height + headingsAbove(table) <= page) {
      tell(table.getElement(), height, parted);
    } else {
      keepEnding(table, all);
    }
  }

  /** How high the headings are that stand right above a table and go with it, in points. */
  private double headingsAbove(Box table) {
    double height = 0;
    for (Box box = table.getPreviousSibling();
        box != null && isHeading(box);
        box = box.getPreviousSibling()) {
      height += box.getHeight() / dotsPerPoint;
    }
    return height;
  }

  /** Whether a box is a heading, or one side by side. */
  static boolean isHeading(Box box) {
    Element element = box.getElement();
    return element != null
        && (element.getTagName().matches("h\\d")
            || (Boxes.isOfClass(element, "pair") && Boxes.isOfClass(element, "heading")));
  }

  private void keepEnding(Box table, List<Piece> all) {
    List<Box> bodies = Pieces.within(table, KeptTables::isReportsRows);
    if (bodies.isEmpty()) {
      return;
    }
    List<Box> rows =
        Pieces.within(bodies.get(bodies.size() - 1), box -> box instanceof TableRowBox).stream()
            .filter(row -> !((TableSectionBox) row.getParent()).isHeader())
            .toList();
    List<Piece> ending = all.stream().filter(piece -> piece.top() > bottom(rows)).toList();
    if (rows.size() < 3 || ending.isEmpty()) {
      return;
    }
    double page = pieces.pageHeight() / dotsPerPoint;
    List<Box> last = rows.subList(rows.size() - 2, rows.size());
    double rowsHeight = last.stream().mapToInt(Box::getHeight).sum() / dotsPerPoint;
    double endingHeight = height(ending);
    if (endingHeight > MOST_ENDING * page) {
      List<Piece> first = ending.stream().filter(KeptTables::isUpToFirstNote).toList();
      ending = first.isEmpty() ? ending.subList(0, 1) : first;
      endingHeight = height(ending);
    }
    double room = rowsHeight + endingHeight + TOLERANCE;
    if (room <= MOST_KEPT * page) {
      int rowsPage = pieces.page(last.get(0).getAbsY()).getPageNo();
      boolean parted = ending.get(ending.size() - 1).page() != rowsPage;
      tell(last.get(0).getElement(), room, parted);
    }
  }

  private static boolean isReportsRows(Box box) {
    return box instanceof TableBox && Boxes.isOfClass(box, "body");
  }

  /** Below which what ends a table begins: the top of its last row. */
  private static int bottom(List<Box> rows) {
    return rows.isEmpty() ? 0 : rows.get(rows.size() - 1).getAbsY();
  }

  /** How high a source line and notes are, in points. */
  private double height(List<Piece> ending) {
    double height = 0;
    int bottom = ending.get(0).top();
    int page = ending.get(0).page();
    for (Piece piece : ending) {
      if (piece.page() == page) {
        height += Math.max(0, piece.bottom() - bottom);
        bottom = Math.max(bottom, piece.bottom());
      } else {
        height += piece.bottom() - piece.top();
        bottom = piece.bottom();
        page = piece.page();
      }
    }
    return height / dotsPerPoint + 2 * TOLERANCE;
  }

  /** Whether a line is of the source, of the label of the notes, or of the first numbered note. */
  private static boolean isUpToFirstNote(Piece piece) {
    for (Node node = element(piece.box()); node instanceof Element element; ) {
      if (element.getTagName().equals("li")) {
        return isFirst(element);
      }
      node = element.getParentNode();
    }
    return true;
  }

  private static boolean isFirst(Element item) {
    for (Node before = item.getPreviousSibling(); before != null; ) {
      if (before instanceof Element) {
        return false;
      }
      before = before.getPreviousSibling();
    }
    return true;
  }

  private static Node element(Box box) {
    Box above = box;
    while (above.getElement() == null) {
      above = above.getParent();
    }
    return above.getElement();
  }

  private void tell(Element element, double room, boolean parted) {
    String points = String.format(Locale.ROOT, "%.1fpt", room);
    boolean isNew = ElementStyle.set(element, MINIMUM, points);
    broken |= parted && isNew;
  }
}
