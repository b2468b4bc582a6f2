package org.gailan.redaction.leak;

import static org.gailan.redaction.leak.Plant.CHINESE;
import static org.gailan.redaction.leak.Plant.LATIN;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Leaks in bytes of a PDF to which no object leads, and in its earlier revisions. */
final class BytesPlants {
  private BytesPlants() {}

  static List<Plant> all() {
    return List.of(
        loose("a title that was changed", CHINESE, "Info/Title", BytesPlants::changedTitle),
        loose(
            "a page that was changed", LATIN, "earlier revision: pages", BytesPlants::changedPage),
        appended("a string", LATIN, ": objects", s -> ascii("(" + s + ")")),
        appended("a string of octal digits", CHINESE, ": objects", s -> octal(s)),
        appended("a string in hexadecimal", CHINESE, ": objects", s -> hexadecimal(s)),
        appended(
            "a name",
            LATIN,
            ": objects",
            s -> ascii("/" + s.replace(" ", "#20").replace("ë", "#EB"))),
        appended("a comment", CHINESE, ": bytes", s -> ("% " + s).getBytes(StandardCharsets.UTF_8)),
        appended(
            "a packed stream",
            CHINESE,
            ": stream",
            s -> packed(s.getBytes(StandardCharsets.UTF_16BE))),
        appended("packed contents", LATIN, ": contents", s -> packed(content(s))),
        loose(
            "contents that were a page's",
            Secret.of("are run by"),
            ": contents",
            BytesPlants::lostPage),
        Plant.pdf(
            Channel.UNREFERENCED_AND_EARLIER,
            "an object that none refers to",
            CHINESE,
            "Lost/Words",
            (document, words) -> {
              COSDictionary lost = new COSDictionary();
              lost.setName("Type", "Lost");
              lost.setString("Words", words);
              document.getDocumentCatalog().getCOSObject().setItem("PieceInfo", lost);
            }));
  }

  private static Plant loose(String what, Secret secret, String place, Plant.Planting planting) {
    return new Plant(Channel.UNREFERENCED_AND_EARLIER, what, secret, place, planting);
  }

  /** Bytes behind the end of the file. */
  private static Plant appended(String what, Secret secret, String place, Plant.BytesOf bytes) {
    return loose(
        what,
        secret,
        place,
        (folder, words) -> {
          ByteArrayOutputStream file = new ByteArrayOutputStream();
          file.writeBytes(Files.readAllBytes(folder.resolve(Plant.PDF)));
          file.writeBytes(ascii("\n9999 0 obj\n"));
          file.writeBytes(bytes.of(words));
          file.writeBytes(ascii("\nendobj\n"));
          Files.write(folder.resolve(Plant.PDF), file.toByteArray());
        });
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] octal(String words) {
    StringBuilder octal = new StringBuilder("(\\376\\377");
    for (byte b : words.getBytes(StandardCharsets.UTF_16BE)) {
      octal.append("\\%03o".formatted(b & 0xFF));
    }
    return ascii(octal.append(")").toString());
  }

  private static byte[] hexadecimal(String words) {
    StringBuilder digits = new StringBuilder("<FE FF");
    for (byte b : words.getBytes(StandardCharsets.UTF_16BE)) {
      digits.append(" %02x".formatted(b & 0xFF));
    }
    return ascii(digits.append(">").toString());
  }

  private static byte[] packed(byte[] plain) {
    Deflater deflater = new Deflater();
    deflater.setInput(plain);
    deflater.finish();
    byte[] buffer = new byte[plain.length + 100];
    int length = deflater.deflate(buffer);
    deflater.end();
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    stream.writeBytes(ascii("<</Filter /FlateDecode>>\nstream\n"));
    stream.write(buffer, 0, length);
    stream.writeBytes(ascii("\nendstream"));
    return stream.toByteArray();
  }

  /** Kerned, so that the letters do not stand side by side. */
  private static byte[] content(String words) {
    StringBuilder content = new StringBuilder("BT /F1 9 Tf [");
    words.chars().forEach(c -> content.append("<%02X> -9 ".formatted(c)));
    return ascii(content.append("] TJ ET").toString());
  }

  /** Saved with the words, and then with others instead, as an editor saves what was changed. */
  private static void changedTitle(Path folder, String words) throws IOException {
    Path pdf = folder.resolve(Plant.PDF);
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      document.getDocumentInformation().setTitle(words);
      document.save(folder.resolve("before").toFile());
    }
    revise(folder, document -> document.getDocumentInformation().setTitle("Nothing"));
  }

  private static void changedPage(Path folder, String words) throws IOException {
    Path pdf = folder.resolve(Plant.PDF);
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      try (PDPageContentStream page =
          new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, true, true)) {
        page.beginText();
        page.setFont(new PDType1Font(FontName.HELVETICA), 9);
        page.showText(words);
        page.endText();
      }
      document.save(folder.resolve("before").toFile());
    }
    revise(folder, document -> document.getPage(0).setContents(List.of()));
  }

  /** Codes of glyphs, which only the fonts of the pages can tell. */
  private static void lostPage(Path folder, String words) throws IOException {
    Path pdf = folder.resolve(Plant.PDF);
    byte[] content;
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
      content = document.getPage(0).getContents().readAllBytes();
      document.getPage(0).setContents(List.of());
      document.save(pdf.toFile());
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(Files.readAllBytes(pdf));
    file.writeBytes(packed(content));
    Files.write(pdf, file.toByteArray());
  }

  /** Changes a document. */
  private interface Change {
    void to(PDDocument document) throws IOException;
  }

  private static void revise(Path folder, Change change) throws IOException {
    Path before = folder.resolve("before");
    ByteArrayOutputStream after = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(before))) {
      change.to(document);
      COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
      catalog.setNeedToBeUpdated(true);
      document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
      document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
      document.saveIncremental(after);
    }
    Files.write(folder.resolve(Plant.PDF), after.toByteArray());
    Files.delete(before);
  }

  /** A stream of its own. */
  static COSStream stream(PDDocument document, byte[] bytes) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (java.io.OutputStream out = stream.createOutputStream()) {
      out.write(bytes);
    }
    return stream;
  }
}
