package org.gailan.content;

import java.time.LocalDate;
import java.util.Optional;
import org.gailan.diagnostic.Location;

/**
 * A number that belongs to no dataset, such as the year a company was founded, with its source.
 *
 * @param what it is, in a few words for the verification notes
 * @param source its own, or the one that facts.yaml gives for all
 * @param redaction that it is not to be published, wherever it is used
 */
public record Fact(
    String id,
    Location location,
    Value value,
    Optional<Text> what,
    Optional<Text> source,
    Optional<String> page,
    Optional<RedactionMark> redaction) {

  /** What the fact states. */
  public sealed interface Value {}

  /** An amount in a unit. */
  public record Amount(PublishedNumber number, Unit unit, Scale scale) implements Value {}

  /** A percentage. */
  public record Percentage(PublishedNumber number) implements Value {}

  /** A year. */
  public record Year(int year) implements Value {}

  /** From one year to another. */
  public record Period(int from, int to) implements Value {}

  /** What an edition has removed. */
  public record Removed() implements Value {}

  /** A day of the calendar. */
  public record Day(LocalDate date) implements Value {}
}
