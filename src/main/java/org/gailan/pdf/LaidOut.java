package org.gailan.pdf;

import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Pages as the engine has laid them out.
 *
 * @param fonts that the document has taken up so far
 */
record LaidOut(
    PdfBoxRenderer renderer, LayoutContext context, PDDocument document, List<PDFont> fonts) {
  Box root() {
    return renderer.getRootBox();
  }

  double dotsPerPoint() {
    return renderer.getSharedContext().getDPI() / 72;
  }
}
