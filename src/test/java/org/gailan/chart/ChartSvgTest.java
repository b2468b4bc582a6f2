package org.gailan.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.gailan.content.ChartBlock.Kind;
import org.gailan.content.Language;
import org.gailan.font.Typefaces;
import org.gailan.resolve.ChartFigure;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The element that stands in a page. */
class ChartSvgTest {
  private static final Typefaces TYPEFACES = new Typefaces();

  @Test
  void textIsText() throws Exception {
    for (var example : Figures.examples().entrySet()) {
      ChartFigure figure = example.getValue();
      String svg = ChartSvg.of(figure, TYPEFACES, 450, 200, "chart-1");
      List<String> texts = texts(parse(svg));
      if (figure.kind() != Kind.LINES && !example.getKey().startsWith("twenty")) {
        figure.series().stream()
            .flatMap(series -> series.points().stream())
            .flatMap(Optional::stream)
            .forEach(point -> assertTrue(texts.contains(point.label()), point.label()));
      }
      figure.growth().forEach(arrow -> assertTrue(texts.contains(arrow.label())));
      assertFalse(svg.contains("<image"));
    }
  }

  @Test
  void elementIsNothingButAnElement() throws Exception {
    for (ChartFigure figure : Figures.examples().values()) {
      String svg = ChartSvg.of(figure, TYPEFACES, 450, 200, "demand");
      assertTrue(
          svg.startsWith(
              "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" id=\"demand\""));
      assertTrue(svg.endsWith("</svg>"));
      assertFalse(svg.contains("<!"));
      assertFalse(svg.contains("Batik"));
      assertFalse(svg.contains("href"));
      assertFalse(svg.contains("url("));
      assertFalse(svg.contains("style"));
      assertFalse(svg.contains("opacity"));
      assertFalse(svg.contains("null") || svg.contains("NaN"));
      assertFalse(svg.matches("(?s).*\\d\\.\\d{3}.*"), "more than two decimals");
      assertTrue(svg.length() < 24_000, () -> "large: " + svg.length());
      assertEquals("0 0 450 200", parse(svg).getDocumentElement().getAttribute("viewBox"));
    }
  }

  @Test
  void sameFigureGivesTheSameBytes() {
    for (ChartFigure figure : Figures.examples().values()) {
      assertEquals(
          ChartSvg.of(figure, TYPEFACES, 450, 200, "a"),
          ChartSvg.of(figure, new Typefaces(), 450, 200, "a"));
    }
  }

  @Test
  void alternativeTextIsItsName() throws Exception {
    String svg =
        ChartSvg.of(
            Figures.computing(Language.EN), TYPEFACES, 450, 200, "a", "From 1 < 2 & \"more\"");
    Document document = parse(svg);
    assertEquals("img", document.getDocumentElement().getAttribute("role"));
    assertEquals("From 1 < 2 & \"more\"", document.getDocumentElement().getAttribute("aria-label"));
  }

  @Test
  void inkTakesTheColourOfThePage() throws Exception {
    String svg = ChartSvg.of(Figures.computing(Language.EN), TYPEFACES, 450, 200, "a");
    assertEquals("currentColor", parse(svg).getDocumentElement().getAttribute("fill"));
    assertFalse(svg.contains("#000000"));
  }

  private static Document parse(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  private static List<String> texts(Document document) {
    NodeList nodes = document.getElementsByTagName("text");
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent());
    }
    return texts;
  }
}
