package org.gailan.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gailan.resolve.PrintedBlock;
import org.gailan.resolve.PrintedReport;
import org.gailan.resolve.PrintedText;
import org.gailan.resolve.Run;

/**
 * Says of the mark of a note which note it calls: the number that it bears is another one as soon
 * as a note before it comes or goes.
 */
final class NoteKeys {
  private final Map<String, String> keys;

  private NoteKeys(Map<String, String> keys) {
    this.keys = Map.copyOf(keys);
  }

  /** Those of an old and a new text: a note is the same by its anchor, or else by what it says. */
  static NoteKeys of(PrintedReport old, PrintedReport now) {
    Map<String, String> after = notes(now);
    Map<String, String> byText = new HashMap<>();
    after.forEach((anchor, text) -> byText.merge(text, anchor, (one, other) -> ""));
    Map<String, String> keys = new HashMap<>();
    after.keySet().forEach(anchor -> keys.put(anchor, anchor));
    notes(old)
        .forEach(
            (anchor, text) -> {
              String same = byText.getOrDefault(text, "");
              keys.putIfAbsent(anchor, same.isEmpty() ? anchor : same);
            });
    return new NoteKeys(keys);
  }

  /** None: every mark is what it prints. */
  static NoteKeys none() {
    return new NoteKeys(Map.of());
  }

  String of(Run mark) {
    String anchor = mark.target().filter(target -> target.startsWith("#")).orElse("");
    return "note " + keys.getOrDefault(anchor.isEmpty() ? "" : anchor.substring(1), mark.text());
  }

  private static Map<String, String> notes(PrintedReport report) {
    Map<String, String> texts = new HashMap<>();
    for (PrintedBlock block : report.blocks()) {
      for (PrintedBlock.Note note : notes(block)) {
        texts.put(note.anchor(), note.paragraphs().stream().map(PrintedText::words).toList() + "");
      }
    }
    return texts;
  }

  private static List<PrintedBlock.Note> notes(PrintedBlock block) {
    if (block instanceof PrintedBlock.Notes notes) {
      return notes.notes();
    } else if (block instanceof PrintedBlock.Table table) {
      return table.notes();
    } else if (block instanceof PrintedBlock.Chart chart) {
      return chart.notes();
    }
    return new ArrayList<>();
  }
}
