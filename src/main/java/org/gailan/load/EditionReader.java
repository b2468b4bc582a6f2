package org.gailan.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gailan.content.Edition;
import org.gailan.content.Edition.Kind;
import org.gailan.content.Edition.Redactions;
import org.gailan.content.Edition.Treatment;
import org.gailan.content.Edition.Watermark;
import org.gailan.content.FigureReference.Name;
import org.gailan.content.RegulatoryText;
import org.gailan.diagnostic.Message;
import org.gailan.diagnostic.NearestName;

/** Reads the editions of a report: the known ones as far as they differ from the usual. */
final class EditionReader {
  private final Map<String, RegulatoryText> regulatoryTexts;
  private final Reading reading;
  private final ScalarReader scalars;

  private EditionReader(Map<String, RegulatoryText> regulatoryTexts, Reading reading) {
    this.regulatoryTexts = regulatoryTexts;
    this.reading = reading;
    this.scalars = new ScalarReader(reading);
  }

  /** The editions by id; all known ones, as they usually are, where report.yaml names none. */
  static Map<String, Edition> editions(
      MappingReader report, Map<String, RegulatoryText> regulatoryTexts, Reading reading) {
    Map<String, Edition> editions = new LinkedHashMap<>();
    if (!report.has("editions")) {
      for (Kind kind : Kind.values()) {
        String id = EnumWords.of(kind);
        editions.put(id, Edition.usual(kind, id, report.location()));
      }
      return editions;
    }
    EditionReader reader = new EditionReader(regulatoryTexts, reading);
    report
        .entries("editions")
        .forEach(
            (id, node) ->
                MappingReader.of(node, EditionShapes.EDITION, reading)
                    .ifPresent(edition -> editions.put(id, reader.edition(id, edition))));
    boolean isMapping =
        report.node("editions").filter(n -> n instanceof YamlNode.Mapping).isPresent();
    if (isMapping && report.entries("editions").isEmpty()) {
      reading.error(
          "yaml.empty-list",
          report.locationOf("editions"),
          Message.of("`editions` has no editions"));
    }
    return editions;
  }

  /** The edition that is built by default: the one that is named, or else the first. */
  static String chosen(MappingReader report, Map<String, Edition> editions, Reading reading) {
    Optional<Name> chosen = report.name("edition");
    var known = report.has("editions") ? report.entries("editions").keySet() : editions.keySet();
    if (chosen.isPresent() && !known.isEmpty() && !known.contains(chosen.get().text())) {
      reading.error(
          "report.unknown-edition",
          chosen.get().location(),
          Message.of(
              "there is no edition '%s'%s",
              chosen.get().text(), NearestName.hint(chosen.get().text(), known)));
    }
    return chosen
        .map(Name::text)
        .filter(editions::containsKey)
        .or(() -> editions.keySet().stream().findFirst())
        .orElse("");
  }

  private Edition edition(String id, MappingReader keys) {
    Optional<Kind> kind = kind(id, keys);
    Redactions redactions = redactions(kind, keys);
    Optional<Edition> usual = kind.map(k -> Edition.usual(k, id, keys.location()));
    boolean showsMarked =
        redactions.treatment() == Treatment.MARKED && redactions.removed().isEmpty();
    return new Edition(
        id,
        keys.location(),
        kind,
        redactions,
        keys.word("stale-translations")
            .map("marked"::equals)
            .orElse(usual.map(Edition::marksStale).orElse(showsMarked)),
        keys.word("placeholders")
            .map("allowed"::equals)
            .orElse(usual.map(Edition::allowsPlaceholders).orElse(true)),
        keys.word("rule-references")
            .map("shown"::equals)
            .orElse(usual.map(Edition::showsRuleReferences).orElse(false)),
        keys.word("stamp").map("shown"::equals).orElse(usual.map(Edition::stamped).orElse(false)),
        watermark(keys).orElse(usual.flatMap(Edition::watermark)),
        WarningReader.read(keys, regulatoryTexts, reading),
        keys.names("needs").stream()
            .filter(name -> RegulatoryReader.find(name, regulatoryTexts, reading).isPresent())
            .toList(),
        false);
  }

  private static Optional<Kind> kind(String id, MappingReader keys) {
    return keys.has("kind") ? keys.word("kind", Kind.class) : EnumWords.find(Kind.class, id);
  }

  /** What can't be read is removed rather than shown. */
  private Redactions redactions(Optional<Kind> kind, MappingReader keys) {
    Optional<YamlNode> written = keys.node("redactions");
    if (written.isEmpty()) {
      if (kind.isEmpty() && !keys.has("kind")) {
        reading.error(
            "yaml.missing-key",
            keys.location(),
            Message.of(
                "an edition needs `redactions`, such as `redactions: removed`, or a `kind`"));
      }
      return Redactions.all(kind.map(Kind::treatment).orElse(Treatment.REMOVED));
    }
    if (written.get() instanceof YamlNode.Sequence categories) {
      return only(categories, kind);
    }
    return Redactions.all(
        scalars
            .word(written.get(), Message.code("redactions"), EditionShapes.TREATMENTS.words())
            .map(EditionReader::treatment)
            .orElse(Treatment.REMOVED));
  }

  private static Treatment treatment(String word) {
    return switch (word) {
      case "shown" -> Treatment.MARKED;
      case "unmarked" -> Treatment.UNMARKED;
      default -> Treatment.REMOVED;
    };
  }

  /** Only some categories are removed; an edition for publication does not mark the others. */
  private Redactions only(YamlNode.Sequence categories, Optional<Kind> kind) {
    if (categories.items().isEmpty()) {
      reading.error(
          "yaml.empty-list",
          categories.location(),
          Message.of("`redactions` has no categories; write `shown` if none is removed"));
    }
    List<Name> names =
        categories.items().stream()
            .flatMap(
                node ->
                    scalars.id(node, Message.code("redactions")).stream()
                        .map(category -> new Name(node.location(), category)))
            .toList();
    boolean readable = !names.isEmpty() && names.size() == categories.items().size();
    boolean marks = kind.filter(k -> !k.isForPublication()).isPresent();
    return readable
        ? new Redactions(marks ? Treatment.MARKED : Treatment.UNMARKED, names)
        : Redactions.all(Treatment.REMOVED);
  }

  /** What is said of the watermark; empty where nothing is. */
  private Optional<Optional<Watermark>> watermark(MappingReader keys) {
    Optional<YamlNode> written = keys.node("watermark");
    if (written.isEmpty()) {
      return Optional.empty();
    }
    if (written.get() instanceof YamlNode.Scalar scalar) {
      if (scalar.value().equals("none")) {
        return Optional.of(Optional.empty());
      }
      if (scalar.value().equals("usual")) {
        return Optional.of(Optional.of(new Watermark(Optional.empty())));
      }
    }
    return Optional.of(keys.text("watermark").map(text -> new Watermark(Optional.of(text))));
  }
}
