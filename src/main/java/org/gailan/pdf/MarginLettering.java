package org.gailan.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.gailan.font.Face;
import org.gailan.font.Typefaces;

/** Letters in the margin, in the fonts that the document has already where it has them. */
final class MarginLettering {
  private final PDDocument document;
  private final List<PDFont> fonts;
  private final Typefaces typefaces;
  private final Map<Face, PDFont> known = new EnumMap<>(Face.class);

  /**
   * @param fonts of the document, to which more are added
   */
  MarginLettering(PDDocument document, List<PDFont> fonts, Typefaces typefaces) {
    this.document = document;
    this.fonts = fonts;
    this.typefaces = typefaces;
  }

  private PDFont font(Face face) throws IOException {
    PDFont font = known.get(face);
    if (font == null) {
      String name = typefaces.parsed(face).getName();
      font = fonts.stream().filter(other -> name.equals(other.getName())).findFirst().orElse(null);
      if (font == null) {
        font = PDType0Font.load(document, typefaces.parsed(face), true);
        fonts.add(font);
      }
      known.put(face, font);
    }
    return font;
  }

  /** Draws a line of words from a point to the right. */
  void draw(PDPageContentStream content, String words, Face face, double size, double x, double y)
      throws IOException {
    draw(content, words, face, size, Matrix.getTranslateInstance((float) x, (float) y));
  }

  /** Draws a line of words from a point to the top, to be read with the head on the left. */
  void drawUpwards(
      PDPageContentStream content, String words, Face face, double size, double x, double y)
      throws IOException {
    draw(content, words, face, size, new Matrix(0, 1, -1, 0, (float) x, (float) y));
  }

  private void draw(PDPageContentStream content, String words, Face face, double size, Matrix place)
      throws IOException {
    content.beginText();
    content.setTextMatrix(place);
    int from = 0;
    while (from < words.length()) {
      Face printing = typefaces.printing(face, words.codePointAt(from));
      int to = from;
      while (to < words.length() && typefaces.printing(face, words.codePointAt(to)) == printing) {
        to += Character.charCount(words.codePointAt(to));
      }
      content.setFont(font(printing), (float) size);
      content.showText(words.substring(from, to));
      from = to;
    }
    content.endText();
  }

  /** Words in lines of a measure, in points; a word that is wider is broken where it has to be. */
  List<String> lines(String words, Face face, double size, double measure) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int space = -1; // where the line could end
    for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
      String character = Character.toString(words.codePointAt(i));
      boolean fits = typefaces.width(face, line + character) * size <= measure;
      if (!fits && line.length() > 0) {
        String rest = space >= 0 ? line.substring(space + 1) : "";
        lines.add(space >= 0 ? line.substring(0, space) : line.toString());
        line.setLength(0);
        line.append(rest);
        space = -1;
      }
      if (character.equals(" ")) {
        space = line.length();
      }
      if (!(character.equals(" ") && line.isEmpty())) {
        line.append(character);
      }
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }
}
