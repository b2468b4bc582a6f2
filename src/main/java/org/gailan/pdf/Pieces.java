package org.gailan.pdf;

import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.newtable.TableSectionBox;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * What of a block stands on one page in any case: lines, drawings, and the rows of tables with
 * pagination. Lengths are the layout engine's dots.
 */
final class Pieces {
  private final LayoutContext context;
  private final Box root;

  Pieces(Box root, LayoutContext context) {
    this.root = root;
    this.context = context;
  }

  /**
   * A piece.
   *
   * @param top counted from the top of the first page
   * @param page from 0
   */
  record Piece(Box box, int top, int bottom, int page) {}

  PageBox page(int top) {
    List<PageBox> pages = root.getLayer().getPages();
    PageBox page = root.getLayer().getPage(context, top);
    return page == null ? pages.get(pages.size() - 1) : page;
  }

  /** How high the part of a page for text is. */
  int pageHeight() {
    PageBox first = root.getLayer().getPages().get(0);
    return first.getBottom() - first.getTop();
  }

  /** The pieces of a box from the top to the bottom. */
  List<Piece> of(Box box) {
    List<Piece> pieces = new ArrayList<>();
    collect(box, pieces);
    pieces.sort(Comparator.comparingInt(Piece::top));
    return pieces;
  }

  private void collect(Box box, List<Piece> pieces) {
    boolean heading = box instanceof TableSectionBox section && section.isHeader();
    if (heading) {
      return;
    }
    boolean row =
        box instanceof TableRowBox
            && box.getParent().getParent() instanceof TableBox t
            && t.getStyle().isPaginateTable();
    boolean line = box instanceof LineBox text && text.isContainsContent();
    boolean drawing = box instanceof BlockBox block && block.isReplaced();
    if (row || line || drawing) {
      int top = box.getAbsY();
      pieces.add(new Piece(box, top, top + box.getHeight(), page(top).getPageNo()));
      return;
    }
    box.getChildren().forEach(child -> collect(child, pieces));
  }

  /**
   * How high a block is where no page ends within it. What a page's end took from the distance
   * between two pieces is lost.
   */
  int wholeHeight(Box box) {
    List<Piece> pieces = of(box);
    int height = 0;
    int top = box.getAbsY();
    int bottom = top;
    int page = page(top).getPageNo();
    for (Piece piece : pieces) {
      if (piece.page() != page) {
        height += bottom - top;
        top = piece.top();
        page = piece.page();
        bottom = top;
      }
      bottom = Math.max(bottom, piece.bottom());
    }
    int end = box.getAbsY() + box.getHeight();
    boolean endsThere = page(Math.max(end - 1, top)).getPageNo() == page;
    return height + (endsThere ? Math.max(bottom, end) : bottom) - top;
  }

  /** The boxes below a box that are of a kind, the outermost only, in the order of the document. */
  static List<Box> within(Box box, Predicate<Box> kind) {
    List<Box> found = new ArrayList<>();
    for (Box child : box.getChildren()) {
      if (kind.test(child)) {
        found.add(child);
      } else {
        found.addAll(within(child, kind));
      }
    }
    return found;
  }
}
