package org.gailan.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.gailan.font.SetGlyphs;

/**
 * Makes a PDF say the characters that {@link SetGlyphs} mean: PDFBox writes into the ToUnicode of a
 * font the code points that it was asked to draw.
 */
final class SetText {
  /** A line of a range as PDFBox 3.0.8 writes it: first code, last code, UTF-16 of the first. */
  private static final Pattern RANGE =
      Pattern.compile("<([0-9A-F]{4})> <([0-9A-F]{4})> <([0-9A-F]{4}|[0-9A-F]{8})>\n");

  /** ISO 32000-1, 9.10.3 leaves the limit to Adobe's Technical Note 5014, which says 100. */
  private static final int MOST_IN_A_BLOCK = 100;

  private SetText() {}

  /** Writes a document whose fonts may still have to be cut to the glyphs that it uses. */
  static void save(PDDocument document, List<PDFont> fonts, OutputStream out) throws IOException {
    // PDFBox writes ToUnicode when it cuts a font, and cuts fonts nowhere but in save: hence once
    // to nowhere, in the form that takes least time.
    document.save(OutputStream.nullOutputStream(), CompressParameters.NO_COMPRESSION);
    for (PDFont font : fonts) {
      sayWhatIsMeant(document, font.getCOSObject());
    }
    document.save(out);
  }

  private static void sayWhatIsMeant(PDDocument document, COSDictionary font) throws IOException {
    COSStream stream = font.getCOSStream(COSName.TO_UNICODE);
    if (stream == null) {
      // The document never used this font.
      return;
    }
    String map;
    try (InputStream in = stream.createInputStream()) {
      map = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
    }
    Map<Integer, Integer> characters = characters(map);
    if (characters.values().stream().noneMatch(SetGlyphs::isSet)) {
      return;
    }
    characters.replaceAll((code, character) -> SetGlyphs.meaning(character));
    byte[] meant = withRanges(map, characters).getBytes(StandardCharsets.US_ASCII);
    font.setItem(
        COSName.TO_UNICODE,
        new PDStream(document, new ByteArrayInputStream(meant), COSName.FLATE_DECODE));
  }

  /** The characters of a ToUnicode map by their codes. */
  private static Map<Integer, Integer> characters(String map) {
    Map<Integer, Integer> characters = new TreeMap<>();
    Matcher range = RANGE.matcher(map);
    while (range.find()) {
      int first = Integer.parseInt(range.group(1), 16);
      int last = Integer.parseInt(range.group(2), 16);
      int character = codePoint(range.group(3));
      for (int code = first; code <= last; code++) {
        characters.put(code, character + code - first);
      }
    }
    return characters;
  }

  private static int codePoint(String utf16) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < utf16.length(); i += 4) {
      text.append((char) Integer.parseInt(utf16.substring(i, i + 4), 16));
    }
    return text.codePointAt(0);
  }

  /** The map with its ranges replaced. */
  private static String withRanges(String map, Map<Integer, Integer> characters) {
    int begin = map.indexOf("endcodespacerange\n") + "endcodespacerange\n".length();
    StringBuilder ranges = new StringBuilder(map.substring(0, begin)).append('\n');
    List<String> lines = new ArrayList<>();
    characters.forEach(
        (code, character) -> lines.add("<%04X> <%s>\n".formatted(code, utf16(character))));
    for (int i = 0; i < lines.size(); i += MOST_IN_A_BLOCK) {
      List<String> block = lines.subList(i, Math.min(lines.size(), i + MOST_IN_A_BLOCK));
      ranges.append(block.size()).append(" beginbfchar\n");
      block.forEach(ranges::append);
      ranges.append("endbfchar\n\n");
    }
    return ranges.append(map.substring(map.indexOf("endcmap"))).toString();
  }

  private static String utf16(int codePoint) {
    StringBuilder hexadecimal = new StringBuilder();
    Character.toString(codePoint)
        .chars()
        .forEach(unit -> hexadecimal.append("%04X".formatted(unit)));
    return hexadecimal.toString();
  }
}
