package org.gailan.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gailan.diagnostic.Location;

/**
 * A defined term.
 *
 * @param text the term as it is used
 * @param full the long form, with which it is introduced
 * @param avoid other forms that should not appear, by language
 */
public record Term(
    String id,
    Location location,
    Text text,
    Optional<Text> full,
    Map<Language, List<String>> avoid) {
  public Term {
    avoid = Map.copyOf(avoid);
  }
}
