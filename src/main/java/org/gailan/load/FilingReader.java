package org.gailan.load;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gailan.content.Filing;
import org.gailan.content.Filing.Demand;
import org.gailan.content.Filing.FileName;
import org.gailan.content.Filing.Limits;
import org.gailan.content.Filing.Part;
import org.gailan.content.Filing.Proof;
import org.gailan.content.Language;
import org.gailan.diagnostic.Message;
import org.gailan.diagnostic.NearestName;

/** Reads how a report is handed in. */
final class FilingReader {
  private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)\\}");
  private static final List<String> SECTION_WORDS =
      List.of("number", "section", "section-en", "letter", "code", "date", "pages", "twin");
  private static final List<String> FULL_WORDS =
      List.of("title", "title-en", "letter", "code", "date", "pages", "twin");

  private final Reading reading;
  private final ScalarReader scalars;

  private FilingReader(Reading reading) {
    this.reading = reading;
    this.scalars = new ScalarReader(reading);
  }

  static Filing read(MappingReader report, Reading reading) {
    return report
        .node("filing")
        .flatMap(node -> MappingReader.of(node, FilingShapes.FILING, reading))
        .map(keys -> new FilingReader(reading).read(keys))
        .orElseGet(() -> Filing.usual(report.location()));
  }

  private Filing read(MappingReader keys) {
    Proof proof = keys.word("proof", Proof.class).orElse(Proof.APPLICATION_PROOF);
    List<Part> sections = sections(keys);
    return new Filing(
        keys.location(),
        keys.whole("section").orElse(1),
        proof,
        keys.id("code").orElse(proof.code()),
        keys.whole("submission").orElse(1),
        pattern(keys, "section-file", SECTION_WORDS).orElse(Filing.SECTION_FILE),
        pattern(keys, "full-file", FULL_WORDS).orElse(Filing.FULL_FILE),
        limits(keys),
        demanded(keys),
        sections);
  }

  private Optional<String> pattern(MappingReader keys, String key, List<String> words) {
    Optional<String> pattern = keys.words(key);
    for (MatchResult brace : BRACES.matcher(pattern.orElse("")).results().toList()) {
      if (!words.contains(brace.group(1))) {
        reading.error(
            "filing.pattern",
            keys.locationOf(key),
            Message.of(
                "`%s` has no {%s}%s",
                key, brace.group(1), NearestName.hint(brace.group(1), words)));
      }
    }
    return pattern;
  }

  private Limits limits(MappingReader keys) {
    Optional<MappingReader> type =
        keys.node("smallest-type")
            .flatMap(node -> MappingReader.of(node, FilingShapes.SMALLEST_TYPE, reading));
    return new Limits(
        keys.whole("size-limit").orElse(Limits.USUAL.megabytes()),
        size(type, "latin", Limits.USUAL.latin()),
        size(type, "chinese", Limits.USUAL.chinese()));
  }

  private static double size(Optional<MappingReader> type, String key, double usual) {
    return type.flatMap(keys -> keys.number(key))
        .map(number -> number.value().doubleValue())
        .orElse(usual);
  }

  private Set<Demand> demanded(MappingReader keys) {
    if (!keys.has("demanded")) {
      return Set.of(Demand.values());
    }
    Set<Demand> demanded = new LinkedHashSet<>();
    for (YamlNode node : keys.list("demanded")) {
      scalars
          .word(node, Message.code("demanded"), EnumWords.of(Demand.class))
          .flatMap(word -> EnumWords.find(Demand.class, word))
          .ifPresent(demanded::add);
    }
    return demanded;
  }

  private List<Part> sections(MappingReader keys) {
    List<Part> parts = new ArrayList<>();
    for (YamlNode node : keys.list("sections")) {
      MappingReader.of(node, FilingShapes.PART, reading).ifPresent(part -> parts.add(part(part)));
    }
    long own = parts.stream().filter(Part::isOwn).count();
    if (own != 1 && !parts.isEmpty()) {
      reading.error(
          "filing.sections",
          keys.locationOf("sections"),
          own == 0
              ? Message.of(
                  "`sections` needs one section without `files`, which is this report; there is"
                      + " none")
              : Message.of(
                  "`sections` needs one section without `files`, which is this report; there are"
                      + " %d",
                  own));
    }
    return parts;
  }

  private Part part(MappingReader keys) {
    Map<Language, FileName> files = new EnumMap<>(Language.class);
    Optional<YamlNode.Mapping> written =
        keys.node("files")
            .flatMap(node -> MappingReader.mapping(node, Message.code("files"), reading));
    if (written.isPresent()) {
      for (YamlNode.Entry entry : MappingReader.withoutDuplicates(written.get(), reading)) {
        new TextReader(reading)
            .language(entry.key(), Message.code("files"), Set.of())
            .ifPresent(
                language ->
                    scalars
                        .words(entry.value(), Message.code("files"))
                        .ifPresent(
                            path ->
                                files.put(language, new FileName(path, entry.value().location()))));
      }
      for (Language language : reading.languages()) {
        if (!files.containsKey(language)) {
          reading.error(
              "language.missing",
              written.get().location(),
              Message.of("`files` has no %s file", language.tag()));
        }
      }
      if (!keys.has("name")) {
        reading.error(
            "filing.sections",
            keys.location(),
            Message.of(
                "a section that is not this report needs `name`, for its bookmark and its"
                    + " file"));
      }
    }
    return new Part(keys.location(), keys.whole("number").orElse(1), keys.text("name"), files);
  }
}
