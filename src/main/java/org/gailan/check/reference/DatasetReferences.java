package org.gailan.check.reference;

import java.util.Optional;
import org.gailan.check.rule.Rule;
import org.gailan.check.rule.Subject;
import org.gailan.content.Block;
import org.gailan.content.ChartBlock;
import org.gailan.content.Dataset;
import org.gailan.content.FigureReference.Name;
import org.gailan.content.RankingBlock;
import org.gailan.content.Section;
import org.gailan.content.TableBlock;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Message;
import org.gailan.figure.Figures;

/** Charts, tables and rankings name datasets, series, items and years that there are. */
public final class DatasetReferences implements Rule {
  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    for (Section section : subject.report().sections()) {
      for (Block block : section.blocks()) {
        if (block instanceof ChartBlock chart) {
          check(chart, subject, diagnostics);
        } else if (block instanceof TableBlock table
            && table.body() instanceof TableBlock.OfDataset body) {
          check(body, subject, diagnostics);
        } else if (block instanceof RankingBlock ranking) {
          check(ranking, subject, diagnostics);
        }
      }
    }
  }

  private static void check(ChartBlock chart, Subject subject, Diagnostics diagnostics) {
    Optional<Dataset> dataset = subject.figures().dataset(chart.dataset(), diagnostics);
    if (dataset.isEmpty()) {
      return;
    }
    if (dataset.get() instanceof Dataset.OfSeries ofSeries) {
      chart.series().forEach(name -> Figures.series(ofSeries, name, diagnostics));
      checkLines(chart, ofSeries, subject, diagnostics);
      chart.years().forEach(name -> Figures.year(ofSeries, name, diagnostics));
    } else if (dataset.get() instanceof Dataset.Ranking ranking) {
      chart.series().forEach(name -> Figures.item(ranking, name, diagnostics));
    }
  }

  private static void check(TableBlock.OfDataset body, Subject subject, Diagnostics diagnostics) {
    Optional<Dataset> dataset = subject.figures().dataset(body.dataset(), diagnostics);
    if (dataset.isEmpty()) {
      return;
    }
    if (dataset.get() instanceof Dataset.OfSeries ofSeries) {
      body.series().forEach(name -> Figures.series(ofSeries, name, diagnostics));
      body.years().forEach(name -> Figures.year(ofSeries, name, diagnostics));
    } else {
      wrongKind(
          body.dataset(),
          Message.of(
              "'%s' is a ranking; a table needs series by year; use `- ranking:`",
              body.dataset().text()),
          diagnostics);
    }
  }

  private static void checkLines(
      ChartBlock chart, Dataset.OfSeries bars, Subject subject, Diagnostics diagnostics) {
    Optional<Dataset> dataset =
        chart.lineDataset().isEmpty()
            ? Optional.of(bars)
            : subject.figures().dataset(chart.lineDataset().get(), diagnostics);
    if (dataset.isPresent() && dataset.get() instanceof Dataset.OfSeries lines) {
      chart.line().forEach(name -> Figures.series(lines, name, diagnostics));
    } else if (dataset.isPresent()) {
      Name name = chart.lineDataset().orElse(chart.dataset());
      wrongKind(
          name,
          Message.of("'%s' is a ranking; a line needs series by year", name.text()),
          diagnostics);
    }
  }

  private static void check(RankingBlock block, Subject subject, Diagnostics diagnostics) {
    Optional<Dataset> dataset = subject.figures().dataset(block.dataset(), diagnostics);
    if (dataset.isPresent() && dataset.get() instanceof Dataset.OfSeries) {
      wrongKind(
          block.dataset(),
          Message.of(
              "'%s' is series by year; a ranking needs `kind: ranking`", block.dataset().text()),
          diagnostics);
    }
  }

  private static void wrongKind(Name dataset, Message message, Diagnostics diagnostics) {
    diagnostics.error("figure.wrong-dataset", dataset.location(), message);
  }
}
