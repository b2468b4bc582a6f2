package org.gailan.verification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gailan.content.ChartBlock;
import org.gailan.content.Dataset;
import org.gailan.content.FigureReference;
import org.gailan.content.FigureReference.Kind;
import org.gailan.content.FigureReference.Name;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.figure.Breakdown;
import org.gailan.figure.Figures;

/** Which figures a chart shows, in the order in which it shows them. */
final class DrawnFigures {
  private final ChartBlock chart;
  private final Figures figures;
  private final Dataset dataset;

  DrawnFigures(ChartBlock chart, Figures figures) {
    this.chart = chart;
    this.figures = figures;
    this.dataset = dataset(chart.dataset());
  }

  /** The figure of a point: of a series drawn and a place along the axis, by index. */
  Optional<FigureReference> point(int series, int category) {
    if (dataset instanceof Dataset.Ranking ranking) {
      boolean shares =
          chart.kind() == ChartBlock.Kind.PIE || chart.kind() == ChartBlock.Kind.DOUGHNUT;
      return at(items(ranking), category)
          .map(item -> reference(shares ? Kind.SHARE : Kind.VALUE, chart.dataset(), item));
    }
    if (isAlongSeries()) {
      return at(series(), category).map(one -> value(chart.dataset(), one.id(), years().get(0)));
    }
    int bars = series().size();
    Optional<String> name =
        series < bars
            ? at(series(), series).map(Dataset.Series::id)
            : at(chart.line(), series - bars).map(Name::text);
    Name from = series < bars ? chart.dataset() : chart.lineDataset().orElse(chart.dataset());
    return name.flatMap(id -> at(years(), category).map(year -> value(from, id, year)));
  }

  /** The year of a place along the axis, if the places are years. */
  Optional<FigureReference> year(int category) {
    if (dataset instanceof Dataset.Ranking || isAlongSeries()) {
      return Optional.empty();
    }
    return at(years(), category)
        .map(year -> reference(Kind.YEAR, chart.dataset(), String.valueOf(year)));
  }

  /** The growth rate of a series between two places along the axis. */
  Optional<FigureReference> growth(int series, int from, int to) {
    return at(series(), series)
        .map(one -> growth(one, new int[] {years().get(from), years().get(to)}));
  }

  /** The period of a column of the growth table. */
  Optional<FigureReference> period(int column) {
    return at(periods(), column)
        .map(
            p ->
                reference(
                    Kind.PERIOD, chart.dataset(), String.valueOf(p[0]), String.valueOf(p[1])));
  }

  /** The growth rate in a row and column of the growth table. */
  Optional<FigureReference> growthInPeriod(int series, int column) {
    return at(series(), series)
        .flatMap(one -> at(periods(), column).map(period -> growth(one, period)));
  }

  /** The published total of a stack, where the series stacked are the parts of another. */
  Optional<FigureReference> whole(int category) {
    List<Dataset.Series> stacked = series();
    return Breakdown.of((Dataset.OfSeries) dataset).stream()
        .filter(b -> b.parts().size() == stacked.size() && b.parts().containsAll(stacked))
        .map(Breakdown::whole)
        .findFirst()
        .filter(one -> one.values().containsKey(years().get(category)))
        .map(one -> value(chart.dataset(), one.id(), years().get(category)));
  }

  /** The evidence of the total of any other stack. */
  Evidence sum(int category, Evidences evidences) {
    return evidences.ofSum((Dataset.OfSeries) dataset, series(), years().get(category));
  }

  /** The id of such a total. */
  String sumId(int category) {
    return "%s.%s.sum.%d".formatted(chart.dataset().text(), chart.id(), years().get(category));
  }

  private boolean isAlongSeries() {
    return switch (chart.kind()) {
      case HORIZONTAL_BARS, PIE, DOUGHNUT -> true;
      case GROUPED_BARS, STACKED_BARS, BARS_AND_LINE, LINES -> false;
    };
  }

  private List<Integer> years() {
    Dataset.OfSeries ofSeries = (Dataset.OfSeries) dataset;
    return chart.years().isEmpty()
        ? ofSeries.years()
        : chart.years().stream()
            .map(name -> Figures.year(ofSeries, name, new Diagnostics()))
            .flatMap(Optional::stream)
            .toList();
  }

  /** The series of the chart's own dataset. */
  private List<Dataset.Series> series() {
    Dataset.OfSeries ofSeries = (Dataset.OfSeries) dataset;
    if (chart.series().isEmpty()) {
      return List.copyOf(ofSeries.series().values());
    }
    Stream<Name> lines = chart.lineDataset().isEmpty() ? chart.line().stream() : Stream.of();
    return Stream.concat(chart.series().stream(), lines)
        .map(name -> Figures.series(ofSeries, name, new Diagnostics()))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  private List<String> items(Dataset.Ranking ranking) {
    return chart.series().isEmpty()
        ? List.copyOf(ranking.items().keySet())
        : chart.series().stream().map(Name::text).toList();
  }

  private List<int[]> periods() {
    List<int[]> periods = new ArrayList<>();
    for (Dataset.Series one : series()) {
      for (Dataset.GrowthRate rate : one.growth()) {
        boolean drawn = years().contains(rate.from()) && years().contains(rate.to());
        boolean known = periods.stream().anyMatch(p -> p[0] == rate.from() && p[1] == rate.to());
        if (drawn && !known) {
          periods.add(new int[] {rate.from(), rate.to()});
        }
      }
    }
    periods.sort(Comparator.<int[]>comparingInt(p -> p[0]).thenComparingInt(p -> p[1]));
    return periods;
  }

  private FigureReference value(Name from, String series, int year) {
    return reference(Kind.VALUE, from, series, String.valueOf(year));
  }

  private FigureReference growth(Dataset.Series series, int[] years) {
    return reference(
        Kind.CAGR,
        chart.dataset(),
        series.id(),
        String.valueOf(years[0]),
        String.valueOf(years[1]));
  }

  /** A reference as an author would write it. */
  static FigureReference reference(Kind kind, Name dataset, String... arguments) {
    List<Name> names = Stream.of(arguments).map(a -> new Name(dataset.location(), a)).toList();
    return new FigureReference(dataset.location(), kind, dataset, names, Map.of());
  }

  private Dataset dataset(Name name) {
    return figures
        .dataset(name, new Diagnostics())
        .orElseThrow(() -> new IllegalStateException("not checked: " + name));
  }

  private static <T> Optional<T> at(List<T> list, int index) {
    return index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
  }
}
