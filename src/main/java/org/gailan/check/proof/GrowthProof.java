package org.gailan.check.proof;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.gailan.content.Dataset.GrowthRate;
import org.gailan.content.Dataset.OfSeries;
import org.gailan.content.Dataset.Series;
import org.gailan.content.PublishedNumber;
import org.gailan.diagnostic.Message;

/** Each published growth rate against the values of its own two years. */
final class GrowthProof implements Proving {
  static final String RULE = "proof.growth";
  static final String OTHER_YEARS = "rate.other-years";
  static final String OTHER_SERIES = "rate.other-series";

  @Override
  public Set<String> silencable() {
    return Set.of(RULE, OTHER_YEARS, OTHER_SERIES);
  }

  @Override
  public void prove(Published published, Consumer<Proof> proofs) {
    published
        .ofSeries()
        .forEach(
            dataset -> {
              for (Series series : dataset.series().values()) {
                series.growth().forEach(rate -> proofs.accept(prove(dataset, series, rate)));
              }
            });
  }

  private static Proof prove(OfSeries dataset, Series series, GrowthRate rate) {
    for (int year : new int[] {rate.from(), rate.to()}) {
      if (Published.value(series, year).isEmpty()) {
        return Proof.undecidable(
            RULE, rate.rate(), Message.of("no value is published for %d", year));
      }
    }
    PublishedNumber first = Published.value(series, rate.from()).orElseThrow();
    PublishedNumber last = Published.value(series, rate.to()).orElseThrow();
    Growth growth = new Growth(first, last, rate.to() - rate.from());
    if (!growth.hasRate()) {
      return Proof.undecidable(
          RULE, rate.rate(), Message.of("a value of zero or less has no growth rate"));
    }
    if (growth.fits(rate.rate())) {
      return Proof.consistent(RULE, rate.rate(), () -> growth.allows(rate.rate()));
    }
    Optional<GrowthElsewhere.Fit> fit = new GrowthElsewhere(dataset, series, rate).find();
    return Proof.inconsistent(
        fit.map(GrowthElsewhere.Fit::rule).orElse(RULE),
        rate.rate(),
        () ->
            Message.of(
                "published %s, but %s%s",
                Words.percent(rate.rate()),
                growth.allows(rate.rate()),
                fit.map(
                        f ->
                            Message.of(
                                "; it fits %s: %s", f.words(), f.growth().allows(rate.rate())))
                    .orElseGet(() -> miscounted(growth, rate))));
  }

  /** Whether the values of its two years refute a rate. */
  static boolean refutes(Series series, GrowthRate rate) {
    Optional<PublishedNumber> first = Published.value(series, rate.from());
    Optional<PublishedNumber> last = Published.value(series, rate.to());
    return first.isPresent()
        && last.isPresent()
        && new Growth(first.get(), last.get(), rate.to() - rate.from()).refutes(rate.rate());
  }

  /** 2020 to 2024 are five years to who counts both. */
  private static Message miscounted(Growth growth, GrowthRate rate) {
    Growth counted = new Growth(growth.first(), growth.last(), growth.years() + 1);
    return counted.fits(rate.rate())
        ? Message.of(
            "; it fits %s, but %d to %d are %d",
            Words.years(counted.years()), rate.from(), rate.to(), growth.years())
        : Message.NONE;
  }
}
