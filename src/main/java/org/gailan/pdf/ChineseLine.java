package org.gailan.pdf;

import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.List;

/**
 * Widens a Chinese line by widening the gaps beside its ideographs and punctuation, all by the same
 * amount; figures and Latin words stay as they are (clreq 3.2.4). The engine knows one gap for a
 * whole line, so each text is parted where words and ideographs meet.
 */
final class ChineseLine {
  /** From the CJK radicals on, code points are those of full-width characters. */
  private static final int FIRST_WIDE = 0x2E80;

  private static final int NONE = -1;

  /** Stands for a box within the line, such as a figure with the mark of its note. */
  private static final int BOX = 0xFFFC;

  private final LayoutContext context;
  private final LineBox line;

  ChineseLine(LineBox line, LayoutContext context) {
    this.line = line;
    this.context = context;
  }

  /** How many gaps of the line may be widened. */
  int gaps() {
    GapCount count = new GapCount();
    line.getChildren().forEach(count::add);
    return count.gaps;
  }

  /** Widens each of them by so many dots. */
  void widen(float gap) {
    Widening widening = new Widening(gap);
    float moved = 0;
    for (Box child : line.getChildren()) {
      moved = widening.place(child, moved);
    }
    line.calcChildLocations();
  }

  /** Whether the gap between two neighbours may be widened. */
  private static boolean isElastic(int before, int after) {
    return before != NONE && (isWide(before) || isWide(after));
  }

  private static boolean isWide(int codePoint) {
    return codePoint >= FIRST_WIDE || codePoint == '…' || codePoint == '—';
  }

  /** A list's label hangs where it is. */
  private static boolean isLabel(Box box) {
    return box.getElement() != null && box.getElement().getAttribute("class").startsWith("label");
  }

  /** Counts the elastic gaps, in the order of the line. */
  private static final class GapCount {
    private int before = NONE;
    private int gaps;

    void add(Object child) {
      if (child instanceof InlineLayoutBox inline) {
        inline.getInlineChildren().forEach(this::add);
      } else if (child instanceof InlineText text) {
        text.getSubstring().codePoints().forEach(this::next);
      } else if (child instanceof Box box) {
        next(isLabel(box) ? NONE : BOX);
      }
    }

    private void next(int codePoint) {
      gaps += isElastic(before, codePoint) ? 1 : 0;
      before = codePoint;
    }
  }

  /** Moves what stands behind each widened gap. */
  private final class Widening {
    private final float gap;
    private int before = NONE;

    Widening(float gap) {
      this.gap = gap;
    }

    /** Places a child of the line; boxes lie relative to the line. */
    float place(Box child, float moved) {
      float to = moved;
      if (!(child instanceof InlineLayoutBox)) {
        int self = isLabel(child) ? NONE : BOX;
        to += isElastic(before, self) ? gap : 0;
        before = self;
      }
      child.setX(child.getX() + Math.round(to));
      return child instanceof InlineLayoutBox inline ? placeWithin(inline, to) : to;
    }

    /** Places what an inline box holds; its texts lie relative to the box itself. */
    private float placeWithin(InlineLayoutBox box, float moved) {
      float within = 0;
      List<Object> placed = new ArrayList<>();
      for (Object child : box.getInlineChildren()) {
        if (child instanceof InlineText text) {
          within = place(text, within, placed);
        } else {
          within = place((Box) child, moved + within) - moved;
          placed.add(child);
        }
      }
      box.getInlineChildren().clear();
      box.getInlineChildren().addAll(placed);
      box.setInlineWidth(Math.round(box.getInlineWidth() + within));
      return moved + within;
    }

    /** Parts a text into stretches of like gaps. */
    private float place(InlineText text, float moved, List<Object> placed) {
      float to = moved;
      String string = text.getSubstring();
      int offset = text.getX();
      int start = 0;
      while (start < string.length()) {
        int first = string.codePointAt(start);
        to += isElastic(before, first) ? gap : 0;
        int end = stretch(string, start);
        InlineText part = part(text, start, end);
        part.setX(offset + Math.round(to));
        int length = string.codePointCount(start, end);
        boolean wide = length > 1 && isWide(first);
        int width = width(text, string.substring(start, end));
        if (wide) {
          part.setLetterSpacing(gap);
          to += gap * (length - 1);
        }
        part.setWidth(Math.round(width + (wide ? gap * (length - 1) : 0)));
        placed.add(part);
        offset += width;
        before = string.codePointBefore(end);
        start = end;
      }
      return to;
    }

    /** The end of the wide characters, or of the others, that begin at an offset. */
    private int stretch(String string, int start) {
      boolean wide = isWide(string.codePointAt(start));
      int end = start;
      while (end < string.length() && isWide(string.codePointAt(end)) == wide) {
        end += Character.charCount(string.codePointAt(end));
      }
      return end;
    }

    private InlineText part(InlineText text, int start, int end) {
      InlineText part = new InlineText();
      part.setParent(text.getParent());
      part.setMasterText(text.getMasterText());
      part.setSubstring(text.getStart() + start, text.getStart() + end);
      part.setTextDirection(text.getTextDirection());
      return part;
    }

    private int width(InlineText text, String part) {
      return context
          .getTextRenderer()
          .getWidth(context.getFontContext(), text.getParent().getStyle().getFSFont(context), part);
    }
  }
}
