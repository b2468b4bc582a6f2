package org.gailan.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gailan.diagnostic.Diagnostic;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.MessageLocale;
import org.gailan.preflight.Finding;

/**
 * A finding as a line of JSON, for editors: its message in the language of the user, its keys, its
 * severity and its rule always the same.
 */
final class JsonLine {
  private JsonLine() {}

  static String of(Diagnostic diagnostic, MessageLocale locale) {
    return of(diagnostic, diagnostic.severity().toString(), Optional.empty(), locale);
  }

  /** A finding that the author silenced. */
  static String of(Diagnostics.Silenced silenced, MessageLocale locale) {
    return of(silenced.diagnostic(), "silenced", Optional.of(silenced.reason()), locale);
  }

  /** A finding of the preflight; its page is counted from 1 in the file. */
  static String of(Finding finding, MessageLocale locale) {
    Diagnostic diagnostic =
        new Diagnostic(finding.severity(), finding.rule(), finding.location(), finding.message());
    return of(diagnostic, finding.severity().toString(), Optional.empty(), finding.page(), locale);
  }

  /**
   * Says that a build of {@code --watch} has ended, after its findings.
   *
   * @param changed what it followed; none for the first
   * @param files that it wrote
   */
  static String ofRun(int exitCode, Set<String> changed, List<Path> files) {
    return line(
        json -> {
          json.writeStringField("event", "built");
          json.writeNumberField("exitCode", exitCode);
          writeTexts(json, "changed", changed);
          writeTexts(json, "files", files.stream().map(Path::toString).toList());
        });
  }

  private static void writeTexts(JsonGenerator json, String name, Collection<String> texts)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  @FunctionalInterface
  private interface Fields {
    void write(JsonGenerator json) throws IOException;
  }

  private static String line(Fields fields) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(line)) {
      json.writeStartObject();
      fields.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }

  private static String of(
      Diagnostic diagnostic, String severity, Optional<String> reason, MessageLocale locale) {
    return of(diagnostic, severity, reason, Optional.empty(), locale);
  }

  private static String of(
      Diagnostic diagnostic,
      String severity,
      Optional<String> reason,
      Optional<Integer> page,
      MessageLocale locale) {
    return line(
        json -> {
          json.writeStringField("severity", severity);
          json.writeStringField("rule", diagnostic.rule());
          json.writeStringField("file", diagnostic.location().file());
          json.writeNumberField("line", diagnostic.location().line());
          json.writeNumberField("column", diagnostic.location().column());
          if (page.isPresent()) {
            json.writeNumberField("page", page.get());
          }
          json.writeStringField("message", diagnostic.message().in(locale));
          if (reason.isPresent()) {
            json.writeStringField("reason", reason.get());
          }
        });
  }
}
