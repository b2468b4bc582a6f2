package org.gailan.figure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gailan.content.Dataset;
import org.gailan.content.Fact;
import org.gailan.content.FigureReference;
import org.gailan.content.FigureReference.Name;
import org.gailan.content.PublishedNumber;
import org.gailan.content.Scale;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Message;
import org.gailan.diagnostic.NearestName;

/** Looks up what a figure reference refers to, and computes what is not published. */
public final class Figures {
  /** The words that stand for a year of the dataset. */
  static final Set<String> YEAR_WORDS = Set.of("first", "last", "latest");

  /** Of rates and shares that we compute; published ones keep their own. */
  static final int COMPUTED_DECIMALS = 1;

  private final Map<String, Dataset> datasets;
  private final Set<String> unread;
  private final Map<String, Fact> facts;
  private final boolean factsKnown;

  /**
   * @param datasets by id
   * @param unread ids of datasets whose files have errors: none of them is found, and references to
   *     them are not errors too
   * @param facts by id
   * @param factsKnown whether facts.yaml could be read; what it would hold is else not missed
   */
  public Figures(
      Map<String, Dataset> datasets,
      Set<String> unread,
      Map<String, Fact> facts,
      boolean factsKnown) {
    this.datasets = Map.copyOf(datasets);
    this.unread = Set.copyOf(unread);
    this.facts = Map.copyOf(facts);
    this.factsKnown = factsKnown;
  }

  /** The figure that a fact states. */
  public static Figure of(Fact fact) {
    if (fact.value() instanceof Fact.Removed) {
      return new Figure.Redacted();
    } else if (fact.value() instanceof Fact.Amount amount) {
      PublishedNumber number = amount.number();
      return new Figure.Amount(number.value(), amount.unit(), amount.scale(), number.approximate());
    } else if (fact.value() instanceof Fact.Percentage percentage) {
      return percentage(percentage.number());
    } else if (fact.value() instanceof Fact.Year year) {
      return new Figure.Year(year.year(), false);
    } else if (fact.value() instanceof Fact.Period period) {
      return new Figure.Period(period.from(), period.to(), false);
    }
    return new Figure.Day(((Fact.Day) fact.value()).date());
  }

  /** Whether a fact is marked as not to be published. */
  boolean isMarkedFact(Name name) {
    return Optional.ofNullable(facts.get(name.text())).flatMap(Fact::redaction).isPresent();
  }

  private Optional<Figure> fact(Name name, Diagnostics diagnostics) {
    Fact fact = facts.get(name.text());
    if (fact == null && factsKnown) {
      diagnostics.error(
          "fact.unknown",
          name.location(),
          Message.of(
              "no fact '%s' in facts.yaml%s",
              name.text(), NearestName.hint(name.text(), sorted(facts))));
    }
    return Optional.ofNullable(fact).map(Figures::of);
  }

  /** The figure, or empty with an error that says what cannot be found. */
  public Optional<Figure> find(FigureReference reference, Diagnostics diagnostics) {
    if (reference.kind() == FigureReference.Kind.FACT) {
      return fact(reference.dataset(), diagnostics);
    }
    return dataset(reference.dataset(), diagnostics)
        .flatMap(dataset -> new FigureSearch(reference, dataset, diagnostics).find());
  }

  /** A dataset by its name; an error where there is none. */
  public Optional<Dataset> dataset(Name name, Diagnostics diagnostics) {
    if (unread.contains(name.text())) {
      return Optional.empty();
    }
    Dataset dataset = datasets.get(name.text());
    if (dataset == null) {
      diagnostics.error(
          "figure.unknown-dataset",
          name.location(),
          Message.of(
              "no dataset '%s'%s", name.text(), NearestName.hint(name.text(), sorted(datasets))));
    }
    return Optional.ofNullable(dataset);
  }

  /** A series by its name; an error where the dataset has none. */
  public static Optional<Dataset.Series> series(
      Dataset.OfSeries dataset, Name name, Diagnostics diagnostics) {
    Dataset.Series series = dataset.series().get(name.text());
    if (series == null) {
      unknown(
          "figure.unknown-series",
          Message.of("series"),
          name,
          dataset,
          dataset.series().keySet(),
          diagnostics);
    }
    return Optional.ofNullable(series);
  }

  /** An item by its name; an error where the ranking has none. */
  public static Optional<Dataset.Item> item(
      Dataset.Ranking ranking, Name name, Diagnostics diagnostics) {
    Dataset.Item item = ranking.items().get(name.text());
    if (item == null) {
      unknown(
          "figure.unknown-item",
          Message.of("item"),
          name,
          ranking,
          ranking.items().keySet(),
          diagnostics);
    }
    return Optional.ofNullable(item);
  }

