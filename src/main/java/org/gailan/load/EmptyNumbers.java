package org.gailan.load;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.gailan.content.Dataset.OfSeries;
import org.gailan.content.Dataset.Series;
import org.gailan.content.FigureReference.Name;

/**
 * What stands where the values of a dataset stood: zeros, or, where a pie or a doughnut has to have
 * something to divide, ones, and their sums where a series is the sum of others.
 */
final class EmptyNumbers {
  private final OfSeries dataset;
  private final boolean divided;

  EmptyNumbers(OfSeries dataset, boolean divided) {
    this.dataset = dataset;
    this.divided = divided;
  }

  /** What each value of a series becomes. */
  int of(Series series) {
    return divided ? of(series, new HashSet<>()) : 0;
  }

  private int of(Series whole, Set<String> seen) {
    if (!seen.add(whole.id())) {
      return 1;
    }
    boolean total = dataset.total().map(Name::text).equals(Optional.of(whole.id()));
    int sum = 0;
    for (Series part : dataset.series().values()) {
      boolean named = whole.relations().sumOf().stream().anyMatch(n -> n.text().equals(part.id()));
      boolean added = whole.relations().sumOf().isEmpty() && total && counts(part, whole);
      if (named || added) {
        sum += of(part, new HashSet<>(seen));
      }
    }
    return Math.max(1, sum);
  }

  /** A part of another part of the total is counted in that one. */
  private boolean counts(Series part, Series whole) {
    boolean elsewhere =
        part.relations().partOf().filter(of -> !of.text().equals(whole.id())).isPresent()
            || dataset.series().values().stream()
                .filter(other -> !other.id().equals(whole.id()))
                .flatMap(other -> other.relations().sumOf().stream())
                .anyMatch(name -> name.text().equals(part.id()));
    return !part.id().equals(whole.id()) && part.formula().isEmpty() && !elsewhere;
  }

  /** A number as it is written. */
  static EmptyValue.Written written(int number) {
    return new EmptyValue.Written(BigDecimal.valueOf(number).toPlainString());
  }
}
