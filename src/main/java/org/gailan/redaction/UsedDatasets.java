package org.gailan.redaction;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gailan.content.Block;
import org.gailan.content.ChartBlock;
import org.gailan.content.Claim;
import org.gailan.content.Dataset;
import org.gailan.content.EveryInline;
import org.gailan.content.EveryText;
import org.gailan.content.FigureReference;
import org.gailan.content.RankingBlock;
import org.gailan.content.Section;
import org.gailan.content.TableBlock;
import org.gailan.content.Text;

/** The datasets that sections draw, list, cite or make claims about, and those that these cite. */
final class UsedDatasets {
  private final Map<String, Dataset> datasets;
  private final Set<String> used = new HashSet<>();

  private UsedDatasets(Map<String, Dataset> datasets) {
    this.datasets = datasets;
  }

  /**
   * Their ids.
   *
   * @param texts that stand in no section
   */
  static Set<String> of(List<Section> sections, List<Text> texts, Map<String, Dataset> datasets) {
    UsedDatasets walk = new UsedDatasets(datasets);
    sections.forEach(walk::section);
    texts.forEach(walk::text);
    return walk.used;
  }

  private void section(Section section) {
    section.blocks().forEach(this::block);
    EveryText.of(section, (text, notes) -> text(text));
    for (List<Claim> claims : section.claims().values()) {
      for (Claim claim : claims) {
        List.of(claim.statement().split("\\s+", -1)).forEach(this::use);
      }
    }
  }

  private void block(Block block) {
    if (block instanceof ChartBlock chart) {
      use(chart.dataset().text());
      chart.lineDataset().ifPresent(line -> use(line.text()));
    } else if (block instanceof RankingBlock ranking) {
      use(ranking.dataset().text());
    } else if (block instanceof TableBlock table
        && table.body() instanceof TableBlock.OfDataset body) {
      use(body.dataset().text());
    }
  }

  private void text(Text text) {
    EveryInline.of(
        text,
        inline -> {
          if (inline instanceof FigureReference figure) {
            use(figure.dataset().text());
          }
        });
  }

  private void use(String id) {
    Dataset dataset = datasets.get(id);
    if (dataset != null && used.add(id)) {
      EveryText.of(dataset, (text, notes) -> text(text));
      if (dataset instanceof Dataset.Ranking ranking) {
        ranking.market().flatMap(Dataset.Market::dataset).ifPresent(name -> use(name.text()));
      }
    }
  }
}
