package org.gailan.chart;

import java.awt.Font;
import java.awt.Image;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.gailan.font.Face;
import org.gailan.font.Typefaces;

/** A graphics that remembers the texts and rectangles drawn, and refuses bitmaps and outlines. */
final class Recording extends SVGGraphics2D {
  /** A text drawn, and the box of its letters. */
  record Text(String text, Box box, Font font) {}

  private final Typefaces typefaces;
  final List<Text> texts = new ArrayList<>();
  final List<Box> filled = new ArrayList<>();

  Recording(Typefaces typefaces) throws ParserConfigurationException {
    super(
        SVGGeneratorContext.createDefault(
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .getDOMImplementation()
                .createDocument("http://www.w3.org/2000/svg", "svg", null)),
        false);
    this.typefaces = typefaces;
  }

  @Override
  public void drawString(String text, float x, float y) {
    Font font = getFont();
    double size = font.getSize2D();
    double width = typefaces.width(font.isBold() ? Face.SANS_BOLD : Face.SANS, text) * size;
    AffineTransform transform = getTransform();
    Rectangle2D box =
        transform
            .createTransformedShape(new Rectangle2D.Double(x, y - 0.87 * size, width, 1.07 * size))
            .getBounds2D();
    texts.add(
        new Text(text, new Box(box.getX(), box.getY(), box.getWidth(), box.getHeight()), font));
  }

  @Override
  public void fill(Shape shape) {
    if (shape instanceof Rectangle2D box) {
      filled.add(new Box(box.getX(), box.getY(), box.getWidth(), box.getHeight()));
    }
    super.fill(shape);
  }

  @Override
  public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
    throw new AssertionError("text is drawn as outlines");
  }

  @Override
  public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
    throw new AssertionError("a bitmap is drawn");
  }

  @Override
  public boolean drawImage(Image image, int x, int y, int w, int h, ImageObserver observer) {
    throw new AssertionError("a bitmap is drawn");
  }

  @Override
  public boolean drawImage(Image image, AffineTransform transform, ImageObserver observer) {
    throw new AssertionError("a bitmap is drawn");
  }

  @Override
  public void drawImage(
      BufferedImage image, java.awt.image.BufferedImageOp operation, int x, int y) {
    throw new AssertionError("a bitmap is drawn");
  }

  @Override
  public void drawRenderedImage(RenderedImage image, AffineTransform transform) {
    throw new AssertionError("a bitmap is drawn");
  }
}
