package org.gailan.check.claim;

import org.gailan.diagnostic.Message;

/**
 * What the data say to a claim.
 *
 * @param because the figures that decide it, or why they do not
 */
record Outcome(Verdict verdict, Message because) {

  /** Whether it holds. */
  enum Verdict {
    TRUE,
    FALSE,
    UNDECIDABLE;

    static Verdict of(boolean holds, boolean cannotHold) {
      return holds ? TRUE : cannotHold ? FALSE : UNDECIDABLE;
    }

    Verdict negated() {
      return switch (this) {
        case TRUE -> FALSE;
        case FALSE -> TRUE;
        case UNDECIDABLE -> UNDECIDABLE;
      };
    }

    /** Of a claim that holds where this one or another does. */
    Verdict or(Verdict other) {
      return this == TRUE || other == TRUE
          ? TRUE
          : this == FALSE ? other : other == FALSE ? this : UNDECIDABLE;
    }

    /** Of a claim that holds where this one and another do. */
    Verdict and(Verdict other) {
      return negated().or(other.negated()).negated();
    }
  }
}
