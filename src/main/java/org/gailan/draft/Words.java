package org.gailan.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gailan.content.TableBlock.Role;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Origin;
import org.gailan.resolve.PrintedBlock.Cell;
import org.gailan.resolve.PrintedBlock.Row;
import org.gailan.resolve.PrintedText;
import org.gailan.resolve.Run;
import org.gailan.resolve.Run.Style;

/** Words of the comparison's own, as they are printed. */
final class Words {
  private Words() {}

  static PrintedText text(String words, Style... styles) {
    return new PrintedText(words.isEmpty() ? List.of() : List.of(run(words, styles)));
  }

  static Run run(String words, Style... styles) {
    return new Run(words, Set.of(styles), Optional.empty(), Origin.fixed(Location.of("")));
  }

  /** Words that lead to a place of the document. */
  static PrintedText link(String words, String anchor) {
    Optional<String> target = anchor.isEmpty() ? Optional.empty() : Optional.of("#" + anchor);
    return new PrintedText(
        List.of(new Run(words, Set.of(), target, Origin.fixed(Location.of("")))));
  }

  static Row row(Role role, List<PrintedText> texts) {
    List<Cell> cells = new ArrayList<>();
    for (PrintedText text : texts) {
      cells.add(new Cell(List.of(text), cells.size(), 1, 1));
    }
    return new Row(role, cells);
  }
}
