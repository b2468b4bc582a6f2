package org.gailan.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

/** Pages as pictures, of any size that a template may give them. */
final class PagePicturesTest {
  private static final View VIEW = new View("working", "en");

  private static PagePictures of(float width, float height) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage(new PDRectangle(width, height)));
      ByteArrayOutputStream pdf = new ByteArrayOutputStream();
      document.save(pdf);
      PagePictures pictures = new PagePictures();
      pictures.put(VIEW, 1, pdf.toByteArray(), 1);
      return pictures;
    }
  }

  private static BufferedImage image(Optional<byte[]> png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png.orElseThrow()));
  }

  @Test
  void pageAsLargeAsAHouseDoesNotFillTheMemory() throws IOException {
    BufferedImage image = image(of(14_400, 14_400).picture(VIEW, 1, 1, 220));
    assertTrue((long) image.getWidth() * image.getHeight() < 41_000_000);
  }

  @Test
  void usualPageIsAsSharpAsAskedFor() throws IOException {
    assertEquals(220 * 2, image(of(144, 144).picture(VIEW, 1, 1, 220)).getWidth());
  }

  @Test
  void oddSizesAndPagesAreNotDrawn() throws IOException {
    PagePictures pictures = of(144, 144);
    for (int dpi : new int[] {0, 19, 221, Integer.MAX_VALUE}) {
      assertTrue(pictures.picture(VIEW, 1, 1, dpi).isEmpty());
    }
    assertTrue(pictures.picture(VIEW, 1, 0, 96).isEmpty());
    assertTrue(pictures.picture(VIEW, 1, 2, 96).isEmpty());
    assertTrue(pictures.picture(VIEW, 2, 1, 96).isEmpty());
    assertTrue(pictures.picture(new View("made-up", "en"), 1, 1, 96).isEmpty());
  }
}
