package org.gailan.load;

import java.util.List;
import java.util.Optional;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Message;

/** A value in a YAML file: text, list or mapping, and where it stands. No scalar has a type yet. */
sealed interface YamlNode {

  Location location();

  /** What it is, for a message: "found a list". */
  Message description();

  /** How a scalar is written. */
  enum Style {
    PLAIN,
    SINGLE_QUOTED,
    DOUBLE_QUOTED,
    LITERAL,
    FOLDED
  }

  /**
   * A text.
   *
   * @param start the index of its first code point in the file, quotes and block indicators
   *     included
   * @param end the index after its last
   */
  record Scalar(SourceFile file, String value, Style style, int start, int end)
      implements YamlNode {
    @Override
    public Location location() {
      return file.at(start);
    }

    /** Whether nothing at all is written after the colon or the hyphen. */
    boolean isNothing() {
      return style == Style.PLAIN && value.isEmpty();
    }

    /**
     * Whether one space and a # follow, so that the text looks as if it went on: "the #1 maker" is
     * "the" and a comment.
     */
    boolean isCutByComment() {
      return style == Style.PLAIN
          && end + 1 < file.length()
          && file.codePoint(end) == ' '
          && file.codePoint(end + 1) == '#';
    }

    @Override
    public Message description() {
      return isNothing() ? Message.of("nothing") : Message.of("a text");
    }
  }

  /** A list. */
  record Sequence(Location location, List<YamlNode> items) implements YamlNode {
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public Message description() {
      return Message.of("a list");
    }
  }

  /**
   * A mapping, its keys in order and perhaps more than once.
   *
   * @param lastLine the line of its last character
   */
  record Mapping(Location location, int lastLine, List<Entry> entries) implements YamlNode {
    public Mapping {
      entries = List.copyOf(entries);
    }

    /** The first value of a key. */
    Optional<YamlNode> get(String key) {
      return entries.stream()
          .filter(e -> e.key().value().equals(key))
          .map(Entry::value)
          .findFirst();
    }

    boolean has(String key) {
      return get(key).isPresent();
    }

    @Override
    public Message description() {
      return Message.of("a mapping");
    }
  }

  /** A key and its value. */
  record Entry(Scalar key, YamlNode value) {}
}
