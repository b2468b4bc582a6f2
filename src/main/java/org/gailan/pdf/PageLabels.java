package org.gailan.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;

/** Tells viewers the numbers that are printed on the pages (ISO 32000-1, 12.4.2). */
final class PageLabels {
  private PageLabels() {}

  /**
   * Labels all pages with Arabic numbers.
   *
   * @param firstPage the number printed on the first page, from 1
   */
  static void write(PDDocument document, int firstPage) {
    PDPageLabelRange range = new PDPageLabelRange();
    range.setStyle(PDPageLabelRange.STYLE_DECIMAL);
    range.setStart(firstPage);
    PDPageLabels labels = new PDPageLabels(document);
    labels.setLabelItem(0, range);
    document.getDocumentCatalog().setPageLabels(labels);
  }
}
