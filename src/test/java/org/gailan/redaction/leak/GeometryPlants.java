package org.gailan.redaction.leak;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.util.Matrix;

/** Bars as long as a hidden value would have them, beside one whose value is public. */
final class GeometryPlants {
  private static final double SHOWN = 52_300;
  private static final Secret HIDDEN = Secret.drawn("73,914.6", SHOWN);

  /** Points for one of the unit. */
  private static final double SCALE = 0.0013;

  private static final double LONG = 73_914.6 * SCALE;
  private static final double SHORT = SHOWN * SCALE;

  private GeometryPlants() {}

  static List<Plant> all() {
    return List.of(
        svg("upright bars", rect(50, 300 - SHORT, 10, SHORT) + rect(70, 300 - LONG, 10, LONG)),
        svg("lying bars", rect(50, 20, SHORT, 10) + rect(50, 40, LONG, 10)),
        svg("hanging bars", rect(50, 20, 10, SHORT) + rect(70, 20, 10, LONG)),
        svg("bars that are paths", path(50, 300, 10, SHORT) + path(70, 300, 10, LONG)),
        svg(
            "a bar without ink",
            rect(50, 20, SHORT, 10) + rect(50, 40, LONG, 10).replace("/>", " fill='none'/>")),
        pdf("rectangles", (page, length, x) -> page.addRect(x, 100, 10, length)),
        pdf(
            "lines around bars",
            (page, length, x) -> {
              page.moveTo(x, 100);
              page.lineTo(x, 100 + length);
              page.lineTo(x + 10, 100 + length);
              page.lineTo(x + 10, 100);
              page.closePath();
            }),
        pdf(
            "bars on another scale",
            (page, length, x) -> {
              page.saveGraphicsState();
              page.transform(Matrix.getScaleInstance(0.5f, 0.5f));
              page.addRect(x * 2, 200, 20, length * 2);
              page.fill();
              page.restoreGraphicsState();
            }));
  }

  private static String rect(double x, double y, double width, double height) {
    return String.format(
        Locale.ROOT,
        "<rect x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\"/>",
        x,
        y,
        width,
        height);
  }

  private static String path(double x, double y, double width, double height) {
    return String.format(
        Locale.ROOT,
        "<path d=\"M%1$.2f %2$.2fL%1$.2f %4$.2fL%3$.2f %4$.2fL%3$.2f %2$.2fZ\"/>",
        x,
        y,
        x + width,
        y - height);
  }

  private static Plant svg(String what, String bars) {
    return Plant.html(
        Channel.CHART_GEOMETRY,
        what,
        HIDDEN,
        ": bars",
        (page, words) -> HtmlPlants.within(page, "<svg>" + bars + "</svg>"));
  }

  /** Draws a bar. */
  private interface Bar {
    void draw(PDPageContentStream page, float length, float x) throws IOException;
  }

  private static Plant pdf(String what, Bar bar) {
    return Plant.pdf(
        Channel.CHART_GEOMETRY, what, HIDDEN, ": bars", (document, words) -> draw(document, bar));
  }

  private static void draw(PDDocument document, Bar bar) throws IOException {
    try (PDPageContentStream page =
        new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, true, true)) {
      bar.draw(page, (float) SHORT, 100);
      page.fill();
      bar.draw(page, (float) LONG, 130);
      page.fill();
    }
  }
}
