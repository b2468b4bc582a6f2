package org.gailan.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.gailan.TestReport;
import org.gailan.content.Language;
import org.gailan.pdf.TaggedPdf.Node;
import org.gailan.resolve.PrintedReport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The logical structure of a report that holds every kind of block. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class StructureTest {
  private static final List<String> TAGS = List.of("zh-Hant", "en", "bilingual");

  private final Map<String, TaggedPdf> pdfs = new LinkedHashMap<>();
  private final Map<String, PrintedReport> printed = new LinkedHashMap<>();

  @BeforeAll
  void build(@TempDir Path folder) {
    TestReport.Ran ran = EveryBlock.in(folder).built("--format", "pdf");
    TAGS.forEach(tag -> pdfs.put(tag, TaggedPdf.of(ran.output("proof/kites." + tag + ".pdf"))));
    for (Language language : Language.values()) {
      printed.put(language.tag(), ShippedReport.printed(folder.resolve("content"), language));
    }
  }

  @Test
  void orderOfReadingIsTheOrderOfTheSource() {
    for (String language : List.of("zh-Hant", "en")) {
      PrintedReport report = of(printed, language);
      WrittenText.assertIsSpoken(report, of(pdfs, language).spoken(language));
      WrittenText.assertIsSpoken(report, of(pdfs, "bilingual").spoken(language));
    }
  }

  @Test
  void listsHoldItemsOfLabelAndBody() {
    Node list = of(pdfs, "en").first("L", "Of bamboo");
    assertEquals(
        "L(LI(Lbl LBody(P L(LI(Lbl LBody(P)) LI(Lbl LBody(P))))) LI(Lbl LBody(P)))", list.shape());
    assertEquals(
        List.of("(1)", "(i)", "(ii)", "(2)"), list.all("Lbl").stream().map(Node::text).toList());
    assertEquals("Decimal", list.attributes().get("ListNumbering"));
    assertEquals(
        "LowerRoman", list.children().get(0).all("L").get(0).attributes().get("ListNumbering"));
  }

  @Test
  void eachTableHasItsCaptionItsHeadingsAndRowsOfOneWidth() {
    pdfs.forEach(
        (tag, pdf) -> {
          for (Node table : pdf.all("Table")) {
            String where = tag + ": " + table.shape();
            List<String> parts = table.children().stream().map(Node::type).distinct().toList();
            assertTrue(
                List.of(List.of("Caption", "THead", "TBody"), List.of("THead", "TBody"))
                    .contains(parts),
                where);
            Set<Integer> widths = new HashSet<>();
            int[] reaching = new int[64];
            for (Node row : table.all("TR")) {
              widths.add(width(row, reaching));
            }
            assertEquals(1, widths.size(), where + widths);
            for (Node head : table.all("THead").get(0).all("TH")) {
              assertEquals("Column", head.attributes().get("Scope"), where);
            }
          }
        });
  }

  /** How many columns a row takes, those of cells that reach down to it included. */
  private static int width(Node row, int[] reaching) {
    int column = 0;
    for (Node cell : row.children()) {
      while (reaching[column] > 0) {
        reaching[column++]--;
      }
      int columns = number(cell, "ColSpan");
      for (int i = 0; i < columns; i++) {
        reaching[column++] = number(cell, "RowSpan") - 1;
      }
    }
    while (column < reaching.length && reaching[column] > 0) {
      reaching[column++]--;
    }
    return column;
  }

  private static int number(Node cell, String attribute) {
    String value = cell.attributes().getOrDefault(attribute, "COSInt{1}");
    return Integer.parseInt(value.replaceAll("\\D", ""));
  }

  @Test
  void firstCellOfARowIsItsHeading() {
    Node spans = of(pdfs, "en").first("Table", "All kites");
    Node body = spans.children("TBody").get(0);
    assertEquals(
        List.of("TH TD TD", "TD TD", "TH TD"),
        body.children().stream()
            .map(row -> String.join(" ", row.children().stream().map(Node::type).toList()))
            .toList());
    Node silk = body.all("TH").get(0);
    assertEquals("Row", silk.attributes().get("Scope"));
    assertEquals(2, number(silk, "RowSpan"));
    assertEquals(2, number(body.all("TH").get(1), "ColSpan"));
  }

  @Test
  void captionHoldsTitleAndUnit() {
    Node table = of(pdfs, "en").first("Table", "From a dataset");
    Node caption = table.children().get(0);
    assertEquals("Caption(P P)", caption.shape());
    assertTrue(caption.text().matches("From a dataset.*kites.*"), caption.text());
    Node ofChart = of(pdfs, "en").first("Caption", "Stacked");
    assertEquals("Caption(P P)", ofChart.shape());
    Node both = of(pdfs, "bilingual").first("Table", "K059").children().get(0);
    assertEquals(List.of("zh-Hant: 長表", "en: Long table"), both.languages());
  }

  /** The heading row is printed on each page of a table, but a table has it once. */
  @Test
  void repeatedHeadingIsNoPartOfTheDocument() {
    for (String tag : TAGS) {
      TaggedPdf pdf = of(pdfs, tag);
      Node table = pdf.first("Table", "K059");
      assertTrue(table.pages().size() > 1, tag);
      String heading = tag.equals("en") ? "Weight" : "重量";
      String again = tag.equals("en") ? "(continued)" : "(續)";
      assertEquals(1, table.all("THead").get(0).children().size(), tag);
      assertEquals(1, count(table.text(), heading), tag);
      assertFalse(table.text().contains(again), tag);
      List<Integer> later = table.pages().subList(1, table.pages().size());
      later.forEach(page -> assertTrue(pdf.artifacts(page).contains(again), tag));
      later.forEach(page -> assertTrue(pdf.artifacts(page).contains(heading), tag));
    }
  }

  private static int count(String text, String part) {
    return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }

  @Test
  void columnsOfTwoLanguagesAreNoTable() {
    for (Node table : of(pdfs, "bilingual").all("Table")) {
      assertEquals(1, table.all("THead").size(), table.shape());
      assertEquals(List.of(), table.all("H1"));
    }
  }

  @Test
  void everyChartIsAFigureThatIsDescribedInItsLanguage() {
    for (String language : List.of("zh-Hant", "en")) {
      List<Node> figures = of(pdfs, language).all("Figure");
      assertEquals(7, figures.size());
      for (Node figure : figures) {
        assertEquals(language, figure.language());
        assertTrue(figure.alternative().orElse("").length() > 20, figure.toString());
        assertTrue(figure.attributes().containsKey("BBox"));
      }
    }
    List<Node> both = of(pdfs, "bilingual").all("Figure");
    assertEquals(
        IntStream.range(0, 14).mapToObj(i -> i % 2 == 0 ? "zh-Hant" : "en").toList(),
        both.stream().map(Node::language).toList());
  }

  @Test
  void notesAreNotesWithIdentifiersAndTheirMarksAreReferences() {
    pdfs.forEach(
        (tag, pdf) -> {
          List<Node> notes = pdf.all("Note");
          Set<String> ids = new HashSet<>();
          for (Node note : notes) {
            assertTrue(ids.add(note.id().orElseThrow()), tag + note.id());
          }
          int columns = tag.equals("bilingual") ? 2 : 1;
          assertEquals(3 * columns, pdf.all("Reference").size(), tag);
          List<Node> references = pdf.all("Reference");
          references.forEach(mark -> assertEquals("Reference(Link)", mark.shape()));
          references.forEach(
              mark -> assertTrue(mark.all("Link").get(0).annotation().isPresent(), tag));
          long numbered = notes.stream().filter(note -> !note.all("Link").isEmpty()).count();
          assertEquals(3L * columns, numbered, tag);
        });
    Node far = of(pdfs, "en").first("Note", "A note from afar");
    assertEquals("Note(Lbl(Link) P)", far.shape());
  }

  @Test
  void languageChangesWithTheWords() {
    assertEquals(
        List.of(
            "zh-Hant: 紙鳶由",
            "en: AI Kite Club",
            "zh-Hant: 及飛鳶廠推廣，線長2,374.9 EFLOPS，5G及",
            "en: H100",
            "zh-Hant: （",
            "en: AI",
            "zh-Hant: ）亦用，售US$153.2，見（ii）及[編纂][編纂]。1"),
        of(pdfs, "zh-Hant").first("P", "推廣").languages());
    assertEquals(
        List.of(
            "en: Kites (",
            "zh-Hant: 紙鳶",
            "en: ) are flown by Feiyuan Works* at ",
            "zh-Hant: 漢字、風箏",
            "en:  over 2,374.9 EFLOPS and H100, 5G at US$153.2, (ii), for [REDACTED][REDACTED] (AI).1"),
        of(pdfs, "en").first("P", "are flown").languages());
    assertEquals(
        List.of("zh-Hant: 紙鳶", "en: AB", "zh-Hant: 市場"),
        of(pdfs, "bilingual").first("H1", "紙鳶").languages());
    assertEquals(
        List.of("zh-Hant: 重點", "en: AB", "zh-Hant: 之後。"),
        of(pdfs, "zh-Hant").first("P", "重點").languages());
  }

  @Test
  void runningMatterIsNoPartOfTheDocument() {
    TaggedPdf pdf = of(pdfs, "en");
    assertTrue(pdf.artifacts(1).contains("KITES & WIND"), pdf.artifacts(1));
    assertTrue(pdf.artifacts(1).contains("DRAFT"), pdf.artifacts(1));
    assertTrue(pdf.artifacts(1).contains("42"), pdf.artifacts(1));
    assertFalse(pdf.top().text().contains("KITES & WIND"));
    assertFalse(pdf.top().text().contains("– 42 –"));
    assertFalse(pdf.top().text().contains("...."));
  }

  @Test
  void noElementIsEmptyOrSaysNothing() {
    pdfs.forEach(
        (tag, pdf) ->
            pdf.top()
                .all()
                .forEach(
                    node -> {
                      boolean cell = node.type().equals("TD");
                      assertTrue(cell || !node.text().isBlank(), tag + " " + node.type());
                      if (node.type().equals("Span")) {
                        assertTrue(node.languages().size() == 1, tag + " " + node.languages());
                      }
                      assertFalse(node.alternative().equals(java.util.Optional.of("")), tag);
                    }));
  }

  private static <V> V of(Map<String, V> map, String key) {
    V value = map.get(key);
    if (value == null) {
      throw new IllegalArgumentException("no " + key);
    }
    return value;
  }
}
