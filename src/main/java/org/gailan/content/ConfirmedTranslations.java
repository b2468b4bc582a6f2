package org.gailan.content;

import java.util.List;
import java.util.Map;
import org.gailan.diagnostic.Location;

/**
 * Which texts were confirmed to say the same in every language, as translations.yaml remembers
 * them.
 *
 * @param texts of each confirmed text, the fingerprint of each language
 */
public record ConfirmedTranslations(Location location, List<Map<Language, String>> texts) {
  public ConfirmedTranslations {
    texts = List.copyOf(texts);
  }
}
