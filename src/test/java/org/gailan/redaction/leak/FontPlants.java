package org.gailan.redaction.leak;

import static org.gailan.redaction.leak.Plant.CHINESE;
import static org.gailan.redaction.leak.Plant.LATIN;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.gailan.font.Face;
import org.gailan.font.Typefaces;

/** Leaks in what fonts hold though no page draws it. */
final class FontPlants {
  private static final Typefaces SHIPPED = new Typefaces();
  private static final COSName PLANTED = COSName.getPDFName("Planted");

  private FontPlants() {}

  static List<Plant> all() {
    return List.of(
        font("glyphs in a subset", CHINESE, ": font", FontPlants::subset),
        nameless(),
        font("meanings of codes", CHINESE, ": font", (d, s) -> meanings(d, s, "<%04X> <%04X>")),
        font("a name", LATIN, "names", (d, s) -> descendant(d).setName(COSName.BASE_FONT, s)),
        font("a family", CHINESE, "/FontFamily", FontPlants::family),
        Plant.html(
            Channel.FONTS,
            "glyphs in a font of a page",
            CHINESE,
            ": font",
            (page, words) ->
                page.replaceFirst("<style", "<style>" + webFont(words) + "</style>$0")));
  }

  private static Plant font(String what, Secret secret, String place, Plant.PdfPlanting planting) {
    return Plant.pdf(Channel.FONTS, what, secret, place, planting);
  }

  /** As a paragraph that was measured, but is not drawn, would leave it. */
  private static void subset(PDDocument document, String words) throws IOException {
    PDType0Font font = PDType0Font.load(document, SHIPPED.parsed(Face.SERIF), true);
    words.codePoints().forEach(font::addToSubset);
    font.subset();
    font.getCOSObject().setBoolean(PLANTED, true);
    document.getPage(0).getResources().add(font);
  }

  /** Subset fonts get their tables when the document is saved, so that this takes a second look. */
  private static Plant nameless() {
    return new Plant(
        Channel.FONTS,
        "glyphs without a table of their meaning",
        CHINESE,
        ": font",
        (folder, words) -> {
          font("", CHINESE, "", FontPlants::subset).planting().into(folder, words);
          font("", CHINESE, "", FontPlants::withoutMeanings).planting().into(folder, words);
        });
  }

  private static void withoutMeanings(PDDocument document, String words) throws IOException {
    PDResources resources = document.getPage(0).getResources();
    for (COSName name : resources.getFontNames()) {
      COSDictionary font = resources.getFont(name).getCOSObject();
      if (font.getBoolean(PLANTED, false)) {
        font.setItem(COSName.TO_UNICODE, BytesPlants.stream(document, new byte[0]));
      }
    }
  }

  private static COSDictionary firstFont(PDDocument document) {
    PDResources resources = document.getPage(0).getResources();
    COSDictionary fonts = resources.getCOSObject().getCOSDictionary(COSName.FONT);
    return fonts.getCOSDictionary(fonts.keySet().iterator().next());
  }

  private static COSDictionary descendant(PDDocument document) {
    COSDictionary font = firstFont(document);
    return (COSDictionary) font.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
  }

  private static void family(PDDocument document, String words) {
    descendant(document).getCOSDictionary(COSName.FONT_DESC).setString("FontFamily", words);
  }

  /** Says of codes that are drawn nowhere what they would mean. */
  private static void meanings(PDDocument document, String words, String form) throws IOException {
    COSStream table = (COSStream) firstFont(document).getDictionaryObject(COSName.TO_UNICODE);
    String before = new String(table.createInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    int[] code = {0xF000};
    String more =
        words
            .codePoints()
            .mapToObj(c -> form.formatted(code[0]++, c))
            .collect(Collectors.joining("\n"));
    int count = words.codePointCount(0, words.length());
    String after =
        before.replaceFirst("endcmap", count + " beginbfchar\n" + more + "\nendbfchar\n$0");
    try (OutputStream out = table.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(after.getBytes(StandardCharsets.US_ASCII));
    }
  }

  private static String webFont(String words) {
    TreeSet<Integer> characters =
        words.codePoints().boxed().collect(Collectors.toCollection(TreeSet::new));
    byte[] font = SHIPPED.webFont(Face.SERIF, characters);
    return "@font-face { font-family: planted; src: url(data:application/font-woff;base64,"
        + Base64.getEncoder().encodeToString(font)
        + ") }";
  }
}
