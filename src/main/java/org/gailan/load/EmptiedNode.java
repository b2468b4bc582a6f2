package org.gailan.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gailan.content.Language;
import org.gailan.load.ValueType.AnyOf;
import org.gailan.load.ValueType.ListOf;
import org.gailan.load.ValueType.MapOf;
import org.gailan.load.ValueType.Of;
import org.gailan.load.ValueType.Simple;

/**
 * Empties a value by what its key may hold.
 *
 * <p>What is kept is what this file names: the shape says that it is a name, a year, a word of ours
 * or a measure of the layout. Texts become placeholders, numbers zeros, and all else goes, so that
 * a key of tomorrow is emptied until somebody decides otherwise.
 */
final class EmptiedNode {
  private final EmptyWords words;
  private final EmptiedKeys keys;

  EmptiedNode(EmptyWords words, EmptiedKeys keys) {
    this.words = words;
    this.keys = keys;
  }

  /** A mapping of a shape; empty where nothing of it is left. */
  EmptyValue.Fields fields(YamlNode.Mapping mapping, Shape shape) {
    Map<String, EmptyValue> fields = new LinkedHashMap<>();
    for (YamlNode.Entry entry : mapping.entries()) {
      String name = entry.key().value();
      shape
          .key(name)
          .flatMap(
              key -> keys.of(shape, mapping, entry, () -> value(entry.value(), key.type(), name)))
          .ifPresent(value -> fields.put(name, value));
    }
    return new EmptyValue.Fields(fields);
  }

  /** A value under a key; absent where nothing of it may be kept. */
  private Optional<EmptyValue> value(YamlNode node, ValueType type, String key) {
    if (type instanceof Simple simple) {
      return simple(node, simple, key);
    } else if (type instanceof ValueType.Whole || type instanceof ValueType.Word) {
      return kept(node);
    } else if (type instanceof ListOf list && node instanceof YamlNode.Sequence sequence) {
      return Optional.of(items(sequence, list, key));
    } else if (type instanceof MapOf map && node instanceof YamlNode.Mapping mapping) {
      return named(mapping, map, key);
    } else if (type instanceof Of of && node instanceof YamlNode.Mapping mapping) {
      return Optional.of(fields(mapping, of.shape().get()));
    } else if (type instanceof AnyOf any) {
      return any.types().stream()
          .filter(one -> isWritten(node, one))
          .findFirst()
          .flatMap(one -> value(node, one, key));
    }
    return Optional.empty();
  }

  private Optional<EmptyValue> simple(YamlNode node, Simple type, String key) {
    return switch (type) {
      case TEXT, CELL_TEXT -> Optional.of(words.of(key, node));
      case ID, NAME, YEAR, YEAR_WORD, BOOLEAN -> kept(node);
      case NUMBER, PERCENT -> Optional.of(EmptyNumbers.written(0));
      case WORDS, RULE, DATE, PATH -> Optional.empty();
    };
  }

  private static Optional<EmptyValue> kept(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar
        ? Optional.of(
            scalar.value().matches("[0-9]{1,9}|true|false")
                ? new EmptyValue.Written(scalar.value())
                : EmptyValue.Written.of(scalar.value()))
        : Optional.empty();
  }

  private EmptyValue items(YamlNode.Sequence sequence, ListOf list, String key) {
    List<EmptyValue> items = new ArrayList<>();
    for (YamlNode item : sequence.items()) {
      value(item, list.item(), key).ifPresent(items::add);
    }
    return new EmptyValue.Items(items);
  }

  /** A mapping whose keys the author chose: ids, years, languages. */
  private Optional<EmptyValue> named(YamlNode.Mapping mapping, MapOf map, String key) {
    if (map.key() == Simple.RULE) {
      return Optional.empty();
    }
    Map<String, EmptyValue> fields = new LinkedHashMap<>();
    for (YamlNode.Entry entry : mapping.entries()) {
      value(entry.value(), map.value(), key)
          .ifPresent(value -> fields.put(entry.key().value(), value));
    }
    return fields.isEmpty() && !mapping.entries().isEmpty()
        ? Optional.empty()
        : Optional.of(new EmptyValue.Fields(fields));
  }

  /** Whether a value is written as a type asks. */
  private static boolean isWritten(YamlNode node, ValueType type) {
    if (type instanceof Of of && node instanceof YamlNode.Mapping mapping) {
      Set<String> names = Set.copyOf(of.shape().get().names());
      return mapping.entries().stream().allMatch(entry -> names.contains(entry.key().value()));
    } else if (type instanceof ListOf) {
      return node instanceof YamlNode.Sequence;
    } else if (type instanceof MapOf) {
      return node instanceof YamlNode.Mapping;
    } else if (type == Simple.TEXT || type == Simple.CELL_TEXT) {
      return node instanceof YamlNode.Scalar || isText(node);
    } else if (type instanceof ValueType.Word word && node instanceof YamlNode.Scalar scalar) {
      return word.words().contains(scalar.value());
    }
    return type instanceof Simple && node instanceof YamlNode.Scalar;
  }

  /** Whether a mapping has nothing but what a text has: languages, and a mark. */
  static boolean isText(YamlNode node) {
    return node instanceof YamlNode.Mapping mapping
        && mapping.entries().stream()
            .map(entry -> entry.key().value())
            .allMatch(key -> Language.ofTag(key).isPresent() || key.equals(RedactionMarks.KEY));
  }
}
