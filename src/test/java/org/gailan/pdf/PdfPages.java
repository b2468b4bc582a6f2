package org.gailan.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * A PDF as PDFBox reads it: where every glyph stands, what it says, and to which element of the
 * document's structure it belongs. Lengths are points; positions are from the top left corner.
 */
final class PdfPages {
  private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

  private final List<Page> pages;
  private final List<Element> elements;
  private final String text;

  private PdfPages(List<Page> pages, List<Element> elements, String text) {
    this.pages = pages;
    this.elements = elements;
    this.text = text;
  }

  /**
   * A glyph.
   *
   * @param text what it is extracted as
   * @param y its baseline
   * @param size of the em
   * @param content the id of its marked content; -1 for what is no part of the document, such as
   *     running headers
   * @param ink the box of its outline; empty where it has none
   */
  record Glyph(
      int page,
      String text,
      double x,
      double y,
      double width,
      double size,
      String font,
      int content,
      Optional<Area> ink) {
    double right() {
      return x + width;
    }

    boolean isBlank() {
      return text.isBlank() || text.equals("\u00a0");
    }
  }

  /** Glyphs on one baseline, with the superscripts between them; never empty. */
  record Line(List<Glyph> glyphs) {
    Line {
      glyphs = List.copyOf(glyphs);
    }

    int page() {
      return glyphs.get(0).page();
    }

    double y() {
      return glyphs.get(0).y();
    }

    String text() {
      return glyphs.stream().map(Glyph::text).collect(Collectors.joining()).strip();
    }

    /** Where the ink of the last glyph that is no blank may end. */
    double right() {
      return inked().mapToDouble(Glyph::right).max().orElse(0);
    }

    double left() {
      return inked().mapToDouble(Glyph::x).min().orElse(0);
    }

    private Stream<Glyph> inked() {
      return glyphs.stream().filter(glyph -> !glyph.isBlank());
    }
  }

  /**
   * A page.
   *
   * @param index from 0
   * @param glyphs that stand upright, in the order in which they are drawn
   * @param stamp what runs upwards in the margin
   */
  record Page(int index, double width, double height, List<Glyph> glyphs, String stamp) {
    Page {
      glyphs = List.copyOf(glyphs);
    }

    /** The part that page.css leaves for text between the margins. */
    Area body() {
      return width > height ? new Area(20, 45, 20, 20, this) : new Area(25, 36, 25, 25, this);
    }

    List<Glyph> within(Area area) {
      return glyphs.stream().filter(glyph -> area.holds(glyph)).toList();
    }
  }

  /** A rectangle on a page, by its edges. */
  record Area(double left, double top, double right, double bottom) {
    /** What margins, in millimetres, leave of a page. */
    Area(double left, double top, double right, double bottom, Page page) {
      this(
          left * POINTS_PER_MILLIMETRE,
          top * POINTS_PER_MILLIMETRE,
          page.width - right * POINTS_PER_MILLIMETRE,
          page.height - bottom * POINTS_PER_MILLIMETRE);
    }

    double width() {
      return right - left;
    }

    boolean holds(Glyph glyph) {
      double middle = glyph.x() + glyph.width() / 2;
      return middle >= left && middle <= right && glyph.y() >= top && glyph.y() <= bottom;
    }

    Area leftHalf() {
      return new Area(left, top, (left + right) / 2, bottom);
    }

    Area rightHalf() {
      return new Area((left + right) / 2, top, right, bottom);
    }
  }

  /**
   * An element of the document's structure, such as H2, P or Table.
   *
   * @param glyphs its own and those of the elements within it, in order
   */
  record Element(String type, List<Element> children, List<Glyph> glyphs) {
    Element {
      children = List.copyOf(children);
      glyphs = List.copyOf(glyphs);
    }

    String text() {
      return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
    }

    List<Line> lines() {
      return PdfPages.lines(glyphs);
    }

    List<Integer> pages() {
      return glyphs.stream().filter(g -> !g.isBlank()).map(Glyph::page).distinct().toList();
    }

    /** This element and all within it. */
    Stream<Element> all() {
      return Stream.concat(Stream.of(this), children.stream().flatMap(Element::all));
    }
  }

