package org.gailan.pdf;

import org.gailan.composition.Form;
import org.gailan.composition.Gap;
import org.gailan.composition.Item;

/**
 * How a character is drawn in a form.
 *
 * @param glyph the code point of the glyph that is drawn
 * @param offset from the place of the character to where its glyph begins
 * @param drawn the advance of that glyph
 * @param advance the room that the character takes
 */
record SetForm(int glyph, double offset, double drawn, double advance) {

  /** A character without a glyph for its form: its own is moved into place. */
  static SetForm of(Item item, Form form) {
    double quarter = Gap.QUARTER * item.em();
    double width = item.width();
    return switch (form) {
      case PLAIN -> new SetForm(item.codePoint(), 0, width, width);
      case HALF -> new SetForm(item.codePoint(), -item.emptyBefore() * width, width, width / 2);
      case SPACE_BEFORE -> new SetForm(item.codePoint(), quarter, width, width + quarter);
      case SPACE_AFTER -> new SetForm(item.codePoint(), 0, width, width + quarter);
      case SPACE_AROUND -> new SetForm(item.codePoint(), quarter, width, width + 2 * quarter);
    };
  }
}
