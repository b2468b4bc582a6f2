package org.gailan.content;

import java.util.Map;
import org.gailan.diagnostic.Location;

/**
 * A text in each language of the report.
 *
 * @param location of the mapping
 * @param prose the text of each language; the loader has reported those that are missing
 */
public record Text(Location location, Map<Language, Prose> prose) {
  public Text {
    prose = Map.copyOf(prose);
  }

  /** The text in a language; empty where it is missing, which is an error already reported. */
  public Prose in(Language language) {
    return prose.getOrDefault(language, Prose.empty(location));
  }
}
