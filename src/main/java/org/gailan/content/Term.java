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
 * @param entity where its English name comes from, if it names a Chinese entity
 * @param redaction that it is not to be published, wherever it is used
 */
public record Term(
    String id,
    Location location,
    Text text,
    Optional<Text> full,
    Map<Language, List<String>> avoid,
    Optional<EnglishName> entity,
    Optional<RedactionMark> redaction) {

  /**
   * Where the English name of a Chinese entity comes from; any but an official one is marked where
   * it is first used (HKEx-LD32-1).
   */
  public enum EnglishName {
    OFFICIAL,
    TRANSLATION,
    ROMANISATION
  }

  public Term {
    avoid = Map.copyOf(avoid);
  }
}
