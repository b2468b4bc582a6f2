package org.gailan.pdf;

import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableCellBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.List;
import org.gailan.pdf.FlowBlock.Kind;
import org.gailan.pdf.Pieces.Piece;
import org.w3c.dom.Element;

/** Reads the blocks of a report off its pages. */
final class FlowReading {
  private final Pieces pieces;
  private final double dotsPerPoint;
  private final List<FlowBlock> blocks = new ArrayList<>();

  private FlowReading(Pieces pieces, double dotsPerPoint) {
    this.pieces = pieces;
    this.dotsPerPoint = dotsPerPoint;
  }

  /** The blocks in the order in which they are printed; a list is a block for each item. */
  static List<FlowBlock> of(Box root, Pieces pieces, double dotsPerPoint) {
    FlowReading reading = new FlowReading(pieces, dotsPerPoint);
    for (Box text : Pieces.within(root, FlowReading::isText)) {
      text.getChildren().forEach(reading::read);
    }
    return reading.blocks;
  }

  /** What holds the blocks: of one language, or the rows of two. */
  private static boolean isText(Box box) {
    Element element = box.getElement();
    return element != null
        && (Boxes.isOfClass(element, "text") || Boxes.isOfClass(element, "side-by-side"));
  }

  private void read(Box box) {
    Element element = box.getElement();
    if (element == null || Boxes.isOfClass(element, "running-header")) {
      return;
    }
    if (clings(element) && !blocks.isEmpty()) {
      int last = blocks.size() - 1;
      blocks.set(last, with(blocks.get(last), box));
    } else if (element.getTagName().equals("ul")) {
      box.getChildren().stream()
          .filter(item -> item.getElement() != null)
          .forEach(item -> blocks.add(block(item, Kind.TEXT)));
    } else {
      blocks.add(block(box, kind(box)));
    }
  }

  /** Whether an element belongs to the block before it. */
  private static boolean clings(Element element) {
    return Boxes.isOfClass(element, "settle")
        || Boxes.isOfClass(element, "source")
        || Boxes.isOfClass(element, "notes");
  }

  private static Kind kind(Box box) {
    Element element = box.getElement();
    if (KeptTables.isHeading(box)) {
      return Kind.HEADING;
    }
    if (Boxes.isOfClass(element, "chart") || KeptTables.isTable(box)) {
      return Kind.FLOAT;
    }
    boolean paragraph = element.getTagName().equals("p");
    boolean pair = Boxes.isOfClass(element, "paragraph") || Boxes.isOfClass(element, "list");
    return paragraph || pair ? Kind.TEXT : Kind.BREAK;
  }

  private FlowBlock block(Box box, Kind kind) {
    int top = box.getAbsY();
    int bottom = top + box.getHeight();
    List<Piece> within = piecesOf(box);
    PageBox first = pieces.page(within.isEmpty() ? top : within.get(0).top());
    PageBox last = pieces.page(within.isEmpty() ? top : within.get(within.size() - 1).top());
    return new FlowBlock(
        List.of(box.getElement()),
        kind,
        heights(box, kind, within),
        first.getPageNo(),
        points(Math.max(0, top - first.getTop())),
        last.getPageNo(),
        points(Math.min(bottom, last.getBottom()) - last.getTop()));
  }

  /** Of the languages side by side, the one that goes lower. */
  private List<Piece> piecesOf(Box box) {
    if (!(box instanceof TableBox)) {
      return pieces.of(box);
    }
    List<Piece> longest = List.of();
    for (Box cell : Pieces.within(box, inside -> inside instanceof TableCellBox)) {
      List<Piece> own = pieces.of(cell);
      longest = own.size() > longest.size() ? own : longest;
    }
    return longest;
  }

  private List<Double> heights(Box box, Kind kind, List<Piece> within) {
    boolean whole =
        kind == Kind.HEADING
            || Boxes.isOfClass(box, "chart")
            || KeptTables.isKeptWhole(box.getElement());
    if (whole || within.isEmpty()) {
      return List.of(points(pieces.wholeHeight(box)));
    }
    List<Double> heights = new ArrayList<>();
    double glued = 0;
    for (int i = 0; i < within.size(); i++) {
      glued += points(height(box, within, i));
      if (i == within.size() - 1 || !isGlued(within, i)) {
        heights.add(glued);
        glued = 0;
      }
    }
    return heights;
  }

  /** From the top of a piece, the first one's box included, to the next. */
  private int height(Box box, List<Piece> within, int index) {
    Piece piece = within.get(index);
    boolean first = index == 0 && pieces.page(box.getAbsY()).getPageNo() == piece.page();
    int top = first ? box.getAbsY() : piece.top();
    boolean last = index == within.size() - 1;
    int end = box.getAbsY() + box.getHeight();
    if (last) {
      return pieces.page(end - 1).getPageNo() == piece.page() ? end - top : piece.bottom() - top;
    }
    Piece next = within.get(index + 1);
    return (next.page() == piece.page() ? next.top() : piece.bottom()) - top;
  }

  /** Whether no page may end after a line: two lines of a paragraph stay together at each end. */
  private static boolean isGlued(List<Piece> within, int index) {
    Box paragraph = within.get(index).box().getParent();
    boolean first = index == 0 || within.get(index - 1).box().getParent() != paragraph;
    boolean lastButOne =
        index + 2 >= within.size() || within.get(index + 2).box().getParent() != paragraph;
    boolean more = within.get(index + 1).box().getParent() == paragraph;
    boolean whole = Boxes.isOfClass(paragraph, "stale");
    return more ? first || lastButOne || whole : Boxes.isOfClass(paragraph, "lead");
  }

  /** A block and what clings to it. */
  private FlowBlock with(FlowBlock block, Box box) {
    List<Element> elements = new ArrayList<>(block.elements());
    elements.add(box.getElement());
    List<Double> all = new ArrayList<>(block.pieces());
    boolean empty = box.getHeight() == 0;
    FlowBlock more = empty ? block : block(box, block.kind());
    if (!empty) {
      double last = all.remove(all.size() - 1);
      all.add(last + more.height());
    }
    return new FlowBlock(
        elements, block.kind(), all, block.page(), block.top(), more.end(), more.bottom());
  }

  private double points(int dots) {
    return dots / dotsPerPoint;
  }
}
