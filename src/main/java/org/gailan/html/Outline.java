package org.gailan.html;

import java.util.ArrayList;
import java.util.List;
import org.gailan.resolve.PrintedBlock;

/** The headings of a document as a tree, for contents and bookmarks. */
public record Outline(String id, String text, List<Outline> children) {

  /** The tree of a document's headings; a skipped level is treated as the next. */
  static List<Outline> of(List<PrintedBlock> blocks) {
    List<Outline> roots = new ArrayList<>();
    List<Outline> open = new ArrayList<>();
    List<Integer> levels = new ArrayList<>();
    for (PrintedBlock block : blocks) {
      if (block instanceof PrintedBlock.Heading heading) {
        Outline entry = new Outline(heading.id(), words(heading), new ArrayList<>());
        while (!levels.isEmpty() && levels.get(levels.size() - 1) >= heading.level()) {
          levels.remove(levels.size() - 1);
          open.remove(open.size() - 1);
        }
        (open.isEmpty() ? roots : open.get(open.size() - 1).children()).add(entry);
        open.add(entry);
        levels.add(heading.level());
      }
    }
    return roots;
  }

  /** The words of a heading without the marks of its notes. */
  private static String words(PrintedBlock.Heading heading) {
    return heading.text().words();
  }
}
