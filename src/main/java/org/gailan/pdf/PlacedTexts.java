package org.gailan.pdf;

import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.JustificationInfo;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Draws texts whose every gap is its own. The engine knows two gaps for a line, one for spaces and
 * one for all other characters; so a text that was set is handed to it as a reference, which comes
 * back here when it is drawn.
 */
final class PlacedTexts extends PdfBoxTextRenderer {
  /** Begins a reference; authors cannot write it, since no typeface holds it. */
  private static final char REFERENCE = '\uF8FF';

  private final List<Text> texts = new ArrayList<>();

  /**
   * A text that was set.
   *
   * @param gaps in dots, after each of its characters, besides its advance
   */
  private record Text(PdfBoxFSFont family, int[] codePoints, float[] gaps, GlyphWidths widths) {}

  /** Keeps a text, and returns the reference under which it is drawn. */
  String keep(PdfBoxFSFont family, int[] codePoints, float[] gaps, GlyphWidths widths) {
    texts.add(new Text(family, codePoints, gaps, widths));
    return REFERENCE + Integer.toString(texts.size() - 1);
  }

  @Override
  public void drawString(OutputDevice device, String string, float x, float y) {
    if (!string.isEmpty() && string.charAt(0) == REFERENCE) {
      draw((PdfBoxFastOutputDevice) device, texts.get(Integer.parseInt(string.substring(1))), x, y);
    } else {
      super.drawString(device, string, x, y);
    }
  }

  /** Draws the characters of each font at once. */
  private static void draw(PdfBoxFastOutputDevice device, Text text, float x, float y) {
    float at = x;
    int from = 0;
    while (from < text.codePoints.length) {
      FontDescription font = text.widths.font(text.family, text.codePoints[from]);
      int to = from;
      float width = 0;
      while (to < text.codePoints.length
          && text.widths.font(text.family, text.codePoints[to]) == font) {
        width += (float) text.widths.width(text.family, text.codePoints[to]) + text.gaps[to];
        to++;
      }
      String run = new String(text.codePoints, from, to - from);
      device.drawStringFast(run, at, y, gaps(text.gaps, from, to), font, text.family.getSize2D());
      at += width;
      from = to;
    }
  }

  private static @Nullable JustificationInfo gaps(float[] gaps, int from, int to) {
    for (int i = from; i < to - 1; i++) {
      if (gaps[i] != 0) {
        return new Gaps(gaps, from);
      }
    }
    return null;
  }

  /** Answers the engine, which asks once for each character in their order. */
  private static final class Gaps extends JustificationInfo {
    private final float[] gaps;
    private int next;

    Gaps(float[] gaps, int from) {
      this.gaps = gaps;
      this.next = from;
    }

    @Override
    public float getSpaceAdjust() {
      return gaps[next++];
    }

    @Override
    public float getNonSpaceAdjust() {
      return gaps[next++];
    }
  }
}
