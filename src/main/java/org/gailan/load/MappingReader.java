package org.gailan.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gailan.content.FigureReference.Name;
import org.gailan.content.PublishedNumber;
import org.gailan.content.Text;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Message;
import org.gailan.diagnostic.NearestName;

/**
 * Reads the values of a mapping by key.
 *
 * <p>Keys that are unknown, written twice or missing are reported when it is made; a value that is
 * not what its key asks for when it is read, and is empty then. So a reader writes only what it
 * wants.
 */
final class MappingReader {
  private final Shape shape;
  private final Location location;
  private final Reading reading;
  private final ScalarReader scalars;
  private final Map<String, YamlNode> values = new LinkedHashMap<>();

  private MappingReader(YamlNode.Mapping mapping, Shape shape, Reading reading) {
    this.shape = shape;
    this.location = mapping.location();
    this.reading = reading;
    this.scalars = new ScalarReader(reading);
    for (YamlNode.Entry entry : withoutDuplicates(mapping, reading)) {
      String key = entry.key().value();
      if (shape.key(key).isPresent()) {
        values.put(key, entry.value());
      } else {
        reading.error("yaml.unknown-key", entry.key().location(), unknown(key, shape));
      }
    }
    Silences.read(mapping, shape, reading);
    for (Shape.Key key : shape.keys()) {
      if (key.required() && !values.containsKey(key.name())) {
        reading.error(
            "yaml.missing-key",
            location,
            Message.of(
                "%s needs `%s`, such as `%s: %s`",
                shape.name(), key.name(), key.name(), key.example()));
      }
    }
  }

  /** A reader of a mapping; empty, and reported, where the value is something else. */
  static Optional<MappingReader> of(YamlNode node, Shape shape, Reading reading) {
    return mapping(node, shape.name(), reading).map(m -> new MappingReader(m, shape, reading));
  }

  static Optional<YamlNode.Mapping> mapping(YamlNode node, Message what, Reading reading) {
    if (node instanceof YamlNode.Mapping mapping) {
      return Optional.of(mapping);
    }
    return wrongType(node, what, Message.of("a mapping"), reading);
  }

  static Optional<List<YamlNode>> list(YamlNode node, Message what, Reading reading) {
    if (node instanceof YamlNode.Sequence sequence) {
      return Optional.of(sequence.items());
    }
    return wrongType(node, what, Message.of("a list"), reading);
  }

  private static <T> Optional<T> wrongType(
      YamlNode node, Message what, Message expected, Reading reading) {
    reading.error(
        "yaml.wrong-type",
        node.location(),
        Message.of("%s: expected %s, found %s", what, expected, node.description()));
    return Optional.empty();
  }

  /** The entries of a mapping, each key once. */
  static List<YamlNode.Entry> withoutDuplicates(YamlNode.Mapping mapping, Reading reading) {
    Map<String, Location> seen = new LinkedHashMap<>();
    List<YamlNode.Entry> once = new ArrayList<>();
    for (YamlNode.Entry entry : mapping.entries()) {
      Location first = seen.putIfAbsent(entry.key().value(), entry.key().location());
      if (first == null) {
        once.add(entry);
      } else {
        reading.error(
            "yaml.duplicate-key",
            entry.key().location(),
            Message.of(
                "the key `%s` is written twice; first on line %d",
                entry.key().value(), first.line()));
      }
    }
    return once;
  }

  private static Message unknown(String key, Shape shape) {
    if (key.equals("<<")) {
      return Message.of("a merge key (<<) is not allowed; write the keys again");
    }
    return Message.of(
        "%s has no key `%s`%s", shape.name(), key, NearestName.hint(key, shape.names()));
  }

