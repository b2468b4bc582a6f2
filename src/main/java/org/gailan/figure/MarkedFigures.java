package org.gailan.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gailan.content.Dataset;
import org.gailan.content.Dataset.Part;
import org.gailan.content.FigureReference;
import org.gailan.content.FigureReference.Kind;
import org.gailan.content.FigureReference.Name;
import org.gailan.content.Formula;
import org.gailan.diagnostic.Diagnostics;

/** Tells which figures an edition that redacts would not print, where an edition that does not. */
public final class MarkedFigures {
  private MarkedFigures() {}

  /** Whether a figure is marked as not to be published, or is computed from one that is. */
  public static boolean isMarked(FigureReference reference, Figures figures) {
    if (reference.kind() == Kind.FACT) {
      return figures.isMarkedFact(reference.dataset());
    }
    Optional<Dataset> dataset = figures.dataset(reference.dataset(), new Diagnostics());
    if (dataset.isPresent() && dataset.get() instanceof Dataset.OfSeries ofSeries) {
      return isMarked(reference, ofSeries);
    }
    return dataset.isPresent() && isMarked(reference, (Dataset.Ranking) dataset.get());
  }

  private static boolean isMarked(FigureReference reference, Dataset.OfSeries dataset) {
    if (reference.kind() == Kind.YEAR || reference.kind() == Kind.PERIOD) {
      return false;
    }
    List<Integer> years =
        reference.arguments().stream()
            .flatMap(name -> Figures.year(dataset, name, new Diagnostics()).stream())
            .toList();
    Set<String> series = new HashSet<>();
    if (reference.kind() == Kind.TOTAL || reference.kind() == Kind.SHARE) {
      Optional<String> total = dataset.total().map(Name::text);
      boolean isSum = total.equals(Optional.of(Dataset.OfSeries.SUM));
      series.addAll(isSum ? dataset.series().keySet() : total.map(Set::of).orElse(Set.of()));
    }
    if (reference.kind() != Kind.TOTAL) {
      reference.arguments().stream().limit(1).map(Name::text).forEach(series::add);
    }
    return years.stream()
        .anyMatch(
            year -> series.stream().anyMatch(id -> isMarked(dataset, id, year, new HashSet<>())));
  }

  private static boolean isMarked(Dataset.OfSeries dataset, String id, int year, Set<String> seen) {
    Dataset.Series series = dataset.series().get(id);
    if (series == null || !seen.add(id)) {
      return false;
    }
    return series.redactions().of(year).isPresent()
        || series.formula().map(Formula::inputs).orElse(List.of()).stream()
            .anyMatch(input -> isMarked(dataset, input.text(), year, seen));
  }

  private static boolean isMarked(FigureReference reference, Dataset.Ranking ranking) {
    if (reference.kind() == Kind.TOTAL) {
      return ranking.total().flatMap(Dataset.Total::redaction).isPresent();
    }
    Optional<Dataset.Item> item =
        reference.arguments().stream()
            .findFirst()
            .flatMap(name -> Optional.ofNullable(ranking.items().get(name.text())));
    return switch (reference.kind()) {
      case VALUE -> item.filter(i -> i.redactions().containsKey(Part.VALUE)).isPresent();
      case SHARE ->
          item.filter(
                  i ->
                      i.redactions().containsKey(Part.SHARE)
                          || i.redactions().containsKey(Part.VALUE))
              .isPresent();
      case CAGR, RANK, TOTAL, COUNT, YEAR, PERIOD, MULTIPLE, CHANGE, FACT -> false;
    };
  }
}
