package org.gailan.load;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gailan.content.Dataset.Part;
import org.gailan.content.Dataset.Redactions;
import org.gailan.content.RedactionMark;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Message;
import org.gailan.load.ValueType.AnyOf;
import org.gailan.load.ValueType.MapOf;
import org.gailan.load.ValueType.Of;
import org.gailan.load.ValueType.Simple;

/**
 * Reads the key {@code redacted} wherever it may stand: a category, or a mapping with a category
 * and a reason.
 *
 * <p>A mark that makes no sense is reported, and stands for one without a category, so that what it
 * marks counts as marked all the same.
 */
final class RedactionMarks {
  static final String KEY = "redacted";
  private static final String CATEGORY = "category";
  private static final String ABOUT =
      "That it is not to be published: the category, or the category and a reason of its own.";
  private static final String EXAMPLE = "offer-price";

  static final Shape MARK =
      Shape.of(Message.of("a redaction"), "That something is not to be published.")
          .required(CATEGORY, Simple.ID, "The category.", EXAMPLE)
          .optional(
              "reason",
              Simple.TEXT,
              "Why it is not, for the redaction log; the category's reason if left out.",
              "{zh-Hant: …, en: …}");

  static final ValueType TYPE = AnyOf.of(Simple.ID, new Of(() -> MARK));

  /** The parts of a ranked item that can be marked by themselves. */
  private static final Shape PARTS = parts();

  private final Reading reading;

  RedactionMarks(Reading reading) {
    this.reading = reading;
  }

  /** A shape whose mappings can be marked. */
  static Shape markable(Shape shape) {
    return shape.optional(KEY, TYPE, ABOUT, EXAMPLE);
  }

  /** The shape of a series: all of it can be marked, or years of it. */
  static Shape markableByYear(Shape shape) {
    return shape.optional(
        KEY,
        AnyOf.of(Simple.ID, new Of(() -> MARK), new MapOf(Simple.YEAR, TYPE)),
        "That the series, or the values of the years given, are not to be published.",
        "{2024: offer-size}");
  }

  /** The shape of a ranked item: all of it can be marked, or parts of it. */
  static Shape markableByPart(Shape shape) {
    return shape.optional(
        KEY,
        AnyOf.of(Simple.ID, new Of(() -> MARK), new Of(() -> PARTS)),
        "That the item, or the parts given of it, are not to be published.",
        "{name: confidential}");
  }

  private static Shape parts() {
    Shape parts =
        Shape.of(
            Message.of("redacted parts"), "The parts of an item that are not to be published.");
    for (Part part : Part.values()) {
      parts = parts.optional(EnumWords.of(part), TYPE, "Its " + EnumWords.of(part) + ".", EXAMPLE);
    }
    return parts;
  }

  /** The mark under the key; empty where there is none. */
  Optional<RedactionMark> mark(MappingReader keys) {
    return keys.node(KEY).map(this::mark);
  }

  /** The mark under the key of a mapping that no shape describes. */
  Optional<RedactionMark> mark(YamlNode.Mapping mapping) {
    return mapping.get(KEY).map(this::mark);
  }

  private RedactionMark mark(YamlNode node) {
    RedactionMark mark =
        node instanceof YamlNode.Mapping
            ? MappingReader.of(node, MARK, reading)
                .map(
                    keys ->
                        new RedactionMark(node.location(), keys.id(CATEGORY), keys.text("reason")))
                .orElseGet(() -> unclear(node))
            : new ScalarReader(reading)
                .id(node, Message.code(KEY))
                .map(
                    category ->
                        new RedactionMark(node.location(), Optional.of(category), Optional.empty()))
                .orElseGet(() -> unclear(node));
    reading.redactions().add(mark);
    return mark;
  }

  private static RedactionMark unclear(YamlNode node) {
    return new RedactionMark(node.location(), Optional.empty(), Optional.empty());
  }

  /** What is marked of a series. */
  Redactions ofSeries(MappingReader keys) {
    Optional<YamlNode> node = keys.node(KEY);
    if (node.isEmpty()) {
      return Redactions.NONE;
    }
    if (!(node.get() instanceof YamlNode.Mapping mapping) || mapping.has(CATEGORY)) {
      return new Redactions(node.map(this::mark), Map.of());
    }
    Map<Integer, RedactionMark> years = new LinkedHashMap<>();
    for (YamlNode.Entry entry : MappingReader.withoutDuplicates(mapping, reading)) {
      RedactionMark mark = mark(entry.value());
      new ScalarReader(reading)
          .year(entry.key(), Message.code(KEY))
          .ifPresent(year -> years.put(year, mark));
    }
    if (mapping.entries().isEmpty()) {
      nothing(mapping.location());
    }
    return new Redactions(Optional.empty(), years);
  }

  /** What is marked of a ranked item; all of its parts where the item is. */
  Map<Part, RedactionMark> ofItem(MappingReader keys) {
    Map<Part, RedactionMark> parts = new EnumMap<>(Part.class);
    Optional<YamlNode> node = keys.node(KEY);
    if (node.isEmpty()) {
      return parts;
    }
    if (!(node.get() instanceof YamlNode.Mapping mapping) || mapping.has(CATEGORY)) {
      RedactionMark all = mark(node.get());
      for (Part part : Part.values()) {
        parts.put(part, all);
      }
      return parts;
    }
    MappingReader marked = MappingReader.of(mapping, PARTS, reading).orElseThrow();
    for (Part part : Part.values()) {
      marked.node(EnumWords.of(part)).ifPresent(value -> parts.put(part, mark(value)));
    }
    if (mapping.entries().isEmpty()) {
      nothing(mapping.location());
    }
    return parts;
  }

  private void nothing(Location location) {
    reading.error(
        "yaml.empty-list",
        location,
        Message.of("`%s` marks nothing; name what it marks, or leave it out", KEY));
  }
}
