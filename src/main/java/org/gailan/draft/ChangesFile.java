package org.gailan.draft;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gailan.content.Language;
import org.gailan.diagnostic.IndentedJson;
import org.gailan.draft.Change.How;
import org.gailan.draft.Change.What;

/** What changed between two drafts, for programs: {@code changes.json}. */
final class ChangesFile {
  /** The version of the file's own form. */
  private static final int FORMAT = 1;

  private final Comparison comparison;
  private final String engine;

  ChangesFile(Comparison comparison, String engine) {
    this.comparison = comparison;
    this.engine = engine;
  }

  byte[] bytes() {
    return IndentedJson.of(this::write);
  }

  private void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("format", FORMAT);
    json.writeStringField("engine", engine);
    json.writeStringField("report", comparison.now().draft().report());
    json.writeStringField("edition", comparison.now().draft().edition());
    side("old", comparison.old(), json);
    side("new", comparison.now(), json);
    json.writeObjectFieldStart("counts");
    for (Map.Entry<String, Integer> count : comparison.counts().entrySet()) {
      json.writeNumberField(count.getKey(), count.getValue());
    }
    json.writeEndObject();
    figures("figures", comparison.figures(), json);
    figures("statements", comparison.statements(), json);
    blocks(json);
    json.writeObjectFieldStart("changes");
    for (Comparison.OfLanguage language : comparison.languages()) {
      json.writeArrayFieldStart(language.now().language().tag());
      for (Change change : language.changes()) {
        change(change, json);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void side(String name, Comparison.Side side, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("name", side.name());
    json.writeNumberField("draft", side.draft().number());
    json.writeStringField("date", side.draft().date());
    json.writeEndObject();
  }

  private static void figures(String name, List<FigureChange> changes, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (FigureChange change : changes) {
      json.writeStartObject();
      json.writeStringField("id", change.id());
      json.writeStringField("change", change.how().word());
      forms("old", change.old(), json);
      forms("new", change.now(), json);
      json.writeArrayFieldStart("places");
      for (RecordedFigure use : change.uses()) {
        json.writeStartObject();
        json.writeStringField("block", use.block());
        texts("text", use.texts(), json);
        texts("context", use.contexts(), json);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void forms(String name, Map<Language, List<String>> forms, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Language language : Language.values()) {
      if (!forms.getOrDefault(language, List.of()).isEmpty()) {
        json.writeArrayFieldStart(language.tag());
        for (String form : forms.getOrDefault(language, List.of())) {
          json.writeString(form);
        }
        json.writeEndArray();
      }
    }
    json.writeEndObject();
  }

  private static void texts(String name, Map<Language, String> texts, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Language language : Language.values()) {
      if (!texts.getOrDefault(language, "").isEmpty()) {
        json.writeStringField(language.tag(), texts.getOrDefault(language, ""));
      }
    }
    json.writeEndObject();
  }

  /**
   * What is the same block in each language.
   *
   * @param nth of the paragraphs of the block, from 1
   */
  private record Key(How how, String block, String kind, int nth) {}

  /** The blocks that came, went or moved as a whole, each with its text in every language. */
  private void blocks(JsonGenerator json) throws IOException {
    Map<Key, Map<Language, Change>> blocks = new LinkedHashMap<>();
    for (Comparison.OfLanguage language : comparison.languages()) {
      Map<Key, Integer> count = new LinkedHashMap<>();
      for (Change change : language.changes()) {
        if (change.what() == What.BLOCK) {
          Change.Place place = change.place();
          Key each = new Key(change.how(), place.block(), place.kind(), 0);
          int nth = count.merge(each, 1, Integer::sum);
          blocks
              .computeIfAbsent(
                  new Key(change.how(), place.block(), place.kind(), nth),
                  key -> new EnumMap<>(Language.class))
              .put(language.now().language(), change);
        }
      }
    }
    json.writeArrayFieldStart("blocks");
    for (Map.Entry<Key, Map<Language, Change>> block : blocks.entrySet()) {
      json.writeStartObject();
      json.writeStringField("change", block.getKey().how().word());
      json.writeStringField("block", block.getKey().block());
      json.writeStringField("kind", block.getKey().kind());
      json.writeObjectFieldStart("texts");
      for (Map.Entry<Language, Change> text : block.getValue().entrySet()) {
        json.writeObjectFieldStart(text.getKey().tag());
        json.writeStringField("heading", text.getValue().place().heading());
        json.writeStringField("old", text.getValue().old());
        json.writeStringField("new", text.getValue().now());
        json.writeEndObject();
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void change(Change change, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("what", change.what().word());
    json.writeStringField("change", change.how().word());
    json.writeStringField("block", change.place().block());
    json.writeStringField("kind", change.place().kind());
    json.writeStringField("heading", change.place().heading());
    json.writeStringField("within", change.place().within());
    json.writeStringField("old", change.old());
    json.writeStringField("new", change.now());
    json.writeEndObject();
  }
}
