package org.gailan.pdf;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import java.util.List;
import java.util.Optional;

/**
 * Puts the space between two words back where a line ends there. Nobody sees it, but without it who
 * reads the structure cannot tell the words apart (ISO 32000-1, 14.8.2.5): the layout engine
 * (1.1.65) drops it.
 */
final class LineEnds {
  private LineEnds() {}

  static void restoreSpaces(Box box) {
    List<Box> children = box.getChildren();
    for (int i = 0; i < children.size() - 1; i++) {
      if (children.get(i) instanceof LineBox line) {
        last(line.getChildren()).ifPresent(LineEnds::restoreSpace);
      }
    }
    children.forEach(LineEnds::restoreSpaces);
    if (box instanceof InlineLayoutBox inline) {
      for (Object child : inline.getInlineChildren()) {
        if (child instanceof Box childBox) {
          restoreSpaces(childBox);
        }
      }
    }
  }

  private static Optional<InlineText> last(List<?> children) {
    if (children.isEmpty()) {
      return Optional.empty();
    }
    Object last = children.get(children.size() - 1);
    if (last instanceof InlineLayoutBox inline) {
      return last(inline.getInlineChildren());
    }
    return last instanceof InlineText text ? Optional.of(text) : Optional.empty();
  }

  private static void restoreSpace(InlineText text) {
    int end = text.getEnd();
    if (end < text.getMasterText().length() && text.getMasterText().charAt(end) == ' ') {
      text.setSubstring(text.getStart(), end + 1);
    }
  }
}
