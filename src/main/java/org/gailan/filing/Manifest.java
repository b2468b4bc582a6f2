package org.gailan.filing;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.gailan.diagnostic.IndentedJson;

/**
 * Says which files a build made, from what, and with what.
 *
 * @param engine the program and its version
 * @param date the date the files bear
 * @param fonts those embedded in the outputs
 * @param inputs what was read, by path within the report's folder
 */
public record Manifest(
    String engine,
    String report,
    String edition,
    int draft,
    String date,
    List<Font> fonts,
    List<Entry> inputs,
    List<Entry> outputs) {

  /** The version of the manifest's own form. */
  private static final int FORMAT = 1;

  public Manifest {
    fonts = List.copyOf(fonts);
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
  }

  /**
   * A font, of which outputs hold the characters they need.
   *
   * @param name its PostScript name
   * @param version as the font states it
   * @param sha256 of the whole font's file, as it is shipped
   */
  public record Font(String name, String version, String sha256) {}

  /**
   * A file.
   *
   * @param sha256 empty where the file is withheld
   * @param language of an output; empty for an input
   * @param pages of a PDF
   * @param fonts the names of those embedded in an output
   */
  public record Entry(
      String file,
      String sha256,
      int bytes,
      Optional<String> language,
      Optional<Integer> pages,
      List<String> fonts) {

    public Entry {
      fonts = List.copyOf(fonts);
    }

    public static Entry input(String file, byte[] bytes) {
      return new Entry(
          file, sha256(bytes), bytes.length, Optional.empty(), Optional.empty(), List.of());
    }

    /** A file of which nothing may be told, for it holds what the edition hides. */
    public static Entry withheld(String file) {
      return new Entry(file, "", 0, Optional.empty(), Optional.empty(), List.of());
    }

    public static Entry output(
        String file, byte[] bytes, String language, Optional<Integer> pages, List<String> fonts) {
      return new Entry(file, sha256(bytes), bytes.length, Optional.of(language), pages, fonts);
    }

    private static String sha256(byte[] bytes) {
      try {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
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
    json.writeArrayFieldStart("fonts");
    for (Font font : fonts) {
      json.writeStartObject();
      json.writeStringField("name", font.name);
      json.writeStringField("version", font.version);
      json.writeStringField("sha256", font.sha256);
      json.writeEndObject();
    }
    json.writeEndArray();
    write("inputs", inputs, json);
    write("outputs", outputs, json);
    json.writeEndObject();
  }

  private static void write(String name, List<Entry> entries, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Entry entry : entries) {
      json.writeStartObject();
      json.writeStringField("file", entry.file);
      if (entry.sha256.isEmpty()) {
        json.writeBooleanField("withheld", true);
      } else {
        json.writeStringField("sha256", entry.sha256);
        json.writeNumberField("bytes", entry.bytes);
      }
      if (entry.language.isPresent()) {
        json.writeStringField("language", entry.language.get());
      }
      if (entry.pages.isPresent()) {
        json.writeNumberField("pages", entry.pages.get());
      }
      if (entry.language.isPresent()) {
        json.writeArrayFieldStart("fonts");
        for (String font : entry.fonts) {
          json.writeString(font);
        }
        json.writeEndArray();
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
