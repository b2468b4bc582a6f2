package org.gailan.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.text.TextPosition;
import org.gailan.pdf.PdfPages.Area;

/** The boxes of glyphs' outlines, as the embedded fonts draw them. */
final class GlyphInk {
  private final IdentityHashMap<PDFont, Map<Integer, Optional<Rectangle2D>>> outlines =
      new IdentityHashMap<>();

  /** The box on the page, from its top left corner; empty for a glyph that draws nothing. */
  Optional<Area> of(TextPosition position, int code) {
    double size = position.getYScale();
    double x = position.getXDirAdj();
    double y = position.getYDirAdj();
    return outlines
        .computeIfAbsent(position.getFont(), font -> new HashMap<>())
        .computeIfAbsent(code, c -> outline(position.getFont(), c))
        .map(
            box ->
                new Area(
                    x + box.getMinX() * size,
                    y - box.getMaxY() * size,
                    x + box.getMaxX() * size,
                    y - box.getMinY() * size));
  }

  /** In em, y upwards from the baseline. */
  private static Optional<Rectangle2D> outline(PDFont font, int code) {
    if (!(font instanceof PDVectorFont vectors)) {
      throw new IllegalArgumentException("no outlines: " + font);
    }
    try {
      Rectangle2D box = vectors.getNormalizedPath(code).getBounds2D();
      double thousand = 1000;
      return box.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Rectangle2D.Double(
                  box.getX() / thousand,
                  box.getY() / thousand,
                  box.getWidth() / thousand,
                  box.getHeight() / thousand));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
