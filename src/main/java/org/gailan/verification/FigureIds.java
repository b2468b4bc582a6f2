package org.gailan.verification;

import java.util.List;
import java.util.stream.Collectors;
import org.gailan.content.Dataset;
import org.gailan.content.FigureReference;
import org.gailan.content.FigureReference.Name;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.figure.Figure;
import org.gailan.figure.Figures;

/**
 * The ids of figures: made of what a figure is and not of where it stands, so that an edit
 * elsewhere leaves them as they are.
 */
final class FigureIds {
  private final Figures figures;

  FigureIds(Figures figures) {
    this.figures = figures;
  }

  /** Such as {@code equipment.global.2024}; the words for years are replaced by the years. */
  String of(FigureReference reference) {
    String dataset = reference.dataset().text();
    if (isRemoved(reference)) {
      // The names of what an edition has removed are removed too.
      return (reference.kind() == FigureReference.Kind.FACT ? "fact" : dataset) + ".redacted";
    }
    if (reference.kind() == FigureReference.Kind.FACT) {
      return "fact." + dataset;
    }
    List<String> names =
        reference.arguments().stream().map(name -> name(reference.dataset(), name)).toList();
    String what = reference.kind().word();
    boolean ofSeries = dataset(reference.dataset()) instanceof Dataset.OfSeries;
    return switch (reference.kind()) {
      case VALUE -> dataset + "." + String.join(".", names) + (ofSeries ? "" : ".value");
      case CAGR, MULTIPLE, CHANGE ->
          "%s.%s.%s.%s-%s".formatted(dataset, names.get(0), what, names.get(1), names.get(2));
      case SHARE, RANK ->
          dataset
              + "."
              + names.get(0)
              + "."
              + what
              + names.stream().skip(1).map(n -> "." + n).collect(Collectors.joining());
      case PERIOD -> dataset + ".period." + String.join("-", names);
      case YEAR -> dataset + ".year" + (names.isEmpty() ? "" : "." + names.get(0));
      case TOTAL, COUNT ->
          dataset + "." + what + names.stream().map(n -> "." + n).collect(Collectors.joining());
      case FACT -> throw new IllegalStateException("named above");
    };
  }

  private boolean isRemoved(FigureReference reference) {
    return figures
        .find(reference, new Diagnostics())
        .filter(figure -> figure instanceof Figure.Redacted)
        .isPresent();
  }

  private Dataset dataset(Name name) {
    return figures
        .dataset(name, new Diagnostics())
        .orElseThrow(() -> new IllegalStateException("not checked: " + name));
  }

  private String name(Name dataset, Name name) {
    if (dataset(dataset) instanceof Dataset.OfSeries ofSeries) {
      return Figures.year(ofSeries, name, new Diagnostics())
          .map(String::valueOf)
          .orElse(name.text());
    }
    return item((Dataset.Ranking) dataset(dataset), name.text());
  }

  /** An item of which an edition leaves nothing is known by its place, which it keeps. */
  private static String item(Dataset.Ranking ranking, String id) {
    Dataset.Item item = ranking.items().get(id);
    boolean gone =
        item != null
            && item.removed(Dataset.Part.NAME)
            && (item.removed(Dataset.Part.VALUE) || item.value().isEmpty());
    return gone ? "redacted_" + (List.copyOf(ranking.items().keySet()).indexOf(id) + 1) : id;
  }
}
