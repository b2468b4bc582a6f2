package org.gailan.check.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gailan.check.rule.Rule;
import org.gailan.check.rule.Subject;
import org.gailan.content.Block;
import org.gailan.content.ChartBlock;
import org.gailan.content.Dataset;
import org.gailan.content.EveryInline;
import org.gailan.content.FigureReference;
import org.gailan.content.FigureReference.Name;
import org.gailan.content.Inline;
import org.gailan.content.RankingBlock;
import org.gailan.content.Section;
import org.gailan.content.TableBlock;
import org.gailan.content.TableBlock.Role;
import org.gailan.content.Text;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Message;

/**
 * Each chart, ranking and table of facts says where they come from: in a source line of its own,
 * that of its dataset, or a source block after it.
 */
public final class SourceLines implements Rule {
  @Override
  public Set<String> silencable() {
    return Set.of("source.missing");
  }

  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    for (Section section : subject.report().sections()) {
      List<Block> blocks = section.blocks();
      for (int i = 0; i < blocks.size(); i++) {
        if (!isFollowedBySource(blocks, i)) {
          check(blocks.get(i), subject, diagnostics);
        }
      }
    }
  }

  /** A source line may stand under the notes. */
  private static boolean isFollowedBySource(List<Block> blocks, int place) {
    int next = place + 1;
    while (next < blocks.size() && blocks.get(next) instanceof Block.Notes) {
      next++;
    }
    return next < blocks.size() && blocks.get(next) instanceof Block.SourceLine;
  }

  private static void check(Block block, Subject subject, Diagnostics diagnostics) {
    if (block instanceof ChartBlock chart) {
      Message missing =
          Message.of(
              "this chart has no source line; say where its figures come from under `source`,"
                  + " here or in the dataset '%s'",
              chart.dataset().text());
      check(missing, chart, chart.source(), chart.dataset(), subject, diagnostics);
    } else if (block instanceof RankingBlock ranking) {
      Message missing =
          Message.of(
              "this ranking has no source line; say where its figures come from under `source`,"
                  + " here or in the dataset '%s'",
              ranking.dataset().text());
      check(missing, ranking, ranking.source(), ranking.dataset(), subject, diagnostics);
    } else if (block instanceof TableBlock table) {
      if (table.body() instanceof TableBlock.OfDataset body) {
        Message missing =
            Message.of(
                "this table has no source line; say where its figures come from under `source`,"
                    + " here or in the dataset '%s'",
                body.dataset().text());
        check(missing, table, table.source(), body.dataset(), subject, diagnostics);
      } else if (table.source().isEmpty() && statesFacts((TableBlock.Written) table.body())) {
        diagnostics.warning(
            "source.missing",
            table.location(),
            Message.of(
                "this table has no source line; say under `source` where its facts come from"));
      }
    }
  }

  private static void check(
      Message missing,
      Block block,
      Optional<Text> own,
      Name name,
      Subject subject,
      Diagnostics diagnostics) {
    Diagnostics reportedElsewhere = new Diagnostics();
    Optional<Dataset> dataset = subject.figures().dataset(name, reportedElsewhere);
    if (own.isEmpty() && dataset.isPresent() && dataset.get().source().isEmpty()) {
      diagnostics.warning("source.missing", block.location(), missing);
    }
  }

  /** A table of a row or two of words may be a matter of layout. */
  private static boolean statesFacts(TableBlock.Written table) {
    long rows = table.rows().stream().filter(row -> row.role() != Role.HEADING).count();
    return rows > 1
        || table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .anyMatch(cell -> holdsFigure(cell.text()));
  }

  private static boolean holdsFigure(Text text) {
    AtomicBoolean holds = new AtomicBoolean();
    EveryInline.of(
        text,
        inline -> {
          boolean digit =
              inline instanceof Inline.Words words
                  && words.text().codePoints().anyMatch(Character::isDigit);
          if (digit || inline instanceof FigureReference) {
            holds.set(true);
          }
        });
    return holds.get();
  }
}
