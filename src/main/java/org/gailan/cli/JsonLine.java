package org.gailan.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
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
    StringWriter line = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(line)) {
      json.writeStartObject();
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
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }
}
