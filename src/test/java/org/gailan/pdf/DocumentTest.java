package org.gailan.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.gailan.TestReport;
import org.gailan.pdf.PdfPages.Element;
import org.gailan.pdf.PdfPages.Glyph;
import org.gailan.pdf.PdfPages.Line;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What a PDF says about itself and how it leads its readers: properties, bookmarks, links. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DocumentTest {
  private final Map<String, PDDocument> documents = new LinkedHashMap<>();
  private final Map<String, PdfPages> pages = new LinkedHashMap<>();

  @BeforeAll
  void build(@TempDir Path folder) throws IOException {
    TestReport.Ran ran = EveryBlock.in(folder).built("--format", "pdf");
    for (String tag : List.of("zh-Hant", "en", "bilingual")) {
      Path file = ran.output("proof/kites." + tag + ".pdf");
      documents.put(tag, Loader.loadPDF(java.nio.file.Files.readAllBytes(file)));
      pages.put(tag, PdfPages.of(file));
    }
  }

  @AfterAll
  void close() throws IOException {
    for (PDDocument document : documents.values()) {
      document.close();
    }
  }

  @Test
  void titleIsShownInTheWindow() {
    documents.forEach(
        (tag, document) -> {
          PDDocumentCatalog catalog = document.getDocumentCatalog();
          assertTrue(catalog.getViewerPreferences().displayDocTitle(), tag);
          assertEquals(tag.equals("en") ? "en" : "zh-Hant", catalog.getLanguage());
        });
    assertEquals("紙鳶 & 風", information("zh-Hant").getTitle());
    assertEquals("Kites & Wind", information("en").getTitle());
    assertEquals("紙鳶 & 風 | Kites & Wind", information("bilingual").getTitle());
  }

  @Test
  void informationAndMetadataAgree() throws IOException {
    for (Map.Entry<String, PDDocument> entry : documents.entrySet()) {
      PDDocumentInformation information = entry.getValue().getDocumentInformation();
      String xmp =
          new String(
              entry.getValue().getDocumentCatalog().getMetadata().toByteArray(),
              StandardCharsets.UTF_8);
      assertEquals(information.getTitle(), first(xmp, "dc:title.*?<rdf:li[^>]*>"));
      assertEquals(information.getSubject(), first(xmp, "dc:description.*?<rdf:li[^>]*>"));
      assertEquals(information.getProducer(), first(xmp, "<pdf:Producer>"));
      assertEquals(information.getCreator(), first(xmp, "<xmp:CreatorTool>"));
      assertTrue(information.getCreator().startsWith("Gailan "), information.getCreator());
      // The Test's clock.
      String date = "2026-11-23T00:00:00+00:00";
      assertEquals(date, first(xmp, "<xmp:CreateDate>"));
      assertEquals(date, first(xmp, "<xmp:ModifyDate>"));
      assertEquals(date, first(xmp, "<xmp:MetadataDate>"));
      assertEquals(
          date, information.getCreationDate().toInstant().toString().replace("Z", "+00:00"));
      assertEquals(information.getCreationDate(), information.getModificationDate());
      assertNull(information.getAuthor());
      assertFalse(xmp.contains("dc:creator"), xmp);
      List<String> languages =
          entry.getKey().equals("bilingual") ? List.of("zh-Hant", "en") : List.of(entry.getKey());
      assertEquals(
          String.join("</rdf:li><rdf:li>", languages),
          first(xmp, "dc:language><rdf:Bag><rdf:li>", "</rdf:li></rdf:Bag>"));
    }
  }

  private static String first(String xmp, String opening) {
    return first(xmp, opening, "</");
  }

  private static String first(String xmp, String opening, String closing) {
    Matcher matcher =
        Pattern.compile(opening + "(.*?)" + Pattern.quote(closing), Pattern.DOTALL).matcher(xmp);
    assertTrue(matcher.find(), opening + " in " + xmp);
    return matcher.group(1).replace("&amp;", "&");
  }

  @Test
  void viewerCountsPagesAsThePrinterDid() throws IOException {
    for (Map.Entry<String, PDDocument> entry : documents.entrySet()) {
      PDDocument document = entry.getValue();
      int count = document.getNumberOfPages();
      assertEquals(
          IntStream.range(EveryBlock.FIRST_PAGE, EveryBlock.FIRST_PAGE + count)
              .mapToObj(String::valueOf)
              .toList(),
          List.of(document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices()));
    }
  }

  @Test
  void bookmarksAreTheTreeOfHeadings() {
    assertEquals(List.of("紙鳶AB市場", "  風", "    雨", "  線", "製法", "各種紙鳶", "圖"), bookmarks("zh-Hant"));
    assertEquals(
        List.of(
            "THE KITE MARKET", "  Wind", "    Rain", "  Line", "MAKING", "KINDS OF KITE", "CHARTS"),
        bookmarks("en"));
    assertEquals(
        List.of(
            "紙鳶AB市場 | THE KITE MARKET",
            "  風 | Wind",
            "    雨 | Rain",
            "  線 | Line",
            "製法 | MAKING",
            "各種紙鳶 | KINDS OF KITE",
            "圖 | CHARTS"),
        bookmarks("bilingual"));
  }

  private List<String> bookmarks(String tag) {
    List<String> titles = new ArrayList<>();
    bookmarks(tag, (title, item) -> titles.add(title));
    return titles;
  }

  private void bookmarks(String tag, BiConsumer<String, PDOutlineItem> each) {
    bookmarks(of(documents, tag).getDocumentCatalog().getDocumentOutline(), "", each);
  }

  private static void bookmarks(
      PDOutlineNode above, String indent, BiConsumer<String, PDOutlineItem> each) {
    for (PDOutlineItem item : above.children()) {
      each.accept(indent + item.getTitle(), item);
      bookmarks(item, indent + "  ", each);
    }
  }

  @Test
  void bookmarkLeadsToItsHeading() {
    documents.forEach(
        (tag, document) -> {
          List<Element> headings = of(pages, tag).elements(e -> e.type().matches("H\\d"));
          bookmarks(
              tag,
              (title, item) -> {
                String words = title.strip().replaceAll(" \\| .*", "");
                Element heading =
                    headings.stream().filter(h -> h.text().equals(words)).findFirst().orElseThrow();
                try {
                  assertLeadsTo(
                      tag + title, document, item.getDestination(), heading.glyphs().get(0));
                } catch (IOException e) {
                  throw new AssertionError(e);
                }
                assertNotNull(item.getStructureElement(), title);
              });
        });
  }

  /** A destination is the top of what it leads to. */
  private static void assertLeadsTo(
      String what, PDDocument document, PDDestination destination, Glyph glyph) {
    PDPageXYZDestination place = (PDPageXYZDestination) destination;
    assertEquals(glyph.page(), document.getPages().indexOf(place.getPage()), what);
    double top = place.getPage().getMediaBox().getHeight() - place.getTop();
    assertTrue(top < glyph.y() && glyph.y() - top < 30, what + ": " + top + ", " + glyph);
  }

  /** Each mark of a note leads to the note, and the note's number back to the mark. */
  @Test
  void linksOfNotesLeadThereAndBack() throws IOException {
    for (Map.Entry<String, PDDocument> entry : documents.entrySet()) {
      String tag = entry.getKey();
      PDDocument document = entry.getValue();
      Map<String, Integer> found = new TreeMap<>();
      for (PDPage page : document.getPages()) {
        int index = document.getPages().indexOf(page);
        for (PDAnnotation annotation : page.getAnnotations()) {
          PDAnnotationLink link = (PDAnnotationLink) annotation;
          assertFalse(String.valueOf(link.getContents()).isBlank(), tag);
          if (link.getAction() instanceof PDActionGoTo action) {
            String number = wordsIn(of(pages, tag).pages().get(index), link);
            PDPageXYZDestination place = (PDPageXYZDestination) action.getDestination();
            String there =
                lineAt(of(pages, tag), document.getPages().indexOf(place.getPage()), place);
            String bare = number.replaceAll("[()]", "");
            assertTrue(bare.matches("\\d"), tag + number);
            assertTrue(there.contains(bare), tag + number + ": " + there);
            found.merge(number.equals(bare) ? "mark" : "note", 1, Integer::sum);
          }
        }
      }
      int columns = tag.equals("bilingual") ? 2 : 1;
      assertEquals(Map.of("mark", 3 * columns, "note", 3 * columns), found, tag);
    }
  }

  private static String wordsIn(PdfPages.Page page, PDAnnotationLink link) {
    double left = link.getRectangle().getLowerLeftX();
    double right = link.getRectangle().getUpperRightX();
    double top = page.height() - link.getRectangle().getUpperRightY();
    double bottom = page.height() - link.getRectangle().getLowerLeftY();
    StringBuilder words = new StringBuilder();
    for (Glyph glyph : page.glyphs()) {
      double middle = glyph.x() + glyph.width() / 2;
      if (middle > left && middle < right && glyph.y() > top && glyph.y() < bottom + 1) {
        words.append(glyph.text());
      }
    }
    return words.toString();
  }

  /** The first line below a destination. */
  private static String lineAt(PdfPages pdf, int page, PDPageXYZDestination place) {
    double top = place.getPage().getMediaBox().getHeight() - place.getTop();
    List<Line> lines =
        PdfPages.lines(pdf.pages().get(page).glyphs()).stream()
            .filter(line -> line.y() > top && line.y() - top < 25)
            .toList();
    return String.join("|", lines.stream().map(Line::text).toList());
  }

  @Test
  void coloursAreThoseOfTheirProfile() {
    documents.forEach(
        (tag, document) -> {
          var intents = document.getDocumentCatalog().getOutputIntents();
          assertEquals(1, intents.size(), tag);
          assertEquals("sRGB IEC61966-2.1", intents.get(0).getOutputConditionIdentifier());
        });
  }

  @Test
  void nothingIsEncryptedScriptedOrAttached() {
    documents.forEach(
        (tag, document) -> {
          assertFalse(document.isEncrypted(), tag);
          PDDocumentCatalog catalog = document.getDocumentCatalog();
          assertNull(catalog.getCOSObject().getItem(COSName.OPEN_ACTION), tag);
          assertNull(catalog.getCOSObject().getItem(COSName.AA), tag);
          assertNull(catalog.getCOSObject().getItem(COSName.ACRO_FORM), tag);
          assertNull(catalog.getCOSObject().getItem(COSName.AF), tag);
          var names = catalog.getNames();
          assertTrue(names == null || names.getEmbeddedFiles() == null, tag);
          assertTrue(names == null || names.getJavaScript() == null, tag);
        });
  }

  private PDDocumentInformation information(String tag) {
    return of(documents, tag).getDocumentInformation();
  }

  private static <V> V of(Map<String, V> map, String key) {
    V value = map.get(key);
    if (value == null) {
      throw new IllegalArgumentException("no " + key);
    }
    return value;
  }
}
