package org.gailan.pdf;

import java.util.List;
import org.w3c.dom.Element;

/**
 * A block of a report as it goes over pages. Lengths are points.
 *
 * @param elements those that are moved with it: its own, those that cling to it, and what the
 *     template puts after it
 * @param pieces the heights of what stands on one page in any case, from the top, with the distance
 *     to the next
 * @param page on which it begins, from 0
 * @param top how far its top is from the top of that page
 * @param end the page on which it ends
 * @param bottom how far its bottom is from the top of that page
 */
record FlowBlock(
    List<Element> elements,
    Kind kind,
    List<Double> pieces,
    int page,
    double top,
    int end,
    double bottom) {
  FlowBlock {
    elements = List.copyOf(elements);
    pieces = List.copyOf(pieces);
  }

  /** What may be done with a block. */
  enum Kind {
    /** It stays with what follows. */
    HEADING,
    /** It may be set before a chart or table. */
    TEXT,
    /** A chart or a table, before which text may be set. */
    FLOAT,
    /** Nothing is moved over it. */
    BREAK
  }

  double height() {
    return pieces.stream().mapToDouble(piece -> piece).sum();
  }

  /** Whether it is to stand on one page. */
  boolean isWhole() {
    return pieces.size() == 1;
  }

  /** The height of what must stand on the page where it begins. */
  double least() {
    return pieces.isEmpty() ? 0 : pieces.get(0);
  }
}
