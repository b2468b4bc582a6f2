package org.gailan.content;

import java.util.Optional;
import org.gailan.diagnostic.Location;

/**
 * One of the forms in which a draft is issued, such as the application proof.
 *
 * @param showsRedacted whether redacted words are shown; otherwise they are removed
 * @param marksStale whether translations are marked that were not confirmed after a change
 * @param allowsPlaceholders whether words that are still to be filled in, such as [●], may remain
 *     when it is packed for filing
 * @param warning the line at the top of every page
 */
public record Edition(
    String id,
    Location location,
    boolean showsRedacted,
    boolean marksStale,
    boolean allowsPlaceholders,
    Optional<Warning> warning) {

  /**
   * The line at the top of every page.
   *
   * @param verified whether a person held its words against what the regulator asks for
   */
  public record Warning(Text text, boolean verified) {}
}
