package org.gailan.check.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.gailan.content.Dataset.Item;
import org.gailan.content.Dataset.Ranking;
import org.gailan.content.PublishedNumber;
import org.gailan.diagnostic.Message;
import org.gailan.figure.Interval;

/**
 * The items of a ranking stand in the order of their values, and of their shares. One that is
 * certainly larger than one before it is reported; what may have been in order before rounding is
 * not.
 */
final class RankProof implements Proving {
  static final String RULE = "proof.rank";

  @Override
  public Set<String> silencable() {
    return Set.of(RULE);
  }

  @Override
  public void prove(Published published, Consumer<Proof> proofs) {
    published.rankings().forEach(ranking -> prove(ranking, proofs));
  }

  private static void prove(Ranking ranking, Consumer<Proof> proofs) {
    List<Placed> values = placed(ranking, Item::value, "");
    boolean valuesAreInOrder = prove(values, proofs);
    if (valuesAreInOrder) {
      prove(placed(ranking, Item::share, "%"), proofs);
    }
  }

  /** A figure of the item at a place from 1. */
  private record Placed(int place, PublishedNumber figure, String unit) {
    String words() {
      return Words.of(figure) + unit;
    }
  }

  private static List<Placed> placed(
      Ranking ranking, Function<Item, Optional<PublishedNumber>> figure, String unit) {
    List<Placed> placed = new ArrayList<>();
    int place = 0;
    for (Item item : ranking.items().values()) {
      place++;
      int at = place;
      figure.apply(item).ifPresent(f -> placed.add(new Placed(at, f, unit)));
    }
    return placed;
  }

  private static boolean prove(List<Placed> placed, Consumer<Proof> proofs) {
    boolean inOrder = true;
    Optional<Placed> smallest = Optional.empty();
    for (Placed here : placed) {
      Interval value = Interval.of(here.figure());
      Optional<Placed> before = smallest;
      boolean fits = before.filter(b -> Interval.of(b.figure()).isBelow(value)).isEmpty();
      before.ifPresent(
          b -> proofs.accept(Proof.of(RULE, here.figure(), fits, () -> words(here, b, fits))));
      inOrder &= fits;
      // After one that is out of order it begins anew: one mistake is reported once.
      smallest =
          !fits || before.filter(b -> isSmaller(b, here)).isEmpty() ? Optional.of(here) : before;
    }
    return inOrder;
  }

  private static boolean isSmaller(Placed one, Placed other) {
    Interval a = Interval.of(one.figure());
    Interval b = Interval.of(other.figure());
    int order = a.high().compareTo(b.high());
    return order < 0 || (order == 0 && !a.holdsHigh());
  }

  private static Message words(Placed here, Placed before, boolean fits) {
    return fits
        ? Message.of(
            "%s in place %d is not certainly more than %s in place %d",
            here.words(), here.place(), before.words(), before.place())
        : Message.of(
            "published %s in place %d, but %s in place %d is less; the largest stands first",
            here.words(), here.place(), before.words(), before.place());
  }
}
