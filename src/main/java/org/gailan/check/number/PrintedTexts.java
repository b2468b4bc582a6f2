package org.gailan.check.number;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.gailan.content.Block;
import org.gailan.content.Dataset;
import org.gailan.content.EveryText;
import org.gailan.content.Report;
import org.gailan.content.Section;
import org.gailan.content.TableBlock;
import org.gailan.content.Text;

/** The texts of a report in which an author may type numbers. */
final class PrintedTexts {
  private PrintedTexts() {}

  /**
   * One of them.
   *
   * @param cell whether it is a cell of a table that the author wrote, which is data in itself
   */
  record Printed(Text text, boolean cell) {}

  /** The texts of the sections in order, then the notes on the items of rankings. */
  static List<Printed> of(Report report) {
    List<Printed> texts = new ArrayList<>();
    for (Section section : report.sections()) {
      Set<Text> cells = cells(section);
      EveryText.of(section, (text, notes) -> texts.add(new Printed(text, cells.contains(text))));
    }
    for (Dataset dataset : report.datasets().values()) {
      if (dataset instanceof Dataset.Ranking ranking) {
        ranking
            .items()
            .values()
            .forEach(item -> item.note().ifPresent(n -> texts.add(new Printed(n, false))));
      }
    }
    return texts;
  }

  private static Set<Text> cells(Section section) {
    Set<Text> cells = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Block block : section.blocks()) {
      if (block instanceof TableBlock table && table.body() instanceof TableBlock.Written written) {
        written.rows().stream()
            .flatMap(row -> row.cells().stream())
            .forEach(cell -> cells.add(cell.text()));
      }
    }
    return cells;
  }
}
