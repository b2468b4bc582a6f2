package org.gailan.check.proof;

import java.util.Set;
import java.util.TreeSet;
import org.gailan.check.rule.Rule;
import org.gailan.check.rule.Subject;
import org.gailan.content.Dataset.OfSeries;
import org.gailan.content.Dataset.Ranking;
import org.gailan.content.Dataset.Relations;
import org.gailan.content.Dataset.Series;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Message;

/**
 * Estimates follow the last actual year: a dataset that declares them has some, and a ranking,
 * which prints its year without the mark of an estimate, is not of a year that its market marks.
 */
final class EstimateYears implements Rule {
  static final String RULE = "proof.estimate";

  @Override
  public Set<String> silencable() {
    return Set.of(RULE);
  }

  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    Proving.Published published = Proofs.published(subject.report(), subject.brokenFiles());
    published.ofSeries().forEach(dataset -> check(dataset, diagnostics));
    published.rankings().forEach(ranking -> check(ranking, published, diagnostics));
  }

  private static void check(OfSeries dataset, Diagnostics diagnostics) {
    TreeSet<Integer> years = new TreeSet<>();
    dataset.series().values().forEach(series -> years.addAll(years(series)));
    if (dataset.estimatesFrom().isPresent()
        && !years.isEmpty()
        && years.last() < dataset.estimatesFrom().get()) {
      diagnostics.warning(
          RULE,
          dataset.location(),
          Message.of(
              "estimates begin in %d, but the last year of '%s' is %d; correct"
                  + " `estimates-from` or leave it out",
              dataset.estimatesFrom().get(), dataset.id(), years.last()));
    }
  }

  private static Set<Integer> years(Series series) {
    Set<Integer> years = new TreeSet<>(series.values().keySet());
    Relations relations = series.relations();
    years.addAll(relations.shares().keySet());
    series.growth().forEach(rate -> years.add(rate.to()));
    relations.multiples().forEach(multiple -> years.add(multiple.to()));
    relations.changes().forEach(change -> years.add(change.to()));
    return years;
  }

  private static void check(Ranking ranking, Proving.Published published, Diagnostics diagnostics) {
    ranking
        .market()
        .ifPresent(
            market ->
                market
                    .dataset()
                    .flatMap(name -> published.ofSeries(name.text()))
                    .filter(dataset -> dataset.isEstimate(ranking.year()))
                    .ifPresent(
                        dataset ->
                            diagnostics.warning(
                                RULE,
                                market.location(),
                                Message.of(
                                    "'%s' ranks by actual figures of %d, but '%s' marks %d as an estimate;"
                                        + " correct the year or `estimates-from`",
                                    ranking.id(), ranking.year(), dataset.id(), ranking.year()))));
  }
}
