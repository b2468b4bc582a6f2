package org.gailan.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.gailan.chart.ChartDrawing;
import org.gailan.chart.ChartNotDrawn;
import org.gailan.font.Face;
import org.gailan.font.Typefaces;
import org.w3c.dom.Document;

/** The layout engine, openhtmltopdf, as we use it: our typefaces, our drawings, nothing fetched. */
final class LayoutEngine {
  /** The engine hands drawings a canvas counted in pixels of CSS; charts are drawn in points. */
  private static final double PIXELS_PER_POINT = 96.0 / 72;

  private final Typefaces typefaces;
  private final String producer;
  private final Map<String, ChartDrawing> charts;
  private final int firstPage;

  /**
   * @param producer names the program and version in the file
   * @param charts by key
   * @param firstPage the number printed on the first page
   */
  LayoutEngine(
      Typefaces typefaces, String producer, Map<String, ChartDrawing> charts, int firstPage) {
    this.typefaces = typefaces;
    this.producer = producer;
    this.charts = charts;
    this.firstPage = firstPage;
  }

  /** What is done with pages that are laid out; afterwards they are gone. */
  interface Use<T> {
    T of(LaidOut pages) throws IOException;
  }

  <T> T layOut(Document pages, Use<T> use) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PdfRendererBuilder builder = new PdfRendererBuilder();
      builder.usePDDocument(document);
      builder.withW3cDocument(pages, "");
      builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
      builder.usePdfUaAccessibility(true);
      builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
      builder.withProducer(producer);
      builder.useInitialPageNumber(firstPage);
      builder.useUnicodeLineBreaker(new PageBreaker());
      builder.useUriResolver((base, uri) -> null);
      List<PDFont> fonts = new ArrayList<>();
      addFonts(builder, document, fonts);
      addCharts(builder);
      try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
        renderer.layout();
        LayoutContext context = renderer.getSharedContext().newLayoutContextInstance();
        context.setFontContext(new PdfBoxFontContext());
        return use.of(new LaidOut(renderer, context, document, fonts));
      }
    }
  }

  private void addFonts(PdfRendererBuilder builder, PDDocument document, List<PDFont> fonts) {
    for (Face face : Face.values()) {
      builder.useFont(
          new SharedFont(document, face, fonts),
          face.family(),
          face.weight(),
          FontStyle.NORMAL,
          true);
    }
  }

  /** Embeds a subset of a parsed font when a document first needs it. */
  private final class SharedFont extends PDFontSupplier {
    private final PDDocument document;
    private final Face face;
    private final List<PDFont> fonts;
    private Optional<PDFont> embedded = Optional.empty();

    @SuppressWarnings("NullAway") // the superclass only keeps the font for supply()
    SharedFont(PDDocument document, Face face, List<PDFont> fonts) {
      super(null);
      this.document = document;
      this.face = face;
      this.fonts = fonts;
    }

    @Override
    public PDFont supply() {
      if (embedded.isEmpty()) {
        try {
          PDFont font = PDType0Font.load(document, typefaces.parsed(face), true);
          fonts.add(font);
          embedded = Optional.of(font);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return embedded.get();
    }
  }

  private void addCharts(PdfRendererBuilder builder) {
    FSObjectDrawer drawer =
        (element, x, y, width, height, device, context, dotsPerPixel) -> {
          ChartDrawing chart = charts.get(element.getAttribute("data"));
          if (chart == null) {
            throw new IllegalStateException("no chart " + element.getAttribute("data"));
          }
          device.drawWithGraphics(
              (float) x,
              (float) y,
              (float) width / dotsPerPixel,
              (float) height / dotsPerPixel,
              graphics -> {
                graphics.scale(PIXELS_PER_POINT, PIXELS_PER_POINT);
                double dotsPerPoint = dotsPerPixel * PIXELS_PER_POINT;
                try {
                  chart.draw(graphics, width / dotsPerPoint, height / dotsPerPoint);
                } catch (IllegalStateException | IllegalArgumentException e) {
                  throw new ChartNotDrawn(element.getAttribute("data"), e);
                }
              });
          return Map.of();
        };
    DefaultObjectDrawerFactory factory = new DefaultObjectDrawerFactory();
    factory.registerDrawer(PdfWriter.CHART_TYPE, drawer);
    builder.useObjectDrawerFactory(factory);
  }
}
