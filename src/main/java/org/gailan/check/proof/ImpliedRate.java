package org.gailan.check.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gailan.content.Dataset.OfSeries;
import org.gailan.content.Dataset.Ranking;
import org.gailan.content.ExchangeRate;
import org.gailan.content.PublishedNumber;
import org.gailan.content.Unit.Currency;
import org.gailan.diagnostic.Message;
import org.gailan.figure.Interval;

/**
 * The exchange rate that a ranking in one currency and its market in another imply.
 *
 * @param from the currency of the market
 * @param to the currency of the ranking
 * @param agreeing the shares of the ranking that agree on a market
 * @param market its size as published, in the other currency, at the scale of the ranking
 */
record ImpliedRate(
    Ranking ranking,
    OfSeries dataset,
    Currency from,
    Currency to,
    List<ImpliedMarket.Share> agreeing,
    PublishedNumber published,
    Interval market) {

  /** Those of all rankings. */
  static List<ImpliedRate> of(Proving.Published published) {
    List<ImpliedRate> rates = new ArrayList<>();
    published.rankings().forEach(ranking -> of(ranking, published).ifPresent(rates::add));
    return rates;
  }

  private static Optional<ImpliedRate> of(Ranking ranking, Proving.Published published) {
    if (!(ranking.unit() instanceof Currency to)) {
      return Optional.empty();
    }
    List<ImpliedMarket.Share> agreeing = ImpliedMarket.of(ranking, published).largestFit();
    return ImpliedMarket.marketElsewhere(ranking, published)
        .filter(market -> !agreeing.isEmpty() && market.at(ranking.scale()).low().signum() > 0)
        .flatMap(
            market ->
                market.dataset().unit() instanceof Currency from && from != to
                    ? Optional.of(
                        new ImpliedRate(
                            ranking,
                            market.dataset(),
                            from,
                            to,
                            agreeing,
                            market.number(),
                            market.at(ranking.scale())))
                    : Optional.empty());
  }

  /** Whether a published rate is one between the two currencies, in the year of the ranking. */
  boolean isAbout(ExchangeRate rate) {
    boolean inTheYear = rate.year().filter(year -> year != ranking.year()).isEmpty();
    boolean forward = rate.from() == from && rate.to() == to;
    return inTheYear && (forward || (rate.from() == to && rate.to() == from));
  }

  /** Whether a published rate fits. Exact, and without a division. */
  boolean fits(ExchangeRate rate) {
    Interval worth = Interval.of(rate.rate());
    boolean forward = rate.from() == from;
    return agreeing.stream()
        .allMatch(
            share -> {
              Interval value = share.value().movedRight(2);
              Interval ofMarket = share.share().times(market);
              return forward
                  ? ofMarket.times(worth).meets(value)
                  : value.times(worth).meets(ofMarket);
            });
  }

  /** How many of {@code to} for one of {@code from} it can have been, rounded outward. */
  Optional<Interval> rate() {
    return ImpliedMarket.size(agreeing).map(size -> size.dividedBy(market));
  }

  /** How many of {@code from} for one of {@code to}. */
  Optional<Interval> inverse() {
    return ImpliedMarket.size(agreeing)
        .filter(size -> size.low().signum() > 0)
        .map(size -> market.dividedBy(size));
  }

  /** The arithmetic: the shares of 'top-ten' imply a market of … RMB billion and 'equipment' … */
  Message words() {
    return Message.of(
        "the shares of '%s' imply a market of %s (%s, %s) and '%s' has %s (%s, %s)",
        ranking.id(),
        ImpliedMarket.size(agreeing)
            .map(size -> Words.range(size, agreeing.get(0).of().value().scale(), ""))
            .orElseGet(() -> Message.of("a size without bound")),
        to,
        ranking.scale().word(),
        dataset.id(),
        Words.of(published),
        from,
        dataset.scale().word());
  }
}
