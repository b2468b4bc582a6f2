package org.gailan.load;

import java.util.Optional;
import org.gailan.content.Block;
import org.gailan.content.ChartBlock;
import org.gailan.content.FigureReference.Name;
import org.gailan.content.RankingBlock;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Message;

/** Reads the blocks that draw a whole dataset: charts and rankings. */
final class ChartReader {
  private static final int DEFAULT_HEIGHT = 70;

  private final Reading reading;

  ChartReader(Reading reading) {
    this.reading = reading;
  }

  /** Reads a chart; empty where its kind or its dataset is missing. */
  Optional<Block> chart(YamlNode node, String id, Location block) {
    return MappingReader.of(node, ChartShapes.CHART, reading)
        .flatMap(keys -> chart(keys, id, block));
  }

  private Optional<Block> chart(MappingReader keys, String id, Location block) {
    Optional<ChartBlock.Kind> kind = keys.word("kind", ChartBlock.Kind.class);
    if (kind.isPresent() && kind.get() != ChartBlock.Kind.BARS_AND_LINE && keys.has("line")) {
      reading.error(
          "yaml.unknown-key",
          keys.locationOf("line"),
          Message.of("`line` is for the kind bars-and-line only"));
    }
    if (keys.has("line-dataset") && !keys.has("line")) {
      reading.error(
          "yaml.unknown-key",
          keys.locationOf("line-dataset"),
          Message.of("`line-dataset` says where the series under `line` are; there is no `line`"));
    }
    ChartBlock chart =
        new ChartBlock(
            id,
            block,
            kind.orElse(ChartBlock.Kind.GROUPED_BARS),
            keys.textOrEmpty("title"),
            keys.name("dataset").orElse(new Name(block, "")),
            keys.names("series"),
            keys.yearWords("years"),
            keys.names("line"),
            keys.name("line-dataset"),
            keys.word("growth", ChartBlock.Growth.class).orElse(ChartBlock.Growth.NONE),
            keys.text("source"),
            keys.texts("notes"),
            keys.whole("height").orElse(DEFAULT_HEIGHT));
    boolean usable = kind.isPresent() && !chart.dataset().text().isEmpty();
    return usable ? Optional.of(chart) : Optional.empty();
  }

  /** Reads a ranking; empty where its dataset is missing. */
  Optional<Block> ranking(YamlNode node, String id, Location block) {
    return MappingReader.of(node, ChartShapes.RANKING, reading)
        .flatMap(
            keys -> {
              var title = keys.textOrEmpty("title");
              var source = keys.text("source");
              var notes = keys.texts("notes");
              return keys.name("dataset")
                  .map(d -> (Block) new RankingBlock(id, block, title, d, source, notes));
            });
  }
}
