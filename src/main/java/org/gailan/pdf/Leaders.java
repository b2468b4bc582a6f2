package org.gailan.pdf;

import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import java.awt.Rectangle;
import java.util.Optional;

/**
 * Leads from the end of a text to the next column. The dots are a border, not characters, so that
 * nobody copies or hears them; where the text ends is known only after layout.
 */
final class Leaders {
  /** The class of the elements that carry the dots, next after the text they follow. */
  private static final String DOTS = "dots";

  /** Between the words and the dots, and least length of dots, as parts of the line's height. */
  private static final double GAP = 0.2;

  private Leaders() {}

  /** Moves the dots below a box behind their words, onto the line on which these stand. */
  static void draw(Box box, CssContext context) {
    Optional<Box> before = Optional.empty();
    for (Box child : box.getChildren()) {
      if (isDots(child) && before.isPresent()) {
        lastLine(before.get()).ifPresent(line -> follow(line, child, context));
      }
      before = Optional.of(child);
      draw(child, context);
    }
  }

  private static boolean isDots(Box box) {
    return box.getElement() != null && DOTS.equals(box.getElement().getAttribute("class"));
  }

  private static Optional<LineBox> lastLine(Box box) {
    Optional<LineBox> last = Optional.empty();
    for (Box child : box.getChildren()) {
      Optional<LineBox> line =
          child instanceof LineBox lineBox && lineBox.isContainsContent()
              ? Optional.of(lineBox)
              : lastLine(child);
      last = line.isPresent() ? line : last;
    }
    return last;
  }

  private static void follow(LineBox line, Box dots, CssContext context) {
    int gap = (int) (line.getHeight() * GAP);
    // The dots are the lower border of a box without height.
    Rectangle border = dots.getPaintingBorderEdge(context);
    int down = line.getAbsY() + line.getBaseline() - border.y - border.height;
    dots.setY(dots.getY() + down);
    dots.setAbsY(dots.getAbsY() + down);
    int start = line.getContentWidth() + gap;
    int length = dots.getContentWidth() - start;
    if (length > gap) {
      dots.setX(dots.getX() + start);
      dots.setAbsX(dots.getAbsX() + start);
      dots.setContentWidth(length);
    } else {
      dots.setContentWidth(0);
    }
  }
}
