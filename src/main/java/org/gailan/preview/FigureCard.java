package org.gailan.preview;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gailan.content.Language;
import org.gailan.verification.Evidence;
import org.gailan.verification.Statement;
import org.gailan.verification.VerificationNotes;

/** All that is known of a figure: what is behind it, and every other place that prints it. */
final class FigureCard {
  private final Statement shown;
  private final List<Statement> uses;
  private final Optional<LastDraft> draft;
  private final Path directory;

  private FigureCard(
      Statement shown, List<Statement> uses, Optional<LastDraft> draft, Path directory) {
    this.shown = shown;
    this.uses = uses;
    this.draft = draft;
    this.directory = directory;
  }

  /**
   * The card of a figure; empty where no figure has the key.
   *
   * @param draft the last that was kept of the edition
   * @param directory from which files are named
   */
  static Optional<String> of(
      String key, VerificationNotes notes, Optional<LastDraft> draft, Path directory) {
    return notes.statements().stream()
        .filter(statement -> statement.key().equals(key))
        .findFirst()
        .map(
            shown -> {
              String id = id(shown);
              List<Statement> uses =
                  notes.statements().stream()
                      .filter(s -> s.kind().equals(shown.kind()) && id(s).equals(id))
                      .toList();
              return Json.of(new FigureCard(shown, uses, draft, directory)::write);
            });
  }

  /** Without the number of the occurrence. */
  private static String id(Statement statement) {
    return statement.id().replaceFirst(" #\\d+$", "");
  }

  private void write(JsonGenerator json) throws IOException {
    Evidence evidence = shown.evidence();
    json.writeStringField("id", id(shown));
    json.writeStringField("status", evidence.status().word());
    json.writeStringField("value", evidence.value());
    json.writeStringField("unit", evidence.unit());
    json.writeStringField("meaning", evidence.meaning());
    json.writeStringField("formula", evidence.formula());
    json.writeStringField("proof", evidence.proof());
    json.writeStringField("source", evidence.source());
    json.writeObjectFieldStart("at");
    Place.write(evidence.at(), directory, json);
    json.writeEndObject();
    draft(json);
    json.writeArrayFieldStart("uses");
    for (Statement use : uses) {
      json.writeStartObject();
      json.writeStringField("key", use.block());
      json.writeStringField("figure", use.key());
      texts("texts", use.texts(), json);
      texts("contexts", use.contexts(), json);
      json.writeBooleanField("here", use.key().equals(shown.key()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** How the last draft printed it. A figure that it did not print at all is new. */
  private void draft(JsonGenerator json) throws IOException {
    if (draft.isEmpty()) {
      json.writeNullField("draft");
      json.writeBooleanField("changed", false);
      return;
    }
    Map<Language, String> before = draft.get().figures().getOrDefault(id(shown), Map.of());
    json.writeObjectFieldStart("draft");
    json.writeNumberField("number", draft.get().number());
    texts("texts", before, json);
    json.writeEndObject();
    boolean same = uses.stream().anyMatch(use -> !before.isEmpty() && use.texts().equals(before));
    json.writeBooleanField("changed", !same);
  }

  private static void texts(String name, Map<Language, String> texts, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<Language, String> text : new TreeMap<>(texts).entrySet()) {
      json.writeStringField(text.getKey().tag(), text.getValue());
    }
    json.writeEndObject();
  }
}
