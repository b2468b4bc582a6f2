package org.gailan.load;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gailan.content.Language;
import org.gailan.content.Unit;
import org.gailan.diagnostic.Message;
import org.gailan.diagnostic.NearestName;

/** Reads what the numbers of a dataset count: one of our words, or a name in each language. */
final class UnitReader {
  private final Reading reading;

  UnitReader(Reading reading) {
    this.reading = reading;
  }

  Optional<Unit> read(YamlNode node) {
    if (node instanceof YamlNode.Mapping mapping) {
      return Optional.of(named(mapping));
    }
    List<String> words = DatasetShapes.UNITS.words();
    Optional<String> written =
        new ScalarReader(reading)
            .scalar(node, Message.code("unit"), Message.of("a word or a name in each language"))
            .map(YamlNode.Scalar::value);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    Optional<Unit> known = known(written.get());
    if (known.isEmpty()) {
      Message hint = NearestName.hint(written.get(), words);
      boolean near = NearestName.of(written.get(), words).isPresent();
      reading.error(
          "dataset.unit",
          node.location(),
          near
              ? Message.of("there is no unit '%s'%s", written.get(), hint)
              : Message.of(
                  "there is no unit '%s'%s, or a name in each language: {zh-Hant: 噸, en: t}",
                  written.get(), hint));
    }
    return known;
  }

  private static Optional<Unit> known(String word) {
    return Optional.ofNullable(
        switch (word) {
          case "USD" -> Unit.Currency.USD;
          case "RMB" -> Unit.Currency.RMB;
          case "HKD" -> Unit.Currency.HKD;
          case "percent" -> new Unit.Percent();
          case "count" -> new Unit.Count();
          case "EFLOPS" -> {
            Map<Language, String> names = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
              names.put(language, word);
            }
            yield new Unit.Named(names);
          }
          default -> null;
        });
  }

  /** A redaction in a unit would be printed as it stands. */
  private static boolean holdsForm(String name) {
    return name.indexOf('{') >= 0 || name.indexOf('}') >= 0;
  }

  private Unit named(YamlNode.Mapping mapping) {
    TextReader texts = new TextReader(reading);
    ScalarReader scalars = new ScalarReader(reading);
    Map<Language, String> names = new EnumMap<>(Language.class);
    for (YamlNode.Entry entry : MappingReader.withoutDuplicates(mapping, reading)) {
      texts
          .language(entry.key(), Message.code("unit"), Set.of())
          .ifPresent(
              language ->
                  names.put(
                      language,
                      scalars
                          .words(entry.value(), Message.code("unit"))
                          .orElse(""))); // reported if blank
      if (names.values().stream().anyMatch(UnitReader::holdsForm)) {
        reading.error(
            "dataset.unit",
            entry.value().location(),
            Message.of(
                "the name of a unit is plain text, in which no form has a meaning; write it"
                    + " without braces"));
        names.replaceAll((language, name) -> holdsForm(name) ? "" : name);
      }
    }
    for (Language language : reading.languages()) {
      if (!names.containsKey(language)) {
        reading.error(
            "language.missing",
            mapping.location(),
            Message.of("`unit` has no %s text", language.tag()));
      }
    }
    return new Unit.Named(names);
  }
}
