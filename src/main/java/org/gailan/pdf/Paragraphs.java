package org.gailan.pdf;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.render.AnonymousBlockBox;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.gailan.composition.Item;
import org.gailan.composition.Line;
import org.gailan.composition.LineBreaks;
import org.gailan.composition.Measure;
import org.gailan.composition.TotalFit;
import org.gailan.font.SetGlyphs;
import org.w3c.dom.Element;

/**
 * The paragraphs of a document, broken into lines by us and not by the layout engine. A first
 * layout tells how wide each is; then the ends of its lines are written into the document as line
 * feeds that count, and the engine lays out what it may not break; once the pages stand, each line
 * is set.
 */
final class Paragraphs {
  /** A narrower column, such as a cell of a few words, would gape if it were filled; in em. */
  private static final double LEAST_JUSTIFIED = 14;

  private final LineBreaks rules = new LineBreaks();
  private final Hyphenation hyphenation = new Hyphenation();
  private final IdentityHashMap<Element, Measure> composed = new IdentityHashMap<>();
  private GlyphWidths glyphs = new GlyphWidths();
  private final IdentityHashMap<Element, Optional<ParagraphText>> texts = new IdentityHashMap<>();

  /** Breaks all paragraphs below a box into lines. */
  void compose(Box root, LayoutContext context) {
    descend(root, context);
    texts.clear();
    glyphs = new GlyphWidths();
  }

  private void descend(Box box, LayoutContext context) {
    if (box instanceof BlockBox block
        && !(block instanceof AnonymousBlockBox)
        && block.getElement() != null
        && holdsLines(block)) {
      text(block, block.getElement(), context)
          .ifPresent(text -> compose(text, block, block.getElement(), context));
    }
    box.getChildren().forEach(child -> descend(child, context));
  }

  /**
   * The width, in dots, of the widest word or figure in the paragraphs below a box.
   *
   * @param onlyFigures whether words do not count
   */
  double widestWord(Box box, LayoutContext context, boolean onlyFigures) {
    double widest = 0;
    if (box instanceof BlockBox block && block.getElement() != null && holdsLines(block)) {
      widest =
          text(block, block.getElement(), context)
              .map(
                  text ->
                      TotalFit.widestWord(
                          text.items(), atItems(text, rules.in(text.characters())), onlyFigures))
              .orElse(0.0);
    }
    for (Box child : box.getChildren()) {
      widest = Math.max(widest, widestWord(child, context, onlyFigures));
    }
    return widest;
  }

  /** The text of a block, read once for all layouts up to that which breaks it into lines. */
  private Optional<ParagraphText> text(BlockBox block, Element element, LayoutContext context) {
    return texts.computeIfAbsent(element, e -> ParagraphText.of(block, e, context, glyphs));
  }

  private static boolean holdsLines(BlockBox block) {
    return block.getChildren().stream().anyMatch(LineBox.class::isInstance);
  }

  private void compose(ParagraphText text, BlockBox block, Element element, LayoutContext context) {
    CalculatedStyle style = block.getStyle();
    double width = block.getContentWidth();
    double indent =
        style.getFloatPropertyProportionalWidth(CSSName.TEXT_INDENT, (float) width, context);
    boolean justified =
        style.isIdent(CSSName.TEXT_ALIGN, IdentValue.JUSTIFY)
            && width >= LEAST_JUSTIFIED * style.getFont(context).size;
    Measure measure = new Measure(width, indent, justified);
    BitSet ends = new BitSet();
    BitSet hyphenated = new BitSet();
    BitSet breaks = atItems(text, rules.in(text.characters()));
    BitSet whole = atItems(text, rules.withinFigures(text.characters()));
    BitSet hyphens =
        isHyphenated(block) ? atItems(text, hyphenation.in(text.characters())) : new BitSet();
    double hyphen = glyphs.width((PdfBoxFSFont) style.getFSFont(context), SetGlyphs.SOFT_HYPHEN);
    int from = 0;
    List<Integer> segments = new ArrayList<>(text.lineBreaks());
    segments.add(text.items().size());
    for (int to : segments) {
      if (to > from) {
        Measure here = from == 0 ? measure : new Measure(width, 0, justified);
        List<Item> items = text.items().subList(from, to);
        List<Line> lines =
            TotalFit.lines(
                items,
                breaks.get(from, to),
                whole.get(from, to),
                hyphens.get(from, to),
                hyphen,
                here);
        for (Line line : lines.subList(0, lines.size() - 1)) {
          ends.set(from + line.to());
          hyphenated.set(from + line.to(), line.isHyphenated());
        }
      }
      from = to;
    }
    write(text, element, ends, hyphenated);
    composed.put(element, measure);
  }

  /** Offsets among the characters as indices of items. */
  private static BitSet atItems(ParagraphText text, BitSet offsets) {
    BitSet items = new BitSet();
    for (int i = 1; i < text.items().size(); i++) {
      items.set(i, offsets.get(text.offset(i)));
    }
    return items;
  }

  /** Headings and titles are not: their words are looked for whole. */
  private static boolean isHyphenated(BlockBox block) {
    return block.getStyle().isIdent(CSSName.HYPHENS, IdentValue.AUTO);
  }

  private static void write(ParagraphText text, Element element, BitSet ends, BitSet hyphens) {
    text.dropped().forEach(node -> node.setData(""));
    int item = 0;
    StringBuilder written = new StringBuilder();
    for (int p = 0; p < text.parts().size(); p++) {
      ParagraphText.Part part = text.parts().get(p);
      written.setLength(0);
      while (item < text.items().size() && text.partOf(item) == p) {
        if (part.node().isPresent()) {
          written.appendCodePoint(text.items().get(item).codePoint());
          if (hyphens.get(item + 1)) {
            written.appendCodePoint(SetGlyphs.SOFT_HYPHEN);
          }
          if (ends.get(item + 1)) {
            if (text.items().get(item).codePoint() == ' ') {
              // The engine (1.1.65) takes one space away before a line feed.
              written.append(' ');
            }
            written.append('\n');
          }
        }
        item++;
      }
      part.node().ifPresent(node -> node.setData(written.toString()));
    }
    // What stands in a box of its own keeps its white space as it was.
    text.boxes().forEach(box -> ElementStyle.set(box, "white-space", "normal"));
    ElementStyle.set(element, "white-space", "pre");
  }

  /** Puts each character of the lines below a box in its place, once pages are laid out. */
  void set(Box root, LayoutContext context, PlacedTexts texts) {
    GlyphWidths widths = new GlyphWidths();
    set(root, context, widths, texts);
  }

  private void set(Box box, LayoutContext context, GlyphWidths widths, PlacedTexts texts) {
    Element element = box.getElement();
    Measure measure = element == null ? null : composed.get(element);
    for (Box child : box.getChildren()) {
      if (child instanceof LineBox line && measure != null) {
        new LineSetter(line, context, widths, texts).set(measure);
      } else {
        set(child, context, widths, texts);
      }
    }
  }
}
