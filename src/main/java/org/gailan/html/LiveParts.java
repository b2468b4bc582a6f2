package org.gailan.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.gailan.resolve.PrintedBlock;
import org.gailan.resolve.PrintedText;

/**
 * The parts of a page that is kept up to date while its report is written: each block stands
 * between two comments with its key, so that a new one can take its place.
 */
final class LiveParts {
  /** Before the number of a part where a list goes item by item; no id holds it. */
  private static final char NUMBERED = '~';

  private final FigureMarks figures;
  private final Map<String, Integer> begun = new HashMap<>();
  private final IdentityHashMap<PrintedBlock, String> keys = new IdentityHashMap<>();

  LiveParts(FigureMarks figures) {
    this.figures = figures;
  }

  /** For one block, whose key is known. */
  LiveParts(FigureMarks figures, PrintedBlock block, String key) {
    this(figures);
    keys.put(block, key);
  }

  FigureMarks figures() {
    return figures;
  }

  /** The figures of a lead-in and of the text that it runs into. */
  List<FigureMarks.Mark> figures(PrintedText lead, int between, PrintedText text) {
    List<FigureMarks.Mark> both = new ArrayList<>(figures.in(lead));
    int start = lead.plain().length() + between;
    for (FigureMarks.Mark mark : figures.in(text)) {
      both.add(new FigureMarks.Mark(mark.from() + start, mark.to() + start, mark.key()));
    }
    return both;
  }

  /** The key of the nth block with an id in a column, n from 1. */
  static String key(String id, int nth) {
    return nth == 1 ? id : id + NUMBERED + nth;
  }

  /** Whether the block begins before this part of it. */
  boolean goesOn(PrintedBlock block) {
    return keys.getOrDefault(block, "").indexOf(NUMBERED) >= 0;
  }

  String begins(PrintedBlock block, int column) {
    String key =
        keys.computeIfAbsent(
            block, b -> key(b.id(), begun.merge(column + " " + b.id(), 1, Integer::sum)));
    return "<!--gailan:" + key + ":" + column + "-->";
  }

  String ends(PrintedBlock block, int column) {
    return "<!--/gailan:" + keys.getOrDefault(block, block.id()) + ":" + column + "-->";
  }
}
