package org.gailan.check.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gailan.content.Dataset.GrowthRate;
import org.gailan.content.Dataset.OfSeries;
import org.gailan.content.Dataset.Series;
import org.gailan.content.PublishedNumber;
import org.gailan.diagnostic.Message;

/**
 * What a rate fits that does not fit its own two values: other years of its series, or another
 * series. Only where there is one answer; a rate that fits many is more likely just wrong.
 */
record GrowthElsewhere(OfSeries dataset, Series series, GrowthRate rate) {

  /**
   * What it fits.
   *
   * @param words completes "it fits …"
   */
  record Fit(String rule, Growth growth, Message words) {}

  Optional<Fit> find() {
    List<List<Fit>> candidates = List.of(otherYears(), otherSeries(), mixed());
    for (List<Fit> fits : candidates) {
      if (!fits.isEmpty()) {
        return fits.size() == 1 ? Optional.of(fits.get(0)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private List<Fit> otherYears() {
    List<Fit> fits = new ArrayList<>();
    List<Integer> years = List.copyOf(series.values().keySet());
    for (int from : years) {
      for (int to : years) {
        if (from < to && !(from == rate.from() && to == rate.to())) {
          add(
              fits,
              GrowthProof.OTHER_YEARS,
              value(series, from),
              value(series, to),
              to - from,
              Message.of("%d to %d", from, to));
        }
      }
    }
    return fits;
  }

  private List<Fit> otherSeries() {
    List<Fit> fits = new ArrayList<>();
    for (Series other : others()) {
      add(
          fits,
          GrowthProof.OTHER_SERIES,
          value(other, rate.from()),
          value(other, rate.to()),
          rate.to() - rate.from(),
          Message.of("series '%s'", other.id()));
    }
    return fits;
  }

  /** One value of this series, the other of another. */
  private List<Fit> mixed() {
    List<Fit> fits = new ArrayList<>();
    int years = rate.to() - rate.from();
    for (Series other : others()) {
      add(
          fits,
          GrowthProof.OTHER_SERIES,
          value(other, rate.from()),
          value(series, rate.to()),
          years,
          Message.of("series '%s' to series '%s'", other.id(), series.id()));
      add(
          fits,
          GrowthProof.OTHER_SERIES,
          value(series, rate.from()),
          value(other, rate.to()),
          years,
          Message.of("series '%s' to series '%s'", series.id(), other.id()));
    }
    return fits;
  }

  private List<Series> others() {
    return dataset.series().values().stream().filter(s -> !s.id().equals(series.id())).toList();
  }

  private static Optional<PublishedNumber> value(Series series, int year) {
    return Proving.Published.value(series, year);
  }

  private void add(
      List<Fit> fits,
      String rule,
      Optional<PublishedNumber> first,
      Optional<PublishedNumber> last,
      int years,
      Message words) {
    if (first.isPresent() && last.isPresent()) {
      Growth growth = new Growth(first.get(), last.get(), years);
      if (growth.hasRate() && growth.fits(rate.rate())) {
        fits.add(new Fit(rule, growth, words));
      }
    }
  }
}
