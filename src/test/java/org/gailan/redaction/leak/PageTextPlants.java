package org.gailan.redaction.leak;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.gailan.font.Face;
import org.gailan.font.Typefaces;

/** Leaks in what pages draw, seen or not. */
final class PageTextPlants {
  private static final Typefaces SHIPPED = new Typefaces();

  private PageTextPlants() {}

  static List<Plant> all() {
    return List.of(
        text("in plain sight", Plant.LATIN, (page, words) -> page.showText(words)),
        text("in Chinese, with a subset", Plant.CHINESE, (page, words) -> page.showText(words)),
        text(
            "in white",
            Plant.LATIN,
            (page, words) -> {
              page.setNonStrokingColor(1f);
              page.showText(words);
            }),
        text(
            "drawn with no ink",
            Plant.LATIN,
            (page, words) -> {
              page.setRenderingMode(RenderingMode.NEITHER);
              page.showText(words);
            }),
        text(
            "beyond the edge of the page",
            Plant.LATIN,
            (page, words) -> {
              page.newLineAtOffset(-4000, 9000);
              page.showText(words);
            }),
        text(
            "on its side",
            Plant.LATIN,
            (page, words) -> {
              page.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, 300, 300));
              page.showText(words);
            }),
        text(
            "letter by letter, kerned",
            Plant.LATIN,
            (page, words) -> {
              Object[] kerned = words.codePoints().mapToObj(Character::toString).toArray();
              page.showTextWithPositioning(kerned);
            }),
        text(
            "from its last letter to its first",
            Plant.LATIN,
            (page, words) -> {
              for (int i = words.length() - 1; i >= 0; i--) {
                page.setTextMatrix(Matrix.getTranslateInstance(100 + 9 * i, 400));
                page.showText(words.substring(i, i + 1));
              }
            }),
        drawn("under a black box", PageTextPlants::covered),
        drawn("clipped away", PageTextPlants::clipped),
        drawn("in a form", (document, words) -> form(document, "(" + words + ") Tj")),
        Plant.pdf(
            Channel.PAGE_TEXT,
            "a number in a comment of a form",
            Secret.of("73,914.6"),
            ": comments",
            (document, words) -> form(document, "(x) Tj\n% " + words + "\n")),
        properties("as ActualText", COSName.ACTUAL_TEXT.getName()),
        properties("as Alt", "Alt"),
        properties("as expansion", "E"),
        properties("under a key of our own", "Made-Up"),
        Plant.pdf(
            Channel.MARKED_CONTENT,
            "in the content itself",
            Plant.CHINESE,
            ", strings",
            (document, words) -> content(document, actualText(words))),
        Plant.pdf(
            Channel.MARKED_CONTENT,
            "at a point",
            Plant.LATIN,
            ", strings",
            (document, words) -> content(document, "/Note <</Key (" + words + ")>> DP\n")));
  }

  /** Draws a text that has been begun. */
  private interface Showing {
    void show(PDPageContentStream page, String words) throws IOException;
  }

  private static Plant text(String what, Secret secret, Showing showing) {
    return Plant.pdf(
        Channel.PAGE_TEXT,
        what,
        secret,
        ": pages",
        (document, words) -> {
          try (PDPageContentStream page = open(document)) {
            page.beginText();
            page.setFont(font(document, secret), 9);
            page.newLineAtOffset(100, 400);
            showing.show(page, words);
            page.endText();
          }
        });
  }

  private static Plant drawn(String what, Plant.PdfPlanting planting) {
    return Plant.pdf(Channel.PAGE_TEXT, what, Plant.LATIN, ": pages", planting);
  }

  private static PDPageContentStream open(PDDocument document) throws IOException {
    return new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, true, true);
  }

  private static PDFont font(PDDocument document, Secret secret) throws IOException {
    return secret.equals(Plant.CHINESE)
        ? PDType0Font.load(document, SHIPPED.parsed(Face.SERIF), true)
        : new PDType1Font(FontName.HELVETICA);
  }

  private static void show(PDPageContentStream page, String words) throws IOException {
    page.beginText();
    page.setFont(new PDType1Font(FontName.HELVETICA), 9);
    page.newLineAtOffset(100, 400);
    page.showText(words);
    page.endText();
  }

  private static void covered(PDDocument document, String words) throws IOException {
    try (PDPageContentStream page = open(document)) {
      show(page, words);
      page.addRect(90, 390, 200, 30);
      page.fill();
    }
  }

  private static void clipped(PDDocument document, String words) throws IOException {
    try (PDPageContentStream page = open(document)) {
      page.addRect(0, 0, 1, 1);
      page.clip();
      show(page, words);
    }
  }

  /** Draws in a form of its own, with whatever follows a font and a place. */
  static void form(PDDocument document, String operators) throws IOException {
    PDFormXObject form = new PDFormXObject(document);
    form.setBBox(new PDRectangle(600, 800));
    form.setResources(new PDResources());
    COSName font = form.getResources().add(new PDType1Font(FontName.HELVETICA));
    String show = "BT /" + font.getName() + " 9 Tf 100 400 Td " + operators + " ET";
    try (OutputStream content = form.getStream().createOutputStream(COSName.FLATE_DECODE)) {
      content.write(show.getBytes(StandardCharsets.ISO_8859_1));
    }
    try (PDPageContentStream page = open(document)) {
      page.drawForm(form);
    }
  }

  private static Plant properties(String what, String key) {
    return Plant.pdf(
        Channel.MARKED_CONTENT,
        what,
        Plant.CHINESE,
        "/" + key,
        (document, words) -> {
          COSDictionary properties = new COSDictionary();
          properties.setString(key, words);
          PDPage first = document.getPage(0);
          first
              .getResources()
              .put(COSName.getPDFName("Planted"), PDPropertyList.create(properties));
          content(document, "/Span /Planted BDC EMC\n");
        });
  }

  private static String actualText(String words) {
    COSString string = new COSString(words);
    return "/Span <</ActualText <" + string.toHexString() + ">>> BDC EMC\n";
  }

  /** Adds operators to the first page. */
  private static void content(PDDocument document, String operators) throws IOException {
    try (PDPageContentStream page = open(document)) {
      appendRaw(page, operators);
    }
  }

  @SuppressWarnings("deprecation") // There is no other way to write what PDFBox has no method for.
  private static void appendRaw(PDPageContentStream page, String operators) throws IOException {
    page.appendRawCommands(operators);
  }
}
