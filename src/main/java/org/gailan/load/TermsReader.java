package org.gailan.load;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gailan.content.Language;
import org.gailan.content.RedactionMark;
import org.gailan.content.Term;
import org.gailan.content.Text;
import org.gailan.diagnostic.Message;

/** Reads terms.yaml. */
final class TermsReader {
  private static final Set<String> NOT_LANGUAGES =
      Set.of("full", "avoid", "entity", AboutShapes.SILENCE, RedactionMarks.KEY);

  private final Reading reading;

  TermsReader(Reading reading) {
    this.reading = reading;
  }

  Map<String, Term> read(YamlNode node) {
    Map<String, Term> terms = new LinkedHashMap<>();
    MappingReader.of(node, ReportShapes.TERMS, reading)
        .ifPresent(
            keys ->
                keys.entries("terms")
                    .forEach((id, value) -> term(id, value).ifPresent(t -> terms.put(id, t))));
    return terms;
  }

  private Optional<Term> term(String id, YamlNode node) {
    Optional<YamlNode.Mapping> mapping = MappingReader.mapping(node, Message.of("a term"), reading);
    if (mapping.isEmpty()) {
      return Optional.empty();
    }
    TextReader texts = new TextReader(reading);
    Text text = texts.read(mapping.get(), Message.code(id), NOT_LANGUAGES);
    Optional<Text> full = mapping.get().get("full").map(n -> texts.read(n, Message.code("full")));
    Silences.read(mapping.get(), ReportShapes.TERM, reading);
    Optional<Term.EnglishName> entity =
        mapping
            .get()
            .get("entity")
            .flatMap(
                n ->
                    new ScalarReader(reading)
                        .word(n, Message.code("entity"), EnumWords.of(Term.EnglishName.class)))
            .flatMap(w -> EnumWords.find(Term.EnglishName.class, w));
    Optional<RedactionMark> redaction = new RedactionMarks(reading).mark(mapping.get());
    return Optional.of(
        new Term(id, node.location(), text, full, avoid(mapping.get()), entity, redaction));
  }

  private Map<Language, List<String>> avoid(YamlNode.Mapping term) {
    Map<Language, List<String>> avoid = new EnumMap<>(Language.class);
    ScalarReader scalars = new ScalarReader(reading);
    term.get("avoid")
        .flatMap(n -> MappingReader.mapping(n, Message.code("avoid"), reading))
        .ifPresent(
            mapping -> {
              for (var entry : MappingReader.withoutDuplicates(mapping, reading)) {
                new TextReader(reading)
                    .language(entry.key(), Message.code("avoid"), Set.of())
                    .ifPresent(
                        language ->
                            avoid.put(
                                language,
                                MappingReader.list(entry.value(), Message.code("avoid"), reading)
                                    .orElse(List.of())
                                    .stream()
                                    .flatMap(n -> scalars.words(n, Message.code("avoid")).stream())
                                    .toList()));
              }
            });
    return avoid;
  }
}
