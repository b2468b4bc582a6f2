package org.gailan.content;

import java.util.Optional;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Origin;

/**
 * What the prose of a block claims, in a form that the data can prove or refute.
 *
 * @param statement such as {@code rank top-ten issuer = 6}
 * @param origin of each character of the statement
 * @param says the words of the prose that make the claim, in each language
 */
public record Claim(String statement, Origin origin, Optional<Text> says) {

  /** Where the statement begins. */
  public Location location() {
    return origin.at(0);
  }
}
