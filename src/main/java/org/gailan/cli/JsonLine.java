package org.gailan.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.gailan.diagnostic.Diagnostic;

/** A finding as a line of JSON, for editors. */
final class JsonLine {
  private JsonLine() {}

  static String of(Diagnostic diagnostic) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("severity", diagnostic.severity().toString());
      json.writeStringField("rule", diagnostic.rule());
      json.writeStringField("file", diagnostic.location().file());
      json.writeNumberField("line", diagnostic.location().line());
      json.writeNumberField("column", diagnostic.location().column());
      json.writeStringField("message", diagnostic.message());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }
}
