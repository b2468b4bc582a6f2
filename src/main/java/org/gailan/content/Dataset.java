package org.gailan.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gailan.content.FigureReference.Name;
import org.gailan.diagnostic.Location;

/** Figures that belong together: written once, referred to everywhere. */
public sealed interface Dataset {

  String id();

  Location location();

  Text name();

  Unit unit();

  Scale scale();

  Optional<Text> source();

  About about();

  /**
   * Series by year.
   *
   * @param estimatesFrom the first year whose values are estimates
   * @param total the id of the series that is the total of the others, or {@link #SUM}
   */
  record OfSeries(
      String id,
      Location location,
      Text name,
      Unit unit,
      Scale scale,
      Optional<Integer> estimatesFrom,
      Optional<Name> total,
      Map<String, Series> series,
      Optional<Text> source,
      About about)
      implements Dataset {
    /** Says in place of a series' id that the total is the sum of all series. */
    public static final String SUM = "sum";

    public OfSeries {
      series = Collections.unmodifiableMap(new LinkedHashMap<>(series));
    }

    /** Every year that some series has a value for, in order. */
    public List<Integer> years() {
      return series.values().stream()
          .flatMap(s -> Stream.concat(s.values().keySet().stream(), s.removedYears().stream()))
          .distinct()
          .sorted()
          .toList();
    }

    /** Whether some series has a value for a year. */
    public boolean hasYear(int year) {
      return series.values().stream()
          .anyMatch(s -> s.values().containsKey(year) || s.removed(year));
    }

    public boolean isEstimate(int year) {
      return estimatesFrom.isPresent() && year >= estimatesFrom.get();
    }
  }

  /**
   * One series.
   *
   * @param values by year, in order of the years
   * @param growth rates as published
   * @param relations to the other series, as published
   * @param derivation how we derived values that are not disclosed
   * @param formula by which the values are computed; absent where they are written
   * @param redactions of what is not to be published of it
   * @param removedYears whose values an edition has removed
   */
  record Series(
      String id,
      Location location,
      Text name,
      Map<Integer, PublishedNumber> values,
      List<GrowthRate> growth,
      Relations relations,
      Optional<Derivation> derivation,
      Optional<Formula> formula,
      Redactions redactions,
      Set<Integer> removedYears) {
    public Series {
      values = Collections.unmodifiableMap(new TreeMap<>(values));
      growth = List.copyOf(growth);
      removedYears = Collections.unmodifiableSet(new TreeSet<>(removedYears));
    }

    /** Whether the value of a year was there and an edition has removed it. */
    public boolean removed(int year) {
      return removedYears.contains(year);
    }
  }

  /**
   * What of a series is not to be published.
   *
   * @param all of it, its name too
   * @param years the values of single years
   */
  record Redactions(Optional<RedactionMark> all, Map<Integer, RedactionMark> years) {
    /** Everything is to be published. */
    public static final Redactions NONE = new Redactions(Optional.empty(), Map.of());

    public Redactions {
      years = Collections.unmodifiableMap(new TreeMap<>(years));
    }

    /** What marks the value of a year. */
    public Optional<RedactionMark> of(int year) {
      return Optional.ofNullable(years.get(year)).or(() -> all);
    }
  }

  /**
   * What is published of a series beside its values and rates.
   *
   * @param sumOf the series whose sum it is; none where it is no sum
   * @param partOf the series of which it is a part
   * @param shares in that series, by year, in percent
   * @param multiples how many times its earlier value a later one is
   * @param changes by how much a later value differs from an earlier one
   */
  record Relations(
      List<Name> sumOf,
      Optional<Name> partOf,
      Map<Integer, PublishedNumber> shares,
      List<Comparison> multiples,
      List<Comparison> changes) {
    /** Nothing but values and rates is published. */
    public static final Relations NONE =
        new Relations(List.of(), Optional.empty(), Map.of(), List.of(), List.of());

    public Relations {
      sumOf = List.copyOf(sumOf);
      shares = Collections.unmodifiableMap(new TreeMap<>(shares));
      multiples = List.copyOf(multiples);
      changes = List.copyOf(changes);
    }
  }

