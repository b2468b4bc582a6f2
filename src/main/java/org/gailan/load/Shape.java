package org.gailan.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gailan.diagnostic.Message;

/**
 * The keys of a kind of mapping, declared once for the reader and for the schema.
 *
 * @param name what messages call it, such as {@code chart}
 * @param description a sentence for the author's editor
 */
record Shape(Message name, String description, List<Key> keys) {
  Shape {
    keys = List.copyOf(keys);
  }

  /**
   * A key.
   *
   * @param description a sentence for the author's editor
   * @param example a value as it is written in YAML
   */
  record Key(String name, boolean required, ValueType type, String description, String example) {}

  static Shape of(Message name, String description) {
    return new Shape(name, description, List.of());
  }

  Shape required(String key, ValueType type, String about, String example) {
    return with(new Key(key, true, type, about, example));
  }

  Shape optional(String key, ValueType type, String about, String example) {
    return with(new Key(key, false, type, about, example));
  }

  private Shape with(Key key) {
    List<Key> more = new ArrayList<>(keys);
    more.add(key);
    return new Shape(name, description, more);
  }

  /** Whether messages call it so in English; blocks are called by their key. */
  boolean isCalled(String english) {
    return name.toString().equals(english);
  }

  Optional<Key> key(String key) {
    return keys.stream().filter(k -> k.name().equals(key)).findFirst();
  }

  List<String> names() {
    return keys.stream().map(Key::name).toList();
  }
}
