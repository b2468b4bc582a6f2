package org.gailan.redaction;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * The texts of a document, without spaces and without drawings: a page of HTML as one, a PDF by its
 * elements, because its charts and tables may stand elsewhere in another edition.
 *
 * <p>What follows from where something stands is left out: a note's number, which is another one
 * where a note before it went with the words that call it, and the heading that a table repeats on
 * a later page, which it may reach in one edition only.
 */
final class ReadText {
  private static final Set<String> INLINE =
      Set.of("Span", "Link", "Reference", "Note", "Annot", "Quote", "Code", "Lbl");

  /** Stands for the number of a note. */
  static final String NUMBER = "(#)";

  private static final String MARK = "<sup class=\"note-mark\">.*?</sup>";
  private static final Pattern NOTE_NUMBER = Pattern.compile("\\([0-9]+\\)");
  private static final Pattern REPEATED = Pattern.compile(".*\\((續|continued)\\)");

  private final Map<Integer, Map<Integer, String>> contents = new HashMap<>();
  private final Map<PDPage, Integer> pages = new HashMap<>();
  private final List<String> texts = new ArrayList<>();

  private ReadText() {}

  static String ofHtml(Path file) throws IOException {
    String page = Files.readString(file);
    String body = page.substring(page.indexOf("<body"));
    String words =
        body.replaceAll("(?s)<(svg|script|style)\\b.*?</\\1>", "")
            .replaceAll("(?s)" + MARK, NUMBER)
            .replaceAll("<[^>]*>", "")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&amp;", "&");
    return withoutNumbers(solid(words));
  }

  /** Without what may stand between lines. */
  static String solid(String text) {
    return Normalizer2.getNFCInstance()
        .normalize(text)
        .replaceAll("[\\s\u00ad\u00a0\u200b\u2060]+", "");
  }

  private static String withoutNumbers(String text) {
    return NOTE_NUMBER.matcher(text).replaceAll(Matcher.quoteReplacement(NUMBER));
  }

  static List<String> ofPdf(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      ReadText read = new ReadText();
      int number = 0;
      for (PDPage page : document.getPages()) {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> ofPage = new HashMap<>();
        extractor.getMarkedContents().forEach(content -> read(content, ofPage));
        read.contents.put(number, ofPage);
        read.pages.put(page, number++);
      }
      read.blocks(document.getDocumentCatalog().getStructureTreeRoot());
      return read.texts;
    }
  }

  private static void read(PDMarkedContent content, Map<Integer, String> ofPage) {
    StringBuilder text = new StringBuilder();
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition glyph) {
        text.append(glyph.getUnicode());
      } else if (part instanceof PDMarkedContent inner) {
        read(inner, ofPage);
      }
    }
    if (content.getMCID() >= 0) {
      ofPage.merge(content.getMCID(), text.toString(), String::concat);
    }
  }

  private void blocks(PDStructureNode node) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element
          && !element.getStructureType().equals("Figure")) {
        if (holdsBlocks(element)) {
          blocks(element);
        } else {
          String words = withoutNumbers(solid(text(element)));
          if (!REPEATED.matcher(words).matches()) {
            texts.add(words);
          }
        }
      }
    }
  }

  private static boolean holdsBlocks(PDStructureElement element) {
    return element.getKids().stream()
        .anyMatch(
            kid ->
                kid instanceof PDStructureElement inner
                    && !INLINE.contains(inner.getStructureType()));
  }

  private String text(PDStructureElement element) {
    StringBuilder text = new StringBuilder();
    for (Object kid : element.getKids()) {
      if (kid instanceof PDStructureElement inner) {
        boolean mark = inner.getStructureType().equals("Reference");
        text.append(mark ? NUMBER : text(inner));
      } else if (kid instanceof PDMarkedContentReference reference) {
        PDPage page = Optional.ofNullable(reference.getPage()).orElse(element.getPage());
        text.append(content(page, reference.getMCID()));
      } else if (kid instanceof Integer content) {
        text.append(content(element.getPage(), content));
      }
    }
    return text.toString();
  }

  private String content(PDPage page, int content) {
    int number = pages.getOrDefault(page, -1);
    return contents.getOrDefault(number, Map.of()).getOrDefault(content, "");
  }
}
