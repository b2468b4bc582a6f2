package org.gailan.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gailan.pdf.PdfPages.Area;
import org.gailan.pdf.PdfPages.Element;
import org.gailan.pdf.PdfPages.Glyph;

/**
 * A paragraph or heading as it was set.
 *
 * @param inCell of a table with a heading; those that only hold the two languages have none
 */
record SetParagraph(List<SetLine> lines, boolean isHeading, boolean inCell) {
  private static final double HALF_GUTTER = 4.5 * 72 / 25.4;
  private static final Set<String> HEADINGS = Set.of("H1", "H2", "H3", "H4", "H5", "H6");

  SetParagraph {
    lines = List.copyOf(lines);
  }

  /** Those of a file, in the order of reading. */
  static List<SetParagraph> of(PdfPages pages) {
    List<SetParagraph> paragraphs = new ArrayList<>();
    pages.elements("Document").forEach(element -> collect(element, pages, false, paragraphs));
    return paragraphs;
  }

  private static void collect(
      Element element, PdfPages pages, boolean inCell, List<SetParagraph> paragraphs) {
    boolean heading = HEADINGS.contains(element.type());
    if (heading || element.type().equals("P")) {
      List<Glyph> inked = element.glyphs().stream().filter(g -> g.ink().isPresent()).toList();
      if (!inked.isEmpty()) {
        List<SetLine> lines = SetLine.of(element.glyphs(), column(inked.get(0), pages));
        paragraphs.add(new SetParagraph(lines, heading, inCell));
      }
    } else {
      boolean cells = inCell || isBodyTable(element);
      element.children().forEach(child -> collect(child, pages, cells, paragraphs));
    }
  }

  private static boolean isBodyTable(Element element) {
    return element.type().equals("Table")
        && element.all().anyMatch(inner -> inner.type().equals("TH"));
  }

  private static Area column(Glyph glyph, PdfPages pages) {
    PdfPages.Page page = pages.pages().get(glyph.page());
    Area body = page.body();
    if (page.width() < page.height()) {
      return body;
    }
    double middle = (body.left() + body.right()) / 2;
    return glyph.x() < middle
        ? new Area(body.left(), body.top(), middle - HALF_GUTTER, body.bottom())
        : new Area(middle + HALF_GUTTER, body.top(), body.right(), body.bottom());
  }

  boolean isChinese() {
    return lines.stream().anyMatch(line -> line.text().chars().anyMatch(c -> c > 0x2E80));
  }

  /**
   * The lines that are to fill the column, were the paragraph justified: all but the last. What
   * hangs before the first of them, such as a bullet, is left out.
   */
  List<SetLine> full() {
    if (lines.size() < 2) {
      return List.of();
    }
    List<SetLine> full = new ArrayList<>(lines.subList(0, lines.size() - 1));
    double indent = lines.get(1).first().x() - lines.get(1).size() / 2;
    List<Glyph> standing =
        full.get(0).glyphs().stream().filter(glyph -> glyph.x() > indent).toList();
    full.set(0, new SetLine(standing, full.get(0).column(), full.get(0).endsInSpace()));
    return full;
  }

  SetLine last() {
    return lines.get(lines.size() - 1);
  }
}
