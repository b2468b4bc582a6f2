package org.gailan.pdf;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gailan.composition.Item;
import org.gailan.composition.Measure;
import org.gailan.composition.SetLine;

/** Puts the characters of one line of the layout in their places. */
final class LineSetter {
  private final LineBox line;
  private final LayoutContext context;
  private final GlyphWidths widths;
  private final PlacedTexts texts;
  private final List<Item> items = new ArrayList<>();
  private Optional<InlineText> lastText = Optional.empty();

  LineSetter(LineBox line, LayoutContext context, GlyphWidths widths, PlacedTexts texts) {
    this.line = line;
    this.context = context;
    this.widths = widths;
    this.texts = texts;
  }

  void set(Measure measure) {
    line.getChildren().forEach(this::collect);
    if (items.isEmpty()) {
      return;
    }
    int start = line.getContentStart();
    Measure room = new Measure(measure.width() - start, 0, measure.justified());
    SetLine set = SetLine.of(items, room, !line.isEndsOnNL() || endsByAuthor());
    Placing placing = new Placing(set);
    line.getChildren().forEach(placing::place);
    line.setContentWidth((int) Math.ceil(set.width()));
    align(measure.width(), start, set.width());
    line.calcCanvasLocation();
    line.calcChildLocations();
    keepOnItsPage();
  }

  /**
   * Where the leading is less than the typeface is high, the first line of a page would be painted
   * on the page before as well, into its margin: what has ink stays within the leading.
   */
  private void keepOnItsPage() {
    line.setPaintingTop(Math.max(0, line.getPaintingTop()));
    line.setPaintingHeight(Math.min(line.getHeight(), line.getPaintingHeight()));
  }

  private void collect(Object child) {
    if (child instanceof InlineLayoutBox inline) {
      inline.getInlineChildren().forEach(this::collect);
    } else if (child instanceof InlineText text) {
      PdfBoxFSFont family = family(text);
      boolean mark = isRaised(text);
      text.getSubstring()
          .codePoints()
          .forEach(c -> items.add(new Item(c, widths.width(family, c), family.getSize2D(), mark)));
      lastText = Optional.of(text);
    } else if (child instanceof BlockBox box) {
      double width = Math.max(0, box.getWidth());
      items.add(new Item(Item.BOX, width, box.getStyle().getFont(context).size, false));
    }
  }

  private static boolean isRaised(InlineText text) {
    Box box = text.getParent();
    while (box instanceof InlineLayoutBox && !ParagraphText.isRaised(box.getStyle())) {
      box = box.getParent();
    }
    return box instanceof InlineLayoutBox;
  }

  private PdfBoxFSFont family(InlineText text) {
    return (PdfBoxFSFont) text.getParent().getStyle().getFSFont(context);
  }

  /** Whether the line was ended in the text itself, and not to fit the measure. */
  private boolean endsByAuthor() {
    return lastText
        .map(text -> text.getParent().getElement())
        .filter(element -> element.getTagName().equals("br"))
        .isPresent();
  }

  private void align(double width, int start, double set) {
    IdentValue align = line.getParent().getStyle().getIdent(CSSName.TEXT_ALIGN);
    double x = start;
    if (align == IdentValue.CENTER) {
      x = start + (width - start - set) / 2;
    } else if (align == IdentValue.RIGHT || align == IdentValue.END) {
      x = width - set;
    }
    line.setX((int) Math.round(x));
  }

  /** Moves what is on the line, in its order. */
  private final class Placing {
    private final SetLine set;
    private int item;
    private double at;

    Placing(SetLine set) {
      this.set = set;
    }

    /** Boxes lie relative to the line. */
    void place(Box child) {
      child.setX((int) Math.round(at));
      if (child instanceof InlineLayoutBox inline) {
        double start = at;
        for (Object inside : inline.getInlineChildren()) {
          if (inside instanceof InlineText text) {
            place(text, start);
          } else {
            place((Box) inside);
          }
        }
        inline.setInlineWidth((int) Math.round(at - start));
      } else {
        at += items.get(item).width() + set.gaps()[item];
        item++;
      }
    }

    /** Texts lie relative to the box that holds them. */
    private void place(InlineText text, double start) {
      PdfBoxFSFont family = family(text);
      int[] glyphs = text.getSubstring().codePoints().toArray();
      float[] gaps = new float[glyphs.length];
      double begin = at;
      double drawnTo = at;
      for (int i = 0; i < glyphs.length; i++, item++) {
        Item character = items.get(item);
        SetForm form =
            SetForm.of(
                character,
                set.forms().get(item),
                glyph -> widths.holds(widths.font(family, character.codePoint()), glyph));
        glyphs[i] = form.glyph();
        double x = at + form.offset();
        if (i == 0) {
          text.setX((int) Math.round(x - start));
        } else {
          gaps[i - 1] = (float) (x - drawnTo);
        }
        drawnTo = x + form.drawn();
        at += form.advance() + set.gaps()[item];
      }
      text.setWidth((int) Math.round(at - begin));
      if (glyphs.length > 0) {
        text.setMasterText(texts.keep(family, glyphs, gaps, widths));
        text.setSubstring(0, text.getMasterText().length());
      }
    }
  }
}
