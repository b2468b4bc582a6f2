package org.gailan.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.gailan.content.Scale;
import org.gailan.content.Unit;

/** A figure that was looked up or computed, not yet written in a language. */
public sealed interface Figure {

  /** An amount in a unit; {@code value} has the decimals of its source at {@code scale}. */
  record Amount(BigDecimal value, Unit unit, Scale scale, boolean approximate) implements Figure {}

  /** A rate or share in percent, with the decimals to be printed. */
  record Percentage(BigDecimal value, boolean approximate) implements Figure {}

  /** How many times an earlier value a later one is, with the decimals to be printed. */
  record Multiple(BigDecimal value, boolean approximate) implements Figure {}

  /** What an edition has removed, or what would have been computed from it. */
  record Redacted() implements Figure {}

  /** A place in a ranking, from 1. */
  record Rank(int place) implements Figure {}

  /** How many there are. */
  record Count(int number) implements Figure {}

  /** A year, and whether its values are estimates. */
  record Year(int year, boolean estimate) implements Figure {}

  /** A day of the calendar. */
  record Day(LocalDate date) implements Figure {}

  /** From one year to another, and whether the values of the last are estimates. */
  record Period(int from, int to, boolean estimate) implements Figure {}
}
