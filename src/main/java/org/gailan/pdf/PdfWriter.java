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
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private final Typefaces typefaces;
  private final String producer;

  /**
   * @param producer names the program and version in the file
   */
  public PdfWriter(Typefaces typefaces, String producer) {
    this.typefaces = typefaces;
    this.producer = producer;
  }

  /** A finished file. */
  public record Pdf(byte[] bytes, int pages) {}

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
    return Pagination.of(
        engine(charts, firstPage),
        pages,
        (page, paragraphs) -> {
          PlacedTexts texts = new PlacedTexts();
          page.renderer().getSharedContext().setTextRenderer(texts);
          paragraphs.set(page.root(), page.context(), texts);
          Leaders.draw(page.root());
          ContinuedTables.raiseHeadings(page.root());
          page.renderer().createPDFWithoutClosing();
          RepeatedHeadings.asArtifacts(page.document());
          date(page.document(), created);
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          SetText.save(page.document(), page.fonts(), bytes);
          return new Pdf(bytes.toByteArray(), page.document().getNumberOfPages());
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
    return Pagination.of(
        engine(charts, firstPage),
        pages,
        (page, paragraphs) ->
            new TextSearch(page.root().getLayer(), page.context(), firstPage, marked)
                .find(page.root(), marks));
  }

  private LayoutEngine engine(Map<String, ChartDrawing> charts, int firstPage) {
    return new LayoutEngine(typefaces, producer, charts, firstPage);
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
