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
          "%s %s the mark %s in ranking '%s'"
              .formatted(item.id(), bears ? "does not bear" : "bears", mark, ranking.id()));
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

  private String because(
      Item item, Ranking ranking, Statement.Placing claim, List<Item> before, List<Item> perhaps) {
    StringBuilder words = new StringBuilder();
    words.append(written(item, ranking));
    List<Item> shown = new ArrayList<>(before);
    if (!claim.largest()) {
      Collections.reverse(shown);
    }
    words.append(" comes at place ").append(before.size() + 1);
    if (!shown.isEmpty()) {
      words.append(" after ").append(String.join(", ", written(shown, ranking)));
    }
    if (!perhaps.isEmpty()) {
      words.append(", and can't be told from ");
      words.append(String.join(", ", written(perhaps, ranking)));
    }
    return words.toString();
  }

  private List<String> written(List<Item> items, Ranking ranking) {
    return items.stream().map(item -> written(item, ranking)).toList();
  }

  private String written(Item item, Ranking ranking) {
    Figure.Amount amount =
        new Figure.Amount(
            item.published().value(),
            ranking.unit(),
            ranking.scale(),
            item.published().approximate());
    return "%s (%s)".formatted(item.id(), writer.prose(amount, Map.of()));
  }
}
