package org.gailan.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gailan.content.Edition;
import org.gailan.content.ExchangeRate;
import org.gailan.content.FigureReference.Name;
import org.gailan.content.Filing;
import org.gailan.content.Language;
import org.gailan.content.RegulatoryText;
import org.gailan.content.Requirements;
import org.gailan.content.Text;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Message;

/**
 * What report.yaml says, without what it names.
 *
 * @param sections the paths of the sections as written
 */
record ReportReader(
    String id,
    Location location,
    Text title,
    int firstPage,
    String edition,
    int draft,
    Optional<LocalDate> date,
    Map<String, Edition> editions,
    Map<String, RegulatoryText> regulatoryTexts,
    List<Name> sections,
    List<ExchangeRate> exchangeRates,
    Requirements requirements,
    Filing filing,
    Map<String, Text> redactionReasons) {

  /** The languages of a report; none where report.yaml does not say, which is reported. */
  static List<Language> languages(YamlNode.Mapping report, Diagnostics diagnostics) {
    Reading reading = new Reading(diagnostics, List.of());
    ScalarReader scalars = new ScalarReader(reading);
    List<Language> languages = new ArrayList<>();
    Optional<YamlNode> written = report.get("languages");
    List<YamlNode> nodes =
        written
            .flatMap(n -> MappingReader.list(n, Message.code("languages"), reading))
            .orElse(List.of());
    for (YamlNode node : nodes) {
      Optional<Language> language =
          scalars.word(node, Message.code("languages"), Language.tags()).flatMap(Language::ofTag);
      if (language.isEmpty()) {
        return List.of();
      }
      if (languages.contains(language.get())) {
        reading.error(
            "report.duplicate-language",
            node.location(),
            Message.of("%s is in the list already", language.get().tag()));
      } else {
        languages.add(language.get());
      }
    }
    if (languages.isEmpty() && written.filter(n -> n instanceof YamlNode.Sequence).isPresent()) {
      reading.error(
          "yaml.empty-list", written.get().location(), Message.of("`languages` has no languages"));
    }
    return languages;
  }

  static ReportReader read(YamlNode.Mapping node, Reading reading) {
    MappingReader keys =
        MappingReader.of(node, ReportShapes.REPORT, reading).orElseThrow(); // it is a mapping
    Map<String, RegulatoryText> regulatoryTexts = new RegulatoryReader(reading).texts(keys);
    Map<String, Edition> editions = EditionReader.editions(keys, regulatoryTexts, reading);
    return new ReportReader(
        keys.id("id").orElse("report"),
        keys.location(),
        keys.textOrEmpty("title"),
        keys.whole("first-page").orElse(1),
        EditionReader.chosen(keys, editions, reading),
        keys.whole("draft").orElse(1),
        keys.date("date"),
        editions,
        regulatoryTexts,
        sections(keys, reading),
        new RequirementsReader(reading).exchangeRates(keys),
        new RequirementsReader(reading).requirements(keys),
        FilingReader.read(keys, reading),
        redactionReasons(keys, reading));
  }

  private static Map<String, Text> redactionReasons(MappingReader keys, Reading reading) {
    Map<String, Text> reasons = new LinkedHashMap<>();
    keys.entries("redaction-categories")
        .forEach(
            (id, node) ->
                MappingReader.of(node, ReportShapes.REDACTION_CATEGORY, reading)
                    .ifPresent(category -> reasons.put(id, category.textOrEmpty("reason"))));
    return reasons;
  }

  private static List<Name> sections(MappingReader keys, Reading reading) {
    List<Name> sections = new ArrayList<>();
    for (Name section : keys.names("sections")) {
      if (sections.stream().anyMatch(s -> s.text().equals(section.text()))) {
        reading.error(
            "report.duplicate-section",
            section.location(),
            Message.of("'%s' is in the list already", section.text()));
      } else {
        sections.add(section);
      }
    }
    boolean isList = keys.node("sections").filter(n -> n instanceof YamlNode.Sequence).isPresent();
    if (isList && keys.list("sections").isEmpty()) {
      reading.error(
          "yaml.empty-list", keys.locationOf("sections"), Message.of("`sections` has no files"));
    }
    return sections;
  }
}
