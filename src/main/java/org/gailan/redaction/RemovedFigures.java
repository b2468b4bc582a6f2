package org.gailan.redaction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gailan.content.Dataset;
import org.gailan.content.Dataset.Item;
import org.gailan.content.Dataset.Part;
import org.gailan.content.Dataset.Ranking;
import org.gailan.content.Dataset.Redactions;
import org.gailan.content.Dataset.Relations;
import org.gailan.content.Dataset.Series;
import org.gailan.content.Dataset.Total;
import org.gailan.content.FigureReference.Name;
import org.gailan.content.Formula;
import org.gailan.content.PublishedNumber;
import org.gailan.content.RedactionMark;
import org.gailan.content.Text;
import org.gailan.redaction.Redaction.Kind;

/**
 * Removes figures from a dataset, and with them what is computed from them or gives them back at
 * once: the values of formulas, and the published rates, shares, multiples and differences of a
 * removed value.
 */
final class RemovedFigures {
  private final Treatments treatments;
  private final RemovedProse prose;
  private final RedactionLog log;

  RemovedFigures(Treatments treatments, RemovedProse prose, RedactionLog log) {
    this.treatments = treatments;
    this.prose = prose;
    this.log = log;
  }

  Dataset of(Dataset dataset) {
    log.at(dataset.id());
    return dataset instanceof Dataset.OfSeries ofSeries ? of(ofSeries) : of((Ranking) dataset);
  }

  private Text text(Text text) {
    return prose.text(text, Kind.TEXT, Map.of());
  }

  private Dataset of(Dataset.OfSeries dataset) {
    Map<String, Map<Integer, RedactionMark>> removed = removed(dataset);
    Map<String, Series> left = new LinkedHashMap<>();
    dataset.series().forEach((id, series) -> left.put(id, rest(series, removed)));
    return new Dataset.OfSeries(
        dataset.id(),
        dataset.location(),
        text(dataset.name()),
        dataset.unit(),
        dataset.scale(),
        dataset.estimatesFrom(),
        dataset.total(),
        left,
        dataset.source().map(this::text),
        dataset.about());
  }

  /** The values that go, by series and year: those marked, and those computed from them. */
  private Map<String, Map<Integer, RedactionMark>> removed(Dataset.OfSeries dataset) {
    Map<String, Map<Integer, RedactionMark>> removed = new LinkedHashMap<>();
    for (Series series : dataset.series().values()) {
      Map<Integer, RedactionMark> years = new TreeMap<>();
      for (int year : series.values().keySet()) {
        series
            .redactions()
            .of(year)
            .filter(treatments::removes)
            .ifPresent(mark -> years.put(year, mark));
      }
      removed.put(series.id(), years);
    }
    boolean grows = true;
    while (grows) { // a formula may name a series that has a formula
      grows = false;
      for (Series series : dataset.series().values()) {
        grows |= inherit(series, removed);
      }
    }
    return removed;
  }

  private static boolean inherit(Series series, Map<String, Map<Integer, RedactionMark>> removed) {
    Map<Integer, RedactionMark> own = years(series.id(), removed);
    boolean grows = false;
    for (Name input : series.formula().map(Formula::inputs).orElse(List.of())) {
      for (Map.Entry<Integer, RedactionMark> year : years(input.text(), removed).entrySet()) {
        if (series.values().containsKey(year.getKey())) {
          grows |= own.putIfAbsent(year.getKey(), year.getValue()) == null;
        }
      }
    }
    return grows;
  }

  private static Map<Integer, RedactionMark> years(
      String series, Map<String, Map<Integer, RedactionMark>> removed) {
    return removed.getOrDefault(series, new TreeMap<>());
  }

  private Series rest(Series series, Map<String, Map<Integer, RedactionMark>> allRemoved) {
    Map<Integer, RedactionMark> gone = years(series.id(), allRemoved);
    Optional<RedactionMark> all = series.redactions().all().filter(treatments::removes);
    Map<Integer, PublishedNumber> values = new TreeMap<>(series.values());
    gone.forEach(
        (year, mark) -> {
          PublishedNumber number = values.remove(year);
          boolean marked = series.redactions().of(year).equals(Optional.of(mark));
          if (number != null) {
            log.figure(
                marked ? Kind.VALUE : Kind.COMPUTED,
                series.id() + " " + year,
                mark,
                number.value().toPlainString(),
                number.location());
          }
        });
    all.ifPresent(mark -> log.words(Kind.SERIES, mark, series.name()));
    Set<Integer> ofWhole =
        series
            .relations()
            .partOf()
            .map(whole -> years(whole.text(), allRemoved).keySet())
            .orElse(Set.of());
    return new Series(
        series.id(),
        series.location(),
        all.map(mark -> prose.token(series.name(), mark))
            .orElseGet(
                () ->
                    prose.within(
                        treatments.kept(series.redactions().all()), () -> text(series.name()))),
        values,
        series.growth().stream()
            .filter(rate -> !gone.containsKey(rate.from()) && !gone.containsKey(rate.to()))
            .toList(),
        rest(series.relations(), gone.keySet(), ofWhole),
        all.isPresent() ? Optional.empty() : series.derivation(),
        all.isPresent() ? series.formula().map(RemovedFigures::emptied) : series.formula(),
        kept(series.redactions()),
        gone.keySet());
  }

