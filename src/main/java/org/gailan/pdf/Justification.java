package org.gailan.pdf;

import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.CharCounts;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.JustificationInfo;
import com.openhtmltopdf.render.LineBox;

/**
 * Fills justified lines to the margin after layout. The engine's own rule gives four fifths of the
 * room to spaces, which leaves a hole in a Chinese line that holds one space; so its share is set
 * to nothing in the style sheet, and the room is spread here: beside the ideographs where the line
 * is Chinese, over the spaces where it is Latin.
 */
final class Justification {
  /** Above this many spaces to the character a line is Latin. */
  private static final double LATIN_SPACES = 0.08;

  /** A gap wider than this looks torn; such a line stays ragged. In em. */
  private static final float WIDEST_BETWEEN_CHARACTERS = 0.5f;

  private static final float WIDEST_SPACE = 1.2f;

  private final LayoutContext context;

  private Justification(LayoutContext context) {
    this.context = context;
  }

  /** Justifies every line below a box that the style sheet wants justified. */
  static void justify(Box root, LayoutContext context) {
    new Justification(context).descend(root);
  }

  private void descend(Box box) {
    if (box instanceof LineBox line && line.getJustificationInfo() != null) {
      justify(line, line.getJustificationInfo());
    }
    for (Box child : box.getChildren()) {
      descend(child);
    }
    if (box instanceof InlineLayoutBox inline) {
      for (Object child : inline.getInlineChildren()) {
        if (child instanceof Box childBox) {
          descend(childBox);
        }
      }
    }
  }

  private void justify(LineBox line, JustificationInfo info) {
    int room = room(line);
    CharCounts counts = new CharCounts();
    for (Box child : line.getChildren()) {
      if (child instanceof InlineLayoutBox inline) {
        inline.countJustifiableChars(counts);
      }
    }
    int spaces = counts.getSpaceCount();
    int others = counts.getNonSpaceCount();
    float em = line.getParent().getStyle().getFont(context).size;
    if (room <= 0) {
      return;
    }
    if (spaces > others * LATIN_SPACES) {
      info.setSpaceAdjust(withinReason((float) room / spaces, WIDEST_SPACE * em));
      move(line, info);
    } else {
      ChineseLine chinese = new ChineseLine(line, context);
      int gaps = chinese.gaps();
      if (gaps > 0) {
        chinese.widen(withinReason((float) room / gaps, WIDEST_BETWEEN_CHARACTERS * em));
      }
    }
  }

  /** The width that the line leaves empty. */
  private static int room(LineBox line) {
    int left = line.getFloatDistances().getLeftFloatDistance();
    int right = line.getFloatDistances().getRightFloatDistance();
    int available = line.getParent().getContentWidth() - left - right - line.getContentStart();
    return available - line.getContentWidth();
  }

  private static float withinReason(float gap, float widest) {
    return gap > widest ? 0 : gap;
  }

  /** As LineBox.adjustChildren does, which is private. */
  private static void move(LineBox line, JustificationInfo info) {
    float moved = 0;
    for (Box child : line.getChildren()) {
      child.setX(child.getX() + Math.round(moved));
      if (child instanceof InlineLayoutBox inline) {
        moved += inline.adjustHorizontalPosition(info, moved);
      }
    }
    line.calcChildLocations();
  }
}
