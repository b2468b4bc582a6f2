package org.gailan.composition;

/** How a character stands in its line, besides its typeface. */
public enum Form {
  PLAIN,
  /** A full-width mark without the empty half of its square. */
  HALF,
  /** With a quarter em before it. */
  SPACE_BEFORE,
  /** With a quarter em after it. */
  SPACE_AFTER,
  SPACE_AROUND;

  /** This form with a quarter em before it as well. */
  Form spacedBefore() {
    return this == SPACE_AFTER || this == SPACE_AROUND ? SPACE_AROUND : SPACE_BEFORE;
  }

  /** This form with a quarter em after it as well. */
  Form spacedAfter() {
    return this == SPACE_BEFORE || this == SPACE_AROUND ? SPACE_AROUND : SPACE_AFTER;
  }
}
