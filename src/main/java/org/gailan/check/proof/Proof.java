package org.gailan.check.proof;

import java.util.function.Supplier;
import org.gailan.content.PublishedNumber;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Message;

/**
 * A published figure held against others.
 *
 * @param rule the id of the rule it was held against
 * @param figure the published one
 * @param words late, for they take longer than the decision and few are read
 */
public record Proof(String rule, PublishedNumber figure, Outcome outcome, Supplier<Message> words) {

  /** What comes of it. */
  public enum Outcome {
    /** Before rounding the figures can have been right together. */
    CONSISTENT,
    /** No values that round to these figures are right together. */
    INCONSISTENT,
    /** What it would take to decide is not published, or means nothing. */
    UNDECIDABLE
  }

  static Proof consistent(String rule, PublishedNumber figure, Supplier<Message> words) {
    return new Proof(rule, figure, Outcome.CONSISTENT, words);
  }

  static Proof inconsistent(String rule, PublishedNumber figure, Supplier<Message> words) {
    return new Proof(rule, figure, Outcome.INCONSISTENT, words);
  }

  static Proof undecidable(String rule, PublishedNumber figure, Message why) {
    return new Proof(rule, figure, Outcome.UNDECIDABLE, () -> why);
  }

  /** Consistent or not. */
  static Proof of(
      String rule, PublishedNumber figure, boolean consistent, Supplier<Message> words) {
    return consistent ? consistent(rule, figure, words) : inconsistent(rule, figure, words);
  }

  /** Where the figure is published. */
  public Location location() {
    return figure.location();
  }

  /**
   * The arithmetic in words: what was computed from what, and what it allows. Of an inconsistent
   * figure it is the message of the finding, of an undecidable one what it lacks.
   */
  public Message arithmetic() {
    return words.get();
  }
}
