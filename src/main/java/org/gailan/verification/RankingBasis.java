package org.gailan.verification;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gailan.content.Dataset;
import org.gailan.content.Derivation;
import org.gailan.content.FigureReference;
import org.gailan.content.PublishedNumber;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Location;
import org.gailan.figure.Figures;
import org.gailan.verification.Evidence.Status;
import org.gailan.verification.Evidences.Basis;

/** On what a figure of a ranking rests. */
final class RankingBasis {
  private final Dataset.Ranking ranking;
  private final FigureReference reference;
  private final Texts texts;

  RankingBasis(Dataset.Ranking ranking, FigureReference reference, Texts texts) {
    this.ranking = ranking;
    this.reference = reference;
    this.texts = texts;
  }

  Basis basis() {
    return switch (reference.kind()) {
      case VALUE -> value(item());
      case SHARE -> share(item());
      case RANK -> rank(item());
      case COUNT -> count();
      case TOTAL -> total();
      case YEAR -> new Basis(Status.DISCLOSED, "year of the ranking", "", ranking.location());
      case CAGR, PERIOD, MULTIPLE, CHANGE, FACT -> throw Evidences.notChecked(reference);
    };
  }

  private Dataset.Item item() {
    return Figures.item(ranking, reference.arguments().get(0), new Diagnostics())
        .orElseThrow(() -> Evidences.notChecked(reference));
  }

  private Basis value(Dataset.Item item) {
    String measure = texts.of(ranking.measure());
    return disclosed(
        item, "%s, %s, %d".formatted(texts.of(item.name()), measure, ranking.year()), at(item));
  }

  private static Location at(Dataset.Item item) {
    return item.value().map(PublishedNumber::location).orElse(item.location());
  }

  private Basis share(Dataset.Item item) {
    return disclosed(
        item,
        texts.of(item.name()) + ", market share",
        item.share().map(PublishedNumber::location).orElse(item.location()));
  }

  private Basis disclosed(Dataset.Item item, String meaning, Location at) {
    Optional<Derivation> derivation = item.derivation().or(() -> ranking.about().derivation());
    return new Basis(
        derivation.isPresent() ? Status.DERIVED : Status.DISCLOSED,
        meaning,
        derivation.map(d -> texts.of(d.how())).orElse(""),
        at);
  }

  private Basis rank(Dataset.Item item) {
    List<Dataset.Item> all = List.copyOf(ranking.items().values());
    int place = all.indexOf(item);
    String above = place > 0 ? "after " + FigureWords.number(all.get(place - 1).value()) : "";
    String below =
        place + 1 < all.size() ? "before " + FigureWords.number(all.get(place + 1).value()) : "";
    return new Basis(
        Status.COMPUTED,
        texts.of(item.name()) + ", rank",
        "%s stands %s"
            .formatted(FigureWords.number(item.value()), FigureWords.join(" and ", above, below)),
        at(item));
  }

  private Basis count() {
    String names =
        ranking.items().values().stream()
            .map(item -> texts.of(item.name()))
            .collect(Collectors.joining(", "));
    return new Basis(
        Status.COMPUTED, "number of those ranked", "count of " + names, ranking.location());
  }

  private Basis total() {
    Dataset.Total total = ranking.total().orElseThrow(() -> Evidences.notChecked(reference));
    boolean share = !reference.arguments().isEmpty();
    Optional<PublishedNumber> number = share ? total.share() : total.value();
    return new Basis(
        Status.DISCLOSED,
        texts.of(total.name()) + (share ? ", market share" : ""),
        "",
        number.map(PublishedNumber::location).orElse(total.location()));
  }
}
