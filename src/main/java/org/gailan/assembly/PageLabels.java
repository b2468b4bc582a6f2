package org.gailan.assembly;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.gailan.preflight.PdfFile;

/** Gives a section page labels that the merger can join: flat, and there. */
final class PageLabels {
  private PageLabels() {}

  /** Keeps those of a section; one without is labelled with the numbers that its pages print. */
  static void of(PdfFile file) throws IOException {
    PDDocumentCatalog catalog = file.document().getDocumentCatalog();
    PDPageLabels labels = catalog.getPageLabels();
    if (labels == null) {
      labels = new PDPageLabels(file.document());
      Optional<Integer> first =
          file.printedNumbers().get(0).filter(n -> n.matches("[0-9]+")).map(Integer::valueOf);
      if (first.isPresent()) {
        PDPageLabelRange range = new PDPageLabelRange();
        range.setStyle(PDPageLabelRange.STYLE_DECIMAL);
        range.setStart(Math.max(1, first.get()));
        labels.setLabelItem(0, range);
      }
    }
    catalog.setPageLabels(labels);
  }
}
