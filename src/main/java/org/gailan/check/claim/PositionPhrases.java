package org.gailan.check.claim;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gailan.content.Language;

/**
 * How a sentence says of a party that it leads. A word such as “leading” is not enough: “leading
 * enterprises need capital” and “our largest customer” claim nothing. A phrase is a party, a verb
 * that makes it something, and the word for its position.
 */
interface PositionPhrases {

  /**
   * A word for a position.
   *
   * @param start of the word
   * @param end after it
   * @param superlative whether it leaves room for one party only
   */
  record Found(int start, int end, boolean superlative) {}

  /** The first that a sentence says of a party. */
  Optional<Found> find(String sentence);

  /**
   * Those of a language.
   *
   * @param parties names of the issuer and of ranked parties
   */
  static PositionPhrases of(Language language, Collection<String> parties) {
    return switch (language) {
      case EN -> new EnglishPositions(parties);
      case ZH_HANT -> new ChinesePositions(parties);
    };
  }

  /** Names as alternatives of a pattern, the longest first. */
  static String alternatives(List<String> issuer, Collection<String> parties) {
    return Stream.concat(issuer.stream(), parties.stream())
        .filter(name -> !name.isBlank())
        .distinct()
        .sorted(Comparator.comparing(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  /** The first match of any pattern that a condition does not rule out. */
  static Optional<Matcher> first(
      List<Pattern> patterns, String sentence, Predicate<Matcher> meant) {
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(sentence);
      while (matcher.find()) {
        if (meant.test(matcher)) {
          return Optional.of(matcher);
        }
      }
    }
    return Optional.empty();
  }
}
