package org.gailan.verification;

/**
 * A figure or statement where one language prints it.
 *
 * @param block the id of the block
 * @param place within the block, the same in each language: {@code title}, {@code cell 2.3}
 * @param id of the figure, the same in each language; not yet of this occurrence
 * @param text as it is printed; empty for a statement, which is its own context
 * @param context the sentence around it, or what the cell of a table belongs to
 */
record Occurrence(
    Kind kind,
    String block,
    String place,
    String id,
    String text,
    String context,
    Printed printed,
    Evidence evidence) {

  /** The same, told by what it belongs to and not by its sentence. */
  Occurrence belongingTo(String belongs) {
    return new Occurrence(kind, block, place, id, text, belongs, printed, evidence);
  }

  /** What is to be verified. */
  enum Kind {
    FIGURE("figure"),
    STATEMENT("statement");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  /**
   * Characters of a printed report.
   *
   * @param of what holds them: a text, a small table's row, a drawing
   * @param from the offset of the first
   * @param to the offset after the last
   */
  record Printed(Object of, int from, int to) {}
}
