package org.gailan.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gailan.TestReport;
import org.gailan.content.Language;
import org.gailan.pdf.PdfPages.Area;
import org.gailan.pdf.PdfPages.Element;
import org.gailan.pdf.PdfPages.Glyph;
import org.gailan.pdf.PdfPages.Line;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Lines end and begin as Hong Kong's printers set them (clreq 3.1): in columns of a page, of half a
 * landscape page, and of a table's cell.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TypographyTest {
  private static final double HALF_GUTTER = 4.5 * 72 / 25.4;
  private static final String REPORT =
      """
      id: leaves
      title: {zh-Hant: 茶葉（虛構）, en: Made-up Tea}
      languages: [zh-Hant, en]
      first-page: 1
      edition: proof
      editions:
        proof:
          redactions: removed
      sections: [sections/prose.yaml]
      """;

  /** Spaces aside, since those at the end of a line are gone. */
  private static final Pattern FIGURE =
      Pattern.compile(
          "1,532億美元|人民幣763億元|人民幣80億元|2,374\\.9EFLOPS|53\\.8%|2024年|2029年\\(估計\\)|第十六"
              + "|\\[編纂]|\\[REDACTED]|12,345噸|1,300\\.5百萬元|US\\$153\\.2billion"
              + "|RMB76\\.3billion|RMB8\\.0billion|2024–2029E|RMB600,000");

  /** The paragraphs of each PDF, by its language. */
  private final Map<String, List<Set>> paragraphs = new LinkedHashMap<>();

  /** A paragraph as it was set: its lines, and the column that they fill. */
  private record Set(List<Line> lines, Area column, boolean inCell) {
    boolean isChinese() {
      return lines.stream().anyMatch(line -> line.text().chars().anyMatch(c -> c > 0x2E80));
    }
  }

  /** The paragraphs are drawn for each language by itself. */
  private static final String DIFFERENT =
      "    silence: {parity.number: drawn apart, parity.redaction: drawn apart, parity.placeholder: drawn apart}\n";

  @BeforeAll
  void build(@TempDir Path folder) {
    GeneratedProse prose =
        new GeneratedProse(
            7, ShippedReport.sentences(Language.ZH_HANT), ShippedReport.sentences(Language.EN));
    StringBuilder section = new StringBuilder("id: prose\nblocks:\n");
    for (int i = 0; i < 300; i++) {
      section.append("  - paragraph:\n").append(text("      ", prose)).append(DIFFERENT);
    }
    section.append("  - list:\n");
    for (int i = 0; i < 30; i++) {
      section.append("      - text:\n").append(text("          ", prose));
    }
    section.append(DIFFERENT).append("  - notes:\n");
    for (int i = 1; i <= 3; i++) {
      section.append("      n" + i + ": {zh-Hant: 虛構。, en: Made up.}\n");
    }
    section.append("  - table:\n      columns:\n");
    for (int i = 0; i < 3; i++) {
      section.append("        - heading: {zh-Hant: 葉, en: Leaf}\n");
    }
    section.append("      rows:\n");
    for (int i = 0; i < 20; i++) {
      section.append("        - cells:\n");
      for (int j = 0; j < 3; j++) {
        section.append("            - text:\n").append(text("                ", prose));
      }
    }
    section.append("      notes:\n");
    for (int i = 1; i <= 3; i++) {
      section.append("        n" + i + ": {zh-Hant: 虛構。, en: Made up.}\n");
    }
    section.append(DIFFERENT);
    TestReport.Ran ran =
        TestReport.in(folder)
            .with("report.yaml", REPORT)
            .with("sections/prose.yaml", section.toString())
            .built("--format", "pdf");
    for (String language : List.of("zh-Hant", "en", "bilingual")) {
      PdfPages pages = PdfPages.of(ran.output("proof/leaves." + language + ".pdf"));
      List<Set> sets = new ArrayList<>();
      pages.elements("Document").forEach(element -> collect(element, pages, false, sets));
      paragraphs.put(language, sets);
    }
  }

  private static String text(String indent, GeneratedProse prose) {
    return "%szh-Hant: >-\n%s  %s\n%sen: >-\n%s  %s\n"
        .formatted(
            indent, indent, prose.chineseParagraph(), indent, indent, prose.englishParagraph());
  }

  private static void collect(Element element, PdfPages pages, boolean inCell, List<Set> sets) {
    if (element.type().equals("P")) {
      List<Line> lines = element.lines();
      if (!lines.isEmpty()) {
        sets.add(new Set(lines, column(lines.get(0), pages), inCell));
      }
    } else {
      boolean cell = inCell || element.children().stream().anyMatch(c -> c.type().equals("TH"));
      for (Element child : element.children()) {
        collect(child, pages, cell || isBodyTable(element), sets);
      }
    }
  }

  /** Tables with a heading; those that hold the two languages have none. */
  private static boolean isBodyTable(Element element) {
    return element.type().equals("Table")
        && element.all().anyMatch(inner -> inner.type().equals("TH"));
  }

  private static Area column(Line line, PdfPages pages) {
    PdfPages.Page page = pages.pages().get(line.page());
    Area body = page.body();
    if (page.width() < page.height()) {
      return body;
    }
    double middle = (body.left() + body.right()) / 2;
    return line.left() < middle
        ? new Area(body.left(), body.top(), middle - HALF_GUTTER, body.bottom())
        : new Area(middle + HALF_GUTTER, body.top(), body.right(), body.bottom());
  }

  @Test
  void thereAreEnoughLinesToTell() {
    assertTrue(all().stream().mapToInt(set -> set.lines().size()).sum() >= 5000);
    assertTrue(all().stream().filter(Set::inCell).mapToInt(set -> set.lines().size()).sum() >= 500);
  }

  @Test
  void noLineBeginsWithClosingPunctuation() {
    assertEquals(List.of(), lines(Pattern.compile("^[、。，；：！？）」』》〉］】…％%·]")));
  }

  @Test
  void noLineEndsWithOpeningPunctuation() {
    assertEquals(List.of(), lines(Pattern.compile("[（「『《〈［【]$")));
  }

  @Test
  void noFigureIsPartedFromItsUnit() {
    List<String> parted = new ArrayList<>();
    int seen = 0;
    for (Set set : all()) {
      StringBuilder whole = new StringBuilder();
      java.util.Set<Integer> ends = new java.util.HashSet<>();
      for (Line line : set.lines()) {
        whole.append(line.text().replaceAll("[ \u00a0]", ""));
        ends.add(whole.length());
      }
      Matcher figure = FIGURE.matcher(whole);
      while (figure.find()) {
        seen++;
        for (int at = figure.start() + 1; at < figure.end(); at++) {
          if (ends.contains(at)) {
            parted.add(figure.group() + " in " + whole);
          }
        }
      }
    }
    assertEquals(List.of(), parted);
    assertTrue(seen > 1000, "only " + seen + " figures");
  }

  @Test
  void noGlyphIsOutsideTheMargins() {
    List<String> outside = new ArrayList<>();
    for (Set set : all()) {
      for (Line line : set.lines()) {
        if (line.left() < set.column().left() - 0.5
            || line.right() > set.column().right() + 0.5
            || line.y() < set.column().top()
            || line.y() > set.column().bottom()) {
          outside.add(where(line));
        }
      }
    }
    assertEquals(List.of(), outside);
  }

  @Test
  void justifiedLinesReachTheRightMargin() {
    List<String> ragged = new ArrayList<>();
    int justified = 0;
    for (Set set : all()) {
      if (set.isChinese() && !set.inCell()) {
        for (Line line : set.lines().subList(0, set.lines().size() - 1)) {
          justified++;
          if (Math.abs(line.right() - set.column().right()) > 0.6) {
            ragged.add(where(line));
          }
        }
      }
    }
    assertEquals(List.of(), ragged);
    assertTrue(justified > 1500, "only " + justified + " lines");
  }

  @Test
  void nothingIsTooSmallToRead() {
    all()
        .forEach(
            set ->
                set.lines()
                    .forEach(
                        line -> assertEquals(List.of(), tooSmall(line.glyphs()), line.text())));
  }

  /** Latin below 8 pt and Chinese below 2.5 mm, the marks of notes aside. */
  static List<Glyph> tooSmall(List<Glyph> glyphs) {
    return glyphs.stream()
        .filter(glyph -> !glyph.text().matches("\\d"))
        .filter(glyph -> glyph.size() < (glyph.text().codePointAt(0) > 0x2E80 ? 7.05 : 7.95))
        .toList();
  }

  private List<Set> all() {
    return paragraphs.values().stream().flatMap(List::stream).toList();
  }

  private List<String> lines(Pattern wrong) {
    return all().stream()
        .flatMap(set -> set.lines().stream())
        .filter(line -> wrong.matcher(line.text()).find())
        .map(TypographyTest::where)
        .toList();
  }

  private static String where(Line line) {
    return "page %d, %.1f to %.1f at %.1f: %s"
        .formatted(line.page() + 1, line.left(), line.right(), line.y(), line.text());
  }
}