  /** A year of the dataset: digits, or a word for one; an error where no series has it. */
  public static Optional<Integer> year(
      Dataset.OfSeries dataset, Name name, Diagnostics diagnostics) {
    if (name.text().matches("\\d{4}") && dataset.hasYear(Integer.parseInt(name.text()))) {
      return Optional.of(Integer.valueOf(name.text()));
    }
    List<Integer> years = dataset.years();
    Optional<Integer> year =
        switch (name.text()) {
          case "first" -> years.stream().findFirst();
          case "last" ->
              years.isEmpty() ? Optional.empty() : Optional.of(years.get(years.size() - 1));
          case "latest" ->
              years.stream().filter(y -> !dataset.isEstimate(y)).max(Integer::compareTo);
          default -> Optional.empty();
        };
    if (year.isEmpty() && YEAR_WORDS.contains(name.text())) {
      diagnostics.error(
          "figure.unknown-year",
          name.location(),
          years.isEmpty()
              ? Message.of("dataset '%s' has no values", dataset.id())
              : Message.of(
                  "dataset '%s' has no year that is not an estimate, so no 'latest'",
                  dataset.id()));
    } else if (year.isEmpty()) {
      boolean mistypedWord = !name.text().matches("\\d+");
      Collection<String> choices =
          mistypedWord
              ? YEAR_WORDS.stream().sorted().toList()
              : years.stream().map(String::valueOf).toList();
      Message hint = NearestName.hint(name.text(), choices);
      diagnostics.error(
          "figure.unknown-year",
          name.location(),
          mistypedWord
              ? Message.of("'%s' is not a year in dataset '%s'%s", name.text(), dataset.id(), hint)
              : Message.of("no year %s in dataset '%s'%s", name.text(), dataset.id(), hint));
    }
    return year;
  }

  private static void unknown(
      String rule,
      Message what,
      Name name,
      Dataset dataset,
      Collection<String> names,
      Diagnostics diagnostics) {
    diagnostics.error(
        rule,
        name.location(),
        Message.of(
            "no %s '%s' in dataset '%s'%s",
            what, name.text(), dataset.id(), NearestName.hint(name.text(), names)));
  }

  private static List<String> sorted(Map<String, ?> map) {
    return map.keySet().stream().sorted().toList();
  }

  /** The growth rate of a series between two years: as published, else computed. */
  public static Optional<Figure.Percentage> growth(Dataset.Series series, int from, int to) {
    for (Dataset.GrowthRate rate : series.growth()) {
      if (rate.from() == from && rate.to() == to) {
        return Optional.of(percentage(rate.rate()));
      }
    }
    PublishedNumber first = series.values().get(from);
    PublishedNumber last = series.values().get(to);
    if (first == null || last == null || from >= to) {
      return Optional.empty();
    }
    if (first.value().signum() <= 0 || last.value().signum() < 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Figure.Percentage(
            GrowthOverYears.rate(first.value(), last.value(), to - from, COMPUTED_DECIMALS),
            first.approximate() || last.approximate()));
  }

  /**
   * The total of a year: the series declared as total, or the sum where the dataset declares that,
   * of all series but those computed from others.
   *
   * <p>* A dataset that declares neither has no total, for one series may be a part of another.
   */
  public static Optional<PublishedNumber> total(Dataset.OfSeries dataset, int year) {
    Optional<String> declared = dataset.total().map(Name::text);
    if (declared.isEmpty()) {
      return Optional.empty();
    }
    if (declared.get().equals(Dataset.OfSeries.SUM)) {
      return sum(
          dataset.series().values().stream().filter(s -> s.formula().isEmpty()).toList(), year);
    }
    return Optional.ofNullable(dataset.series().get(declared.get()))
        .flatMap(series -> Optional.ofNullable(series.values().get(year)));
  }

  /** Whether an edition has removed the total of a year, or a value that it is the sum of. */
  public static boolean totalIsRemoved(Dataset.OfSeries dataset, int year) {
    Optional<String> declared = dataset.total().map(Name::text);
    boolean isSum = declared.equals(Optional.of(Dataset.OfSeries.SUM));
    return dataset.series().values().stream()
        .filter(s -> isSum ? s.formula().isEmpty() : declared.equals(Optional.of(s.id())))
        .anyMatch(s -> s.removed(year));
  }

  /** The sum of some series in a year; empty where one of them has no value. */
  public static Optional<PublishedNumber> sum(Collection<Dataset.Series> parts, int year) {
    Optional<PublishedNumber> sum = Optional.empty();
    for (Dataset.Series part : parts) {
      PublishedNumber value = part.values().get(year);
      if (value == null) {
        return Optional.empty();
      }
      sum =
          Optional.of(
              sum.map(
                      s ->
                          new PublishedNumber(
                              s.location(),
                              s.value().add(value.value()),
                              s.approximate() || value.approximate()))
                  .orElse(value));
    }
    return sum;
  }

  static Figure.Percentage percentage(PublishedNumber number) {
    return new Figure.Percentage(number.value(), number.approximate());
  }

  static Figure.Amount amount(PublishedNumber number, Dataset dataset, Scale scale) {
    return new Figure.Amount(number.value(), dataset.unit(), scale, number.approximate());
  }
}
