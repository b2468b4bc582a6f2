package org.gailan.redaction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gailan.content.Block;
import org.gailan.content.ChartBlock;
import org.gailan.content.EveryText;
import org.gailan.content.RankingBlock;
import org.gailan.content.Section;
import org.gailan.content.TableBlock;
import org.gailan.content.Text;

/**
 * A note that was only called from what is removed goes with it: it is about that, and nothing
 * would call it.
 */
final class UncalledNotes {
  private final Treatments treatments;
  private final Section rest;
  private final Map<String, String> neutral;
  private final Map<String, Block> whole = new LinkedHashMap<>();
  private final Set<String> calledBefore = new HashSet<>();
  private final Set<String> calledAfter = new HashSet<>();

  /**
   * @param neutral new ids of the section's notes that lost theirs
   */
  UncalledNotes(Section section, Section rest, Map<String, String> neutral, Treatments treatments) {
    this.treatments = treatments;
    this.rest = rest;
    this.neutral = neutral;
    for (Block block : section.blocks()) {
      whole.put(block.id(), block);
      if (!hasOwn(block)) {
        calledBefore.addAll(calls(section, block));
      }
    }
    for (Block block : rest.blocks()) {
      if (!hasOwn(block)) {
        calledAfter.addAll(calls(rest, block));
      }
    }
  }

  /** The section without those notes; a block of notes that has none left is gone. */
  Section dropped() {
    List<Block> blocks = new ArrayList<>();
    for (Block block : rest.blocks()) {
      if (block instanceof Block.Notes notes) {
        Map<String, Text> left = left(notes);
        if (!left.isEmpty()) {
          blocks.add(new Block.Notes(notes.id(), notes.location(), left));
        }
      } else {
        blocks.add(dropped(block));
      }
    }
    return rest.with(blocks);
  }

  private Map<String, Text> left(Block.Notes notes) {
    Map<String, Text> left = new LinkedHashMap<>(notes.notes());
    Set<String> before = new HashSet<>();
    calledBefore.forEach(id -> before.add(neutral.getOrDefault(id, id)));
    left.keySet().removeIf(id -> before.contains(id) && !calledAfter.contains(id));
    return left;
  }

  private Block dropped(Block block) {
    Block before = whole.get(block.id());
    if (before == null) {
      return block;
    }
    Map<String, String> ids = NoteIds.neutral(notesOf(before), treatments);
    Set<String> gone = new HashSet<>();
    calls(rest, before).forEach(id -> gone.add(ids.getOrDefault(id, id)));
    gone.removeAll(calls(rest, block));
    if (block instanceof ChartBlock chart) {
      return new ChartBlock(
          chart.id(),
          chart.location(),
          chart.kind(),
          chart.title(),
          chart.dataset(),
          chart.series(),
          chart.years(),
          chart.line(),
          chart.lineDataset(),
          chart.growth(),
          chart.source(),
          without(chart.notes(), gone),
          chart.height());
    } else if (block instanceof TableBlock table) {
      return new TableBlock(
          table.id(),
          table.location(),
          table.title(),
          table.body(),
          without(table.notes(), gone),
          table.source());
    } else if (block instanceof RankingBlock ranking) {
      return new RankingBlock(
          ranking.id(),
          ranking.location(),
          ranking.title(),
          ranking.dataset(),
          ranking.source(),
          without(ranking.notes(), gone));
    }
    return block;
  }

  private static Map<String, Text> notesOf(Block block) {
    if (block instanceof ChartBlock chart) {
      return chart.notes();
    } else if (block instanceof TableBlock table) {
      return table.notes();
    }
    return block instanceof RankingBlock ranking ? ranking.notes() : Map.of();
  }

  private static Map<String, Text> without(Map<String, Text> notes, Set<String> gone) {
    Map<String, Text> left = new LinkedHashMap<>(notes);
    left.keySet().removeAll(gone);
    return left;
  }

  private static boolean hasOwn(Block block) {
    return block instanceof ChartBlock
        || block instanceof TableBlock
        || block instanceof RankingBlock;
  }

  private static Set<String> calls(Section section, Block block) {
    Set<String> calls = new HashSet<>();
    EveryText.of(section.with(List.of(block)), (text, notes) -> calls.addAll(NoteIds.called(text)));
    return calls;
  }
}
