package org.gailan.check.reference;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gailan.check.rule.Rule;
import org.gailan.check.rule.Subject;
import org.gailan.content.Block;
import org.gailan.content.ChartBlock;
import org.gailan.content.Dataset;
import org.gailan.content.FigureReference.Name;
import org.gailan.content.PublishedNumber;
import org.gailan.content.Section;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Message;
import org.gailan.figure.Figures;

/** Each kind of chart gets the figures that it can draw. */
public final class ChartShapes implements Rule {
  private static final String RULE = "chart.shape";

  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    for (Section section : subject.report().sections()) {
      for (Block block : section.blocks()) {
        if (block instanceof ChartBlock chart) {
          refuseRepeated(chart.series(), diagnostics);
          subject
              .figures()
              .dataset(chart.dataset(), new Diagnostics()) // reported where references are checked
              .ifPresent(dataset -> check(chart, dataset, diagnostics));
        }
      }
    }
  }

  private static void check(ChartBlock chart, Dataset dataset, Diagnostics diagnostics) {
    if (dataset instanceof Dataset.Ranking ranking) {
      checkRanking(chart, ranking, diagnostics);
    } else {
      checkSeries(chart, (Dataset.OfSeries) dataset, diagnostics);
    }
  }

  private static void refuseRepeated(List<Name> names, Diagnostics diagnostics) {
    Set<String> before = new HashSet<>();
    for (Name name : names) {
      if (!before.add(name.text())) {
        diagnostics.error(
            RULE, name.location(), Message.of("'%s' is in the list already", name.text()));
      }
    }
  }

  private static void checkRanking(
      ChartBlock chart, Dataset.Ranking ranking, Diagnostics diagnostics) {
    if (!chart.years().isEmpty()) {
      diagnostics.error(
          RULE,
          chart.years().get(0).location(),
          Message.of("the ranking '%s' is of one year; leave `years` out", ranking.id()));
    }
    switch (chart.kind()) {
      case HORIZONTAL_BARS -> {}
      case PIE, DOUGHNUT -> {
        for (Dataset.Item item : drawn(chart, ranking.items()).values()) {
          if (item.share().isEmpty()) {
            diagnostics.error(
                RULE,
                item.location(),
                Message.of(
                    "'%s' has no share, which the %s of '%s' draws",
                    item.id(), word(chart.kind()), ranking.id()));
          }
          item.share().ifPresent(share -> refuseNegative(chart, share, diagnostics));
        }
      }
      case GROUPED_BARS, STACKED_BARS, BARS_AND_LINE, LINES ->
          diagnostics.error(
              RULE,
              chart.dataset().location(),
              Message.of(
                  "'%s' is a ranking; a chart of kind %s draws series by year",
                  ranking.id(), word(chart.kind())));
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
          Message.of(
              "a chart of kind %s shows one year; give it, as in `years: [latest]`",
              word(chart.kind())));
    }
    if (chart.kind() == ChartBlock.Kind.BARS_AND_LINE) {
      checkLine(chart, dataset, diagnostics);
    }
    Diagnostics reportedElsewhere = new Diagnostics();
    List<Integer> shown =
        chart.years().isEmpty()
            ? dataset.years()
            : chart.years().stream()
                .map(name -> Figures.year(dataset, name, reportedElsewhere))
                .flatMap(Optional::stream)
                .toList();
    if (reportedElsewhere.hasErrors()) {
      return;
    }
    refuseUnordered(chart, shown, diagnostics);
    checkValues(chart, dataset, shown, diagnostics);
  }

  private static void checkLine(
      ChartBlock chart, Dataset.OfSeries dataset, Diagnostics diagnostics) {
    List<String> lines = chart.line().stream().map(Name::text).toList();
    if (lines.isEmpty()) {
      diagnostics.error(
          RULE,
          chart.location(),
          Message.of("name the series drawn as lines, as in `line: [growth]`"));
    } else if (chart.lineDataset().isEmpty()
        && lines.containsAll(drawn(chart, dataset.series()).keySet())) {
      diagnostics.error(
          RULE,
          chart.line().get(0).location(),
          Message.of("every series is a line, so there are no bars; use the kind lines"));
    }
  }

  private static void refuseUnordered(
      ChartBlock chart, List<Integer> years, Diagnostics diagnostics) {
    for (int i = 1; i < chart.years().size(); i++) {
      if (years.get(i) <= years.get(i - 1)) {
        diagnostics.error(
            RULE,
            chart.years().get(i).location(),
            Message.of(
                "years run forward, but %d stands after %d", years.get(i), years.get(i - 1)));
      }
    }
  }

  private static void checkValues(
      ChartBlock chart, Dataset.OfSeries dataset, List<Integer> years, Diagnostics diagnostics) {
    List<PublishedNumber> values =
        drawn(chart, dataset.series()).values().stream()
            .flatMap(series -> years.stream().map(year -> series.values().get(year)))
            .filter(Objects::nonNull)
            .toList();
    boolean slices = isOfSlices(chart.kind());
    if (values.isEmpty()) {
      diagnostics.error(
          RULE,
          chart.location(),
          Message.of("'%s' has no value that this chart could draw", dataset.id()));
    } else if (slices && values.stream().allMatch(value -> value.value().signum() == 0)) {
      diagnostics.error(
          RULE,
          chart.location(),
          Message.of(
              "every value is zero; a chart of kind %s has nothing to divide", word(chart.kind())));
    }
    if (slices || chart.kind() == ChartBlock.Kind.STACKED_BARS) {
      values.forEach(value -> refuseNegative(chart, value, diagnostics));
    }
  }

  private static boolean isOfSlices(ChartBlock.Kind kind) {
    return switch (kind) {
      case PIE, DOUGHNUT -> true;
      case GROUPED_BARS, STACKED_BARS, BARS_AND_LINE, LINES, HORIZONTAL_BARS -> false;
    };
  }

  /** The series or items that a chart draws: all, if it names none. */
  private static <T> Map<String, T> drawn(ChartBlock chart, Map<String, T> all) {
    if (chart.series().isEmpty()) {
      return all;
    }
    Map<String, T> drawn = new LinkedHashMap<>();
    Stream<Name> lines = chart.lineDataset().isEmpty() ? chart.line().stream() : Stream.of();
    Stream.concat(chart.series().stream(), lines)
        .map(Name::text)
        .forEach(id -> Optional.ofNullable(all.get(id)).ifPresent(one -> drawn.put(id, one)));
    return drawn;
  }

  private static void refuseNegative(
      ChartBlock chart, PublishedNumber number, Diagnostics diagnostics) {
    if (number.value().signum() < 0) {
      diagnostics.error(
          RULE,
          number.location(),
          Message.of(
              "%s cannot be a part of a whole; a chart of kind %s needs values from zero up",
              number.value().toPlainString(), word(chart.kind())));
    }
  }

  private static String word(ChartBlock.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
