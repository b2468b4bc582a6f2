package org.gailan.draft;

import java.util.List;

/**
 * Moves what was put into a text or taken out of it along the words around it, as far as they are
 * the same, until it begins where a sentence or at least a phrase does: of "A. B. " and "A. " the
 * difference is "B. ", and neither ". B" nor " B.".
 */
final class Slide {
  private static final String ENDS = "。！？；.!?;";

  private final List<Token> change;
  private final List<Token> before;
  private final List<Token> after;
  private final List<Token> otherBefore;
  private final List<Token> otherAfter;

  private Slide(
      List<Token> change,
      List<Token> before,
      List<Token> after,
      List<Token> otherBefore,
      List<Token> otherAfter) {
    this.change = change;
    this.before = before;
    this.after = after;
    this.otherBefore = otherBefore;
    this.otherAfter = otherAfter;
  }

  /**
   * Moves a change to where it reads best.
   *
   * @param before what the text that has the change has before it
   * @param otherBefore what the other text has in the place of that
   */
  static void toSentence(
      List<Token> change,
      List<Token> before,
      List<Token> after,
      List<Token> otherBefore,
      List<Token> otherAfter) {
    new Slide(change, before, after, otherBefore, otherAfter).toSentence();
  }

  private void toSentence() {
    int reach = 0;
    while (before.size() > 1 && last(before).key().equals(last(change).key())) {
      toTheLeft();
      reach++;
    }
    int best = 0;
    int most = score();
    int at = 0;
    while (after.size() > 1 && after.get(0).key().equals(change.get(0).key())) {
      toTheRight();
      at++;
      // Where all places read alike, it stays where it was found.
      if (score() > most || (score() == most && at <= reach)) {
        most = score();
        best = at;
      }
    }
    for (; at > best; at--) {
      toTheLeft();
    }
  }

  private void toTheLeft() {
    change.add(0, before.remove(before.size() - 1));
    after.add(0, change.remove(change.size() - 1));
    otherAfter.add(0, otherBefore.remove(otherBefore.size() - 1));
  }

  private void toTheRight() {
    before.add(change.remove(0));
    change.add(after.remove(0));
    otherBefore.add(otherAfter.remove(0));
  }

  /** How well it reads that a change begins here. */
  private int score() {
    Token previous = last(before);
    if (ENDS.contains(previous.key())) {
      return 3;
    } else if (ENDS.contains(last(change).key())) {
      return 2;
    }
    boolean phrase =
        change.get(0).kind() == Token.Kind.SPACE || previous.kind() == Token.Kind.PUNCTUATION;
    return phrase ? 1 : 0;
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }
}
