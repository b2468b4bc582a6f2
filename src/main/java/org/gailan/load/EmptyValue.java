package org.gailan.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an emptied file holds, before it is written as YAML. */
sealed interface EmptyValue {
  /** As it stands in a line, in brackets and braces. */
  String inOneLine();

  /** A scalar as YAML writes it. */
  record Written(String yaml) implements EmptyValue {
    static Written of(String text) {
      return new Written(YamlText.quoted(text));
    }

    @Override
    public String inOneLine() {
      return yaml;
    }
  }

  /** A list. */
  record Items(List<EmptyValue> items) implements EmptyValue {
    public Items {
      items = List.copyOf(items);
    }

    @Override
    public String inOneLine() {
      return "[" + String.join(", ", items.stream().map(EmptyValue::inOneLine).toList()) + "]";
    }
  }

  /** A mapping, its keys in order. */
  record Fields(Map<String, EmptyValue> fields) implements EmptyValue {
    public Fields {
      fields = new LinkedHashMap<>(fields);
    }

    @Override
    public String inOneLine() {
      List<String> written = new ArrayList<>();
      fields.forEach((key, value) -> written.add(key + ": " + value.inOneLine()));
      return "{" + String.join(", ", written) + "}";
    }
  }
}
