package org.gailan.verification;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The numbers in digits that a PDF prints, as PDFBox reads its glyphs. Left out is what states
 * nothing: running headers and page numbers, the marks of notes, the labels of lists and notes.
 */
final class PrintedNumbers {
  static final Pattern NUMBER = Pattern.compile("\\d+(?:[,.]\\d+)*");
  private static final Pattern LABEL = Pattern.compile("\\(\\d+\\)");

  /** Marks are set at 62% of what they mark. */
  private static final float SMALLEST_PART = 0.75f;

  private static final float MILLIMETRE = 72 / 25.4f;

  private PrintedNumbers() {}

  /**
   * How often each number stands on each page.
   *
   * @param firstPage the number printed on the first page
   */
  static Map<Integer, Map<String, Integer>> of(Path pdf, int firstPage) throws IOException {
    Map<Integer, Map<String, Integer>> numbers = new TreeMap<>();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        Map<String, Integer> ofPage = new HashMap<>();
        for (String chunk : new Chunks(document, page).chunks()) {
          NUMBER.matcher(chunk).results().forEach(m -> ofPage.merge(m.group(), 1, Integer::sum));
        }
        numbers.put(firstPage + page - 1, ofPage);
      }
    }
    return numbers;
  }

  /** Glyphs that follow each other without a gap, in the order in which they are drawn. */
  private static final class Chunks extends PDFTextStripper {
    private final List<List<TextPosition>> chunks = new ArrayList<>();
    private final float height;
    private final boolean sideBySide;

    Chunks(PDDocument document, int page) throws IOException {
      setStartPage(page);
      setEndPage(page);
      setSuppressDuplicateOverlappingText(false);
      this.height = document.getPage(page - 1).getMediaBox().getHeight();
      this.sideBySide = document.getPage(page - 1).getMediaBox().getWidth() > height;
      getText(document);
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
      float head = (sideBySide ? 41 : 31) * MILLIMETRE;
      float foot = (sideBySide ? 20 : 25) * MILLIMETRE;
      if (glyph.getY() < head || glyph.getY() > height - foot) {
        return;
      }
      List<TextPosition> last = chunks.isEmpty() ? List.of() : chunks.get(chunks.size() - 1);
      if (last.isEmpty() || !follows(last.get(last.size() - 1), glyph)) {
        last = new ArrayList<>();
        chunks.add(last);
      }
      last.add(glyph);
    }

    private static boolean follows(TextPosition before, TextPosition glyph) {
      float end = before.getXDirAdj() + before.getWidthDirAdj();
      boolean near = Math.abs(glyph.getXDirAdj() - end) < 0.12 * before.getFontSizeInPt();
      boolean level = Math.abs(glyph.getYDirAdj() - before.getYDirAdj()) < 0.5;
      return near && level && before.getDir() == glyph.getDir();
    }

    List<String> chunks() {
      List<String> texts = new ArrayList<>();
      TextPosition before = null;
      for (List<TextPosition> chunk : chunks) {
        StringBuilder text = new StringBuilder();
        chunk.forEach(glyph -> text.append(glyph.getUnicode()));
        boolean raised =
            before != null
                && chunk.get(0).getFontSizeInPt() < SMALLEST_PART * before.getFontSizeInPt()
                && chunk.get(0).getYDirAdj() < before.getYDirAdj();
        if (!raised && !LABEL.matcher(text.toString().strip()).matches()) {
          texts.add(text.toString());
        }
        before = raised ? before : chunk.get(chunk.size() - 1);
      }
      return texts;
    }
  }
}
