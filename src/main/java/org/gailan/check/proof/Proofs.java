package org.gailan.check.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gailan.check.rule.Rule;
import org.gailan.content.Dataset;
import org.gailan.content.ExchangeRate;
import org.gailan.content.Report;
import org.gailan.diagnostic.Location;

/**
 * What is proved of the figures that a report's datasets publish.
 *
 * <p>A figure can have several proofs, such as a share of a ranking, which must fit the market and
 * add up to the total; a value that nothing else published bears on has none.
 */
public final class Proofs {
  private static final List<Proving> PROVING =
      List.of(
          new GrowthProof(),
          new ChainedGrowthProof(),
          new TotalProof(),
          new ShareProof(),
          new MarketProof(),
          new RankProof(),
          new MultipleProof(),
          new ChangeProof(),
          new ExchangeRateProof());

  private final List<Proof> all;
  private final Map<Location, List<Proof>> byLocation = new LinkedHashMap<>();

  private Proofs(List<Proof> all) {
    this.all = List.copyOf(all);
    for (Proof proof : all) {
      byLocation.computeIfAbsent(proof.location(), l -> new ArrayList<>()).add(proof);
    }
  }

  /**
   * Proves what can be proved.
   *
   * @param brokenFiles the files with errors; nothing is proved with a dataset that could be read
   *     only in part
   */
  public static Proofs of(Report report, Set<String> brokenFiles) {
    return of(published(report, brokenFiles));
  }

  /**
   * Proves what can be proved of datasets by id, and of exchange rates between their currencies.
   */
  public static Proofs of(Map<String, Dataset> datasets, List<ExchangeRate> exchangeRates) {
    return of(new Proving.Published(datasets, exchangeRates));
  }

  private static Proofs of(Proving.Published published) {
    List<Proof> proofs = new ArrayList<>();
    PROVING.forEach(proving -> proving.prove(published, proofs::add));
    return new Proofs(proofs);
  }

  /** Every proof, rule by rule. */
  public List<Proof> all() {
    return all;
  }

  /** The proofs of the figure published at a place; none where nothing bears on it. */
  public List<Proof> at(Location location) {
    return Collections.unmodifiableList(byLocation.getOrDefault(location, List.of()));
  }

  /** The rules of this room. */
  public static List<Rule> rules() {
    List<Rule> rules = new ArrayList<>(PROVING);
    rules.add(new TieRule());
    rules.add(new ExchangeRateMissing());
    rules.add(new EstimateYears());
    return rules;
  }

  static Proving.Published published(Report report, Set<String> brokenFiles) {
    Map<String, Dataset> whole = new LinkedHashMap<>();
    report
        .datasets()
        .forEach(
            (id, dataset) -> {
              if (!brokenFiles.contains(dataset.location().file())) {
                whole.put(id, dataset);
              }
            });
    return new Proving.Published(whole, report.exchangeRates());
  }
}