  /** A published comparison of the values of two years: a multiple or a difference. */
  record Comparison(Location location, int from, int to, PublishedNumber number) {}

  /**
   * A compound annual growth rate as published.
   *
   * @param rate in percent a year
   */
  record GrowthRate(Location location, int from, int to, PublishedNumber rate) {}

  /**
   * Items in the order of their rank, in one year.
   *
   * @param measure what they are ranked by: the heading of the value column
   * @param marks by id, the headings of the columns that hold ✓ or ×
   * @param ties how items of equal published value are ranked
   * @param market of which the shares are
   */
  record Ranking(
      String id,
      Location location,
      Text name,
      Unit unit,
      Scale scale,
      int year,
      Text measure,
      Map<String, Text> marks,
      Map<String, Item> items,
      Optional<Total> total,
      Optional<Ties> ties,
      Optional<Market> market,
      Optional<Text> source,
      About about)
      implements Dataset {
    public Ranking {
      marks = Collections.unmodifiableMap(new LinkedHashMap<>(marks));
      items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
    }

    /**
     * The rank of an item, from 1; items stand in the order of their rank, and share one where the
     * ranking says that ties do.
     */
    public int rank(String item) {
      List<Item> ranked = List.copyOf(items.values());
      int place = List.copyOf(items.keySet()).indexOf(item);
      while (ties.equals(Optional.of(Ties.SHARED)) && place > 0 && tied(ranked, place)) {
        place--;
      }
      return place + 1;
    }

    private static boolean tied(List<Item> ranked, int place) {
      return ranked.get(place).isTiedWith(ranked.get(place - 1));
    }

    /** Whether an edition has removed a value or a share of it. */
    public boolean hasRemoved() {
      return items.values().stream().anyMatch(i -> i.removed(Part.VALUE) || i.removed(Part.SHARE))
          || total.filter(t -> t.value().isEmpty()).isPresent();
    }
  }

  /** How items of equal published value are ranked. */
  enum Ties {
    /** As the source ranks them. */
    SOURCE_ORDER,
    /** They share the better rank. */
    SHARED,
    /** By their values before rounding. */
    UNROUNDED,
    /** In the order of their names. */
    ALPHABETICAL
  }

  /**
   * The market that a ranking's shares are of: a value, or a series of another dataset.
   *
   * @param value in the unit and at the scale of the ranking
   */
  record Market(
      Location location,
      Optional<PublishedNumber> value,
      Optional<Name> dataset,
      Optional<Name> series) {}

  /**
   * A ranked item.
   *
   * @param own whether it is the issuer
   * @param value empty where an edition has removed it
   * @param share of the market, in percent
   * @param marks ids of the marks it bears
   * @param redactions of what is not to be published of it
   * @param removed what of it an edition has removed
   */
  record Item(
      String id,
      Location location,
      Text name,
      boolean own,
      Optional<PublishedNumber> value,
      Optional<PublishedNumber> share,
      List<Name> marks,
      Optional<Text> note,
      Optional<Derivation> derivation,
      Map<Part, RedactionMark> redactions,
      Set<Part> removed) {
    public Item {
      marks = List.copyOf(marks);
      redactions = Map.copyOf(redactions);
      removed = Set.copyOf(removed);
    }

    /**
     * The value of an item of which nothing is removed.
     *
     * @throws NoSuchElementException if an edition has removed it
     */
    public PublishedNumber published() {
      return value.orElseThrow();
    }

    /** Whether both have the same published value. */
    public boolean isTiedWith(Item other) {
      return value.isPresent()
          && other.value.isPresent()
          && value.get().value().compareTo(other.value.get().value()) == 0;
    }

    /** Whether a part of it was there and an edition has removed it. */
    public boolean removed(Part part) {
      return removed.contains(part);
    }
  }

  /** What of a ranked item can be marked as not to be published by itself. */
  enum Part {
    NAME,
    VALUE,
    SHARE
  }

  /**
   * The total row of a ranking.
   *
   * @param value empty where an edition has removed it
   * @param redaction that its figures are not to be published
   */
  record Total(
      Location location,
      Text name,
      Optional<PublishedNumber> value,
      Optional<PublishedNumber> share,
      Optional<RedactionMark> redaction) {}
}
