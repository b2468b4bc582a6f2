package org.gailan.load;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gailan.content.Language;
import org.gailan.content.Prose;
import org.gailan.content.RedactionMark;
import org.gailan.content.Text;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Message;
import org.gailan.diagnostic.NearestName;

/** Reads a text in each language of the report, and sees that none is missing. */
final class TextReader {
  private final Reading reading;

  TextReader(Reading reading) {
    this.reading = reading;
  }

  /**
   * Reads a text.
   *
   * @param what whose text it is, such as {@code `paragraph`}
   */
  Text read(YamlNode node, Message what) {
    if (node instanceof YamlNode.Mapping mapping) {
      return read(mapping, what, Set.of());
    }
    if (node instanceof YamlNode.Scalar scalar && !scalar.isNothing()) {
      return readScalar(scalar, what);
    }
    reading.error(
        "yaml.wrong-type",
        node.location(),
        Message.of("%s: expected a text in each language, found %s", what, node.description()));
    return new Text(node.location(), Map.of());
  }

  /** As {@link #read}, and {@code ""} is an empty text: a cell with nothing in it. */
  Text readCell(YamlNode node, Message what) {
    boolean blank =
        node instanceof YamlNode.Scalar scalar
            && scalar.value().isEmpty()
            && scalar.style() != YamlNode.Style.PLAIN;
    return blank ? new Text(node.location(), Map.of()) : read(node, what);
  }

  /**
   * Reads the languages of a mapping that has other keys as well.
   *
   * @param others keys that are not languages, read elsewhere
   */
  Text read(YamlNode.Mapping mapping, Message what, Set<String> others) {
    Map<Language, Prose> prose = new EnumMap<>(Language.class);
    List<Language> missing = new ArrayList<>(reading.languages());
    Set<String> keysBeside = new HashSet<>(others);
    keysBeside.add(RedactionMarks.KEY);
    for (YamlNode.Entry entry : MappingReader.withoutDuplicates(mapping, reading)) {
      String key = entry.key().value();
      if (keysBeside.contains(key)) {
        continue;
      }
      Optional<Language> language = language(entry.key(), what, keysBeside);
      if (language.isPresent()) {
        missing.remove(language.get());
        prose(entry.value(), Message.of("`%s` of %s", key, what), language.get())
            .ifPresent(p -> prose.put(language.get(), p));
      } else if (nearestMissing(key).isPresent()) {
        missing.remove(nearestMissing(key).get()); // reported as misspelt, so not as missing too
      }
    }
    for (Language language : missing) {
      reading.error(
          "language.missing",
          mapping.location(),
          Message.of("%s has no %s text", what, language.tag()));
    }
    Optional<RedactionMark> redaction =
        others.contains(RedactionMarks.KEY)
            ? Optional.empty()
            : new RedactionMarks(reading).mark(mapping);
    return new Text(mapping.location(), prose, redaction);
  }

  private Optional<Language> nearestMissing(String key) {
    return NearestName.of(key, reading.languageTags()).flatMap(Language::ofTag);
  }

  /** The language a key stands for, if the report is written in it. */
  Optional<Language> language(YamlNode.Scalar key, Message what, Set<String> others) {
    Optional<Language> language = Language.ofTag(key.value());
    if (language.isEmpty()) {
      List<String> known = new ArrayList<>(reading.languageTags());
      known.addAll(others.stream().sorted().toList());
      reading.error(
          "yaml.unknown-key",
          key.location(),
          Message.of(
              "%s has no key `%s`%s", what, key.value(), NearestName.hint(key.value(), known)));
      return Optional.empty();
    }
    if (!reading.languages().isEmpty() && !reading.languages().contains(language.get())) {
      reading.error(
          "language.not-in-report",
          key.location(),
          Message.of(
              "the report has no %s; add it to `languages` in report.yaml or remove this" + " text",
              key.value()));
      return Optional.empty();
    }
    return language;
  }

  private Optional<Prose> prose(YamlNode node, Message what, Language language) {
    if (!(node instanceof YamlNode.Scalar scalar)) {
      reading.error(
          "yaml.wrong-type",
          node.location(),
          Message.of("%s: expected a text, found %s", what, node.description()));
      return Optional.empty();
    }
    if (scalar.value().isBlank()) {
      reading.error("language.empty", scalar.location(), Message.of("%s is empty", what));
      return Optional.empty();
    }
    return Optional.of(prose(scalar, language));
  }

  private Prose prose(YamlNode.Scalar scalar, Language language) {
    if (scalar.isCutByComment()) {
      reading
          .diagnostics()
          .warning(
              "prose.comment",
              scalar.file().at(scalar.end() + 1),
              Message.of(
                  "what follows # is a comment and not printed; put quotes around the text, or"
                      + " two spaces before a comment"));
    }
    return ProseReader.read(ProseSource.of(scalar), language, reading);
  }

  private Text readScalar(YamlNode.Scalar scalar, Message what) {
    Location location = scalar.location();
    if (scalar.value().isBlank()) {
      reading.error("language.empty", location, Message.of("%s is empty", what));
      return new Text(location, Map.of());
    }
    if (reading.languages().size() > 1 && hasLetters(scalar.value())) {
      reading.error(
          "language.missing",
          location,
          Message.of(
              "%s needs a text in each language: {%s}",
              what, String.join(": …, ", reading.languageTags()) + ": …"));
      return new Text(location, Map.of());
    }
    Map<Language, Prose> prose = new EnumMap<>(Language.class);
    for (Language language : reading.languages()) {
      prose.put(language, prose(scalar, language));
    }
    return new Text(location, prose);
  }

  /** Whether a text holds words of a language; the words inside our braces are of none. */
  private static boolean hasLetters(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int codePoint = text.codePointAt(i);
      if (codePoint == '{') {
        depth++;
      } else if (codePoint == '}') {
        depth--;
      } else if (depth <= 0 && Character.isLetter(codePoint)) {
        return true;
      }
    }
    return false;
  }
}
