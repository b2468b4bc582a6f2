package org.gailan.check.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.gailan.content.Dataset.Item;
import org.gailan.content.Dataset.OfSeries;
import org.gailan.content.Dataset.Ranking;
import org.gailan.content.Dataset.Series;
import org.gailan.content.Dataset.Total;
import org.gailan.content.FigureReference.Name;
import org.gailan.content.PublishedNumber;
import org.gailan.diagnostic.Message;
import org.gailan.figure.Breakdown;
import org.gailan.figure.Interval;

/**
 * Published shares: none is below zero or above a hundred percent, together they are no more than
 * that, and those of a series fit its value and that of its whole. Those of a ranking must fit one
 * market; see {@link MarketProof}.
 */
final class ShareProof implements Proving {
  static final String RULE = "proof.share";
  private static final Interval HUNDRED = Interval.exactly(new BigDecimal(100));
  private static final Interval NOTHING = Interval.exactly(BigDecimal.ZERO);

  @Override
  public Set<String> silencable() {
    return Set.of(RULE);
  }

  @Override
  public void prove(Published published, Consumer<Proof> proofs) {
    published
        .ofSeries()
        .forEach(
            dataset -> {
              dataset.series().values().forEach(series -> prove(series, dataset, proofs));
              Breakdown.of(dataset).forEach(breakdown -> proveSum(breakdown, proofs));
            });
    published.rankings().forEach(ranking -> prove(ranking, proofs));
  }

  private static void prove(Series series, OfSeries dataset, Consumer<Proof> proofs) {
    Optional<Series> whole = series.relations().partOf().map(Name::text).map(dataset.series()::get);
    series
        .relations()
        .shares()
        .forEach(
            (year, share) ->
                proofs.accept(
                    outOfBounds(share)
                        .orElseGet(
                            () ->
                                fit(
                                    share,
                                    Published.value(series, year),
                                    whole.flatMap(w -> Published.value(w, year))))));
  }

  private static Proof fit(
      PublishedNumber share, Optional<PublishedNumber> part, Optional<PublishedNumber> whole) {
    if (part.isEmpty() || whole.isEmpty()) {
      return Proof.undecidable(RULE, share, Message.of("not both values are published"));
    }
    Optional<Interval> positive =
        Interval.of(whole.get()).from(BigDecimal.ZERO).filter(w -> w.low().signum() > 0);
    if (positive.isEmpty()) {
      return Proof.undecidable(RULE, share, Message.of("what may be zero or less has no shares"));
    }
    Interval hundredfold = Interval.of(part.get()).movedRight(2);
    boolean fits = Interval.of(share).times(positive.get()).meets(hundredfold);
    return Proof.of(
        RULE,
        share,
        fits,
        () ->
            Words.verdict(
                fits,
                Words.percent(share),
                Message.of(
                    "%s of %s allows %s",
                    Words.of(part.get()),
                    Words.of(whole.get()),
                    Words.allowed(hundredfold.dividedBy(positive.get()), share, "%"))));
  }

  /** The shares of all the parts of a whole are a hundred percent together. */
  private static void proveSum(Breakdown breakdown, Consumer<Proof> proofs) {
    breakdown.parts().stream()
        .flatMap(part -> part.relations().shares().keySet().stream())
        .distinct()
        .sorted()
        .forEach(
            year -> {
              List<PublishedNumber> shares = new ArrayList<>();
              for (Series part : breakdown.parts()) {
                boolean ofThis =
                    part.relations()
                        .partOf()
                        .filter(of -> of.text().equals(breakdown.whole().id()))
                        .isPresent();
                Optional.ofNullable(part.relations().shares().get(year))
                    .filter(share -> ofThis)
                    .ifPresent(shares::add);
              }
              boolean complete = shares.size() == breakdown.parts().size();
              proveSum(shares, complete).ifPresent(proofs);
            });
  }

  private static void prove(Ranking ranking, Consumer<Proof> proofs) {
    List<PublishedNumber> shares =
        ranking.items().values().stream().map(Item::share).flatMap(Optional::stream).toList();
    for (PublishedNumber share : shares) {
      outOfBounds(share).ifPresent(proofs);
    }
    Optional<PublishedNumber> total = ranking.total().flatMap(Total::share);
    total.flatMap(ShareProof::outOfBounds).ifPresent(proofs);
    if (total.isEmpty()) {
      proveSum(shares, false).ifPresent(proofs);
    }
  }

  private static Optional<Proof> outOfBounds(PublishedNumber share) {
    Interval value = Interval.of(share);
    return HUNDRED.isBelow(value) || value.isBelow(NOTHING)
        ? Optional.of(
            Proof.inconsistent(
                RULE,
                share,
                () ->
                    Message.of(
                        "published %s, but a share lies between 0%% and 100%%",
                        Words.percent(share))))
        : Optional.empty();
  }

  private static Optional<Proof> proveSum(List<PublishedNumber> shares, boolean complete) {
    if (shares.size() < 2) {
      return Optional.empty();
    }
    Interval sum =
        shares.stream()
            .map(Interval::of)
            .map(share -> share.from(BigDecimal.ZERO).orElse(share))
            .reduce(NOTHING, Interval::plus);
    boolean fits = complete ? sum.meets(HUNDRED) : !HUNDRED.isBelow(sum);
    PublishedNumber last = shares.get(shares.size() - 1);
    return Optional.of(
        Proof.of(
            RULE,
            last,
            fits,
            () ->
                Words.verdict(
                    fits, Words.percent(last), againstHundred(shares, sum, fits, complete))));
  }

  private static Message againstHundred(
      List<PublishedNumber> shares, Interval sum, boolean fits, boolean complete) {
    Message added = Words.sum(shares, number -> Message.of("the %d shares", number));
    Message range = Words.range(sum, shares.get(shares.size() - 1).value().scale(), "%");
    if (fits) {
      return Message.of("%s add up to %s, which allows 100%%", added, range);
    }
    return complete
        ? Message.of("%s add up to %s, not 100%%", added, range)
        : Message.of("%s add up to %s, more than 100%%", added, range);
  }
}
