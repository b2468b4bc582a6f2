package org.gailan.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.gailan.chart.ChartDrawing;
import org.gailan.chart.ChartNotDrawn;
import org.gailan.font.Face;
import org.gailan.font.Typefaces;
import org.gailan.html.TextMarks;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Paginates HTML made for pages as a PDF that is PDF/A-2a and PDF/UA-1 at once. */
public final class PdfWriter {
  /** The type of the elements that stand for a chart; their {@code data} is the chart's key. */
  public static final String CHART_TYPE = "application/x-gailan-chart";

  /**
   * A table that moves may strand another one; after so many layouts the pages stay as they are.
   */
  private static final int MOST_LAYOUTS = 4;

  /** The engine hands drawings a canvas counted in pixels of CSS; charts are drawn in points. */
  private static final double PIXELS_PER_POINT = 96.0 / 72;

  private final Typefaces typefaces;
  private final String producer;

  /**
   * @param producer names the program and version in the file
   */
  public PdfWriter(Typefaces typefaces, String producer) {
    this.typefaces = typefaces;
    this.producer = producer;
  }

  /**
   * A finished file.
   *
   * @param faces of which it holds glyphs
   */
  public record Pdf(byte[] bytes, int pages, Set<Face> faces) {
    public Pdf {
      faces = Set.copyOf(faces);
    }
  }

  /**
   * Writes a PDF.
   *
   * @param html well-formed, from the templates
   * @param charts by key
   * @param firstPage the number printed on the first page
   * @param created the date the file bears; same input, same bytes
   */
  public Pdf write(String html, Map<String, ChartDrawing> charts, int firstPage, Instant created) {
    Document pages = parse(html);
    MarkedTexts.takenOut(pages);
    return laidOut(
        pages,
        charts,
        firstPage,
        page -> {
          Justification.justify(page.root(), page.context());
          Leaders.draw(page.root());
          page.renderer().createPDFWithoutClosing();
          date(page.document(), created);
          Set<Face> faces = EmbeddedFaces.of(page.document(), typefaces);
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          page.document().save(bytes);
          return new Pdf(bytes.toByteArray(), page.document().getNumberOfPages(), faces);
        });
  }

  /**
   * Lays out the same pages only to see where each text comes to stand.
   *
   * @param html whose texts were marked
   * @param firstPage the number printed on the first page
   */
  public TextPages pages(
      String html, Map<String, ChartDrawing> charts, int firstPage, TextMarks marks) {
    Document pages = parse(html);
    IdentityHashMap<Element, List<Integer>> marked = MarkedTexts.takenOut(pages);
    return laidOut(
        pages,
        charts,
        firstPage,
        page ->
            new TextSearch(page.root().getLayer(), page.context(), firstPage, marked)
                .find(page.root(), marks));
  }

  /** Pages as they were laid out. */
  private record LaidOut(PdfBoxRenderer renderer, LayoutContext context, PDDocument document) {
    Box root() {
      return renderer.getRootBox();
    }
  }

  /** What is made of pages once they are laid out. */
  private interface Finish<T> {
    T of(LaidOut pages) throws IOException;
  }

  private <T> T laidOut(
      Document pages, Map<String, ChartDrawing> charts, int firstPage, Finish<T> finish) {
    try {
      for (int layout = 1; layout < MOST_LAYOUTS; layout++) {
        Optional<T> finished = layOut(pages, charts, firstPage, finish, false);
        if (finished.isPresent()) {
          return finished.get();
        }
      }
      return layOut(pages, charts, firstPage, finish, true).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lays out the pages; empty if they must be laid out again with what was learnt. */
  private <T> Optional<T> layOut(
      Document pages,
      Map<String, ChartDrawing> charts,
      int firstPage,
      Finish<T> finish,
      boolean asItIs)
      throws IOException {
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
      addFonts(builder, document);
      addCharts(builder, charts);
      try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
        renderer.layout();
        LayoutContext context = renderer.getSharedContext().newLayoutContextInstance();
        context.setFontContext(new PdfBoxFontContext());
        double dotsPerPoint = renderer.getSharedContext().getDPI() / 72;
        boolean stranded = StrandedHeadings.mark(renderer.getRootBox(), context, dotsPerPoint);
        if (stranded && !asItIs) {
          return Optional.empty();
        }
        return Optional.of(finish.of(new LaidOut(renderer, context, document)));
      }
    }
  }

  private void addFonts(PdfRendererBuilder builder, PDDocument document) {
    for (Face face : Face.values()) {
      builder.useFont(
          new SharedFont(document, face), face.family(), face.weight(), FontStyle.NORMAL, true);
    }
  }

  /** Embeds a subset of a parsed font when a document first needs it. */
  private final class SharedFont extends PDFontSupplier {
    private final PDDocument document;
    private final Face face;
    private Optional<PDFont> embedded = Optional.empty();

    @SuppressWarnings("NullAway") // the superclass only keeps the font for supply()
    SharedFont(PDDocument document, Face face) {
      super(null);
      this.document = document;
      this.face = face;
    }

    @Override
    public PDFont supply() {
      if (embedded.isEmpty()) {
        try {
          embedded = Optional.of(PDType0Font.load(document, typefaces.parsed(face), true));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return embedded.get();
    }
  }

  private static void addCharts(PdfRendererBuilder builder, Map<String, ChartDrawing> charts) {
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
    factory.registerDrawer(CHART_TYPE, drawer);
    builder.useObjectDrawerFactory(factory);
  }

  /** Our own templates' output, parsed without a way to reach anything else. */
  private static Document parse(String html) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      String xml = html.replaceFirst("(?i)^\\s*<!DOCTYPE[^>]*>", "");
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    } catch (ParserConfigurationException | IOException e) {
      throw new IllegalStateException(e);
    } catch (SAXException e) {
      throw new TemplateNotWellFormed(e);
    }
  }

  /** Sets what would otherwise differ from run to run: the dates and the id. */
  private static void date(PDDocument document, Instant created) throws IOException {
    Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
    calendar.setTimeInMillis(created.toEpochMilli());
    document.getDocumentInformation().setCreationDate(calendar);
    document.setDocumentId(created.toEpochMilli());
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    String date =
        DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx")
            .format(created.atOffset(ZoneOffset.UTC));
    String dated =
        xmp.replaceFirst(
            "<xmp:CreateDate>[^<]*</xmp:CreateDate>",
            "<xmp:CreateDate>" + date + "</xmp:CreateDate>");
    metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
  }
}
