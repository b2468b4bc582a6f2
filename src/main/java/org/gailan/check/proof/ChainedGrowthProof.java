package org.gailan.check.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.gailan.content.Dataset.GrowthRate;
import org.gailan.content.Dataset.Series;
import org.gailan.diagnostic.Message;
import org.gailan.figure.Interval;

/**
 * The published growth rates of a series against each other, where values that they could be held
 * against are missing: from 2020 to 2029 it grew as from 2020 to 2024 and from 2024 to 2029.
 */
final class ChainedGrowthProof implements Proving {
  @Override
  public Set<String> silencable() {
    return Set.of(GrowthProof.RULE);
  }

  @Override
  public void prove(Published published, Consumer<Proof> proofs) {
    published
        .series()
        .filter(series -> series.growth().size() > 1)
        .forEach(
            series -> {
              // What its own values refute is reported already, and would refute others in turn.
              List<GrowthRate> rates =
                  series.growth().stream()
                      .filter(rate -> !GrowthProof.refutes(series, rate))
                      .toList();
              rates.forEach(rate -> prove(series, rates, rate).ifPresent(proofs));
            });
  }

  private static Optional<Proof> prove(Series series, List<GrowthRate> rates, GrowthRate rate) {
    List<GrowthRate> chain = chain(rates, rate);
    boolean direct = chain.stream().allMatch(link -> isDecided(series, link));
    if (chain.isEmpty() || (direct && isDecided(series, rate))) {
      return Optional.empty();
    }
    Optional<Interval> whole = Growth.factor(rate.rate(), years(rate));
    Optional<Interval> links = Optional.of(Interval.exactly(BigDecimal.ONE));
    for (GrowthRate link : chain) {
      Optional<Interval> factor = Growth.factor(link.rate(), years(link));
      links = links.flatMap(product -> factor.map(product::times));
    }
    if (whole.isEmpty() || links.isEmpty()) {
      return Optional.empty(); // a rate below −100%
    }
    boolean fits = whole.get().meets(links.get());
    Message written =
        Message.and(
            chain.stream()
                .map(
                    link ->
                        Message.of(
                            "%s over %s", Words.percent(link.rate()), Words.years(years(link))))
                .toList());
    Interval product = links.get();
    return Optional.of(
        Proof.of(
            GrowthProof.RULE,
            rate.rate(),
            fits,
            () ->
                fits
                    ? Message.of("it fits %s", written)
                    : Message.of(
                        "published %s over %s, but %s is %s times in all, not %s",
                        Words.percent(rate.rate()),
                        Words.years(years(rate)),
                        written,
                        Words.range(product, 3, ""),
                        Words.range(whole.get(), 3, ""))));
  }

  private static boolean isDecided(Series series, GrowthRate rate) {
    return series.values().containsKey(rate.from()) && series.values().containsKey(rate.to());
  }

  /** The other rates that lead from its first year to its last, in as many steps as there are. */
  private static List<GrowthRate> chain(List<GrowthRate> rates, GrowthRate rate) {
    List<GrowthRate> chain = new ArrayList<>();
    int year = rate.from();
    while (year < rate.to()) {
      Optional<GrowthRate> next = Optional.empty();
      for (GrowthRate link : rates) {
        boolean within = !link.equals(rate) && link.from() == year && link.to() <= rate.to();
        if (within && next.filter(n -> n.to() <= link.to()).isEmpty()) {
          next = Optional.of(link);
        }
      }
      if (next.isEmpty()) {
        return List.of();
      }
      chain.add(next.get());
      year = next.get().to();
    }
    return chain;
  }

  private static int years(GrowthRate rate) {
    return rate.to() - rate.from();
  }
}
