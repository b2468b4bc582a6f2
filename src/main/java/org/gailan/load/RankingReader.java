package org.gailan.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gailan.content.Dataset;
import org.gailan.content.Dataset.Item;
import org.gailan.content.Dataset.Market;
import org.gailan.content.Dataset.Part;
import org.gailan.content.Dataset.Ranking;
import org.gailan.content.Dataset.Ties;
import org.gailan.content.Dataset.Total;
import org.gailan.content.Derivation;
import org.gailan.content.FigureReference.Name;
import org.gailan.content.PublishedNumber;
import org.gailan.content.RedactionMark;
import org.gailan.content.Scale;
import org.gailan.content.Text;
import org.gailan.content.Unit;
import org.gailan.diagnostic.Message;
import org.gailan.diagnostic.NearestName;

/** Reads a ranking. */
final class RankingReader {
  private final Reading reading;
  private final ScalarReader scalars;

  RankingReader(Reading reading) {
    this.reading = reading;
    this.scalars = new ScalarReader(reading);
  }

  /** Reads a ranking; empty where its year is missing. */
  Optional<Dataset> read(YamlNode node, String id) {
    return MappingReader.of(node, DatasetShapes.RANKING, reading)
        .flatMap(
            keys -> {
              Text name = keys.textOrEmpty("name");
              Text measure = keys.textOrEmpty("measure");
              Optional<Unit> unit = keys.node("unit").flatMap(n -> new UnitReader(reading).read(n));
              Optional<Scale> scale = keys.word("scale").flatMap(Scale::ofWord);
              Map<String, Text> marks = keys.texts("marks");
              boolean percent = unit.filter(u -> u instanceof Unit.Percent).isPresent();
              Map<String, Item> items = items(keys, marks, percent);
              Optional<Total> total = keys.node("total").flatMap(n -> total(n, percent));
              Optional<Ties> ties = keys.word("ties", Ties.class);
              Optional<Market> market = keys.node("market").flatMap(this::market);
              Optional<Text> source = keys.text("source");
              return keys.year("year")
                  .map(
                      year ->
                          new Ranking(
                              id,
                              keys.location(),
                              name,
                              unit.orElse(new Unit.Count()),
                              scale.orElse(Scale.ONE),
                              year,
                              measure,
                              marks,
                              items,
                              total,
                              ties,
                              market,
                              source,
                              new AboutReader(reading).about(keys)));
            });
  }

  private Map<String, Item> items(MappingReader keys, Map<String, Text> marks, boolean percent) {
    Map<String, Item> items = new LinkedHashMap<>();
    Map<String, YamlNode> entries = keys.entries("items");
    entries.forEach(
        (id, node) -> item(id, node, marks, percent).ifPresent(item -> items.put(id, item)));
    boolean isMapping = keys.node("items").filter(n -> n instanceof YamlNode.Mapping).isPresent();
    if (isMapping && entries.isEmpty()) {
      reading.error(
          "yaml.empty-list", keys.locationOf("items"), Message.of("`items` has no items"));
    }
    List<Item> own = items.values().stream().filter(Item::own).toList();
    if (own.size() > 1) {
      reading.error(
          "dataset.several-own",
          own.get(1).location(),
          Message.of("the issuer is '%s' already; only one item can be `own`", own.get(0).id()));
    }
    return items;
  }

  private Optional<Item> item(String id, YamlNode node, Map<String, Text> marks, boolean percent) {
    Optional<MappingReader> mapping = MappingReader.of(node, DatasetShapes.ITEM, reading);
    if (mapping.isEmpty()) {
      return Optional.empty();
    }
    MappingReader keys = mapping.get();
    Text name = keys.textOrEmpty("name");
    boolean own = keys.flag("own");
    Optional<PublishedNumber> value = number(keys, "value", percent);
    Optional<PublishedNumber> share = keys.percent("share");
    Optional<Text> note = keys.text("note");
    List<Name> borne = keys.names("marks");
    for (Name mark : borne) {
      if (!marks.containsKey(mark.text())) {
        reading.error(
            "dataset.unknown-mark",
            mark.location(),
            Message.of(
                "no mark '%s' in this ranking%s",
                mark.text(), NearestName.hint(mark.text(), marks.keySet())));
      }
    }
    Optional<Derivation> derived =
        keys.node("derived").flatMap(new AboutReader(reading)::derivation);
    Map<Part, RedactionMark> redactions = new RedactionMarks(reading).ofItem(keys);
    return value.map(
        v ->
            new Item(
                id,
                keys.location(),
                name,
                own,
                value,
                share,
                borne,
                note,
                derived,
                redactions,
                Set.of()));
  }

  private Optional<Market> market(YamlNode node) {
    return MappingReader.of(node, DatasetShapes.MARKET, reading)
        .flatMap(
            keys -> {
              Optional<PublishedNumber> value = keys.number("value");
              Optional<Name> dataset = keys.name("dataset");
              Optional<Name> series = keys.name("series");
              boolean elsewhere = dataset.isPresent() && series.isPresent();
              if (keys.has("value") == (keys.has("dataset") || keys.has("series"))
                  || keys.has("dataset") != keys.has("series")) {
                reading.error(
                    "dataset.market",
                    keys.location(),
                    Message.of("a market is a `value`, or a `dataset` and its `series`"));
                return Optional.empty();
              }
              return value.isPresent() || elsewhere
                  ? Optional.of(new Market(keys.location(), value, dataset, series))
                  : Optional.empty();
            });
  }

  private Optional<Total> total(YamlNode node, boolean percent) {
    return MappingReader.of(node, DatasetShapes.TOTAL, reading)
        .flatMap(
            keys -> {
              Text name = keys.textOrEmpty("name");
              Optional<PublishedNumber> share = keys.percent("share");
              return number(keys, "value", percent)
                  .map(
                      value ->
                          new Total(
                              keys.location(),
                              name,
                              Optional.of(value),
                              share,
                              new RedactionMarks(reading).mark(keys)));
            });
  }

  private Optional<PublishedNumber> number(MappingReader keys, String key, boolean percent) {
    return keys.node(key).flatMap(n -> scalars.number(n, Message.code(key), percent));
  }
}
