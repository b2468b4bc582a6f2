package org.gailan.verification;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gailan.content.Block;
import org.gailan.content.Dataset;
import org.gailan.content.FigureReference;
import org.gailan.content.FigureReference.Kind;
import org.gailan.content.FigureReference.Name;
import org.gailan.content.RankingBlock;
import org.gailan.content.TableBlock;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.figure.Figures;

/** Which figure of a dataset fills which cell of a table. */
final class CellFigures {
  /** The columns of a ranking. */
  private static final int RANK = 0;

  private static final int VALUE = 2;
  private static final int SHARE = 3;

  private final Figures figures;
  private final Block block;

  // Of a table of series by year; empty for any other.
  private final List<String> series;
  private final List<Integer> years;

  CellFigures(Block block, Figures figures) {
    this.block = block;
    this.figures = figures;
    if (block instanceof TableBlock table
        && table.body() instanceof TableBlock.OfDataset body
        && dataset(body.dataset()) instanceof Dataset.OfSeries ofSeries) {
      this.series = series(body, ofSeries);
      this.years = years(body, ofSeries);
    } else {
      this.series = List.of();
      this.years = List.of();
    }
  }

  /** The figure in a column's heading. */
  Optional<FigureReference> heading(int column) {
    if (block instanceof TableBlock table
        && table.body() instanceof TableBlock.OfDataset body
        && column > 0
        && column <= years.size()) {
      return Optional.of(reference(Kind.YEAR, body.dataset(), years.get(column - 1)));
    }
    return Optional.empty();
  }

  /** The figure in a cell. */
  Optional<FigureReference> cell(int row, int column) {
    if (block instanceof RankingBlock ranking) {
      return ofRanking(ranking.dataset(), row, column);
    }
    if (block instanceof TableBlock table
        && table.body() instanceof TableBlock.OfDataset body
        && row < series.size()
        && column > 0
        && column <= years.size()) {
      return Optional.of(
          reference(Kind.VALUE, body.dataset(), series.get(row), years.get(column - 1)));
    }
    return Optional.empty();
  }

  private static FigureReference reference(Kind kind, Name dataset, Object... arguments) {
    return DrawnFigures.reference(
        kind, dataset, Stream.of(arguments).map(String::valueOf).toArray(String[]::new));
  }

  private Optional<FigureReference> ofRanking(Name name, int row, int column) {
    Dataset.Ranking ranking = (Dataset.Ranking) dataset(name);
    List<Dataset.Item> items = List.copyOf(ranking.items().values());
    boolean shares =
        items.stream().anyMatch(item -> item.share().isPresent())
            || ranking.total().flatMap(Dataset.Total::share).isPresent();
    boolean total = row == items.size();
    if (row > items.size()) {
      return Optional.empty();
    }
    String item = total ? "" : items.get(row).id();
    return switch (column) {
      case RANK ->
          total ? Optional.empty() : Optional.of(DrawnFigures.reference(Kind.RANK, name, item));
      case VALUE ->
          Optional.of(
              total
                  ? DrawnFigures.reference(Kind.TOTAL, name)
                  : DrawnFigures.reference(Kind.VALUE, name, item));
      case SHARE ->
          shares
              ? Optional.of(
                  total
                      ? DrawnFigures.reference(Kind.TOTAL, name, "share")
                      : DrawnFigures.reference(Kind.SHARE, name, item))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static List<Integer> years(TableBlock.OfDataset body, Dataset.OfSeries dataset) {
    return body.years().isEmpty()
        ? dataset.years()
        : body.years().stream()
            .map(name -> Figures.year(dataset, name, new Diagnostics()))
            .flatMap(Optional::stream)
            .toList();
  }

  private static List<String> series(TableBlock.OfDataset body, Dataset.OfSeries dataset) {
    return body.series().isEmpty()
        ? List.copyOf(dataset.series().keySet())
        : body.series().stream().map(Name::text).toList();
  }

  private Dataset dataset(Name name) {
    return figures
        .dataset(name, new Diagnostics())
        .orElseThrow(() -> new IllegalStateException("not checked: " + name));
  }
}
