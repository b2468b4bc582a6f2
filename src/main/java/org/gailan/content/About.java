package org.gailan.content;

import java.util.Optional;
import org.gailan.diagnostic.Location;

/**
 * What the figures of a dataset are about, without which they mean little: a computing power has no
 * meaning without its precision, nor a market size without its geography.
 *
 * @param geography the area the figures cover
 * @param definition what is counted, and what is not
 * @param citation where they are disclosed
 * @param derivation how we derived them, where they are not disclosed but ours
 */
public record About(
    Optional<Text> geography,
    Optional<Text> definition,
    Optional<Basis> basis,
    Optional<Citation> citation,
    Optional<Derivation> derivation) {

  /** Nothing is said. */
  public static final About NOTHING =
      new About(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Whether figures count what there is at a time, or what comes in over a time. */
  public enum Measures {
    STOCK,
    FLOW
  }

  /**
   * On what basis the figures are measured.
   *
   * @param precision of computing power, such as FP16; {@code undisclosed} where the source does
   *     not tell
   */
  public record Basis(Location location, Measures measures, Optional<String> precision) {}

  /**
   * Where figures or facts are disclosed.
   *
   * @param document its name
   * @param date of the document, as it says
   * @param page as the document numbers it
   */
  public record Citation(
      Location location, Optional<Text> document, Optional<String> date, Optional<String> page) {}
}