  private static Relations rest(Relations relations, Set<Integer> gone, Set<Integer> ofWhole) {
    Map<Integer, PublishedNumber> shares = new TreeMap<>(relations.shares());
    shares.keySet().removeAll(gone);
    shares.keySet().removeAll(ofWhole);
    return new Relations(
        relations.sumOf(),
        relations.partOf(),
        shares,
        relations.multiples().stream()
            .filter(c -> !gone.contains(c.from()) && !gone.contains(c.to()))
            .toList(),
        relations.changes().stream()
            .filter(c -> !gone.contains(c.from()) && !gone.contains(c.to()))
            .toList());
  }

  /** That values are computed stays, for no sum counts them twice; how they are does not. */
  private static Formula emptied(Formula formula) {
    return new Formula(
        formula.location(), "", formula.decimals(), List.of(), new Formula.Typed(BigDecimal.ZERO));
  }

  private Redactions kept(Redactions redactions) {
    Map<Integer, RedactionMark> years = new TreeMap<>(redactions.years());
    years.values().removeIf(mark -> treatments.kept(Optional.of(mark)).isEmpty());
    return new Redactions(treatments.kept(redactions.all()), years);
  }

  private Dataset of(Ranking ranking) {
    boolean hasShares =
        ranking.items().values().stream().anyMatch(item -> item.share().isPresent());
    Map<String, Item> left = new LinkedHashMap<>();
    ranking.items().forEach((id, item) -> left.put(id, rest(item, hasShares)));
    Map<String, Text> marks = new LinkedHashMap<>();
    ranking.marks().forEach((id, mark) -> marks.put(id, text(mark)));
    return new Ranking(
        ranking.id(),
        ranking.location(),
        text(ranking.name()),
        ranking.unit(),
        ranking.scale(),
        ranking.year(),
        text(ranking.measure()),
        marks,
        left,
        ranking.total().map(this::rest),
        ranking.ties(),
        ranking.market(),
        ranking.source().map(this::text),
        ranking.about());
  }

  private Item rest(Item item, boolean hasShares) {
    Set<Part> gone = EnumSet.noneOf(Part.class);
    for (Part part : Part.values()) {
      if (treatments.removes(Optional.ofNullable(item.redactions().get(part)))) {
        gone.add(part);
      }
    }
    if (gone.isEmpty()) {
      return new Item(
          item.id(),
          item.location(),
          prose.within(
              treatments.kept(Optional.ofNullable(item.redactions().get(Part.NAME))),
              () -> text(item.name())),
          item.own(),
          item.value(),
          item.share(),
          item.marks(),
          item.note().map(note -> prose.text(note, Kind.NOTE, Map.of())),
          item.derivation(),
          kept(item.redactions()),
          Set.of());
    }
    if (gone.contains(Part.VALUE)) {
      gone.add(Part.SHARE); // a share and the size of the market give the value
    }
    if (!hasShares) {
      gone.remove(Part.SHARE);
    }
    boolean whole = gone.contains(Part.NAME) && gone.contains(Part.VALUE);
    log(item, gone);
    Optional<RedactionMark> name =
        Optional.ofNullable(item.redactions().get(Part.NAME)).filter(m -> gone.contains(Part.NAME));
    return new Item(
        item.id(),
        item.location(),
        name.map(mark -> prose.token(item.name(), mark)).orElseGet(() -> text(item.name())),
        !whole && item.own(),
        gone.contains(Part.VALUE) ? Optional.empty() : item.value(),
        gone.contains(Part.SHARE) ? Optional.empty() : item.share(),
        whole ? List.of() : item.marks(),
        whole ? Optional.empty() : item.note().map(note -> prose.text(note, Kind.NOTE, Map.of())),
        whole ? Optional.empty() : item.derivation(),
        kept(item.redactions()),
        gone);
  }

  private void log(Item item, Set<Part> gone) {
    for (Part part : gone) {
      RedactionMark mark =
          Optional.ofNullable(item.redactions().get(part))
              .or(() -> Optional.ofNullable(item.redactions().get(Part.VALUE)))
              .orElseThrow();
      if (part == Part.NAME) {
        log.words(Kind.RANKED_ITEM, mark, item.name());
      } else {
        Optional<PublishedNumber> number = part == Part.VALUE ? item.value() : item.share();
        log.figure(
            Kind.RANKED_ITEM,
            item.id() + (part == Part.SHARE ? " share" : ""),
            mark,
            number.map(n -> n.value().toPlainString()).orElse(""),
            number.map(PublishedNumber::location).orElse(item.location()));
      }
    }
  }

  private Map<Part, RedactionMark> kept(Map<Part, RedactionMark> redactions) {
    Map<Part, RedactionMark> kept = new LinkedHashMap<>(redactions);
    kept.values().removeIf(mark -> treatments.kept(Optional.of(mark)).isEmpty());
    return kept;
  }

  private Total rest(Total total) {
    if (!treatments.removes(total.redaction())) {
      return new Total(
          total.location(),
          text(total.name()),
          total.value(),
          total.share(),
          treatments.kept(total.redaction()));
    }
    List<String> figures = new ArrayList<>();
    total.value().ifPresent(value -> figures.add(value.value().toPlainString()));
    total.share().ifPresent(share -> figures.add(share.value().toPlainString() + "%"));
    log.figure(
        Kind.TOTAL,
        "",
        total.redaction().orElseThrow(),
        String.join(", ", figures),
        total.location());
    return new Total(
        total.location(), text(total.name()), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
