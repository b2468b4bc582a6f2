package org.gailan.content;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.gailan.diagnostic.Location;

/**
 * A text in each language of the report.
 *
 * @param location of the mapping
 * @param prose the text of each language; the loader has reported those that are missing
 * @param redaction that the whole of it is not to be published
 */
public record Text(
    Location location, Map<Language, Prose> prose, Optional<RedactionMark> redaction) {
  public Text {
    // In the order of languages: that of Map.copyOf is another in each run, and findings follow it.
    prose = prose.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(prose));
  }

  public Text(Location location, Map<Language, Prose> prose) {
    this(location, prose, Optional.empty());
  }

  /** The text in a language; empty where it is missing, which is an error already reported. */
  public Prose in(Language language) {
    return prose.getOrDefault(language, Prose.empty(location));
  }
}
