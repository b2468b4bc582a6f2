package org.gailan.check.number;

import java.util.List;
import java.util.Optional;
import org.gailan.quantity.Quantity;

/**
 * A figure that a dataset or facts.yaml holds.
 *
 * @param quantity as prose would write it
 * @param reference the form that prints it
 * @param dataset empty for a fact
 * @param member the series or item; empty where the figure is of the whole dataset
 * @param years of the value, or the two of a rate
 */
public record KnownFigure(
    Quantity quantity,
    Kind kind,
    String reference,
    String dataset,
    Optional<String> member,
    List<Integer> years) {

  /** What kind of figure. */
  public enum Kind {
    /** What a sentence may say rose or fell. */
    LEVEL,
    /** A growth rate between two years. */
    RATE,
    SHARE,
    /** How a later value compares with an earlier one: a multiple or a difference. */
    COMPARISON,
    RANK,
    COUNT,
    YEAR,
    FACT
  }

  public KnownFigure {
    years = List.copyOf(years);
  }
}
