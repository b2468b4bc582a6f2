package org.gailan.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gailan.content.Dataset;
import org.gailan.content.Derivation;
import org.gailan.content.FigureReference;
import org.gailan.content.FigureReference.Kind;
import org.gailan.content.FigureReference.Name;
import org.gailan.content.Text;
import org.gailan.diagnostic.Diagnostics;

/**
 * Tells which figures are ours: derived by us from what a source discloses, not disclosed by it.
 */
public final class Derivations {
  /** What these print is no amount that somebody could have derived. */
  private static final Set<Kind> NO_AMOUNT =
      Set.of(Kind.YEAR, Kind.PERIOD, Kind.RANK, Kind.COUNT, Kind.FACT);

  private Derivations() {}

  /**
   * A figure that was derived, or one that another is computed from.
   *
   * @param name of its series or item; empty for a total
   * @param year of its value
   */
  public record Derived(Derivation derivation, Optional<Text> name, int year) {}

  /** How a value of a series was derived; empty for one that is disclosed. */
  public static Optional<Derivation> of(Dataset.OfSeries dataset, Dataset.Series series, int year) {
    return series
        .derivation()
        .filter(derivation -> derivation.covers(year))
        .or(() -> dataset.about().derivation().filter(derivation -> derivation.covers(year)))
        .filter(derivation -> series.values().containsKey(year));
  }

  /** How the figures of an item were derived; empty where they are disclosed. */
  public static Optional<Derivation> of(Dataset.Ranking ranking, Dataset.Item item) {
    return item.derivation().or(() -> of(ranking));
  }

  /** How the figures of a whole ranking were derived; empty where they are disclosed. */
  public static Optional<Derivation> of(Dataset.Ranking ranking) {
    return ranking.about().derivation().filter(derivation -> derivation.covers(ranking.year()));
  }

  /** Whether a reference is to an amount, a rate or a share: to what can be derived at all. */
  public static boolean isAmount(FigureReference reference) {
    return !NO_AMOUNT.contains(reference.kind());
  }

  /**
   * How a figure that is referred to was derived, or how those were that it is computed from; empty
   * where all are disclosed.
   */
  public static List<Derived> of(FigureReference reference, Figures figures) {
    Diagnostics reportedElsewhere = new Diagnostics();
    if (!isAmount(reference)) {
      return List.of();
    }
    Optional<Dataset> dataset = figures.dataset(reference.dataset(), reportedElsewhere);
    if (dataset.isPresent() && dataset.get() instanceof Dataset.OfSeries ofSeries) {
      return of(reference, ofSeries);
    } else if (dataset.isPresent() && dataset.get() instanceof Dataset.Ranking ranking) {
      return of(reference, ranking).stream().toList();
    }
    return List.of();
  }

  private static Optional<Derived> of(FigureReference reference, Dataset.Ranking ranking) {
    if (reference.kind() == Kind.TOTAL) {
      return of(ranking).map(d -> new Derived(d, Optional.empty(), ranking.year()));
    }
    return first(reference.arguments(), ranking.items())
        .flatMap(
            item ->
                of(ranking, item)
                    .map(d -> new Derived(d, Optional.of(item.name()), ranking.year())));
  }

  private static List<Derived> of(FigureReference reference, Dataset.OfSeries dataset) {
    List<Integer> years = new ArrayList<>();
    for (Name argument : reference.arguments()) {
      // An argument that is no year is the series.
      Figures.year(dataset, argument, new Diagnostics()).ifPresent(years::add);
    }
    Stream<Dataset.Series> series =
        reference.kind() == Kind.TOTAL
            ? totalled(dataset)
            : first(reference.arguments(), dataset.series()).stream();
    return series
        .filter(one -> reference.kind() != Kind.CAGR || !isPublished(one, years))
        .flatMap(one -> years.stream().flatMap(year -> derived(dataset, one, year).stream()))
        .toList();
  }

  private static Optional<Derived> derived(
      Dataset.OfSeries dataset, Dataset.Series series, int year) {
    return of(dataset, series, year).map(d -> new Derived(d, Optional.of(series.name()), year));
  }

  private static Stream<Dataset.Series> totalled(Dataset.OfSeries dataset) {
    Optional<Dataset.Series> declared =
        dataset.total().flatMap(name -> Optional.ofNullable(dataset.series().get(name.text())));
    return declared.isPresent() ? declared.stream() : dataset.series().values().stream();
  }

  private static <T> Optional<T> first(List<Name> arguments, Map<String, T> all) {
    return arguments.stream()
        .findFirst()
        .flatMap(name -> Optional.ofNullable(all.get(name.text())));
  }

  private static boolean isPublished(Dataset.Series series, List<Integer> years) {
    return years.size() == 2
        && series.growth().stream()
            .anyMatch(rate -> rate.from() == years.get(0) && rate.to() == years.get(1));
  }
}
