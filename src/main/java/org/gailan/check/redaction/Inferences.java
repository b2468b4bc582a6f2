package org.gailan.check.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gailan.content.Dataset;
import org.gailan.content.Dataset.Item;
import org.gailan.content.Dataset.OfSeries;
import org.gailan.content.Dataset.Part;
import org.gailan.content.Dataset.Ranking;
import org.gailan.content.Dataset.Series;
import org.gailan.content.FigureReference.Name;
import org.gailan.content.Formula;
import org.gailan.content.Report;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Message;
import org.gailan.figure.Breakdown;

/**
 * Removed values that a reader can work out from what is printed: from a total and all its other
 * parts, from a formula's inputs, from a share beside the market.
 */
final class Inferences {
  static final String RULE = "redaction.inferred";

  private final Report left;
  private final PrintedValues printed;
  private final Diagnostics diagnostics;

  private Inferences(Report left, Diagnostics diagnostics) {
    this.left = left;
    this.printed = PrintedValues.of(left);
    this.diagnostics = diagnostics;
  }

  static void check(Report left, Diagnostics diagnostics) {
    Inferences inferences = new Inferences(left, diagnostics);
    for (Dataset dataset : left.datasets().values()) {
      if (dataset instanceof OfSeries ofSeries) {
        inferences.check(ofSeries);
      } else if (dataset instanceof Ranking ranking) {
        inferences.check(ranking);
      }
    }
  }

  private void check(OfSeries dataset) {
    for (Breakdown breakdown : Breakdown.of(dataset)) {
      List<Series> all = new ArrayList<>(breakdown.parts());
      all.removeIf(part -> part.formula().isPresent()); // which only says others once more
      all.add(breakdown.whole());
      for (int year : dataset.years()) {
        List<Series> hidden = all.stream().filter(series -> series.removed(year)).toList();
        boolean othersShow =
            all.stream()
                .filter(series -> !series.removed(year))
                .allMatch(series -> printed.shows(dataset, series, year));
        if (hidden.size() == 1 && othersShow) {
          warn(
              hidden.get(0),
              year,
              hidden.get(0).equals(breakdown.whole())
                  ? Message.of("all the parts of it are printed")
                  : Message.of(
                      "the total %s and all its other parts are printed",
                      Naming.of(breakdown.whole())));
        }
      }
    }
    for (Series series : dataset.series().values()) {
      checkFormula(series, dataset);
    }
  }

  private void checkFormula(Series series, OfSeries dataset) {
    List<Series> inputs =
        series.formula().map(Formula::inputs).orElse(List.of()).stream()
            .map(Name::text)
            .flatMap(id -> Optional.ofNullable(dataset.series().get(id)).stream())
            .toList();
    for (int year : series.removedYears()) {
      if (!inputs.isEmpty()
          && inputs.stream().allMatch(input -> printed.shows(dataset, input, year))) {
        warn(series, year, Message.of("all that it is computed from is printed"));
      }
    }
  }

  private void warn(Series series, int year, Message why) {
    diagnostics.warning(
        RULE,
        series.location(),
        Message.of(
            "the redacted value of %s for %d can be worked out: %s; redact one of these too",
            Naming.of(series), year, why));
  }

  private void check(Ranking ranking) {
    List<Item> items = List.copyOf(ranking.items().values());
    List<Item> hidden = items.stream().filter(item -> item.removed(Part.VALUE)).toList();
    boolean totalHidden = ranking.total().filter(t -> t.value().isEmpty()).isPresent();
    boolean othersShow =
        items.stream()
            .filter(item -> !item.removed(Part.VALUE))
            .allMatch(item -> printed.shows(ranking, item));
    if (hidden.size() == 1 && printed.showsTotal(ranking) && othersShow) {
      Item item = hidden.get(0);
      warn(
          item,
          Message.of(
              "the redacted value of %s can be worked out: the total and all the other values are"
                  + " printed; redact one of these too",
              Naming.of(item)));
    }
    if (totalHidden && hidden.isEmpty() && othersShow) {
      diagnostics.warning(
          RULE,
          ranking.location(),
          Message.of(
              "the redacted total of '%s' can be worked out: all its values are printed;"
                  + " redact one of them too",
              ranking.id()));
    }
    checkShares(ranking, items);
  }

  private void checkShares(Ranking ranking, List<Item> items) {
    List<Item> hidden =
        items.stream().filter(i -> i.removed(Part.SHARE) && i.value().isPresent()).toList();
    boolean marketKnown =
        items.stream().anyMatch(item -> item.share().isPresent() && printed.shows(ranking, item));
    for (Item item : hidden) {
      if (printed.shows(ranking, item) && (marketKnown || marketShows(ranking))) {
        warn(
            item,
            marketKnown
                ? Message.of(
                    "the redacted share of %s can be worked out: its value is printed, and value"
                        + " and share of another item; redact one of these too",
                    Naming.of(item))
                : Message.of(
                    "the redacted share of %s can be worked out: its value and the size of the"
                        + " market are printed; redact one of these too",
                    Naming.of(item)));
      }
    }
  }

  private boolean marketShows(Ranking ranking) {
    return ranking
        .market()
        .filter(
            market ->
                market
                    .dataset()
                    .map(name -> left.datasets().get(name.text()))
                    .filter(OfSeries.class::isInstance)
                    .map(OfSeries.class::cast)
                    .flatMap(
                        dataset ->
                            market
                                .series()
                                .map(name -> dataset.series().get(name.text()))
                                .filter(series -> printed.shows(dataset, series, ranking.year())))
                    .isPresent())
        .isPresent();
  }

  private void warn(Item item, Message message) {
    diagnostics.warning(RULE, item.location(), message);
  }
}
