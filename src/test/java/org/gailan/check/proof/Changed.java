package org.gailan.check.proof;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gailan.content.Dataset.Comparison;
import org.gailan.content.Dataset.GrowthRate;
import org.gailan.content.Dataset.Item;
import org.gailan.content.Dataset.OfSeries;
import org.gailan.content.Dataset.Ranking;
import org.gailan.content.Dataset.Relations;
import org.gailan.content.Dataset.Series;
import org.gailan.content.Dataset.Total;
import org.gailan.content.PublishedNumber;

/** Datasets as they were but for one figure. */
final class Changed {
  private final Series series;
  private Map<Integer, PublishedNumber> values;
  private Map<Integer, PublishedNumber> shares;
  private List<GrowthRate> growth;
  private List<Comparison> multiples;
  private List<Comparison> changes;

  private Changed(Series series) {
    this.series = series;
    this.values = series.values();
    this.shares = series.relations().shares();
    this.growth = series.growth();
    this.multiples = series.relations().multiples();
    this.changes = series.relations().changes();
  }

  static Changed series(Series series) {
    return new Changed(series);
  }

  Changed value(int year, PublishedNumber value) {
    values = new LinkedHashMap<>(values);
    values.put(year, value);
    return this;
  }

  Changed share(int year, PublishedNumber share) {
    shares = new LinkedHashMap<>(shares);
    shares.put(year, share);
    return this;
  }

  Changed growth(List<GrowthRate> rates) {
    growth = rates;
    return this;
  }

  Changed multiples(List<Comparison> comparisons) {
    multiples = comparisons;
    return this;
  }

  Changed changes(List<Comparison> comparisons) {
    changes = comparisons;
    return this;
  }

  Series made() {
    return new Series(
        series.id(),
        series.location(),
        series.name(),
        values,
        growth,
        new Relations(
            series.relations().sumOf(), series.relations().partOf(), shares, multiples, changes),
        series.derivation(),
        series.formula(),
        series.redactions(),
        series.removedYears());
  }

  /** Without growth rates, multiples and changes. */
  static OfSeries levels(OfSeries dataset, Series changed) {
    Map<String, Series> series = new LinkedHashMap<>(dataset.series());
    series.put(changed.id(), changed);
    series.replaceAll(
        (id, one) -> series(one).growth(List.of()).multiples(List.of()).changes(List.of()).made());
    return dataset(dataset, series);
  }

  /** Without the other series. */
  static OfSeries alone(OfSeries dataset, Series changed) {
    return dataset(dataset, Map.of(changed.id(), changed));
  }

  private static OfSeries dataset(OfSeries dataset, Map<String, Series> series) {
    return new OfSeries(
        dataset.id(),
        dataset.location(),
        dataset.name(),
        dataset.unit(),
        dataset.scale(),
        dataset.estimatesFrom(),
        dataset.total(),
        series,
        dataset.source(),
        dataset.about());
  }

  static Item item(Item item, PublishedNumber value, Optional<PublishedNumber> share) {
    return new Item(
        item.id(),
        item.location(),
        item.name(),
        item.own(),
        Optional.of(value),
        share,
        item.marks(),
        item.note(),
        item.derivation(),
        item.redactions(),
        item.removed());
  }

  static Ranking ranking(Ranking ranking, Item changed) {
    Map<String, Item> items = new LinkedHashMap<>(ranking.items());
    items.put(changed.id(), changed);
    return ranking(ranking, items, ranking.total());
  }

  static Ranking total(Ranking ranking, PublishedNumber value, Optional<PublishedNumber> share) {
    return ranking(
        ranking,
        ranking.items(),
        ranking
            .total()
            .map(t -> new Total(t.location(), t.name(), Optional.of(value), share, t.redaction())));
  }

  private static Ranking ranking(Ranking ranking, Map<String, Item> items, Optional<Total> total) {
    return new Ranking(
        ranking.id(),
        ranking.location(),
        ranking.name(),
        ranking.unit(),
        ranking.scale(),
        ranking.year(),
        ranking.measure(),
        ranking.marks(),
        items,
        total,
        ranking.ties(),
        ranking.market(),
        ranking.source(),
        ranking.about());
  }
}
