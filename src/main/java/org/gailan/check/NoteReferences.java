package org.gailan.check;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.gailan.content.Block;
import org.gailan.content.ChartBlock;
import org.gailan.content.EveryInline;
import org.gailan.content.EveryText;
import org.gailan.content.Inline;
import org.gailan.content.RankingBlock;
import org.gailan.content.Section;
import org.gailan.content.TableBlock;
import org.gailan.content.Text;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.NearestName;

/** Each note mark has its note, and each note its mark. */
final class NoteReferences implements Rule {
  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    EveryText.of(
        subject.report(),
        (text, notes) ->
            EveryInline.of(
                text,
                inline -> {
                  if (inline instanceof Inline.NoteCall call && !notes.contains(call.id())) {
                    diagnostics.error(
                        "note.unknown",
                        call.location(),
                        "no note '%s' belongs to this block%s"
                            .formatted(call.id(), NearestName.hint(call.id(), notes)));
                  }
                }));
    for (Section section : subject.report().sections()) {
      Set<String> called = new HashSet<>();
      EveryText.of(
          section,
          (text, notes) ->
              EveryInline.of(
                  text,
                  inline -> {
                    if (inline instanceof Inline.NoteCall call) {
                      called.add(call.id());
                    }
                  }));
      section.blocks().forEach(block -> reportUncalled(notesOf(block), called, diagnostics));
    }
  }

  private static void reportUncalled(
      Map<String, Text> notes, Set<String> called, Diagnostics diagnostics) {
    notes.forEach(
        (id, text) -> {
          if (!called.contains(id)) {
            diagnostics.error(
                "note.not-called",
                text.location(),
                "no mark calls note '%s'; write {note %s} where it belongs".formatted(id, id));
          }
        });
  }

  private static Map<String, Text> notesOf(Block block) {
    if (block instanceof ChartBlock chart) {
      return chart.notes();
    } else if (block instanceof TableBlock table) {
      return table.notes();
    } else if (block instanceof RankingBlock ranking) {
      return ranking.notes();
    } else if (block instanceof Block.Notes notes) {
      return notes.notes();
    }
    return Map.of();
  }
}
