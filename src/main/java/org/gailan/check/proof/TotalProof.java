package org.gailan.check.proof;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.gailan.content.Dataset.Item;
import org.gailan.content.Dataset.OfSeries;
import org.gailan.content.Dataset.Ranking;
import org.gailan.content.Dataset.Series;
import org.gailan.content.Dataset.Total;
import org.gailan.content.FigureReference.Name;
import org.gailan.content.PublishedNumber;
import org.gailan.content.Unit;
import org.gailan.diagnostic.Message;
import org.gailan.figure.Breakdown;
import org.gailan.figure.Interval;

/** Published totals against the parts that add up to them. */
final class TotalProof implements Proving {
  static final String RULE = "proof.total";
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  @Override
  public Set<String> silencable() {
    return Set.of(RULE);
  }

  @Override
  public void prove(Published published, Consumer<Proof> proofs) {
    published.ofSeries().forEach(dataset -> prove(dataset, proofs));
    published
        .rankings()
        .forEach(ranking -> ranking.total().ifPresent(total -> prove(ranking, total, proofs)));
  }

  private static void prove(OfSeries dataset, Consumer<Proof> proofs) {
    for (Breakdown breakdown : Breakdown.of(dataset)) {
      breakdown
          .whole()
          .values()
          .keySet()
          .forEach(
              year ->
                  Published.value(breakdown.whole(), year)
                      .ifPresent(
                          whole -> {
                            List<PublishedNumber> parts = Published.values(breakdown.parts(), year);
                            boolean complete = parts.size() == breakdown.parts().size();
                            proofs.accept(
                                prove(
                                    whole,
                                    parts,
                                    complete,
                                    n -> Message.of("the %d series", n),
                                    ""));
                          }));
    }
    if (!(dataset.unit() instanceof Unit.Percent)) {
      dataset.series().values().forEach(part -> provePart(part, dataset, proofs));
    }
  }

  /** A part that stands alone is no more than its whole. */
  private static void provePart(Series part, OfSeries dataset, Consumer<Proof> proofs) {
    Optional<Series> whole = part.relations().partOf().map(Name::text).map(dataset.series()::get);
    if (whole.isEmpty() || addsUp(part, whole.get(), dataset)) {
      return;
    }
    for (int year : part.values().keySet()) {
      Optional<PublishedNumber> published = Published.value(part, year);
      Optional<PublishedNumber> most = Published.value(whole.get(), year);
      if (published.isPresent() && most.isPresent() && published.get().value().signum() >= 0) {
        boolean fits = !Interval.of(most.get()).isBelow(Interval.of(published.get()));
        proofs.accept(
            Proof.of(
                RULE,
                published.get(),
                fits,
                () ->
                    fits
                        ? Message.of("a part of %s", Words.of(most.get()))
                        : Message.of(
                            "published %s, but series '%s', of which it is a part, has only %s",
                            Words.of(published.get()), whole.get().id(), Words.of(most.get()))));
      }
    }
  }

  private static boolean addsUp(Series part, Series whole, OfSeries dataset) {
    return Breakdown.of(dataset).stream()
        .anyMatch(b -> b.whole().id().equals(whole.id()) && b.parts().contains(part));
  }

  private static void prove(Ranking ranking, Total total, Consumer<Proof> proofs) {
    // A total of 100% is the market, which holds more than the items ranked.
    boolean market = total.share().filter(s -> s.value().compareTo(HUNDRED) == 0).isPresent();
    List<PublishedNumber> values = ranking.items().values().stream().map(Item::published).toList();
    IntFunction<Message> many = number -> Message.of("the %d values", number);
    proofs.accept(prove(total.value().orElseThrow(), values, !market, many, ""));
    total
        .share()
        .ifPresent(
            share -> {
              List<PublishedNumber> shares =
                  ranking.items().values().stream()
                      .map(item -> item.share().orElse(null))
                      .filter(Objects::nonNull)
                      .toList();
              boolean complete = !market && shares.size() == values.size();
              proofs.accept(
                  prove(share, shares, complete, n -> Message.of("the %d shares", n), "%"));
            });
  }

  /**
   * A total against its parts.
   *
   * @param complete whether these are all its parts
   * @param many words for so many parts, where all of them are said at once
   * @param unit behind each number
   */
  private static Proof prove(
      PublishedNumber total,
      List<PublishedNumber> parts,
      boolean complete,
      IntFunction<Message> many,
      String unit) {
    boolean bounded = complete || parts.stream().allMatch(p -> p.value().signum() >= 0);
    if (parts.isEmpty() || !bounded) {
      return Proof.undecidable(RULE, total, Message.of("not all of its parts are published"));
    }
    Interval sum = Interval.exactly(BigDecimal.ZERO);
    for (PublishedNumber part : parts) {
      Interval value = Interval.of(part);
      sum = sum.plus(complete ? value : value.from(BigDecimal.ZERO).orElse(value));
    }
    Interval added = sum;
    boolean fits = complete ? sum.meets(Interval.of(total)) : !Interval.of(total).isBelow(sum);
    if (fits && !complete) {
      return Proof.undecidable(
          RULE,
          total,
          Message.of("not all of its parts are published, and those that are do not exceed it"));
    }
    return Proof.of(
        RULE,
        total,
        fits,
        () -> {
          Message summands = Words.sum(parts, many);
          Message allowed = Words.allowed(added, total, unit);
          return Words.verdict(
              fits,
              Words.of(total) + unit,
              complete
                  ? Message.of("%s add up to %s", summands, allowed)
                  : Message.of("%s alone add up to %s", summands, allowed));
        });
  }
}
