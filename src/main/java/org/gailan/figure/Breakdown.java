package org.gailan.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gailan.content.Dataset;
import org.gailan.content.Dataset.OfSeries;
import org.gailan.content.Dataset.Series;
import org.gailan.content.FigureReference.Name;

/** A series and the series that add up to it. */
public record Breakdown(Series whole, List<Series> parts) {
  public Breakdown {
    parts = List.copyOf(parts);
  }

  /** All that a dataset declares: of its total, and of each series that is the sum of others. */
  public static List<Breakdown> of(OfSeries dataset) {
    List<Breakdown> breakdowns = new ArrayList<>();
    for (Series series : dataset.series().values()) {
      List<Series> parts = parts(series, dataset);
      if (!parts.isEmpty()) {
        breakdowns.add(new Breakdown(series, parts));
      }
    }
    return breakdowns;
  }

  private static List<Series> parts(Series whole, OfSeries dataset) {
    if (!whole.relations().sumOf().isEmpty()) {
      return whole.relations().sumOf().stream()
          .distinct()
          .flatMap(name -> Optional.ofNullable(dataset.series().get(name.text())).stream())
          .toList();
    }
    if (!dataset.total().map(Name::text).equals(Optional.of(whole.id()))) {
      return List.of();
    }
    Set<String> within = withinOthers(whole, dataset);
    return dataset.series().values().stream()
        .filter(series -> !series.id().equals(whole.id()) && !within.contains(series.id()))
        .toList();
  }

  /** What is counted in another part of the whole already. */
  private static Set<String> withinOthers(Series whole, OfSeries dataset) {
    Set<String> within = new HashSet<>();
    for (Dataset.Series series : dataset.series().values()) {
      if (!series.id().equals(whole.id())) {
        series.relations().sumOf().forEach(name -> within.add(name.text()));
        series
            .relations()
            .partOf()
            .map(Name::text)
            .filter(of -> !of.equals(whole.id()))
            .ifPresent(of -> within.add(series.id()));
      }
    }
    return within;
  }

  /** The years in which the whole has a value. */
  Stream<Integer> years() {
    return whole.values().keySet().stream();
  }
}
