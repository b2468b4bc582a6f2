package org.gailan.chart;

import java.awt.Shape;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.gailan.font.Typefaces;
import org.gailan.resolve.ChartFigure;
import org.w3c.dom.Document;

/**
 * A chart as an {@code svg} element to stand in a page: it scales to the width it is given, its
 * text is text, and ink is {@code currentColor}, so that a dark page needs no other drawing.
 *
 * <p>Classes for style sheets: {@code chart} on the element, {@code chart-fill-1} … on what is
 * filled with the colour of a series, {@code chart-line-1} … on lines, {@code chart-on-bar} on the
 * text inside bars. Bars are outlined in {@code currentColor}; a dark page does well to lighten
 * {@code chart-line-1}.
 */
public final class ChartSvg {
  private static final String NAMESPACE = "http://www.w3.org/2000/svg";

  private ChartSvg() {}

  /**
   * The element, without a name of its own: for a page that names it otherwise.
   *
   * @param width in points, at which the type has its size
   * @param id of the element
   */
  public static String of(
      ChartFigure figure, Typefaces typefaces, double width, double height, String id) {
    return of(figure, typefaces, width, height, id, Optional.empty());
  }

  /**
   * The element with an alternative text.
   *
   * @param alternative says the figures in words
   */
  public static String of(
      ChartFigure figure,
      Typefaces typefaces,
      double width,
      double height,
      String id,
      String alternative) {
    return of(figure, typefaces, width, height, id, Optional.of(alternative));
  }

  private static String of(
      ChartFigure figure,
      Typefaces typefaces,
      double width,
      double height,
      String id,
      Optional<String> alternative) {
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
    context.setPrecision(2);
    Unclipped graphics = new Unclipped(context);
    ChartDrawing.of(figure, typefaces).draw(graphics, width, height);
    SvgWriter writer = new SvgWriter(new Lettering(typefaces));
    return writer.write(
        graphics.getRoot(), width, height, id, figure.language().tag(), alternative);
  }

  private static Document document() {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument(NAMESPACE, "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("this Java cannot make an XML document", e);
    }
  }

  /**
   * JFreeChart clips to the drawing, which nothing leaves; Batik would write a path for each clip.
   */
  private static final class Unclipped extends SVGGraphics2D {
    Unclipped(SVGGeneratorContext context) {
      super(context, false);
    }

    @Override
    public void clip(Shape shape) {}

    @Override
    public void setClip(Shape shape) {}
  }
}
