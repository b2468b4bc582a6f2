package org.gailan.draft;

import java.util.Locale;

/**
 * A difference between two drafts in one language.
 *
 * @param what differs
 * @param place where it stands
 * @param old what was said; empty where something is new
 * @param now what is said now; empty where something is gone
 */
record Change(What what, How how, Place place, String old, String now) {

  /** What differs: a block, or a part of one. */
  enum What {
    BLOCK,
    TEXT,
    ITEM,
    ROW,
    COLUMN,
    CELL,
    NOTE,
    /** A series of a chart, with its values. */
    SERIES,
    /** A year or item along the axis of a chart, with its values. */
    CATEGORY,
    /** A value of a chart, as it is labelled. */
    VALUE;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How it differs. */
  enum How {
    ADDED,
    REMOVED,
    MOVED,
    CHANGED;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Where a difference stands.
   *
   * @param block the id of the block, in the new draft if it is there
   * @param kind of the block
   * @param heading the nearest above; empty for none
   * @param anchor what a link to the heading leads to; empty for none
   * @param within the block: {@code title}, {@code note}, or the row and column of a cell; may be
   *     empty
   */
  record Place(String block, String kind, String heading, String anchor, String within) {
    Place in(String part) {
      return new Place(block, kind, heading, anchor, part);
    }
  }
}
