package org.gailan.content;

import java.util.Map;
import org.gailan.diagnostic.Location;

/**
 * The words of a block or a regulatory text that were locked as a version, as locks.yaml remembers
 * them.
 *
 * @param id of the block or the regulatory text
 * @param fingerprints of the words in each language
 */
public record LockedText(
    Location location, String id, String version, Map<Language, String> fingerprints) {
  public LockedText {
    fingerprints = Map.copyOf(fingerprints);
  }
}