  static PdfPages of(Path file) {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      Reader reader = new Reader();
      StringWriter text = new StringWriter();
      reader.writeText(document, text);
      List<Page> pages = new ArrayList<>();
      int index = 0;
      for (PDPage page : document.getPages()) {
        PDRectangle box = page.getMediaBox();
        List<Glyph> glyphs = reader.glyphs.getOrDefault(index, List.of());
        String stamp = reader.stamps.getOrDefault(index, new StringBuilder()).toString();
        pages.add(new Page(index++, box.getWidth(), box.getHeight(), glyphs, stamp));
      }
      return new PdfPages(pages, new Structure(document, pages).elements(), text.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text within an area of a page, counted from 0, as PDFBox extracts it. */
  static String text(Path file, int page, Area area) {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      PDFTextStripperByArea stripper = new PDFTextStripperByArea();
      stripper.addRegion(
          "area",
          new Rectangle2D.Double(
              area.left - 1, area.top, area.right - area.left + 2, area.bottom - area.top));
      stripper.extractRegions(document.getPage(page));
      return stripper.getTextForRegion("area");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Page> pages() {
    return pages;
  }

  /** All text as PDFBox extracts it. */
  String text() {
    return text;
  }

  /** The elements of a type, such as P, in the order of reading. */
  List<Element> elements(String type) {
    return elements(element -> element.type().equals(type));
  }

  List<Element> elements(Predicate<Element> which) {
    return elements.stream().flatMap(Element::all).filter(which).toList();
  }

  Stream<Glyph> glyphs() {
    return pages.stream().flatMap(page -> page.glyphs().stream());
  }

  /** Glyphs as lines; a smaller glyph that follows within a line's height is a superscript. */
  static List<Line> lines(List<Glyph> glyphs) {
    List<Line> lines = new ArrayList<>();
    List<Glyph> line = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      if (!line.isEmpty() && !isOn(line, glyph)) {
        lines.add(new Line(line));
        line = new ArrayList<>();
      }
      line.add(glyph);
    }
    if (!line.isEmpty()) {
      lines.add(new Line(line));
    }
    return lines;
  }

  private static boolean isOn(List<Glyph> line, Glyph glyph) {
    Glyph first = line.get(0);
    Glyph last = line.get(line.size() - 1);
    return glyph.page() == first.page()
        && Math.abs(glyph.y() - first.y()) < 0.6 * Math.max(first.size(), glyph.size())
        && glyph.x() > last.x() - 0.5;
  }

  /** Collects glyphs by page. */
  private static final class Reader extends PDFTextStripper {
    private final Map<Integer, List<Glyph>> glyphs = new HashMap<>();
    private final Map<Integer, StringBuilder> stamps = new HashMap<>();
    private final Deque<Integer> contents = new ArrayDeque<>();
    private final GlyphInk ink = new GlyphInk();
    private int code;

    @Override
    public void writeText(PDDocument document, Writer writer) throws IOException {
      setSortByPosition(false);
      super.writeText(document, writer);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
      super.beginMarkedContentSequence(tag, properties);
      int outer = contents.isEmpty() ? -1 : contents.peek();
      contents.push(properties == null ? outer : properties.getInt(COSName.MCID, outer));
    }

    @Override
    public void endMarkedContentSequence() {
      super.endMarkedContentSequence();
      contents.pop();
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int glyph, Vector displacement)
        throws IOException {
      code = glyph;
      super.showGlyph(matrix, font, glyph, displacement);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
      super.processTextPosition(position);
      int page = getCurrentPageNo() - 1;
      if (position.getDir() == 90) {
        stamps.computeIfAbsent(page, p -> new StringBuilder()).append(position.getUnicode());
        return;
      }
      glyphs
          .computeIfAbsent(page, p -> new ArrayList<>())
          .add(
              new Glyph(
                  page,
                  position.getUnicode(),
                  position.getXDirAdj(),
                  position.getYDirAdj(),
                  position.getWidthDirAdj(),
                  position.getYScale(),
                  position.getFont().getName(),
                  contents.isEmpty() ? -1 : contents.peek(),
                  ink.of(position, code)));
    }
  }

  /** Reads the structure tree. */
  private static final class Structure {
    private final PDDocument document;
    private final Map<PDPage, Integer> numbers = new HashMap<>();
    private final Map<Integer, Map<Integer, List<Glyph>>> contents;

    Structure(PDDocument document, List<Page> pages) {
      this.document = document;
      int index = 0;
      for (PDPage page : document.getPages()) {
        numbers.put(page, index++);
      }
      contents =
          pages.stream()
              .collect(
                  Collectors.toMap(
                      Page::index,
                      page ->
                          page.glyphs().stream().collect(Collectors.groupingBy(Glyph::content))));
    }

    List<Element> elements() {
      PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
      List<Element> elements = new ArrayList<>();
      for (Object kid : root.getKids()) {
        if (kid instanceof PDStructureElement element) {
          elements.add(element(element));
        }
      }
      return elements;
    }

    private Element element(PDStructureElement element) {
      List<Element> children = new ArrayList<>();
      List<Glyph> glyphs = new ArrayList<>();
      for (Object kid : element.getKids()) {
        if (kid instanceof PDStructureElement inner) {
          Element child = element(inner);
          children.add(child);
          glyphs.addAll(child.glyphs());
        } else if (kid instanceof PDMarkedContentReference reference) {
          PDPage page = Optional.ofNullable(reference.getPage()).orElse(element.getPage());
          glyphs.addAll(glyphs(page, reference.getMCID()));
        } else if (kid instanceof Integer content) {
          glyphs.addAll(glyphs(element.getPage(), content));
        }
      }
      return new Element(element.getStructureType(), children, glyphs);
    }

    private List<Glyph> glyphs(PDPage page, int content) {
      int number = numbers.getOrDefault(page, -1);
      return contents.getOrDefault(number, Map.of()).getOrDefault(content, List.of());
    }
  }
}