  Location location() {
    return location;
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  Optional<YamlNode> node(String key) {
    if (shape.key(key).isEmpty()) {
      throw new IllegalArgumentException(shape.name() + " does not declare " + key);
    }
    return Optional.ofNullable(values.get(key));
  }

  /** Where a value stands; the mapping's own place if it has none. */
  Location locationOf(String key) {
    return node(key).map(YamlNode::location).orElse(location);
  }

  Optional<Text> text(String key) {
    return node(key).map(n -> new TextReader(reading).read(n, quoted(key)));
  }

  /** A text that has to be there; an empty one stands in for it after the error. */
  Text textOrEmpty(String key) {
    return text(key).orElseGet(() -> new Text(location, Map.of()));
  }

  /** Notes and the like: id to text, in order. */
  Map<String, Text> texts(String key) {
    Map<String, Text> texts = new LinkedHashMap<>();
    entries(key)
        .forEach((id, node) -> texts.put(id, new TextReader(reading).read(node, Message.code(id))));
    return texts;
  }

  /** A mapping whose keys are ids; a key that is none is reported and left out. */
  Map<String, YamlNode> entries(String key) {
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    node(key)
        .flatMap(n -> mapping(n, quoted(key), reading))
        .ifPresent(
            mapping -> {
              for (YamlNode.Entry entry : withoutDuplicates(mapping, reading)) {
                scalars
                    .id(entry.key(), quoted(key))
                    .ifPresent(id -> entries.put(id, entry.value()));
              }
            });
    return entries;
  }

  Optional<String> words(String key) {
    return node(key).flatMap(n -> scalars.words(n, quoted(key)));
  }

  Optional<String> id(String key) {
    return node(key).flatMap(n -> scalars.id(n, quoted(key)));
  }

  Optional<Name> name(String key) {
    return node(key).flatMap(n -> scalars.name(n, quoted(key)));
  }

  List<Name> names(String key) {
    return list(key).stream().flatMap(n -> scalars.name(n, quoted(key)).stream()).toList();
  }

  List<Name> yearWords(String key) {
    return list(key).stream().flatMap(n -> scalars.yearWord(n, quoted(key)).stream()).toList();
  }

  Optional<Integer> year(String key) {
    return node(key).flatMap(n -> scalars.year(n, quoted(key)));
  }

  /** A whole number within the range that the shape declares. */
  Optional<Integer> whole(String key) {
    ValueType type = shape.key(key).map(Shape.Key::type).orElseThrow();
    if (!(type instanceof ValueType.Whole range)) {
      throw new IllegalArgumentException(shape.name() + " declares no whole number " + key);
    }
    return node(key).flatMap(n -> scalars.whole(n, quoted(key), range));
  }

  /** Whether a key is {@code true}; false where it is left out. */
  boolean flag(String key) {
    return node(key).flatMap(n -> scalars.flag(n, quoted(key))).orElse(false);
  }

  /** One of the words that the shape declares. */
  Optional<String> word(String key) {
    ValueType type = shape.key(key).map(Shape.Key::type).orElseThrow();
    if (!(type instanceof ValueType.Word word)) {
      throw new IllegalArgumentException(shape.name() + " declares no words for " + key);
    }
    return node(key).flatMap(n -> scalars.word(n, quoted(key), word.words()));
  }

  <E extends Enum<E>> Optional<E> word(String key, Class<E> constants) {
    return word(key).flatMap(w -> EnumWords.find(constants, w));
  }

  Optional<LocalDate> date(String key) {
    return node(key).flatMap(n -> scalars.date(n, quoted(key)));
  }

  Optional<PublishedNumber> number(String key) {
    return node(key).flatMap(n -> scalars.number(n, quoted(key), false));
  }

  Optional<PublishedNumber> percent(String key) {
    return node(key).flatMap(n -> scalars.number(n, quoted(key), true));
  }

  /** The values of a list; none where there is no such key. */
  List<YamlNode> list(String key) {
    return node(key).flatMap(n -> list(n, quoted(key), reading)).orElse(List.of());
  }

  private static Message quoted(String key) {
    return Message.code(key);
  }
}
