package org.gailan.filing;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gailan.diagnostic.IndentedJson;

/**
 * Says what a filing pack holds, so that whoever gets it can see that nothing is missing or
 * changed.
 *
 * @param engine the program and its version
 * @param date that the files bear
 * @param submission which submission it is, counted from 1
 */
public record PackManifest(
    String engine,
    String report,
    String edition,
    int draft,
    String date,
    String proof,
    int submission,
    List<Entry> files) {

  /** The version of the manifest's own form. */
  private static final int FORMAT = 1;

  public PackManifest {
    files = List.copyOf(files);
  }

  /** What a file of the pack is. */
  public enum Kind {
    SECTION,
    FULL,
    REPORT
  }

  /**
   * A PDF of the pack.
   *
   * @param title under which it is published
   * @param language its BCP 47 tag
   * @param printed the numbers on its first and last page, such as 106-117
   */
  public record Document(String title, String language, int pages, String printed) {}

  /**
   * A file of the pack.
   *
   * @param document of a PDF
   */
  public record Entry(Kind kind, String file, byte[] bytes, Optional<Document> document) {

    public static Entry pdf(Kind kind, String file, byte[] bytes, Document document) {
      return new Entry(kind, file, bytes, Optional.of(document));
    }

    public static Entry report(String file, byte[] bytes) {
      return new Entry(Kind.REPORT, file, bytes, Optional.empty());
    }
  }

  /** As JSON, indented, with a line feed at every line's end on every machine. */
  public byte[] toJson() {
    return IndentedJson.of(this::write);
  }

  private void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("format", FORMAT);
    json.writeStringField("engine", engine);
    json.writeStringField("report", report);
    json.writeStringField("edition", edition);
    json.writeNumberField("draft", draft);
    json.writeStringField("date", date);
    json.writeStringField("proof", proof);
    json.writeNumberField("submission", submission);
    json.writeArrayFieldStart("files");
    for (Entry entry : files) {
      json.writeStartObject();
      json.writeStringField("kind", entry.kind.name().toLowerCase(Locale.ROOT));
      json.writeStringField("file", entry.file);
      json.writeStringField("sha256", sha256(entry.bytes));
      json.writeNumberField("bytes", entry.bytes.length);
      if (entry.document.isPresent()) {
        Document document = entry.document.get();
        json.writeStringField("title", document.title);
        json.writeStringField("language", document.language);
        json.writeNumberField("pages", document.pages);
        json.writeStringField("printed", document.printed);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
