package org.gailan.preview;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gailan.diagnostic.Diagnostic;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.MessageLocale;
import org.gailan.diagnostic.Severity;
import org.gailan.diagnostic.Sources;

/**
 * What was found of a report, with the lines that it is about.
 *
 * @param locale in which messages are told
 * @param key of the block that stands at a place; empty for none
 */
record Problems(
    List<Diagnostic> found,
    List<Diagnostics.Silenced> silenced,
    Sources sources,
    Path directory,
    MessageLocale locale,
    Function<Location, String> key) {

  /** No line of a file is longer in an answer. */
  private static final int WIDEST_EXCERPT = 200;

  static Problems of(
      Diagnostics diagnostics,
      Sources sources,
      PreviewRequest request,
      Function<Location, String> key) {
    return new Problems(
        diagnostics.sorted(),
        diagnostics.silenced(),
        sources,
        request.directory(),
        request.locale(),
        key);
  }

  /**
   * Those that were not found before: an error with which the report could be shown is not why it
   * can't be any more. If no error is new, all of them.
   */
  Problems since(Optional<Problems> before) {
    Set<String> known =
        before.stream()
            .flatMap(then -> then.found.stream())
            .map(Problems::withoutLine)
            .collect(Collectors.toSet());
    List<Diagnostic> fresh =
        found.stream().filter(one -> !known.contains(withoutLine(one))).toList();
    Problems since = new Problems(fresh, silenced, sources, directory, locale, key);
    return since.haveErrors() ? since : this;
  }

  /** An edit above moves the line. */
  private static String withoutLine(Diagnostic one) {
    return String.join("\n", one.rule(), one.location().file(), one.message().toString());
  }

  boolean haveErrors() {
    return count(Severity.ERROR) > 0;
  }

  private long count(Severity severity) {
    return found.stream().filter(d -> d.severity() == severity).count();
  }

  /** Writes their fields into an object. */
  void write(int version, JsonGenerator json) throws IOException {
    json.writeNumberField("version", version);
    json.writeNumberField("errors", count(Severity.ERROR));
    json.writeNumberField("warnings", count(Severity.WARNING));
    json.writeArrayFieldStart("items");
    List<Diagnostic> worstFirst =
        found.stream().sorted(Comparator.comparing(Diagnostic::severity)).toList();
    for (Diagnostic diagnostic : worstFirst) {
      item(diagnostic, diagnostic.severity().toString(), Optional.empty(), json);
    }
    for (Diagnostics.Silenced one : silenced) {
      item(one.diagnostic(), "silenced", Optional.of(one.reason()), json);
    }
    json.writeEndArray();
  }

  private void item(
      Diagnostic diagnostic, String severity, Optional<String> reason, JsonGenerator json)
      throws IOException {
    Location at = diagnostic.location();
    json.writeStartObject();
    json.writeStringField("severity", severity);
    json.writeStringField("rule", diagnostic.rule());
    Place.write(at, directory, json);
    json.writeStringField("message", diagnostic.message().in(locale));
    Optional<String> line = sources.line(at);
    if (line.isPresent() && at.column() > 0) {
      excerpt(line.get().codePoints().toArray(), at.column() - 1, json);
    }
    if (reason.isPresent()) {
      json.writeStringField("reason", reason.get());
    }
    json.writeStringField("key", key.apply(at));
    json.writeEndObject();
  }

  private static void excerpt(int[] line, int caret, JsonGenerator json) throws IOException {
    int at = Math.min(caret, line.length);
    int from = Math.max(0, Math.min(at - WIDEST_EXCERPT / 2, line.length - WIDEST_EXCERPT));
    int to = Math.min(line.length, from + WIDEST_EXCERPT);
    String before = from > 0 ? "…" : "";
    String after = to < line.length ? "…" : "";
    json.writeStringField("excerpt", before + new String(line, from, to - from) + after);
    json.writeNumberField("caret", at - from + before.length());
  }
}
