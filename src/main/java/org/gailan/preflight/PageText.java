package org.gailan.preflight;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.gailan.diagnostic.Message;

/**
 * What a page says.
 *
 * @param glyphs in the order in which they are drawn
 * @param untold how many glyphs no font tells the character of
 */
record PageText(List<Glyph> glyphs, int untold) {
  /** A page of small type has some five thousand; this is a drawing made of letters. */
  private static final int MOST_GLYPHS = 200_000;

  /** Between dashes, as printers set it at the foot: – 106 –, – ii –, – I-3 –. */
  private static final Pattern NUMBER =
      Pattern.compile("[–—-]\\s*([0-9]{1,5}|[ivxlcdm]{1,8}|[A-Z]{1,5}-[0-9]{1,4})\\s*[–—-]");

  PageText {
    glyphs = List.copyOf(glyphs);
  }

  /** All pages of a document. */
  static List<PageText> of(PDDocument document, int pages) throws IOException {
    Reader reader = new Reader(pages);
    reader.writeText(document, Writer.nullWriter());
    List<PageText> texts = new ArrayList<>();
    for (int i = 0; i < pages; i++) {
      texts.add(new PageText(reader.pages.get(i), reader.untold[i]));
    }
    return texts;
  }

  /** All that it says, running matter included, in the order in which it is drawn. */
  String text() {
    return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
  }

  /** The same with a line feed wherever a line ends. */
  String lines() {
    StringBuilder lines = new StringBuilder();
    Optional<Glyph> before = Optional.empty();
    for (Glyph glyph : glyphs) {
      if (before.filter(last -> !last.isFollowedBy(glyph)).isPresent()) {
        lines.append('\n');
      }
      lines.append(glyph.text());
      before = Optional.of(glyph);
    }
    return lines.toString();
  }

  /** The number that it prints at its foot; empty where it prints none. */
  Optional<String> printedNumber() {
    double foot = lowest();
    String last =
        glyphs.stream()
            .filter(glyph -> Math.abs(glyph.y() - foot) < 2)
            .map(Glyph::text)
            .collect(Collectors.joining())
            .strip();
    Matcher number = NUMBER.matcher(last);
    return number.matches() ? Optional.of(number.group(1)) : Optional.empty();
  }

  private double lowest() {
    return glyphs.stream()
        .filter(glyph -> !glyph.isBlank())
        .mapToDouble(Glyph::y)
        .max()
        .orElse(Double.NEGATIVE_INFINITY);
  }

  /** Collects glyphs by page, as they are drawn. */
  private static final class Reader extends PDFTextStripper {
    private final List<List<Glyph>> pages = new ArrayList<>();
    private final Deque<Integer> contents = new ArrayDeque<>();
    private final int[] untold;

    Reader(int count) {
      untold = new int[count];
      for (int i = 0; i < count; i++) {
        pages.add(new ArrayList<>());
      }
      setSortByPosition(false);
      setSuppressDuplicateOverlappingText(false);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
      int outer = contents.isEmpty() ? -1 : contents.peek();
      contents.push(properties == null ? outer : properties.getInt(COSName.MCID, outer));
      super.beginMarkedContentSequence(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
      contents.poll();
      super.endMarkedContentSequence();
    }

    /** A glyph of a composite font that has no character is else passed over in silence. */
    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
        throws IOException {
      if (font.toUnicode(code) == null) {
        untold[getCurrentPageNo() - 1]++;
      }
      super.showGlyph(matrix, font, code, displacement);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
      List<Glyph> page = pages.get(getCurrentPageNo() - 1);
      if (page.size() == MOST_GLYPHS) {
        throw new UncheckedIOException(
            new Excess(Message.of("a page draws more than %d letters", MOST_GLYPHS)));
      }
      page.add(
          new Glyph(
              Optional.ofNullable(position.getUnicode()).orElse(""),
              position.getXDirAdj(),
              position.getYDirAdj(),
              position.getWidthDirAdj(),
              position.getYScale(),
              contents.isEmpty() ? -1 : contents.peek()));
    }
  }
}
