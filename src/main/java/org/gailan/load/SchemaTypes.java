package org.gailan.load;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.gailan.content.Language;
import org.gailan.load.ValueType.Simple;

/**
 * The simple types as JSON Schema.
 *
 * <p>An editor sees numbers and truth values where we see the text as written, so a scalar may be
 * any of them.
 */
final class SchemaTypes {
  private static final List<String> SCALAR = List.of("string", "number", "boolean");
  private static final String NUMBER = "^~?\\s*[-\u2212]?[0-9][0-9,]*(\\.[0-9]+)?";

  private SchemaTypes() {}

  static String reference(Simple type) {
    return "#/definitions/" + EnumWords.of(type);
  }

  static void definitions(JsonGenerator json) throws IOException {
    for (Simple type : Simple.values()) {
      json.writeObjectFieldStart(EnumWords.of(type));
      switch (type) {
        case TEXT -> text(json, "A text in each language of the report.", 1);
        case CELL_TEXT -> text(json, "A text, or a scalar without letters.", 0);
        case WORDS, NAME -> types(json, SCALAR);
        case PATH -> types(json, List.of("string"));
        case RULE -> pattern(json, "^[a-z]+\\.[a-z-]+$");
        case ID -> pattern(json, "^" + ScalarReader.ID.pattern() + "$");
        case DATE -> pattern(json, "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
        case BOOLEAN -> types(json, List.of("boolean"));
        case NUMBER -> anyOf(json, "number", NUMBER + "$");
        case PERCENT -> anyOf(json, "number", NUMBER + "\\s*%?$");
        case YEAR -> anyOf(json, "integer", "^[0-9]{4}$");
        case YEAR_WORD ->
            anyOf(
                json, "integer", "^([0-9]{4}|" + String.join("|", ScalarReader.YEAR_WORDS) + ")$");
      }
      json.writeEndObject();
    }
  }

  /** What the keys of a mapping look like; keys are always text. */
  static void key(Simple type, JsonGenerator json) throws IOException {
    json.writeStartObject();
    switch (type) {
      case YEAR -> json.writeStringField("pattern", "^[0-9]{4}$");
      case RULE -> json.writeStringField("pattern", "^[a-z]+\\.[a-z-]+$");
      case WORDS -> strings(json, "enum", Language.tags());
      default -> json.writeStringField("pattern", "^" + ScalarReader.ID.pattern() + "$");
    }
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String description, int minLength)
      throws IOException {
    json.writeStringField("description", description);
    json.writeArrayFieldStart("anyOf");
    json.writeStartObject();
    json.writeStringField("type", "object");
    json.writeBooleanField("additionalProperties", false);
    json.writeNumberField("minProperties", 1);
    json.writeObjectFieldStart("properties");
    for (String tag : Language.tags()) {
      json.writeObjectFieldStart(tag);
      types(json, SCALAR);
      json.writeNumberField("minLength", 1);
      json.writeEndObject();
    }
    json.writeObjectFieldStart(RedactionMarks.KEY);
    types(json, List.of("string", "object")); // what it holds, the reader says
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
    json.writeStartObject();
    types(json, SCALAR);
    json.writeNumberField("minLength", minLength);
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void anyOf(JsonGenerator json, String type, String pattern) throws IOException {
    json.writeArrayFieldStart("anyOf");
    json.writeStartObject();
    json.writeStringField("type", type);
    json.writeEndObject();
    json.writeStartObject();
    pattern(json, pattern);
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void pattern(JsonGenerator json, String pattern) throws IOException {
    json.writeStringField("type", "string");
    json.writeStringField("pattern", pattern);
  }

  private static void types(JsonGenerator json, List<String> types) throws IOException {
    if (types.size() == 1) {
      json.writeStringField("type", types.get(0));
    } else {
      strings(json, "type", types);
    }
  }

  private static void strings(JsonGenerator json, String field, List<String> strings)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String string : strings) {
      json.writeString(string);
    }
    json.writeEndArray();
  }
}
