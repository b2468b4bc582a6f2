package org.gailan.preview;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of PDFs as pictures: of the last version of each view, and of the one before it. */
final class PagePictures {
  static final int LEAST_DPI = 20;
  static final int MOST_DPI = 220;

  /** A page of the size that a template likes would fill the memory; it is drawn coarser. */
  private static final double MOST_PIXELS = 40e6;

  private static final double POINTS_PER_INCH = 72;

  /** As many bytes of pictures are kept: about 300 pages at the size of a list. */
  private static final int MOST_KEPT = 48 << 20;

  private final Map<View, Laid> laid = new HashMap<>();
  private final LinkedHashMap<Picture, byte[]> kept = new LinkedHashMap<>(16, 0.75f, true);
  private int keptBytes;

  private record Picture(View view, int version, int page, int dpi) {}

  /** A PDF, and the one before it, whose pictures may still be asked for. */
  private record Laid(int version, byte[] pdf, int pages, Optional<Laid> before) {
    Optional<Laid> at(int asked) {
      return version == asked ? Optional.of(this) : before.filter(b -> b.version == asked);
    }

    Laid alone() {
      return new Laid(version, pdf, pages, Optional.empty());
    }
  }

  /** Takes the PDF of a version of a view. */
  synchronized void put(View view, int version, byte[] pdf, int pages) {
    Optional<Laid> before = Optional.ofNullable(laid.get(view)).map(Laid::alone);
    laid.put(view, new Laid(version, pdf, pages, before));
  }

  /** The version of a view that was laid out last; empty for none. */
  synchronized Optional<Integer> version(View view) {
    return Optional.ofNullable(laid.get(view)).map(Laid::version);
  }

  /** How many pages that has. */
  synchronized int pages(View view) {
    return Optional.ofNullable(laid.get(view)).map(Laid::pages).orElse(0);
  }

  /**
   * A page as PNG; empty where there is no such version or page.
   *
   * @param page from 1
   * @param dpi pixels to the inch, {@link #LEAST_DPI} to {@link #MOST_DPI}
   */
  synchronized Optional<byte[]> picture(View view, int version, int page, int dpi) {
    Optional<Laid> of = Optional.ofNullable(laid.get(view)).flatMap(l -> l.at(version));
    if (of.isEmpty() || page < 1 || page > of.get().pages() || dpi < LEAST_DPI || dpi > MOST_DPI) {
      return Optional.empty();
    }
    Picture key = new Picture(view, version, page, dpi);
    byte[] known = kept.get(key);
    if (known != null) {
      return Optional.of(known);
    }
    byte[] drawn = draw(of.get().pdf(), page, dpi);
    kept.put(key, drawn);
    keptBytes += drawn.length;
    var oldest = kept.values().iterator();
    while (keptBytes > MOST_KEPT && oldest.hasNext()) {
      keptBytes -= oldest.next().length;
      oldest.remove();
    }
    return Optional.of(drawn);
  }

  private static byte[] draw(byte[] pdf, int page, int dpi) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDRectangle paper = document.getPage(page - 1).getCropBox();
      double squareInches =
          paper.getWidth() * paper.getHeight() / (POINTS_PER_INCH * POINTS_PER_INCH);
      double finest = Math.sqrt(MOST_PIXELS / squareInches);
      BufferedImage image =
          new PDFRenderer(document)
              .renderImageWithDPI(page - 1, (float) Math.min(dpi, finest), ImageType.RGB);
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      ImageIO.write(image, "png", png);
      return png.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
