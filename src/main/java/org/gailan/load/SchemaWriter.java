package org.gailan.load;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gailan.diagnostic.Diagnostics;

/** Writes shapes and types as JSON Schema, each shape once, below {@code definitions}. */
final class SchemaWriter {
  private final JsonGenerator json;
  private final Map<Shape, String> names = new LinkedHashMap<>();

  SchemaWriter(JsonGenerator json) {
    this.json = json;
  }

  static ValueType reference(Shape shape) {
    return new ValueType.Of(() -> shape);
  }

  /** The definitions that what is written so far refers to, and those that they refer to. */
  void definitions() throws IOException {
    json.writeObjectFieldStart("definitions");
    SchemaTypes.definitions(json);
    for (int written = 0; written < names.size(); written++) {
      Shape shape = new ArrayList<>(names.keySet()).get(written);
      json.writeObjectFieldStart(names.getOrDefault(shape, ""));
      shape(shape);
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private String nameOf(Shape shape) {
    String known = names.get(shape);
    if (known != null) {
      return known;
    }
    String plain = shape.name().toString().replaceFirst("^an? ", "").replaceAll("[^a-z]+", "-");
    String name = plain;
    for (int i = 2; names.containsValue(name); i++) {
      name = plain + "-" + i;
    }
    names.put(shape, name);
    return name;
  }

  private void shape(Shape shape) throws IOException {
    json.writeStringField("description", shape.description());
    json.writeStringField("type", "object");
    json.writeBooleanField("additionalProperties", false);
    List<String> required =
        shape.keys().stream().filter(Shape.Key::required).map(Shape.Key::name).toList();
    if (!required.isEmpty()) {
      strings("required", required);
    }
    json.writeObjectFieldStart("properties");
    for (Shape.Key key : shape.keys()) {
      json.writeObjectFieldStart(key.name());
      json.writeStringField("description", key.description());
      json.writeArrayFieldStart("examples");
      example(key.example());
      json.writeEndArray();
      json.writeArrayFieldStart("allOf"); // draft 7 ignores what stands beside a $ref
      object(key.type());
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void object(ValueType type) throws IOException {
    json.writeStartObject();
    type(type);
    json.writeEndObject();
  }

  private void type(ValueType type) throws IOException {
    if (type instanceof ValueType.Simple simple) {
      json.writeStringField("$ref", SchemaTypes.reference(simple));
    } else if (type instanceof ValueType.Whole whole) {
      json.writeStringField("type", "integer");
      json.writeNumberField("minimum", whole.least());
      json.writeNumberField("maximum", whole.most());
    } else if (type instanceof ValueType.Word word) {
      strings("enum", word.words());
    } else if (type instanceof ValueType.ListOf list) {
      json.writeStringField("type", "array");
      json.writeFieldName("items");
      object(list.item());
    } else if (type instanceof ValueType.MapOf map) {
      json.writeStringField("type", "object");
      json.writeFieldName("propertyNames");
      SchemaTypes.key(map.key(), json);
      json.writeFieldName("additionalProperties");
      object(map.value());
    } else if (type instanceof ValueType.Of of) {
      json.writeStringField("$ref", "#/definitions/" + nameOf(of.shape().get()));
    } else if (type instanceof ValueType.AnyOf any) {
      anyOf(any.types());
    }
  }

  void anyOf(List<ValueType> types) throws IOException {
    json.writeArrayFieldStart("anyOf");
    for (ValueType type : types) {
      object(type);
    }
    json.writeEndArray();
  }

  private void strings(String field, List<String> strings) throws IOException {
    json.writeArrayFieldStart(field);
    for (String string : strings) {
      json.writeString(string);
    }
    json.writeEndArray();
  }

  private void example(String yaml) throws IOException {
    example(
        YamlReader.read(new SourceFile("an example", yaml), new Diagnostics())
            .orElseThrow(() -> new IllegalStateException("not YAML: " + yaml)));
  }

  private void example(YamlNode node) throws IOException {
    if (node instanceof YamlNode.Mapping mapping) {
      json.writeStartObject();
      for (YamlNode.Entry entry : mapping.entries()) {
        json.writeFieldName(entry.key().value());
        example(entry.value());
      }
      json.writeEndObject();
    } else if (node instanceof YamlNode.Sequence sequence) {
      json.writeStartArray();
      for (YamlNode item : sequence.items()) {
        example(item);
      }
      json.writeEndArray();
    } else if (node instanceof YamlNode.Scalar scalar) {
      boolean plain = scalar.style() == YamlNode.Style.PLAIN;
      if (plain && scalar.value().matches("[0-9]+(\\.[0-9]+)?")) {
        json.writeNumber(scalar.value());
      } else if (plain && scalar.value().matches("true|false")) {
        json.writeBoolean(scalar.value().equals("true"));
      } else {
        json.writeString(scalar.value());
      }
    }
  }
}
