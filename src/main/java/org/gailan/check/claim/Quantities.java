package org.gailan.check.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gailan.check.rule.Subject;
import org.gailan.content.Dataset;
import org.gailan.content.Dataset.OfSeries;
import org.gailan.content.Dataset.Series;
import org.gailan.content.FigureReference;
import org.gailan.content.FigureReference.Kind;
import org.gailan.content.FigureReference.Name;
import org.gailan.content.Language;
import org.gailan.content.PublishedNumber;
import org.gailan.content.Unit;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Message;
import org.gailan.figure.Figure;
import org.gailan.figure.FigureWriter;
import org.gailan.figure.Figures;
import org.gailan.figure.GrowthOverYears;
import org.gailan.figure.Interval;

/** Finds the figures that a claim speaks of, and between what each lies. */
final class Quantities {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Of a rate that we compute; its bounds are moved outward by one of the last place. */
  private static final int RATE_DECIMALS = 12;

  private final Subject subject;
  private final Parties parties;
  private final Diagnostics diagnostics;
  private final FigureWriter writer = new FigureWriter(Language.EN);

  Quantities(Subject subject, Parties parties, Diagnostics diagnostics) {
    this.subject = subject;
    this.parties = parties;
    this.diagnostics = diagnostics;
  }

  /** An operand that is no number; empty, and reported, where it can't be found. */
  Optional<Quantity> find(Statement.Operand operand) {
    if (operand instanceof Statement.Figure figure) {
      return find(figure.reference());
    } else if (operand instanceof Statement.OfParty of) {
      return parties.find(of.party()).flatMap(place -> find(reference(of, place)));
    } else if (operand instanceof Statement.Multiple multiple) {
      return multiple(multiple);
    }
    return Optional.empty();
  }

  private static FigureReference reference(Statement.OfParty of, Parties.Place place) {
    Name ranking = new Name(of.location(), place.ranking().id());
    Name item = new Name(of.location(), place.item().id());
    return new FigureReference(of.location(), of.kind(), ranking, List.of(item), Map.of());
  }

  private Optional<Quantity> find(FigureReference reference) {
    Optional<Figure> figure = subject.figures().find(reference, diagnostics);
    if (figure.isEmpty()) {
      return Optional.empty();
    }
    Message words = Message.of("%s is %s", name(reference), writer.prose(figure.get(), Map.of()));
    if (figure.get() instanceof Figure.Amount amount) {
      int exponent = amount.scale().exponent();
      Interval bounds =
          total(reference).orElseGet(() -> bounds(amount.value(), amount.approximate()));
      BigDecimal printed = amount.value().scaleByPowerOfTen(exponent);
      return Optional.of(
          new Quantity(
              bounds.movedRight(exponent), Optional.of(printed), amount.unit(), exponent, words));
    } else if (figure.get() instanceof Figure.Percentage percentage) {
      Optional<Interval> computed = computed(reference);
      Optional<BigDecimal> printed =
          computed.isPresent() ? Optional.empty() : Optional.of(percentage.value());
      Interval bounds =
          computed.orElseGet(() -> bounds(percentage.value(), percentage.approximate()));
      return Optional.of(new Quantity(bounds, printed, new Unit.Percent(), 0, words));
    } else if (figure.get() instanceof Figure.Rank rank) {
      return Optional.of(rank(reference, rank.place(), words));
    } else if (figure.get() instanceof Figure.Count count) {
      return Optional.of(Quantity.exactly(count.number(), words));
    } else if (figure.get() instanceof Figure.Year year) {
      return Optional.of(Quantity.exactly(year.year(), words));
    }
    diagnostics.error(
        "claim.units",
        reference.location(),
        Message.of("%s is no single number and can't be compared", name(reference)));
    return Optional.empty();
  }

  private static String name(FigureReference reference) {
    StringBuilder name = new StringBuilder(reference.kind().word());
    name.append(' ').append(reference.dataset().text());
    reference.arguments().forEach(argument -> name.append(' ').append(argument.text()));
    return name.toString();
  }

  private static Interval bounds(BigDecimal value, boolean approximate) {
    return Interval.of(new PublishedNumber(Location.of(""), value, approximate));
  }

  private Optional<OfSeries> dataset(Name name) {
    Optional<Dataset> dataset = subject.figures().dataset(name, new Diagnostics());
    return dataset.filter(OfSeries.class::isInstance).map(OfSeries.class::cast);
  }

  private static Optional<Integer> year(OfSeries dataset, Name name) {
    return Figures.year(dataset, name, new Diagnostics());
  }

  /** The bounds of a total that is the sum of all series: those of its parts together. */
  private Optional<Interval> total(FigureReference reference) {
    if (reference.kind() != Kind.TOTAL || reference.arguments().isEmpty()) {
      return Optional.empty();
    }
    return dataset(reference.dataset())
        .flatMap(d -> year(d, reference.arguments().get(0)).flatMap(y -> total(d, y)));
  }

  private static Optional<Interval> total(OfSeries dataset, int year) {
    if (!dataset.total().map(Name::text).equals(Optional.of(OfSeries.SUM))) {
      return Figures.total(dataset, year).map(Interval::of);
    }
    return dataset.series().values().stream()
        .map(series -> Optional.ofNullable(series.values().get(year)).map(Interval::of))
        .reduce((a, b) -> a.flatMap(x -> b.map(x::plus)))
        .flatMap(sum -> sum);
  }

