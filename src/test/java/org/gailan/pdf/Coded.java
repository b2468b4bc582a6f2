package org.gailan.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gailan.pdf.PdfPages.Element;
import org.gailan.pdf.PdfPages.Glyph;

/**
 * A code that a made-up report gave one of its blocks, where it is printed.
 *
 * @param y the baseline
 */
record Coded(String code, int page, double y) {
  private static final Pattern CODE = Pattern.compile("Z([A-Z]\\d{3})");

  char kind() {
    return code.charAt(0);
  }

  /** The codes of a document in the order in which it is read; repeated matter is none of it. */
  static List<Coded> in(PdfPages pages) {
    List<Coded> codes = new ArrayList<>();
    List<Glyph> read = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (Element root : pages.elements("Document")) {
      for (Glyph glyph : root.glyphs()) {
        for (int i = 0; i < glyph.text().length(); i++) {
          read.add(glyph);
        }
        text.append(glyph.text());
      }
    }
    Matcher found = CODE.matcher(text);
    while (found.find()) {
      Glyph first = read.get(found.start());
      codes.add(new Coded(found.group(1), first.page(), first.y()));
    }
    return codes;
  }
}
