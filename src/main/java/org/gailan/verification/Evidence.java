package org.gailan.verification;

import org.gailan.diagnostic.Location;

/**
 * What stands behind a figure.
 *
 * @param value the number as its source publishes it or as we computed it; empty for a statement
 * @param unit what the value counts, with its scale: {@code USD hundred million}
 * @param meaning what the figure is, in words
 * @param formula how it was computed or derived, with the numbers; empty where it was neither
 * @param proof what comes of holding it against the other figures, with the arithmetic; empty where
 *     none bears on it
 * @param source the document, its date and page, as far as they are known
 * @param at where the number is written in the content
 */
public record Evidence(
    Status status,
    String value,
    String unit,
    String meaning,
    String formula,
    String proof,
    String source,
    Location at) {

  /** The same, written elsewhere. */
  Evidence at(Location other) {
    return new Evidence(status, value, unit, meaning, formula, proof, source, other);
  }

  /** How a figure came to be printed. */
  public enum Status {
    DISCLOSED("disclosed", "A source states it: hold it against the source."),
    COMPUTED("computed", "The engine computed it from disclosed figures: the formula says how."),
    DERIVED("derived", "We derived it from what a source discloses: the formula says how."),
    TYPED(
        "typed",
        "Digits of the text that are bound to no figure, as in a name: look whether they state a"
            + " fact."),
    CLAIMED("claimed", "The text claims it, and the data bear the claim out.");

    private final String word;
    private final String meaning;

    Status(String word, String meaning) {
      this.word = word;
      this.meaning = meaning;
    }

    /** As the notes have it. */
    public String word() {
      return word;
    }

    /** What it asks of whoever verifies. */
    String meaning() {
      return meaning;
    }
  }
}
