package org.gailan.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.gailan.chart.ChartDrawing;
import org.gailan.font.Face;
import org.gailan.font.Typefaces;
import org.gailan.html.TextMarks;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

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
    return write(html, charts, firstPage, MarginMatter.NONE, created);
  }

  /**
   * Writes a PDF with something around and under its text, which moves no line of it.
   *
   * @param html well-formed, from the templates
   * @param charts by key
   * @param firstPage the number printed on the first page
   * @param created the date the file bears; same input, same bytes
   */
  public Pdf write(
      String html,
      Map<String, ChartDrawing> charts,
      int firstPage,
      MarginMatter margin,
      Instant created) {
    Document pages = parse(html);
    MarkedTexts.takenOut(pages);
    return Pagination.of(
        engine(charts, firstPage),
        pages,
        (page, paragraphs) -> {
          LineEnds.restoreSpaces(page.root());
          LanguageChanges languages = LanguageChanges.in(page.root(), page.context());
          PlacedTexts texts = new PlacedTexts();
          page.renderer().getSharedContext().setTextRenderer(texts);
          paragraphs.set(page.root(), page.context(), texts);
          Leaders.draw(page.root(), page.context());
          ContinuedTables.raiseHeadings(page.root());
          page.renderer().createPDFWithoutClosing();
          StructureTags.complete(page.document(), page.root(), languages);
          MarginDrawing.draw(page, margin, typefaces);
          PageLabels.write(page.document(), firstPage);
          DocumentProperties.write(page.document(), producer, languages(pages), created);
          Set<Face> faces = EmbeddedFaces.of(page.document(), typefaces);
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          SetText.save(page.document(), page.fonts(), bytes);
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
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler()); // the usual one prints to standard error
      return builder.parse(new InputSource(new StringReader(xml)));
    } catch (ParserConfigurationException | IOException e) {
      throw new IllegalStateException(e);
    } catch (SAXException e) {
      throw new TemplateNotWellFormed(e);
    }
  }

  /** The languages of a page: of the whole, and of its columns. */
  private static List<String> languages(Document page) {
    Set<String> languages = new LinkedHashSet<>();
    languages.add(page.getDocumentElement().getAttribute("lang"));
    NodeList cells = page.getElementsByTagName("td");
    for (int i = 0; i < cells.getLength(); i++) {
      if (cells.item(i) instanceof Element cell && cell.hasAttribute("lang")) {
        languages.add(cell.getAttribute("lang"));
      }
    }
    languages.remove("");
    return List.copyOf(languages);
  }
}
