package org.gailan.preflight;

import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.gailan.diagnostic.Message;

/** All pages of a file have one size, one orientation, and nothing cropped. */
final class PageBoxes implements Check {
  private static final double TOLERANCE = 0.5;

  @Override
  public void check(PdfFile file, Expected expected, Findings findings) {
    List<PDPage> pages = file.pages();
    PDRectangle first = pages.get(0).getMediaBox();
    for (int i = 0; i < pages.size(); i++) {
      PDPage page = pages.get(i);
      if (!same(page.getMediaBox(), first) || page.getRotation() != pages.get(0).getRotation()) {
        findings.error(
            "page.size",
            i + 1,
            Message.of(
                "the page is %s and the first is %s; give all pages one size and orientation",
                size(page), size(pages.get(0))));
      } else if (!same(page.getCropBox(), page.getMediaBox())) {
        findings.error(
            "page.size",
            i + 1,
            Message.of("the page is cropped; give its crop box the size of its media box"));
      }
    }
  }

  private static boolean same(PDRectangle one, PDRectangle other) {
    return Math.abs(one.getWidth() - other.getWidth()) < TOLERANCE
        && Math.abs(one.getHeight() - other.getHeight()) < TOLERANCE;
  }

  /** The size of a page as a reader sees it, in millimetres. */
  static String size(PDPage page) {
    PDRectangle box = page.getMediaBox();
    boolean turned = page.getRotation() % 180 != 0;
    double width = turned ? box.getHeight() : box.getWidth();
    double height = turned ? box.getWidth() : box.getHeight();
    return "%d × %d mm".formatted(Math.round(width / 72 * 25.4), Math.round(height / 72 * 25.4));
  }
}
