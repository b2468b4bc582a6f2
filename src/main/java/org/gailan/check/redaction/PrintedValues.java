package org.gailan.check.redaction;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gailan.content.Block;
import org.gailan.content.ChartBlock;
import org.gailan.content.Dataset;
import org.gailan.content.EveryInline;
import org.gailan.content.EveryText;
import org.gailan.content.FigureReference;
import org.gailan.content.FigureReference.Name;
import org.gailan.content.RankingBlock;
import org.gailan.content.Report;
import org.gailan.content.Section;
import org.gailan.content.TableBlock;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.figure.Figures;

/** Which values of the datasets a report prints, in a chart, in a table or in words. */
final class PrintedValues {
  /** The total of a ranking, beside its items. */
  private static final String TOTAL = "+";

  private final Report report;
  private final Set<String> printed = new HashSet<>();

  private PrintedValues(Report report) {
    this.report = report;
  }

  static PrintedValues of(Report report) {
    PrintedValues values = new PrintedValues(report);
    EveryText.of(
        report,
        (text, notes) ->
            EveryInline.of(
                text,
                inline -> {
                  if (inline instanceof FigureReference figure) {
                    values.add(figure);
                  }
                }));
    for (Section section : report.sections()) {
      section.blocks().forEach(values::add);
    }
    return values;
  }

  /** Whether the value of a series is printed for a year. */
  boolean shows(Dataset.OfSeries dataset, Dataset.Series series, int year) {
    return series.values().containsKey(year) && printed.contains(key(dataset, series.id(), year));
  }

  /** Whether the value of an item is printed. */
  boolean shows(Dataset.Ranking ranking, Dataset.Item item) {
    return item.value().isPresent() && printed.contains(key(ranking, item.id(), ranking.year()));
  }

  /** Whether the total of a ranking is printed. */
  boolean showsTotal(Dataset.Ranking ranking) {
    return ranking.total().flatMap(Dataset.Total::value).isPresent()
        && printed.contains(key(ranking, TOTAL, ranking.year()));
  }

  private static String key(Dataset dataset, String member, int year) {
    return dataset.id() + " " + member + " " + year;
  }

  private void add(FigureReference figure) {
    Dataset dataset = report.datasets().get(figure.dataset().text());
    List<String> words = figure.arguments().stream().map(Name::text).toList();
    if (dataset instanceof Dataset.Ranking ranking) {
      String member =
          figure.kind() == FigureReference.Kind.TOTAL || words.isEmpty() ? TOTAL : words.get(0);
      printed.add(key(ranking, member, ranking.year()));
    } else if (dataset instanceof Dataset.OfSeries ofSeries) {
      List<Integer> years = years(figure.arguments(), ofSeries);
      String member =
          figure.kind() == FigureReference.Kind.TOTAL
              ? ofSeries.total().map(Name::text).orElse("")
              : words.isEmpty() ? "" : words.get(0);
      years.forEach(year -> printed.add(key(ofSeries, member, year)));
    }
  }

  private static List<Integer> years(Collection<Name> names, Dataset.OfSeries dataset) {
    return names.stream()
        .flatMap(name -> Figures.year(dataset, name, new Diagnostics()).stream())
        .toList();
  }

  private void add(Block block) {
    if (block instanceof ChartBlock chart) {
      add(chart.dataset(), chart.series(), chart.years());
      add(chart.lineDataset().orElse(chart.dataset()), chart.line(), chart.years());
    } else if (block instanceof RankingBlock ranking) {
      add(ranking.dataset(), List.of(), List.of());
    } else if (block instanceof TableBlock table
        && table.body() instanceof TableBlock.OfDataset body) {
      add(body.dataset(), body.series(), body.years());
    }
  }

  /** All series and all years where none are named, but no series of a chart's line. */
  private void add(Name name, List<Name> chosen, List<Name> chosenYears) {
    Optional<Dataset> dataset = Optional.ofNullable(report.datasets().get(name.text()));
    if (dataset.isEmpty()) {
      return;
    }
    List<String> members = chosen.stream().map(Name::text).toList();
    if (dataset.get() instanceof Dataset.OfSeries ofSeries) {
      List<Integer> years = chosenYears.isEmpty() ? ofSeries.years() : years(chosenYears, ofSeries);
      for (String member : members.isEmpty() ? ofSeries.series().keySet() : Set.copyOf(members)) {
        years.forEach(year -> printed.add(key(ofSeries, member, year)));
      }
    } else if (dataset.get() instanceof Dataset.Ranking ranking) {
      for (String member : members.isEmpty() ? ranking.items().keySet() : Set.copyOf(members)) {
        printed.add(key(ranking, member, ranking.year()));
      }
      printed.add(key(ranking, TOTAL, ranking.year()));
    }
  }
}
