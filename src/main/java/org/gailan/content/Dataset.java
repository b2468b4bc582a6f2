package org.gailan.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
      Optional<Text> source)
      implements Dataset {
    /** Says in place of a series' id that the total is the sum of all series. */
    public static final String SUM = "sum";

    public OfSeries {
      series = Collections.unmodifiableMap(new LinkedHashMap<>(series));
    }

    /** Every year that some series has a value for, in order. */
    public List<Integer> years() {
      return series.values().stream()
          .flatMap(s -> s.values().keySet().stream())
          .distinct()
          .sorted()
          .toList();
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
   */
  record Series(
      String id,
      Location location,
      Text name,
      Map<Integer, PublishedNumber> values,
      List<GrowthRate> growth) {
    public Series {
      values = Collections.unmodifiableMap(new TreeMap<>(values));
      growth = List.copyOf(growth);
    }
  }

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
      Optional<Text> source)
      implements Dataset {
    public Ranking {
      marks = Collections.unmodifiableMap(new LinkedHashMap<>(marks));
      items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
    }

    /** The rank of an item, from 1; items stand in the order of their rank. */
    public int rank(String item) {
      return List.copyOf(items.keySet()).indexOf(item) + 1;
    }
  }

  /**
   * A ranked item.
   *
   * @param own whether it is the issuer
   * @param share of the market, in percent
   * @param marks ids of the marks it bears
   */
  record Item(
      String id,
      Location location,
      Text name,
      boolean own,
      PublishedNumber value,
      Optional<PublishedNumber> share,
      List<Name> marks,
      Optional<Text> note) {
    public Item {
      marks = List.copyOf(marks);
    }
  }

  /** The total row of a ranking. */
  record Total(
      Location location, Text name, PublishedNumber value, Optional<PublishedNumber> share) {}
}
