package org.gailan.load;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gailan.content.FigureReference.Name;
import org.gailan.content.Language;
import org.gailan.content.LockedText;
import org.gailan.content.Regulated;
import org.gailan.content.Regulated.Lock;
import org.gailan.content.RegulatoryText;
import org.gailan.content.Text;
import org.gailan.diagnostic.Message;
import org.gailan.diagnostic.NearestName;

/** Reads what the rules have to do with a report: regulatory texts, and what blocks say of it. */
final class RegulatoryReader {
  private final Reading reading;
  private final ScalarReader scalars;

  RegulatoryReader(Reading reading) {
    this.reading = reading;
    this.scalars = new ScalarReader(reading);
  }

  /** The regulatory texts of report.yaml, by id. */
  Map<String, RegulatoryText> texts(MappingReader report) {
    Map<String, RegulatoryText> texts = new LinkedHashMap<>();
    report
        .entries("regulatory-texts")
        .forEach(
            (id, node) ->
                MappingReader.of(node, RegulatoryShapes.TEXT, reading)
                    .ifPresent(keys -> texts.put(id, text(id, keys))));
    return texts;
  }

  private RegulatoryText text(String id, MappingReader keys) {
    Optional<Text> words =
        keys.node("text")
            .filter(node -> !isEmpty(node))
            .map(node -> new TextReader(reading).read(node, Message.code("text")));
    boolean verified = keys.flag("verified");
    if (verified && keys.has("text") && words.isEmpty()) {
      reading.error(
          "regulatory.empty",
          keys.locationOf("verified"),
          Message.of("'%s' has no words that could be verified; write them under `text`", id));
    }
    return new RegulatoryText(
        id, keys.location(), words, keys.id("version").orElse(""), verified && words.isPresent());
  }

  /** Whether a text is there in no language yet. */
  private static boolean isEmpty(YamlNode text) {
    return text instanceof YamlNode.Mapping mapping
        ? mapping.entries().stream().allMatch(entry -> isEmptyScalar(entry.value()))
        : isEmptyScalar(text);
  }

  private static boolean isEmptyScalar(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar && scalar.value().isEmpty();
  }

  /** A regulatory text by its name, which is reported where there is none. */
  static Optional<RegulatoryText> find(
      Name name, Map<String, RegulatoryText> texts, Reading reading) {
    Optional<RegulatoryText> found = Optional.ofNullable(texts.get(name.text()));
    if (found.isEmpty()) {
      reading.error(
          "regulatory.unknown",
          name.location(),
          Message.of(
              "there is no regulatory text '%s' in report.yaml%s",
              name.text(), NearestName.hint(name.text(), texts.keySet())));
    }
    return found;
  }

  /**
   * What a block says of the rules.
   *
   * @param text the id of the regulatory text that it prints
   */
  Regulated regulated(MappingReader block, Optional<String> text) {
    return new Regulated(answers(block), lock(block), text);
  }

  private List<String> answers(MappingReader block) {
    List<YamlNode> nodes =
        block
            .node("answers")
            .map(node -> node instanceof YamlNode.Sequence list ? list.items() : List.of(node))
            .orElse(List.of());
    List<String> answers = new ArrayList<>();
    nodes.forEach(node -> scalars.words(node, Message.code("answers")).ifPresent(answers::add));
    return answers;
  }

  private Optional<Lock> lock(MappingReader block) {
    Optional<YamlNode> node = block.node("locked");
    if (node.isEmpty()) {
      return Optional.empty();
    }
    if (!block.has("id")) {
      reading.error(
          "lock.without-id",
          node.get().location(),
          Message.of("a locked block needs an `id`, by which its words are remembered"));
    }
    if (node.get() instanceof YamlNode.Mapping) {
      return MappingReader.of(node.get(), RegulatoryShapes.LOCK, reading)
          .flatMap(
              keys ->
                  keys.id("version")
                      .map(
                          version ->
                              new Lock(
                                  keys.location(),
                                  version,
                                  !keys.has("verified") || keys.flag("verified"))));
    }
    return scalars
        .id(node.get(), Message.code("locked"))
        .map(version -> new Lock(node.get().location(), version, true));
  }

  /** What locks.yaml remembers. */
  List<LockedText> locks(YamlNode node) {
    List<LockedText> locked = new ArrayList<>();
    MappingReader.of(node, RegulatoryShapes.LOCKS, reading)
        .ifPresent(
            keys -> {
              for (YamlNode item : keys.list("locked")) {
                MappingReader.of(item, RegulatoryShapes.LOCKED, reading)
                    .flatMap(this::locked)
                    .ifPresent(locked::add);
              }
            });
    return locked;
  }

  private Optional<LockedText> locked(MappingReader keys) {
    Map<Language, String> fingerprints = new EnumMap<>(Language.class);
    keys.node("words")
        .flatMap(node -> MappingReader.mapping(node, Message.code("words"), reading))
        .ifPresent(
            mapping -> {
              for (YamlNode.Entry entry : MappingReader.withoutDuplicates(mapping, reading)) {
                Optional<Language> language =
                    new TextReader(reading).language(entry.key(), Message.code("words"), Set.of());
                scalars
                    .words(entry.value(), Message.of("a fingerprint"))
                    .ifPresent(f -> language.ifPresent(l -> fingerprints.put(l, f)));
              }
            });
    Optional<String> version = keys.id("version");
    return keys.id("id")
        .flatMap(id -> version.map(v -> new LockedText(keys.location(), id, v, fingerprints)));
  }
}
