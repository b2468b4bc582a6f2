package org.gailan.check.proof;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gailan.check.rule.Rule;
import org.gailan.check.rule.Subject;
import org.gailan.content.Dataset;
import org.gailan.content.ExchangeRate;
import org.gailan.content.PublishedNumber;
import org.gailan.diagnostic.Diagnostics;

/** A rule that holds published figures against each other. */
interface Proving extends Rule {

  /** Gives a proof for each figure that the rule is about, also where it can't be decided. */
  void prove(Published published, Consumer<Proof> proofs);

  /**
   * What is published.
   *
   * @param datasets by id: those that could be read as a whole
   * @param exchangeRates between their currencies
   */
  record Published(Map<String, Dataset> datasets, List<ExchangeRate> exchangeRates) {
    public Published {
      datasets = Collections.unmodifiableMap(new LinkedHashMap<>(datasets));
      exchangeRates = List.copyOf(exchangeRates);
    }

    /** What a series publishes for a year; a computed value is not published. */
    static Optional<PublishedNumber> value(Dataset.Series series, int year) {
      return series.formula().isPresent()
          ? Optional.empty()
          : Optional.ofNullable(series.values().get(year));
    }

    /** What is published for a year, of those series that publish it. */
    static List<PublishedNumber> values(Collection<Dataset.Series> series, int year) {
      return series.stream().flatMap(s -> value(s, year).stream()).toList();
    }

    /** A dataset of series by its id. */
    Optional<Dataset.OfSeries> ofSeries(String id) {
      return Optional.ofNullable(datasets.get(id))
          .filter(d -> d instanceof Dataset.OfSeries)
          .map(Dataset.OfSeries.class::cast);
    }

    Stream<Dataset.OfSeries> ofSeries() {
      return datasets.values().stream()
          .filter(d -> d instanceof Dataset.OfSeries)
          .map(Dataset.OfSeries.class::cast);
    }

    /** Every series of every dataset. */
    Stream<Dataset.Series> series() {
      return ofSeries().flatMap(dataset -> dataset.series().values().stream());
    }

    Stream<Dataset.Ranking> rankings() {
      return datasets.values().stream()
          .filter(d -> d instanceof Dataset.Ranking)
          .map(Dataset.Ranking.class::cast)
          .filter(ranking -> !ranking.hasRemoved()); // what is removed was proved before it was
    }
  }

  @Override
  default void check(Subject subject, Diagnostics diagnostics) {
    prove(
        Proofs.published(subject.report(), subject.brokenFiles()),
        proof -> {
          if (proof.outcome() == Proof.Outcome.INCONSISTENT) {
            diagnostics.error(proof.rule(), proof.location(), proof.arithmetic());
          }
        });
  }
}
