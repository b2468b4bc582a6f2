package org.gailan.check.redaction;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gailan.content.Block;
import org.gailan.content.ChartBlock;
import org.gailan.content.Dataset;
import org.gailan.content.Dataset.Part;
import org.gailan.content.FigureReference.Name;
import org.gailan.content.Report;
import org.gailan.content.Section;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Message;
import org.gailan.figure.Figures;

/**
 * No pie is drawn without one of its slices: the others would be drawn too large, or leave a gap as
 * wide as what is removed.
 */
final class TellingSlices {
  private TellingSlices() {}

  static void check(Report left, Diagnostics diagnostics) {
    for (Section section : left.sections()) {
      for (Block block : section.blocks()) {
        if (block instanceof ChartBlock chart && isRound(chart)) {
          removedSlice(chart, left)
              .ifPresent(
                  slice ->
                      diagnostics.error(
                          "redaction.computed",
                          chart.location(),
                          Message.of(
                              "the slices of this chart would tell how large %s of '%s' is, which is"
                                  + " redacted; redact the chart too, or draw bars",
                              slice, chart.dataset().text())));
        }
      }
    }
  }

  private static boolean isRound(ChartBlock chart) {
    return chart.kind() == ChartBlock.Kind.PIE || chart.kind() == ChartBlock.Kind.DOUGHNUT;
  }

  private static Optional<Message> removedSlice(ChartBlock chart, Report left) {
    Dataset dataset = left.datasets().get(chart.dataset().text());
    List<String> chosen = chart.series().stream().map(Name::text).toList();
    if (dataset instanceof Dataset.OfSeries ofSeries) {
      return ofSeries.series().values().stream()
          .filter(series -> chosen.isEmpty() || chosen.contains(series.id()))
          .filter(series -> years(chart, ofSeries).stream().anyMatch(series::removed))
          .findFirst()
          .map(series -> Naming.of(series));
    } else if (dataset instanceof Dataset.Ranking ranking) {
      return ranking.items().values().stream()
          .filter(item -> chosen.isEmpty() || chosen.contains(item.id()))
          .filter(item -> item.removed(Part.SHARE))
          .findFirst()
          .map(item -> Naming.of(item));
    }
    return Optional.empty();
  }

  private static Collection<Integer> years(ChartBlock chart, Dataset.OfSeries dataset) {
    return chart.years().isEmpty()
        ? dataset.years()
        : chart.years().stream()
            .flatMap(name -> Figures.year(dataset, name, new Diagnostics()).stream())
            .toList();
  }
}
