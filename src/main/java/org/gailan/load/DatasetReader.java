package org.gailan.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gailan.content.Dataset;
import org.gailan.content.FigureReference.Name;
import org.gailan.content.Scale;
import org.gailan.content.Text;
import org.gailan.content.Unit;
import org.gailan.diagnostic.Message;
import org.gailan.diagnostic.NearestName;

/** Reads a file of data/: series by year; rankings have a reader of their own. */
final class DatasetReader {
  private final Reading reading;
  private final ReportFolder folder;

  DatasetReader(Reading reading, ReportFolder folder) {
    this.reading = reading;
    this.folder = folder;
  }

  /** Reads a dataset; empty where the file says too little to be one. */
  Optional<Dataset> read(YamlNode node, String id) {
    return MappingReader.mapping(node, Message.of("a dataset"), reading).flatMap(m -> read(m, id));
  }

  private Optional<Dataset> read(YamlNode.Mapping mapping, String id) {
    List<String> kinds = List.of("series", "ranking");
    Optional<String> kind =
        mapping
            .get("kind")
            .flatMap(n -> new ScalarReader(reading).word(n, Message.code("kind"), kinds));
    if (mapping.has("kind") && kind.isEmpty()) {
      return Optional.empty(); // which keys it has can't be known
    }
    return kind.equals(Optional.of("ranking"))
        ? new RankingReader(reading).read(mapping, id)
        : MappingReader.of(mapping, DatasetShapes.DATASET, reading).flatMap(k -> series(k, id));
  }

  private Optional<Dataset> series(MappingReader keys, String id) {
    Text name = keys.textOrEmpty("name");
    Optional<Unit> unit = keys.node("unit").flatMap(n -> new UnitReader(reading).read(n));
    Optional<String> scale = keys.word("scale");
    Spreadsheet spreadsheet =
        Spreadsheet.of(keys, unit, scale.flatMap(Scale::ofWord), folder, reading);
    Optional<Integer> estimatesFrom = spreadsheet.estimatesFrom(keys.year("estimates-from"));
    Optional<Text> source = keys.text("source");
    boolean percent = unit.filter(u -> u instanceof Unit.Percent).isPresent();
    SeriesReader reader = new SeriesReader(reading, percent, spreadsheet);
    Map<String, Dataset.Series> series = new LinkedHashMap<>();
    keys.entries("series")
        .forEach((key, node) -> reader.read(key, node).ifPresent(s -> series.put(key, s)));
    boolean empty = keys.node("series").filter(n -> n instanceof YamlNode.Mapping).isPresent();
    if (empty && keys.entries("series").isEmpty()) {
      reading.error(
          "yaml.empty-list", keys.locationOf("series"), Message.of("`series` has no series"));
    }
    checkRelations(series, keys);
    Map<String, Dataset.Series> all =
        ComputedSeries.computed(series, keys.entries("series").keySet(), reading);
    all.values().forEach(this::checkMarkedYears);
    Optional<Name> total = keys.name("total");
    total.ifPresent(t -> checkTotal(t, keys));
    return Optional.of(
        new Dataset.OfSeries(
            id,
            keys.location(),
            name,
            unit.orElse(new Unit.Count()),
            scale.flatMap(Scale::ofWord).orElse(Scale.ONE),
            estimatesFrom,
            total,
            all,
            source,
            new AboutReader(reading).about(keys)));
  }

  /** A mark on a year that has no value is one that misses the value it was meant for. */
  private void checkMarkedYears(Dataset.Series series) {
    series
        .redactions()
        .years()
        .forEach(
            (year, mark) -> {
              if (!series.values().containsKey(year)) {
                reading.error(
                    "dataset.redacted-year",
                    mark.location(),
                    Message.of(
                        "'%s' has no value for %d to be redacted; mark one of the years it has",
                        series.id(), year));
              }
            });
  }

  /** The series that a series says it is made of, or a part of, are there. */
  private void checkRelations(Map<String, Dataset.Series> series, MappingReader keys) {
    var ids = keys.entries("series").keySet();
    for (Dataset.Series one : series.values()) {
      Stream.concat(one.relations().sumOf().stream(), one.relations().partOf().stream())
          .filter(name -> !ids.contains(name.text()) || name.text().equals(one.id()))
          .forEach(
              name ->
                  reading.error(
                      "dataset.unknown-series",
                      name.location(),
                      name.text().equals(one.id())
                          ? Message.of("a series is not a part of itself")
                          : Message.of(
                              "no series '%s' in this dataset%s",
                              name.text(), NearestName.hint(name.text(), ids))));
    }
  }

  private void checkTotal(Name total, MappingReader keys) {
    var ids = keys.entries("series").keySet();
    boolean sum = total.text().equals(Dataset.OfSeries.SUM);
    if (keys.has("series") && !sum && !ids.contains(total.text())) {
      reading.error(
          "dataset.unknown-series",
          total.location(),
          Message.of(
              "no series '%s' in this dataset%s",
              total.text(), NearestName.hint(total.text(), ids)));
    }
  }
}
