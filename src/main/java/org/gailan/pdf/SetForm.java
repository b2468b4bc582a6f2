package org.gailan.pdf;

import java.util.OptionalInt;
import java.util.function.IntPredicate;
import org.gailan.composition.Form;
import org.gailan.composition.Gap;
import org.gailan.composition.Item;
import org.gailan.font.SetGlyphs;

/**
 * How a character is drawn in a form.
 *
 * @param glyph the code point of the glyph that is drawn
 * @param offset from the place of the character to where its glyph begins
 * @param drawn the advance of that glyph
 * @param advance the room that the character takes
 */
record SetForm(int glyph, double offset, double drawn, double advance) {

  /**
   * A character in a form: by the glyph that its typeface has for it, or else its own, moved into
   * place.
   *
   * @param holds whether the typeface has a code point
   */
  static SetForm of(Item item, Form form, IntPredicate holds) {
    double quarter = Gap.QUARTER * item.em();
    double width = item.width();
    double advance =
        switch (form) {
          case PLAIN -> width;
          case HALF -> width / 2;
          case SPACE_BEFORE, SPACE_AFTER -> width + quarter;
          case SPACE_AROUND -> width + 2 * quarter;
        };
    OptionalInt glyph = glyph(item.codePoint(), form);
    if (glyph.isPresent() && holds.test(glyph.getAsInt())) {
      return new SetForm(glyph.getAsInt(), 0, advance, advance);
    }
    double offset =
        switch (form) {
          case PLAIN, SPACE_AFTER -> 0;
          case HALF -> -item.emptyBefore() * width;
          case SPACE_BEFORE, SPACE_AROUND -> quarter;
        };
    return new SetForm(item.codePoint(), offset, width, advance);
  }

  private static OptionalInt glyph(int codePoint, Form form) {
    return switch (form) {
      case PLAIN -> OptionalInt.empty();
      case HALF -> SetGlyphs.halfWidth(codePoint);
      case SPACE_BEFORE -> SetGlyphs.spaceBefore(codePoint);
      case SPACE_AFTER -> SetGlyphs.spaceAfter(codePoint);
      case SPACE_AROUND -> SetGlyphs.spaceAround(codePoint);
    };
  }
}
