package org.gailan.pdf;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.Styleable;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.InlineBox;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gailan.composition.Item;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * The characters of a paragraph as the engine found them, each with the node of the document that
 * it stands in.
 */
final class ParagraphText {
  /** Stands where a mark or a box is, so that the rules see something that clings to its like. */
  private static final char LIKE_A_MARK = '々';

  private static final char JOINER = '\u2060';

  private final LayoutContext context;
  private final GlyphWidths widths;
  private final List<Text> nodes = new ArrayList<>();
  private final Set<Element> boxes = Collections.newSetFromMap(new IdentityHashMap<>());

  /** The texts in their order, as the engine holds them: white space collapsed. */
  private final List<Part> parts = new ArrayList<>();

  private final List<Item> items = new ArrayList<>();

  /** For each item, its part; the parts that are no text have no node. */
  private final List<Integer> partOf = new ArrayList<>();

  private final StringBuilder characters = new StringBuilder();
  private final List<Integer> offsets = new ArrayList<>();
  private final List<Integer> lineBreaks = new ArrayList<>();

  /**
   * A text of the paragraph.
   *
   * @param node empty for a box
   */
  record Part(Optional<Text> node, String text) {}

  private ParagraphText(LayoutContext context, GlyphWidths widths) {
    this.context = context;
    this.widths = widths;
  }

  /**
   * The text of a block whose children are in lines.
   *
   * @return empty where the block holds what only the engine can set: generated content, inline
   *     elements with borders at their sides, letter spacing, white space that counts
   */
  static Optional<ParagraphText> of(
      BlockBox block, Element element, LayoutContext context, GlyphWidths widths) {
    ParagraphText paragraph = new ParagraphText(context, widths);
    return paragraph.read(block, element) ? Optional.of(paragraph) : Optional.empty();
  }

  private boolean read(BlockBox block, Element element) {
    List<Styleable> content = block.getInlineContent();
    if (content == null) {
      return false;
    }
    for (Styleable child : content) {
      if (child instanceof BlockBox box && box.getElement() != null) {
        boxes.add(box.getElement());
      }
    }
    collect(element);
    int next = 0;
    for (Styleable child : content) {
      if (child instanceof BlockBox box) {
        if (box.getStyle().isNonFlowContent() || box.getElement() == null) {
          return false;
        }
        add(box);
      } else if (child instanceof InlineBox text) {
        if (!isPlain(text)) {
          return false;
        }
        if (text.getText().equals("\n")) {
          lineBreaks.add(items.size());
        } else if (!text.getText().isEmpty()) {
          int at = find(text.getText(), next);
          if (at < 0) {
            return false;
          }
          next = at + 1;
          add(text, nodes.get(at));
        }
      }
    }
    return !items.isEmpty();
  }

  private void collect(Node above) {
    for (Node node = above.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Text text) {
        nodes.add(text);
      } else if (node instanceof Element element && !boxes.contains(element)) {
        collect(element);
      }
    }
  }

  private boolean isPlain(InlineBox text) {
    CalculatedStyle style = text.getStyle();
    IdentValue space = style.getWhitespace();
    boolean collapses = space == IdentValue.NORMAL || text.getText().equals("\n");
    return collapses
        && !text.isDynamicFunction()
        && !style.hasLetterSpacing()
        && style.getMarginBorderPadding(context, 0, CalculatedStyle.LEFT) == 0
        && style.getMarginBorderPadding(context, 0, CalculatedStyle.RIGHT) == 0;
  }

  /** The node that holds a text, from the next one on; those passed over hold white space only. */
  private int find(String text, int from) {
    for (int i = from; i < nodes.size(); i++) {
      String collapsed = nodes.get(i).getData().replaceAll("[ \t\r\n\f]+", " ");
      if (collapsed.strip().equals(text.strip()) && collapsed.contains(text)) {
        return i;
      }
      if (!collapsed.isBlank()) {
        return -1;
      }
    }
    return -1;
  }

  private void add(BlockBox box) {
    parts.add(new Part(Optional.empty(), ""));
    double width = Math.max(0, box.getWidth());
    add(new Item(Item.BOX, width, box.getStyle().getFont(context).size, false), JOINER);
  }

  private void add(InlineBox box, Text node) {
    CalculatedStyle style = box.getStyle();
    parts.add(new Part(Optional.of(node), box.getText()));
    PdfBoxFSFont family = (PdfBoxFSFont) style.getFSFont(context);
    boolean mark = isMark(style);
    box.getText()
        .codePoints()
        .forEach(
            c -> {
              Item item = new Item(c, widths.width(family, c), family.getSize2D(), mark);
              add(item, mark ? LIKE_A_MARK : c);
            });
  }

  private void add(Item item, int character) {
    items.add(item);
    partOf.add(parts.size() - 1);
    offsets.add(characters.length());
    characters.appendCodePoint(character);
  }

  /** Whether a style raises characters, as those of a note's mark. */
  static boolean isMark(CalculatedStyle style) {
    return style.isIdent(CSSName.VERTICAL_ALIGN, IdentValue.SUPER);
  }

  List<Item> items() {
    return items;
  }

  List<Part> parts() {
    return parts;
  }

  /** The part that an item belongs to. */
  int partOf(int item) {
    return partOf.get(item);
  }

  /** The characters, for the rules of where a line may end; marks and boxes as what clings. */
  String characters() {
    return characters.toString();
  }

  /** The offset of an item among the characters. */
  int offset(int item) {
    return offsets.get(item);
  }

  /** The items before which an author has ended a line. */
  List<Integer> lineBreaks() {
    return lineBreaks;
  }

  /** Nodes of white space that the engine has dropped, and that must not come back. */
  List<Text> dropped() {
    List<Text> dropped = new ArrayList<>(nodes);
    parts.forEach(part -> part.node().ifPresent(dropped::remove));
    return dropped;
  }

  /** The elements of the boxes among the characters. */
  Set<Element> boxes() {
    return boxes;
  }
}
