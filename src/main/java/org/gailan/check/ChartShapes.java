package org.gailan.check;

import java.util.Optional;
import org.gailan.content.Block;
import org.gailan.content.ChartBlock;
import org.gailan.content.Dataset;
import org.gailan.content.PublishedNumber;
import org.gailan.content.Section;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Location;
import org.gailan.figure.Figures;

/** Each kind of chart gets the figures that it can draw. */
final class ChartShapes implements Rule {
  private static final String RULE = "chart.shape";

  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    for (Section section : subject.report().sections()) {
      for (Block block : section.blocks()) {
        if (block instanceof ChartBlock chart) {
          Dataset dataset = subject.report().datasets().get(chart.dataset().text());
          if (dataset instanceof Dataset.Ranking ranking) {
            checkRanking(chart, ranking, diagnostics);
          } else if (dataset instanceof Dataset.OfSeries ofSeries) {
            checkSeries(chart, ofSeries, diagnostics);
          }
        }
      }
    }
  }

  private static void checkRanking(
      ChartBlock chart, Dataset.Ranking ranking, Diagnostics diagnostics) {
    switch (chart.kind()) {
      case HORIZONTAL_BARS -> {}
      case PIE, DOUGHNUT -> {
        for (Dataset.Item item : ranking.items().values()) {
          if (item.share().isEmpty()) {
            diagnostics.error(
                RULE,
                item.location(),
                "'%s' has no share, which the %s of '%s' draws"
                    .formatted(item.id(), word(chart.kind()), ranking.id()));
          }
          item.share().ifPresent(share -> refuseNegative(chart, share, diagnostics));
        }
      }
      case GROUPED_BARS, STACKED_BARS, BARS_AND_LINE, LINES ->
          diagnostics.error(
              RULE,
              chart.dataset().location(),
              "'%s' is a ranking; a chart of kind %s draws series by year"
                  .formatted(ranking.id(), word(chart.kind())));
    }
  }

  private static void checkSeries(
      ChartBlock chart, Dataset.OfSeries dataset, Diagnostics diagnostics) {
    boolean oneYear =
        switch (chart.kind()) {
          case HORIZONTAL_BARS, PIE, DOUGHNUT -> true;
          case GROUPED_BARS, STACKED_BARS, BARS_AND_LINE, LINES -> false;
        };
    int years = chart.years().isEmpty() ? dataset.years().size() : chart.years().size();
    if (oneYear && years != 1) {
      diagnostics.error(
          RULE,
          chart.years().isEmpty() ? chart.location() : chart.years().get(0).location(),
          "a chart of kind %s shows one year; give it, as in `years: [latest]`"
              .formatted(word(chart.kind())));
    }
    if (chart.kind() == ChartBlock.Kind.BARS_AND_LINE && chart.line().isEmpty()) {
      diagnostics.error(
          RULE, chart.location(), "name the series drawn as lines, as in `line: [growth]`");
    }
    if (chart.kind() != ChartBlock.Kind.BARS_AND_LINE && !chart.line().isEmpty()) {
      Location location = chart.line().get(0).location();
      diagnostics.error(RULE, location, "only a chart of kind bars-and-line has `line`");
    }
    boolean parts = chart.kind() != ChartBlock.Kind.HORIZONTAL_BARS && oneYear;
    if (parts || chart.kind() == ChartBlock.Kind.STACKED_BARS) {
      refuseNegatives(chart, dataset, diagnostics);
    }
  }

  private static void refuseNegatives(
      ChartBlock chart, Dataset.OfSeries dataset, Diagnostics diagnostics) {
    Diagnostics reportedElsewhere = new Diagnostics();
    for (Dataset.Series series : dataset.series().values()) {
      boolean drawn =
          chart.series().isEmpty()
              || chart.series().stream().anyMatch(name -> name.text().equals(series.id()));
      for (int year : series.values().keySet()) {
        boolean shown =
            chart.years().isEmpty()
                || chart.years().stream()
                    .map(name -> Figures.year(dataset, name, reportedElsewhere))
                    .flatMap(Optional::stream)
                    .anyMatch(y -> y == year);
        PublishedNumber value = series.values().get(year);
        if (drawn && shown && value != null) {
          refuseNegative(chart, value, diagnostics);
        }
      }
    }
  }

  private static void refuseNegative(
      ChartBlock chart, PublishedNumber number, Diagnostics diagnostics) {
    if (number.value().signum() < 0) {
      diagnostics.error(
          RULE,
          number.location(),
          "%s cannot be a part of a whole; a chart of kind %s needs values from zero up"
              .formatted(number.value().toPlainString(), word(chart.kind())));
    }
  }

  private static String word(ChartBlock.Kind kind) {
    return kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
