package org.gailan.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The advances of characters, to the fraction of a dot: the engine's own measure rounds each text
 * up to whole dots. A family's fonts are asked in their order, as the engine does.
 */
final class GlyphWidths {
  private final IdentityHashMap<FontDescription, Map<Integer, Float>> known =
      new IdentityHashMap<>();

  /** The font that draws a character. */
  FontDescription font(PdfBoxFSFont family, int codePoint) {
    for (FontDescription font : family.getFontDescriptions()) {
      if (holds(font, codePoint)) {
        return font;
      }
    }
    return family.getFontDescriptions().get(0);
  }

  boolean holds(FontDescription font, int codePoint) {
    return ((PDType0Font) font.getFont()).getCmapLookup().getGlyphId(codePoint) != 0;
  }

  /** The advance in dots; 0 where no font holds the character. */
  double width(PdfBoxFSFont family, int codePoint) {
    FontDescription font = font(family, codePoint);
    float thousandths =
        known
            .computeIfAbsent(font, f -> new HashMap<>())
            .computeIfAbsent(codePoint, c -> inThousandths(font, c));
    return thousandths / 1000.0 * family.getSize2D();
  }

  private float inThousandths(FontDescription font, int codePoint) {
    if (!holds(font, codePoint)) {
      return 0;
    }
    try {
      return font.getFont().getStringWidth(Character.toString(codePoint));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
