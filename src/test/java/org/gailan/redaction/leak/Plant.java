package org.gailan.redaction.leak;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A leak planted on purpose.
 *
 * @param channel through which it gets out
 * @param place a part of the place at which it has to be found
 */
record Plant(Channel channel, String what, Secret secret, String place, Planting planting) {
  /** Made-up names: letters that nothing else has, and characters that are rare. */
  static final Secret LATIN = Secret.of("Zorvath Quillmëre");

  static final Secret CHINESE = Secret.of("鑫淼堃燚錡");

  /** Puts a secret into the files of a folder. */
  interface Planting {
    void into(Path folder, String secret) throws IOException;
  }

  /** Puts a secret into a document that is then written anew. */
  interface PdfPlanting {
    void into(PDDocument document, String secret) throws IOException;
  }

  /** Puts a secret into the text of a file. */
  interface TextPlanting {
    String into(String text, String secret);
  }

  static final String PDF = "ferries.en.pdf";
  static final String HTML = "ferries.en.html";

  static Plant pdf(
      Channel channel, String what, Secret secret, String place, PdfPlanting planting) {
    return new Plant(
        channel,
        what,
        secret,
        place,
        (folder, words) -> {
          byte[] file = Files.readAllBytes(folder.resolve(PDF));
          try (PDDocument document = Loader.loadPDF(file)) {
            planting.into(document, words);
            document.save(folder.resolve(PDF).toFile());
          }
        });
  }

  static Plant html(
      Channel channel, String what, Secret secret, String place, TextPlanting planting) {
    return new Plant(
        channel,
        what,
        secret,
        place,
        (folder, words) -> {
          String page = Files.readString(folder.resolve(HTML));
          String planted = planting.into(page, words);
          if (planted.equals(page)) {
            throw new IllegalStateException("nothing was planted: " + what);
          }
          Files.writeString(folder.resolve(HTML), planted);
        });
  }

  /** A new file. */
  static Plant file(Channel channel, String what, Secret secret, String name, TextPlanting text) {
    return bytes(
        channel,
        what,
        secret,
        name,
        words -> text.into("", words).getBytes(StandardCharsets.UTF_8));
  }

  /** The bytes of a new file. */
  interface BytesOf {
    byte[] of(String secret) throws IOException;
  }

  static Plant bytes(Channel channel, String what, Secret secret, String name, BytesOf bytes) {
    return new Plant(
        channel,
        what,
        secret,
        name,
        (folder, words) -> {
          Path file = folder.resolve(name);
          Files.createDirectories(file.getParent());
          Files.write(file, bytes.of(words));
        });
  }

  @Override
  public String toString() {
    return channel + ": " + what;
  }
}
