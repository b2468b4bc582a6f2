package org.gailan.redaction.leak;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A text that was read out of a file, and how a secret stands in it. */
final class Passage {
  /** Shorter ones are found reversed by chance. */
  private static final int SHORTEST_REVERSED = 5;

  /** Four Chinese characters say something; four letters are part of any text. */
  private static final int CHINESE_GRAM = 4;

  private static final int LETTER_GRAM = 8;
  private static final int FEWEST_GRAMS = 4;

  private final String place;
  private final String text;
  private final String skeleton;
  private final Set<String> numbers;

  /**
   * @param prose whether its numbers are words, and not coordinates, which would be equal to some
   *     secret by chance
   */
  Passage(String place, String text, boolean prose) {
    this.place = place;
    this.text = text;
    this.skeleton = Skeleton.of(text);
    this.numbers = prose ? SignificantDigits.in(text) : Set.of();
  }

  String place() {
    return place;
  }

  Optional<Encoding> find(Secret secret) {
    return secret.isNumber() ? number(secret.words()) : words(secret.words());
  }

  private Optional<Encoding> number(String number) {
    String digits = SignificantDigits.of(number);
    boolean found =
        numbers.contains(digits)
            || numbers.contains(new StringBuilder(digits).reverse().toString());
    return found ? Optional.of(Encoding.DIGITS) : Optional.empty();
  }

  private Optional<Encoding> words(String words) {
    if (text.contains(words)) {
      return Optional.of(Encoding.PLAIN);
    }
    String wanted = Skeleton.of(words);
    if (skeleton.contains(wanted)) {
      return Optional.of(form(words));
    }
    if (wanted.length() >= SHORTEST_REVERSED && skeleton.contains(reversed(wanted))) {
      return Optional.of(Encoding.REVERSED);
    }
    return holdsParts(wanted) ? Optional.of(Encoding.GRAMS) : Optional.empty();
  }

  /** What a fold has to undo for the words to be there. */
  private Encoding form(String words) {
    if (text.contains(Normalizer2.getNFCInstance().normalize(words))) {
      return Encoding.COMPOSED;
    }
    if (text.contains(Normalizer2.getNFDInstance().normalize(words))) {
      return Encoding.DECOMPOSED;
    }
    Normalizer2 compatible = Normalizer2.getNFKCInstance();
    String folded = compatible.normalize(text);
    String foldedWords = compatible.normalize(words);
    if (folded.contains(foldedWords)) {
      boolean wide = text.codePoints().anyMatch(c -> c > 0xFF00 && c < 0xFF5F);
      return wide ? Encoding.FULL_WIDTH : Encoding.COMPATIBLE;
    }
    if (Skeleton.simplified(folded).contains(Skeleton.simplified(foldedWords))) {
      return Encoding.OTHER_SCRIPT;
    }
    boolean otherCase =
        folded.toLowerCase(Locale.ROOT).contains(foldedWords.toLowerCase(Locale.ROOT));
    return otherCase ? Encoding.OTHER_CASE : Encoding.SPLIT;
  }

  private boolean holdsParts(String wanted) {
    List<String> grams = grams(wanted);
    if (grams.size() < FEWEST_GRAMS) {
      return false;
    }
    long held = grams.stream().filter(skeleton::contains).count();
    return held >= FEWEST_GRAMS - 1 && held * 3 >= grams.size();
  }

  private static List<String> grams(String wanted) {
    int[] points = wanted.codePoints().toArray();
    int length =
        wanted.codePoints().allMatch(Character::isIdeographic) ? CHINESE_GRAM : LETTER_GRAM;
    return IntStream.rangeClosed(0, points.length - length)
        .mapToObj(i -> new String(points, i, length))
        .distinct()
        .collect(Collectors.toList());
  }

  private static String reversed(String text) {
    return new StringBuilder(text).reverse().toString();
  }
}
