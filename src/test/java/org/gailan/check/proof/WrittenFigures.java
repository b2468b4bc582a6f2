package org.gailan.check.proof;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.gailan.content.Dataset.Comparison;
import org.gailan.content.Dataset.Item;
import org.gailan.content.Dataset.OfSeries;
import org.gailan.content.Dataset.Ranking;
import org.gailan.content.Dataset.Series;
import org.gailan.content.PublishedNumber;

/** Made-up datasets as an author writes them, each figure on a line of its own. */
final class WrittenFigures {
  private WrittenFigures() {}

  static String yaml(OfSeries dataset) {
    return "name: Tea\nunit: USD\nscale: %s\nseries:\n".formatted(dataset.scale().word())
        + dataset.series().values().stream()
            .map(WrittenFigures::yaml)
            .collect(Collectors.joining());
  }

  private static String yaml(Series series) {
    String names =
        series.relations().sumOf().stream().map(n -> n.text()).collect(Collectors.joining(", "));
    return "  %s:\n    name: Tea\n".formatted(series.id())
        + "    values:%s\n".formatted(byYear(series.values()))
        + "    growth:\n"
        + series.growth().stream()
            .map(r -> line(r.from(), r.to(), "rate", r.rate()))
            .collect(Collectors.joining())
        + series.relations().partOf().map(p -> "    part-of: " + p.text() + "\n").orElse("")
        + (series.relations().shares().isEmpty()
            ? ""
            : "    shares:%s\n".formatted(byYear(series.relations().shares())))
        + (names.isEmpty() ? "" : "    sum-of: [" + names + "]\n")
        + "    multiples:\n"
        + lines(series.relations().multiples(), "times")
        + "    changes:\n"
        + lines(series.relations().changes(), "by");
  }

  private static String byYear(Map<Integer, PublishedNumber> numbers) {
    return numbers.isEmpty()
        ? " {}"
        : numbers.entrySet().stream()
            .map(e -> "\n      %d: %s".formatted(e.getKey(), written(e.getValue())))
            .collect(Collectors.joining());
  }

  private static String lines(List<Comparison> comparisons, String key) {
    return comparisons.stream()
        .map(c -> line(c.from(), c.to(), key, c.number()))
        .collect(Collectors.joining());
  }

  private static String line(int from, int to, String key, PublishedNumber number) {
    return "      - {from: %d, to: %d, %s: %s}\n".formatted(from, to, key, written(number));
  }

  static String yaml(Ranking ranking, String market) {
    return """
    kind: ranking
    name: Makers
    unit: %s
    scale: %s
    year: %d
    measure: Sales
    ties: unrounded
    market: {dataset: %s, series: all}
    items:
    """
            .formatted(
                ranking.unit().toString().toUpperCase(Locale.ROOT),
                ranking.scale().word(),
                ranking.year(),
                market)
        + ranking.items().values().stream().map(WrittenFigures::yaml).collect(Collectors.joining())
        + ranking
            .total()
            .map(
                t ->
                    "total: {name: All, value: %s%s}\n"
                        .formatted(
                            written(t.value().orElseThrow()),
                            t.share().map(s -> ", share: " + written(s)).orElse("")))
            .orElse("");
  }

  private static String yaml(Item item) {
    return "  %s: {name: Maker, value: %s%s}\n"
        .formatted(
            item.id(),
            written(item.published()),
            item.share().map(s -> ", share: " + written(s)).orElse(""));
  }

  private static String written(PublishedNumber number) {
    return (number.approximate() ? "~" : "") + number.value().toPlainString();
  }
}
