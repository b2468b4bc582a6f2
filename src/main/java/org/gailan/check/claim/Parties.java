package org.gailan.check.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gailan.check.rule.Subject;
import org.gailan.content.Dataset;
import org.gailan.content.Dataset.Item;
import org.gailan.content.Dataset.Ranking;
import org.gailan.content.FigureReference.Name;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Message;
import org.gailan.diagnostic.NearestName;
import org.gailan.figure.Figures;

/** Finds whom a claim speaks of. */
final class Parties {
  static final String OWN = "own";
  static final String COMPANY = "company";

  /** The words that stand for the issuer. */
  static final Set<String> OWNS = Set.of(OWN, COMPANY);

  private final Subject subject;
  private final Diagnostics diagnostics;

  Parties(Subject subject, Diagnostics diagnostics) {
    this.subject = subject;
    this.diagnostics = diagnostics;
  }

  /** An item and the ranking that it is in. */
  record Place(Ranking ranking, Item item) {}

  Optional<Place> find(Statement.Party party) {
    if (party instanceof Statement.Ranked ranked) {
      return subject
          .figures()
          .dataset(ranked.ranking(), diagnostics)
          .flatMap(dataset -> ranking(dataset, ranked.ranking()))
          .flatMap(ranking -> item(ranking, ranked.item()));
    }
    return company(party.location());
  }

  private Optional<Ranking> ranking(Dataset dataset, Name name) {
    if (dataset instanceof Ranking ranking) {
      return Optional.of(ranking);
    }
    return refuse(name.location(), Message.of("'%s' is series by year, no ranking", dataset.id()));
  }

  private Optional<Place> item(Ranking ranking, Name name) {
    Optional<Item> own = own(ranking);
    if (OWNS.contains(name.text()) && !ranking.items().containsKey(name.text())) {
      return own.isPresent()
          ? own.map(item -> new Place(ranking, item))
          : refuse(
              name.location(),
              Message.of(
                  "no item of ranking '%s' is the company; give it `own: true`", ranking.id()));
    }
    return Figures.item(ranking, name, diagnostics).map(item -> new Place(ranking, item));
  }

  private static Optional<Item> own(Ranking ranking) {
    return ranking.items().values().stream().filter(Item::own).findFirst();
  }

  private Optional<Place> company(Location location) {
    List<Place> places = new ArrayList<>();
    for (Dataset dataset : subject.report().datasets().values()) {
      if (dataset instanceof Ranking ranking) {
        own(ranking).ifPresent(item -> places.add(new Place(ranking, item)));
      }
    }
    if (places.size() == 1) {
      return Optional.of(places.get(0));
    } else if (!subject.brokenFiles().isEmpty() && places.isEmpty()) {
      return Optional.empty(); // the ranking may be in a file that could not be read
    }
    List<String> names = places.stream().map(place -> place.ranking().id()).sorted().toList();
    return refuse(
        location,
        names.isEmpty()
            ? Message.of("no ranking has the company; give its item `own: true`")
            : Message.of(
                "the company is in the rankings %s; say in which, as in `in %s`",
                Message.list(names), names.get(0)));
  }

  /** The items of a ranking among which one is placed. */
  Optional<Collection<Item>> among(Ranking ranking, Optional<Statement.Group> group) {
    if (group.isEmpty()) {
      return Optional.of(ranking.items().values());
    }
    Name written = group.get().mark();
    Optional<String> mark = mark(ranking, written.text());
    if (mark.isEmpty()) {
      return refuse(
          written.location(),
          Message.of(
              "no mark '%s' in ranking '%s'%s",
              written.text(),
              ranking.id(),
              NearestName.hint(written.text(), ranking.marks().keySet())));
    }
    return Optional.of(
        ranking.items().values().stream()
            .filter(item -> bears(item, mark.get()) == group.get().bears())
            .toList());
  }

  private static boolean bears(Item item, String mark) {
    return item.marks().stream().anyMatch(m -> m.text().equals(mark));
  }

  /** A mark by its id, to which an s may be added: among independents. */
  private static Optional<String> mark(Ranking ranking, String word) {
    return ranking.marks().keySet().stream()
        .filter(mark -> word.equals(mark) || word.equals(mark + "s"))
        .findFirst();
  }

  private <T> Optional<T> refuse(Location location, Message message) {
    diagnostics.error("claim.party", location, message);
    return Optional.empty();
  }
}
