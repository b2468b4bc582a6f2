package org.gailan.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gailan.content.Dataset.GrowthRate;
import org.gailan.content.Dataset.Series;
import org.gailan.content.Formula;
import org.gailan.content.PublishedNumber;
import org.gailan.content.Text;
import org.gailan.diagnostic.Message;

/** Reads a series: its values as written, or from its column of a spreadsheet. */
final class SeriesReader {
  private final Reading reading;
  private final boolean percent;
  private final Spreadsheet spreadsheet;
  private final ScalarReader scalars;

  SeriesReader(Reading reading, boolean percent, Spreadsheet spreadsheet) {
    this.reading = reading;
    this.percent = percent;
    this.spreadsheet = spreadsheet;
    this.scalars = new ScalarReader(reading);
  }

  Optional<Series> read(String id, YamlNode node) {
    return MappingReader.of(node, DatasetShapes.SERIES, reading)
        .map(
            keys -> {
              Text name = keys.textOrEmpty("name");
              boolean computed = checkOrigin(keys);
              var values =
                  computed
                      ? Map.<Integer, PublishedNumber>of()
                      : spreadsheet.isNamed() ? fromColumn(keys) : asWritten(keys);
              return new Series(
                  id,
                  keys.location(),
                  name,
                  values,
                  growth(keys),
                  new RelationsReader(reading).relations(keys),
                  keys.node("derived").flatMap(new AboutReader(reading)::derivation),
                  computed ? formula(keys) : Optional.empty(),
                  new RedactionMarks(reading).ofSeries(keys),
                  Set.of());
            });
  }

  private Optional<Formula> formula(MappingReader keys) {
    Optional<Integer> decimals = keys.whole("decimals");
    return keys.node("formula")
        .flatMap(n -> scalars.scalar(n, Message.code("formula"), Message.of("a formula")))
        .flatMap(scalar -> FormulaReader.read(scalar, decimals, reading));
  }

  /** Reports values that come from nowhere or from two places; whether they are computed. */
  private boolean checkOrigin(MappingReader keys) {
    if (keys.has("formula")) {
      for (String key : List.of("values", "column")) {
        if (keys.has(key)) {
          reading.error(
              "dataset.values",
              keys.locationOf(key),
              Message.of("the values are computed by `formula`; leave `%s` out", key));
        }
      }
      return true;
    }
    if (keys.has("decimals")) {
      reading.error(
          "dataset.values",
          keys.locationOf("decimals"),
          Message.of("`decimals` are those of a `formula`; values keep the decimals you write"));
    }
    String wanted = spreadsheet.isNamed() ? "column" : "values";
    String other = spreadsheet.isNamed() ? "values" : "column";
    if (keys.has(other)) {
      reading.error(
          "dataset.values",
          keys.locationOf(other),
          spreadsheet.isNamed()
              ? Message.of("the values come from `file`; write the `column` they stand in")
              : Message.of("`column` needs a `file` beside `series`"));
    } else if (!keys.has(wanted)) {
      reading.error("yaml.missing-key", keys.location(), Message.of("a series needs `%s`", wanted));
    }
    return false;
  }

  private Map<Integer, PublishedNumber> asWritten(MappingReader keys) {
    Map<Integer, PublishedNumber> values = new LinkedHashMap<>();
    keys.node("values")
        .flatMap(n -> MappingReader.mapping(n, Message.code("values"), reading))
        .ifPresent(
            mapping -> {
              for (var entry : MappingReader.withoutDuplicates(mapping, reading)) {
                Optional<Integer> year = scalars.year(entry.key(), Message.code("values"));
                Optional<PublishedNumber> number =
                    scalars.number(entry.value(), Message.code("values"), percent);
                if (year.isPresent() && number.isPresent()) {
                  values.put(year.get(), number.get());
                }
              }
            });
    return values;
  }

  private Map<Integer, PublishedNumber> fromColumn(MappingReader keys) {
    return keys.name("column").map(spreadsheet::values).orElse(Map.of());
  }

  private List<GrowthRate> growth(MappingReader series) {
    List<GrowthRate> rates = new ArrayList<>();
    for (YamlNode node : series.list("growth")) {
      MappingReader.of(node, DatasetShapes.GROWTH, reading)
          .flatMap(this::rate)
          .ifPresent(rates::add);
    }
    return rates;
  }

  private Optional<GrowthRate> rate(MappingReader keys) {
    Optional<YearSpan> span = YearSpan.of(keys, reading);
    return keys.percent("rate")
        .flatMap(rate -> span.map(s -> new GrowthRate(keys.location(), s.from(), s.to(), rate)));
  }
}
