package org.gailan.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.gailan.pdf.FlowBlock.Kind;

/**
 * Decides which text is set before a chart or table that does not fit at a page's foot, and which
 * chart is drawn lower instead. It goes over the blocks once, from the first page to the last: up
 * to its first decision they stand where they stand; what comes after is reckoned from their
 * heights, so that one layout more is enough for many charts. Lengths are points.
 */
final class FlowPlan {
  /** A hole is worth filling from here on: four lines of text. */
  private static final double LEAST_HOLE = 60;

  /** Rather than leave more than this part of a page empty, a chart is drawn lower. */
  private static final double SMALL_REST = 0.1;

  /** Room for what reckoning loses, in points. */
  private static final double SLACK = 3;

  private final double pageHeight;
  private final List<FlowBlock> order;
  private final IdentityHashMap<FlowBlock, Double> spare;
  private final List<Move> moves = new ArrayList<>();
  private final List<Reduction> reductions = new ArrayList<>();

  // Where the next block begins.
  private int page;
  private double y;
  private double headings;

  /** Texts that are set before a chart or table, in their order. */
  record Move(FlowBlock before, List<FlowBlock> texts) {
    Move {
      texts = List.copyOf(texts);
    }
  }

  /** A chart that is drawn lower, by points. */
  record Reduction(FlowBlock chart, double by) {}

  /**
   * @param spare by how much a chart may be lower
   */
  private FlowPlan(
      List<FlowBlock> blocks, double pageHeight, IdentityHashMap<FlowBlock, Double> spare) {
    this.order = new ArrayList<>(blocks);
    this.pageHeight = pageHeight;
    this.spare = spare;
  }

  /** Plans for blocks in the order in which they are printed. */
  static FlowPlan of(
      List<FlowBlock> blocks, double pageHeight, IdentityHashMap<FlowBlock, Double> spare) {
    FlowPlan plan = new FlowPlan(blocks, pageHeight, spare);
    plan.decide();
    return plan;
  }

  List<Move> moves() {
    return moves;
  }

  List<Reduction> reductions() {
    return reductions;
  }

  private void decide() {
    for (int i = 0; i < order.size(); i++) {
      FlowBlock block = order.get(i);
      switch (block.kind()) {
        case BREAK -> {
          page = isAsItStands() ? block.page() : page + (y > 0 ? 1 : 0);
          y = 0;
          headings = 0;
          if (block.height() > 0) {
            place(block);
          }
        }
        case HEADING -> headings += block.height();
        case TEXT -> place(block);
        case FLOAT -> {
          if (isTornAway(block)) {
            fill(i);
          }
          if (order.get(i).equals(block)) {
            place(block);
          } else {
            // The texts that were moved come first now.
            i--;
          }
        }
      }
    }
  }

  private boolean isAsItStands() {
    return moves.isEmpty() && reductions.isEmpty();
  }

  /** Whether a chart or table begins on the next page though there is room before it. */
  private boolean isTornAway(FlowBlock block) {
    if (y <= 0 || pageHeight - y < LEAST_HOLE || reduced(block) > 0) {
      return false;
    }
    boolean parted = block.isWhole() && block.end() > block.page();
    return isAsItStands()
        ? block.page() > page || parted
        : y + headings + block.least() > pageHeight;
  }

  private double reduced(FlowBlock block) {
    return reductions.stream()
        .filter(reduction -> reduction.chart().equals(block))
        .mapToDouble(Reduction::by)
        .sum();
  }

  private void fill(int index) {
    FlowBlock block = order.get(index);
    List<FlowBlock> texts = new ArrayList<>();
    double filled = y + headings;
    double rest = pageHeight - filled;
    for (int i = index + 1; i < order.size() && order.get(i).kind() == Kind.TEXT; i++) {
      FlowBlock text = order.get(i);
      Place after = Place.of(text, filled, pageHeight);
      boolean begins = filled + text.least() <= pageHeight;
      boolean leavesRoom = after.pages() == 0 || after.y() + block.least() + SLACK <= pageHeight;
      if (!begins || after.pages() > 1 || !leavesRoom) {
        break;
      }
      texts.add(text);
      filled = after.pages() == 0 ? after.y() : pageHeight;
      rest = pageHeight - filled;
      if (after.pages() > 0 || rest < SLACK) {
        break;
      }
    }
    while (!texts.isEmpty() && announcesNext(texts.get(texts.size() - 1))) {
      FlowBlock last = texts.remove(texts.size() - 1);
      rest += last.height();
    }
    double missing = block.height() - (pageHeight - y - headings) + SLACK;
    if (rest > SMALL_REST * pageHeight && missing <= spare.getOrDefault(block, 0.0)) {
      reductions.add(new Reduction(block, Math.max(missing, SLACK)));
    } else if (!texts.isEmpty()) {
      moves.add(new Move(block, texts));
      order.removeAll(texts);
      order.addAll(index, texts);
    }
  }

  /** Whether a text ends with a colon: what it announces must follow it. */
  private static boolean announcesNext(FlowBlock text) {
    String words = text.elements().get(0).getTextContent().strip();
    return words.endsWith("：") || words.endsWith(":");
  }

  private void place(FlowBlock block) {
    if (isAsItStands()) {
      page = block.end();
      y = block.bottom();
    } else {
      double height = headings + block.least() - reduced(block);
      if (y + height > pageHeight) {
        page++;
        y = 0;
      }
      Place after = Place.of(block, y + headings, pageHeight);
      page += after.pages();
      y = after.y() - reduced(block);
    }
    headings = 0;
  }

  /**
   * Where a block ends.
   *
   * @param pages how many pages after the one on which it was to begin
   */
  private record Place(int pages, double y) {
    static Place of(FlowBlock block, double start, double pageHeight) {
      int pages = 0;
      double y = start;
      for (double piece : block.pieces()) {
        if (y + piece > pageHeight + LAST_MARGIN && y > 0) {
          pages++;
          y = 0;
        }
        y += piece;
      }
      return new Place(pages, Math.min(y, pageHeight));
    }

    /** The distance after a paragraph's last line may go over the page's end. */
    private static final double LAST_MARGIN = 4;
  }
}
