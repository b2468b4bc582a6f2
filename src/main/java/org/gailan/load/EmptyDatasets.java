package org.gailan.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gailan.content.ChartBlock;
import org.gailan.content.Dataset;
import org.gailan.content.Dataset.OfSeries;
import org.gailan.content.Dataset.Ranking;
import org.gailan.content.Dataset.Series;
import org.gailan.content.Report;

/**
 * Puts into emptied datasets what makes them whole again: the series have the years they had, the
 * items of a ranking are numbered instead of named.
 */
final class EmptyDatasets {
  private final Report report;

  /** The datasets of which a pie or a doughnut is drawn. */
  private final Set<String> divided = new TreeSet<>();

  EmptyDatasets(Report report) {
    this.report = report;
    report.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .forEach(
            block -> {
              if (block instanceof ChartBlock chart
                  && (chart.kind() == ChartBlock.Kind.PIE
                      || chart.kind() == ChartBlock.Kind.DOUGHNUT)) {
                divided.add(chart.dataset().text());
              }
            });
  }

  /** An emptied dataset with what its figures need. */
  EmptyValue.Fields filled(String id, EmptyValue.Fields emptied) {
    Dataset dataset = report.datasets().get(id);
    Map<String, EmptyValue> fields = new LinkedHashMap<>(emptied.fields());
    if (dataset instanceof OfSeries ofSeries) {
      ofSeries
          .estimatesFrom()
          .ifPresent(year -> fields.put("estimates-from", EmptyNumbers.written(year)));
      fields.computeIfPresent("series", (key, series) -> series(ofSeries, series));
    } else if (dataset instanceof Ranking ranking) {
      fields.computeIfPresent("items", (key, items) -> items(ranking, items));
      fields.computeIfPresent("total", (key, total) -> total(ranking, total));
      fields.putIfAbsent("ties", EmptyValue.Written.of("source-order"));
      boolean none = fields.get("market") instanceof EmptyValue.Fields m && m.fields().isEmpty();
      if (none || divided.contains(id)) {
        fields.remove("market"); // equal shares are those of no market
      }
    }
    return new EmptyValue.Fields(fields);
  }

  private EmptyValue series(OfSeries dataset, EmptyValue emptied) {
    EmptyNumbers numbers = new EmptyNumbers(dataset, divided.contains(dataset.id()));
    Map<String, EmptyValue> all = new LinkedHashMap<>();
    of(emptied)
        .forEach(
            (id, one) -> {
              Map<String, EmptyValue> fields = new LinkedHashMap<>(of(one));
              EmptyValue name = fields.remove("name");
              fields.remove("values"); // they may stand in a spreadsheet instead
              Map<String, EmptyValue> whole = new LinkedHashMap<>();
              if (name != null) {
                whole.put("name", name);
              }
              Series series = dataset.series().get(id);
              if (series != null && !fields.containsKey("formula")) {
                whole.put("values", values(series, numbers.of(series)));
              }
              whole.putAll(fields);
              all.put(id, new EmptyValue.Fields(whole));
            });
    return new EmptyValue.Fields(all);
  }

  private static EmptyValue values(Series series, int number) {
    Map<String, EmptyValue> values = new LinkedHashMap<>();
    series
        .values()
        .keySet()
        .forEach(year -> values.put(Integer.toString(year), EmptyNumbers.written(number)));
    return new EmptyValue.Fields(values);
  }

  private EmptyValue items(Ranking ranking, EmptyValue emptied) {
    Map<String, EmptyValue> items = new LinkedHashMap<>();
    for (EmptyValue item : of(emptied).values()) {
      items.put(numbered(items.size()), numbers(ranking, item, 1));
    }
    return new EmptyValue.Fields(items);
  }

  private EmptyValue total(Ranking ranking, EmptyValue emptied) {
    return numbers(ranking, emptied, ranking.items().size());
  }

  private EmptyValue numbers(Ranking ranking, EmptyValue emptied, int number) {
    int written = divided.contains(ranking.id()) ? number : 0;
    Map<String, EmptyValue> fields = new LinkedHashMap<>(of(emptied));
    fields.computeIfPresent("value", (key, old) -> EmptyNumbers.written(written));
    fields.computeIfPresent("share", (key, old) -> EmptyNumbers.written(written));
    return new EmptyValue.Fields(fields);
  }

  /** What a chart draws: series by their ids, items by their numbers. */
  EmptyValue drawn(YamlNode.Mapping chart, EmptyValue names) {
    Optional<Dataset> dataset =
        chart.get("dataset").flatMap(EmptiedKeys::scalar).map(id -> report.datasets().get(id));
    if (!(dataset.orElse(null) instanceof Ranking ranking)
        || !(names instanceof EmptyValue.Items list)) {
      return names;
    }
    List<String> ids = List.copyOf(ranking.items().keySet());
    List<EmptyValue> items = new ArrayList<>();
    for (EmptyValue name : list.items()) {
      items.add(EmptyValue.Written.of(numbered(Math.max(0, ids.indexOf(name.inOneLine())))));
    }
    return new EmptyValue.Items(items);
  }

  private static String numbered(int index) {
    return "item-" + (index + 1);
  }

  private static Map<String, EmptyValue> of(EmptyValue value) {
    return value instanceof EmptyValue.Fields mapping ? mapping.fields() : Map.of();
  }
}
