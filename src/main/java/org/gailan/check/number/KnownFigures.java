package org.gailan.check.number;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gailan.check.number.KnownFigure.Kind;
import org.gailan.content.Dataset;
import org.gailan.content.Fact;
import org.gailan.content.PublishedNumber;
import org.gailan.content.Report;
import org.gailan.content.Unit;
import org.gailan.figure.Figure;
import org.gailan.figure.Figures;
import org.gailan.quantity.Quantity;

/** Every figure of a report's datasets and facts, to be found by the quantity it prints. */
final class KnownFigures {
  private final Map<Quantity, List<KnownFigure>> byQuantity = new HashMap<>();
  private final List<KnownFigure> all = new ArrayList<>();

  private KnownFigures() {}

  static KnownFigures of(Report report) {
    KnownFigures known = new KnownFigures();
    for (Dataset dataset : report.datasets().values()) {
      if (dataset instanceof Dataset.OfSeries ofSeries) {
        known.add(ofSeries);
      } else {
        known.add((Dataset.Ranking) dataset);
      }
    }
    for (Fact fact : report.facts().values()) {
      String reference = "{fact " + fact.id() + "}";
      known.add(
          PrintedQuantity.of(Figures.of(fact)),
          Kind.FACT,
          reference,
          "",
          Optional.empty(),
          List.of());
    }
    return known;
  }

  /** The figures that print this quantity, whether it is said to be approximate or not. */
  List<KnownFigure> equalTo(Quantity quantity) {
    return byQuantity.getOrDefault(PrintedQuantity.exact(quantity), List.of());
  }

  List<KnownFigure> all() {
    return all;
  }

  private void add(Dataset.OfSeries dataset) {
    for (Dataset.Series series : dataset.series().values()) {
      String place = dataset.id() + " " + series.id() + " ";
      series
          .values()
          .forEach(
              (year, number) ->
                  add(
                      amount(number, dataset),
                      Kind.LEVEL,
                      "{value " + place + year + "}",
                      dataset.id(),
                      Optional.of(series.id()),
                      List.of(year)));
      for (Dataset.GrowthRate rate : series.growth()) {
        add(
            PrintedQuantity.of(percentage(rate.rate())),
            Kind.RATE,
            "{cagr " + place + rate.from() + " " + rate.to() + "}",
            dataset.id(),
            Optional.of(series.id()),
            List.of(rate.from(), rate.to()));
      }
      series
          .relations()
          .shares()
          .forEach(
              (year, share) ->
                  add(
                      PrintedQuantity.of(percentage(share)),
                      Kind.SHARE,
                      "{share " + place + year + "}",
                      dataset.id(),
                      Optional.of(series.id()),
                      List.of(year)));
      addComparisons(dataset, series);
    }
    for (int year : dataset.years()) {
      addYear(dataset.id(), year);
      if (dataset.total().filter(t -> t.text().equals(Dataset.OfSeries.SUM)).isPresent()) {
        add(
            Figures.total(dataset, year).flatMap(sum -> amount(sum, dataset)),
            Kind.LEVEL,
            "{total " + dataset.id() + " " + year + "}",
            dataset.id(),
            Optional.empty(),
            List.of(year));
      }
    }
  }

  /** Differences of percentages are left out, for they are percentage points and no percentages. */
  private void addComparisons(Dataset.OfSeries dataset, Dataset.Series series) {
    for (Dataset.Comparison multiple : series.relations().multiples()) {
      PublishedNumber times = multiple.number();
      add(
          PrintedQuantity.of(new Figure.Multiple(times.value(), times.approximate())),
          Kind.COMPARISON,
          "{multiple " + place(dataset, series, multiple),
          dataset.id(),
          Optional.of(series.id()),
          List.of(multiple.from(), multiple.to()));
    }
    if (dataset.unit() instanceof Unit.Percent) {
      return;
    }
    for (Dataset.Comparison change : series.relations().changes()) {
      add(
          amount(change.number(), dataset),
          Kind.COMPARISON,
          "{change " + place(dataset, series, change),
          dataset.id(),
          Optional.of(series.id()),
          List.of(change.from(), change.to()));
    }
  }

  private static String place(
      Dataset.OfSeries dataset, Dataset.Series series, Dataset.Comparison comparison) {
    return "%s %s %d %d}".formatted(dataset.id(), series.id(), comparison.from(), comparison.to());
  }

  private void add(Dataset.Ranking ranking) {
    for (Dataset.Item item : ranking.items().values()) {
      String place = ranking.id() + " " + item.id() + "}";
      Optional<String> member = Optional.of(item.id());
      List<Integer> year = List.of(ranking.year());
      item.value()
          .ifPresent(
              value ->
                  add(
                      amount(value, ranking),
                      Kind.LEVEL,
                      "{value " + place,
                      ranking.id(),
                      member,
                      year));
      item.share()
          .ifPresent(
              share ->
                  add(
                      PrintedQuantity.of(percentage(share)),
                      Kind.SHARE,
                      "{share " + place,
                      ranking.id(),
                      member,
                      year));
      add(
          new Quantity.Rank(ranking.rank(item.id())),
          Kind.RANK,
          "{rank " + place,
          ranking.id(),
          member,
          year);
    }
    ranking.total().ifPresent(total -> add(ranking, total));
    add(
        new Quantity.TopOf(ranking.items().size()),
        Kind.COUNT,
        "{count " + ranking.id() + "}",
        ranking.id(),
        Optional.empty(),
        List.of());
    addYear(ranking.id(), ranking.year());
  }

  private void add(Dataset.Ranking ranking, Dataset.Total total) {
    total
        .value()
        .ifPresent(
            value ->
                add(
                    amount(value, ranking),
                    Kind.LEVEL,
                    "{total " + ranking.id() + "}",
                    ranking.id(),
                    Optional.empty(),
                    List.of(ranking.year())));
    total
        .share()
        .ifPresent(
            share ->
                add(
                    PrintedQuantity.of(percentage(share)),
                    Kind.SHARE,
                    "{total " + ranking.id() + " share}",
                    ranking.id(),
                    Optional.empty(),
                    List.of(ranking.year())));
  }

  private void addYear(String dataset, int year) {
    add(
        new Quantity.Year(year),
        Kind.YEAR,
        "{year " + dataset + " " + year + "}",
        dataset,
        Optional.empty(),
        List.of(year));
  }

  private void add(
      Optional<Quantity> quantity,
      Kind kind,
      String reference,
      String dataset,
      Optional<String> member,
      List<Integer> years) {
    quantity.ifPresent(q -> add(q, kind, reference, dataset, member, years));
  }

  private void add(
      Quantity quantity,
      Kind kind,
      String reference,
      String dataset,
      Optional<String> member,
      List<Integer> years) {
    KnownFigure figure = new KnownFigure(quantity, kind, reference, dataset, member, years);
    all.add(figure);
    byQuantity.computeIfAbsent(PrintedQuantity.exact(quantity), q -> new ArrayList<>()).add(figure);
  }

  private static Optional<Quantity> amount(PublishedNumber number, Dataset dataset) {
    return PrintedQuantity.of(
        new Figure.Amount(number.value(), dataset.unit(), dataset.scale(), number.approximate()));
  }

  private static Figure percentage(PublishedNumber number) {
    return new Figure.Percentage(number.value(), number.approximate());
  }
}
