package org.gailan.load;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gailan.content.ConfirmedTranslations;
import org.gailan.content.Language;
import org.gailan.diagnostic.Message;

/** Reads translations.yaml. */
final class TranslationsReader {
  private final Reading reading;

  TranslationsReader(Reading reading) {
    this.reading = reading;
  }

  Optional<ConfirmedTranslations> read(YamlNode node) {
    return MappingReader.of(node, FactShapes.TRANSLATIONS, reading)
        .map(
            keys -> {
              List<Map<Language, String>> texts = new ArrayList<>();
              keys.list("confirmed").forEach(n -> texts.add(text(n)));
              return new ConfirmedTranslations(keys.location(), texts);
            });
  }

  private Map<Language, String> text(YamlNode node) {
    Map<Language, String> fingerprints = new EnumMap<>(Language.class);
    ScalarReader scalars = new ScalarReader(reading);
    MappingReader.mapping(node, Message.of("a confirmed text"), reading)
        .ifPresent(
            mapping -> {
              for (var entry : MappingReader.withoutDuplicates(mapping, reading)) {
                Optional<Language> language =
                    new TextReader(reading)
                        .language(entry.key(), Message.code("confirmed"), Set.of());
                scalars
                    .words(entry.value(), Message.of("a fingerprint"))
                    .ifPresent(f -> language.ifPresent(l -> fingerprints.put(l, f)));
              }
            });
    return fingerprints;
  }
}