  /** The bounds of a rate or share that no source publishes. */
  private Optional<Interval> computed(FigureReference reference) {
    Optional<OfSeries> dataset = dataset(reference.dataset());
    if (dataset.isEmpty() || reference.arguments().size() < 2) {
      return Optional.empty();
    }
    Series series = dataset.get().series().get(reference.arguments().get(0).text());
    Optional<Integer> first = year(dataset.get(), reference.arguments().get(1));
    if (series == null || first.isEmpty()) {
      return Optional.empty();
    }
    if (reference.kind() == Kind.SHARE) {
      return share(dataset.get(), series, first.get());
    }
    return year(dataset.get(), reference.arguments().get(2))
        .flatMap(last -> rate(series, first.get(), last));
  }

  private static Optional<Interval> share(OfSeries dataset, Series series, int year) {
    PublishedNumber part = series.values().get(year);
    Optional<Interval> whole = total(dataset, year).filter(w -> w.low().signum() > 0);
    return part == null
        ? Optional.empty()
        : whole.map(w -> Interval.of(part).times(HUNDRED).dividedBy(w));
  }

  private static Optional<Interval> rate(Series series, int from, int to) {
    boolean published = series.growth().stream().anyMatch(g -> g.from() == from && g.to() == to);
    PublishedNumber first = series.values().get(from);
    PublishedNumber last = series.values().get(to);
    if (published || first == null || last == null) {
      return Optional.empty();
    }
    Interval begin = Interval.of(first);
    Interval end = Interval.of(last);
    if (begin.low().signum() <= 0 || end.low().signum() < 0) {
      return Optional.empty();
    }
    int years = to - from;
    BigDecimal outward = BigDecimal.ONE.movePointLeft(RATE_DECIMALS);
    return Optional.of(
        Interval.closed(
            GrowthOverYears.rate(begin.high(), end.low(), years, RATE_DECIMALS).subtract(outward),
            GrowthOverYears.rate(begin.low(), end.high(), years, RATE_DECIMALS).add(outward)));
  }

  /** A rank is exact but where items tie and nothing says how ties are ranked. */
  private Quantity rank(FigureReference reference, int place, Message words) {
    Optional<Dataset> dataset = subject.figures().dataset(reference.dataset(), new Diagnostics());
    if (!(dataset.orElse(null) instanceof Dataset.Ranking ranking)
        || ranking.ties().isPresent()
        || !ranking.items().containsKey(reference.arguments().get(0).text())) {
      return Quantity.exactly(place, words);
    }
    List<Dataset.Item> items = List.copyOf(ranking.items().values());
    int first = place;
    int last = place;
    while (first > 1 && Placings.tie(items.get(first - 2), items.get(place - 1))) {
      first--;
    }
    while (last < items.size() && Placings.tie(items.get(last), items.get(place - 1))) {
      last++;
    }
    return first == last
        ? Quantity.exactly(place, words)
        : new Quantity(
            Interval.closed(BigDecimal.valueOf(first), BigDecimal.valueOf(last)),
            Optional.empty(),
            new Unit.Count(),
            0,
            Message.of("%s, in a tie for which the ranking has no `ties`", words));
  }

  private Optional<Quantity> multiple(Statement.Multiple multiple) {
    Optional<OfSeries> dataset =
        subject
            .figures()
            .dataset(multiple.dataset(), diagnostics)
            .flatMap(d -> ofSeries(d, multiple.dataset()));
    Optional<Series> series =
        dataset.flatMap(d -> Figures.series(d, multiple.series(), diagnostics));
    Optional<Integer> from = dataset.flatMap(d -> Figures.year(d, multiple.from(), diagnostics));
    Optional<Integer> to = dataset.flatMap(d -> Figures.year(d, multiple.to(), diagnostics));
    if (series.isEmpty() || from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    PublishedNumber first = series.get().values().get(from.get());
    PublishedNumber last = series.get().values().get(to.get());
    if (first == null || last == null || Interval.of(first).low().signum() <= 0) {
      diagnostics.error(
          "figure.no-value",
          multiple.location(),
          Message.of(
              "series '%s' of '%s' has no values above zero for both %d and %d",
              series.get().id(), dataset.get().id(), from.get(), to.get()));
      return Optional.empty();
    }
    BigDecimal shown = last.value().divide(first.value(), 2, RoundingMode.HALF_UP);
    return Optional.of(
        new Quantity(
            Interval.of(last).dividedBy(Interval.of(first)),
            Optional.empty(),
            new Unit.Count(),
            0,
            Message.of(
                "%s %s is %s times as much in %d as in %d",
                dataset.get().id(), series.get().id(), shown, to.get(), from.get())));
  }

  /** A dataset of series by year; an error where it is a ranking. */
  Optional<OfSeries> ofSeries(Dataset dataset, Name name) {
    if (dataset instanceof OfSeries ofSeries) {
      return Optional.of(ofSeries);
    }
    diagnostics.error(
        "figure.wrong-dataset",
        name.location(),
        Message.of("'%s' is a ranking; this claim needs series by year", dataset.id()));
    return Optional.empty();
  }
}
