package org.gailan.content;

import java.util.Optional;
import org.gailan.diagnostic.Location;

/**
 * What an author marks as not to be published: an edition that removes the category prints a token
 * in its place.
 *
 * @param location of the mark
 * @param category such as {@code offer-price}; empty for one that does not say, which every edition
 *     removes that removes anything
 * @param reason why it is removed, where it is not the reason of the category
 */
public record RedactionMark(Location location, Optional<String> category, Optional<Text> reason) {

  /** What is printed instead of what is removed, as listing documents print it. */
  public static String token(Language language) {
    return switch (language) {
      case ZH_HANT -> "[編纂]";
      case EN -> "[REDACTED]";
    };
  }
}
