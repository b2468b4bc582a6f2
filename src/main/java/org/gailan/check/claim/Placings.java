package org.gailan.check.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gailan.check.claim.Outcome.Verdict;
import org.gailan.content.Dataset.Item;
import org.gailan.content.Dataset.Ranking;
import org.gailan.content.Dataset.Ties;
import org.gailan.content.Language;
import org.gailan.diagnostic.Message;
import org.gailan.figure.Figure;
import org.gailan.figure.FigureWriter;
import org.gailan.figure.Interval;

/** Whether an item is the largest, the second smallest and so on among some of its ranking. */
final class Placings {
  private final Parties parties;
  private final FigureWriter writer = new FigureWriter(Language.EN);

  Placings(Parties parties) {
    this.parties = parties;
  }

  static boolean tie(Item a, Item b) {
    return a.isTiedWith(b);
  }

  Optional<Outcome> decide(Statement.Placing claim) {
    Optional<Parties.Place> found = parties.find(claim.party());
    return found.flatMap(
        place ->
            parties
                .among(place.ranking(), claim.group())
                .map(group -> decide(claim, place.ranking(), place.item(), group)));
  }

  private Outcome decide(
      Statement.Placing claim, Ranking ranking, Item item, Collection<Item> group) {
    if (!group.contains(item)) {
      String mark = claim.group().map(g -> g.mark().text()).orElse("");
      boolean bears = claim.group().map(Statement.Group::bears).orElse(false);
      return new Outcome(
          Verdict.FALSE,
          bears
              ? Message.of(
                  "%s does not bear the mark %s in ranking '%s'", item.id(), mark, ranking.id())
              : Message.of("%s bears the mark %s in ranking '%s'", item.id(), mark, ranking.id()));
    }
    List<Item> before = new ArrayList<>();
    List<Item> perhaps = new ArrayList<>();
    for (Item other : group) {
      if (!other.id().equals(item.id())) {
        Verdict first = stands(other, item, ranking, claim.largest());
        (first == Verdict.TRUE ? before : first == Verdict.FALSE ? new ArrayList<Item>() : perhaps)
            .add(other);
      }
    }
    int best = before.size() + 1;
    int worst = best + perhaps.size();
    boolean possible = best <= claim.place() && claim.place() <= worst;
    return new Outcome(
        Verdict.of(possible && best == worst, !possible),
        because(item, ranking, claim, before, perhaps));
  }

  /** Whether one item stands before another. */
  private static Verdict stands(Item first, Item second, Ranking ranking, boolean largest) {
    Item more = largest ? first : second;
    Item less = largest ? second : first;
    Interval upper = Interval.of(more.published());
    Interval lower = Interval.of(less.published());
    if (lower.isBelow(upper) || upper.isBelow(lower)) {
      return Verdict.of(lower.isBelow(upper), upper.isBelow(lower));
    }
    boolean ranked =
        ranking.ties().filter(t -> t == Ties.SOURCE_ORDER || t == Ties.UNROUNDED).isPresent();
    if (tie(more, less) && ranked) {
      // The source knows the values before they were rounded, and lists the items in their order.
      List<String> order = List.copyOf(ranking.items().keySet());
      boolean listed = order.indexOf(more.id()) < order.indexOf(less.id());
      return Verdict.of(listed, !listed);
    }
    return Verdict.UNDECIDABLE;
  }

  private Message because(
      Item item, Ranking ranking, Statement.Placing claim, List<Item> before, List<Item> perhaps) {
    List<Item> shown = new ArrayList<>(before);
    if (!claim.largest()) {
      Collections.reverse(shown);
    }
    Message written = written(item, ranking);
    int place = before.size() + 1;
    Message placed =
        shown.isEmpty()
            ? Message.of("%s comes at place %d", written, place)
            : Message.of("%s comes at place %d after %s", written, place, written(shown, ranking));
    return perhaps.isEmpty()
        ? placed
        : Message.of("%s, and can't be told from %s", placed, written(perhaps, ranking));
  }

  private Message written(List<Item> items, Ranking ranking) {
    return Message.list(items.stream().map(item -> written(item, ranking)).toList());
  }

  private Message written(Item item, Ranking ranking) {
    Figure.Amount amount =
        new Figure.Amount(
            item.published().value(),
            ranking.unit(),
            ranking.scale(),
            item.published().approximate());
    return Message.of("%s (%s)", item.id(), writer.prose(amount, Map.of()));
  }
}
