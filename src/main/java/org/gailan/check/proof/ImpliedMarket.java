package org.gailan.check.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gailan.content.Dataset.Item;
import org.gailan.content.Dataset.OfSeries;
import org.gailan.content.Dataset.Ranking;
import org.gailan.content.PublishedNumber;
import org.gailan.diagnostic.Location;
import org.gailan.figure.Interval;

/**
 * The one market that the values and shares of a ranking imply: each value divided by its share
 * allows an interval of sizes, and the true size lies in all of them.
 *
 * @param shares of the market, one of them the market itself where its size is published
 */
record ImpliedMarket(List<Share> shares) {

  /**
   * A value and its share of the market.
   *
   * @param figure to blame if it does not fit the others
   * @param of which the value is
   * @param share in percent
   * @param declared whether it is the market itself
   */
  record Share(
      PublishedNumber figure,
      PublishedNumber of,
      Interval value,
      Interval share,
      boolean declared) {

    /** Whether some market has room for both. Exact, and without a division. */
    boolean agrees(Share other) {
      return value.times(other.share).meets(other.value.times(share));
    }

    /** Whether the smallest market that this share allows is not larger than the other's. */
    private boolean beginsNoLater(Share other) {
      return value
              .low()
              .multiply(other.share.high())
              .compareTo(other.value.low().multiply(share.high()))
          <= 0;
    }

    /** The sizes of the market that it allows; empty where they have no bound. */
    private Optional<Interval> market() {
      return share.low().signum() > 0
          ? Optional.of(value.movedRight(2).dividedBy(share))
          : Optional.empty();
    }
  }

  ImpliedMarket {
    shares = List.copyOf(shares);
  }

  /** What a ranking implies, with its market where that is published in the same unit. */
  static ImpliedMarket of(Ranking ranking, Proving.Published published) {
    List<Share> shares = new ArrayList<>();
    declared(ranking, published)
        .ifPresent(
            market ->
                shares.add(
                    new Share(
                        market.figure(),
                        market.number(),
                        market.value(),
                        Interval.exactly(new BigDecimal(100)),
                        /* declared= */ true)));
    ranking.total().ifPresent(total -> add(shares, total.value().orElseThrow(), total.share()));
    for (Item item : ranking.items().values()) {
      add(shares, item.published(), item.share());
    }
    return new ImpliedMarket(shares);
  }

  private static void add(
      List<Share> shares, PublishedNumber value, Optional<PublishedNumber> share) {
    if (value.value().signum() <= 0) {
      return;
    }
    Interval positive = Interval.of(value).from(BigDecimal.ZERO).orElseThrow();
    share.ifPresent(
        s ->
            Interval.of(s)
                .from(BigDecimal.ZERO)
                .ifPresent(
                    percent ->
                        shares.add(new Share(s, value, positive, percent, /* declared= */ false))));
  }

  /**
   * The published size of the market.
   *
   * @param figure where a ranking gives or names it
   * @param number as it is published
   * @param value at the scale of the ranking
   */
  record Declared(PublishedNumber figure, PublishedNumber number, Interval value) {}

  private static Optional<Declared> declared(Ranking ranking, Proving.Published published) {
    return ranking
        .market()
        .flatMap(
            market ->
                market
                    .value()
                    .map(v -> new Declared(v, v, Interval.of(v)))
                    .or(
                        () ->
                            marketElsewhere(ranking, published)
                                .filter(m -> m.dataset().unit().equals(ranking.unit()))
                                .map(m -> m.declared(market.location(), ranking))))
        .filter(declared -> declared.value().low().signum() > 0);
  }

  /** The market of a ranking in another dataset. */
  record Elsewhere(OfSeries dataset, PublishedNumber number) {
    /** The size at the scale of a ranking. */
    Interval at(org.gailan.content.Scale scale) {
      return Interval.of(number).movedRight(dataset.scale().exponent() - scale.exponent());
    }

    private Declared declared(Location location, Ranking ranking) {
      PublishedNumber named = new PublishedNumber(location, number.value(), number.approximate());
      return new Declared(named, number, at(ranking.scale()));
    }
  }

  /** The value of the series that a ranking names as its market, in its year. */
  static Optional<Elsewhere> marketElsewhere(Ranking ranking, Proving.Published published) {
    return ranking
        .market()
        .flatMap(
            market ->
                market
                    .dataset()
                    .flatMap(name -> published.ofSeries(name.text()))
                    .flatMap(
                        dataset ->
                            market
                                .series()
                                .map(name -> dataset.series().get(name.text()))
                                .flatMap(series -> Proving.Published.value(series, ranking.year()))
                                .map(number -> new Elsewhere(dataset, number))));
  }

  /**
   * The largest group of shares that one market has room for; those before others where two are as
   * large. All the shares where the figures are consistent.
   */
  List<Share> largestFit() {
    Optional<Share> lastToBegin =
        shares.stream().reduce((one, other) -> one.beginsNoLater(other) ? other : one);
    List<Share> largest = lastToBegin.map(this::group).orElse(List.of());
    if (largest.size() == shares.size()) {
      return largest; // as in nearly all rankings, and long before every share is tried
    }
    for (Share begin : shares) {
      List<Share> group = group(begin);
      largest = isBetter(group, largest) ? group : largest;
    }
    return List.copyOf(largest);
  }

  /** Those with room where one begins: intervals that hold the same point meet each other. */
  private List<Share> group(Share begin) {
    List<Share> group = new ArrayList<>();
    for (Share share : shares) {
      if (share.beginsNoLater(begin)
          && share.agrees(begin)
          && group.stream().allMatch(share::agrees)) {
        group.add(share);
      }
    }
    return group;
  }

  private boolean isBetter(List<Share> group, List<Share> than) {
    if (group.size() != than.size()) {
      return group.size() > than.size();
    }
    for (int i = 0; i < group.size(); i++) {
      int order = Integer.compare(shares.indexOf(group.get(i)), shares.indexOf(than.get(i)));
      if (order != 0) {
        return order < 0;
      }
    }
    return false;
  }

  /** The sizes of the market that shares which agree allow; empty where they have no bound. */
  static Optional<Interval> size(List<Share> agreeing) {
    Optional<Interval> size = Optional.empty();
    for (Share share : agreeing) {
      Optional<Interval> market = share.declared() ? Optional.of(share.value()) : share.market();
      size = size.flatMap(s -> market.flatMap(s::and).or(() -> Optional.of(s))).or(() -> market);
    }
    return size;
  }
}
