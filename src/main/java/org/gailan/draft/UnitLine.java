package org.gailan.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gailan.resolve.PrintedText;
import org.gailan.resolve.Run;
import org.gailan.resolve.Run.Style;

/** A unit that changed, below the title it belongs to: units are words that bear no styles. */
final class UnitLine {
  private UnitLine() {}

  /** The title with the units; empty where there are neither. */
  static Optional<PrintedText> title(Optional<PrintedText> title, String old, String now) {
    List<Run> runs = new ArrayList<>(title.map(PrintedText::runs).orElse(List.of()));
    if (!runs.isEmpty() && !(old + now).isEmpty()) {
      runs.add(Words.run("\n", Style.LINE_BREAK));
    }
    if (!old.isEmpty()) {
      runs.add(Words.run(old, Style.DELETED));
    }
    if (!now.isEmpty()) {
      runs.add(Words.run(now, Style.INSERTED));
    }
    return runs.isEmpty() ? Optional.empty() : Optional.of(new PrintedText(runs));
  }
}
