package org.gailan.redaction.leak;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * What is left of a text when form is taken from it: letters and digits alone, in lower case,
 * compatible forms as one (NFKC), Chinese in the simplified script.
 */
final class Skeleton {
  private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();
  private static final Normalizer2 DECOMPOSED = Normalizer2.getNFKDInstance();

  /** Character by character: ICU's rules for whole words would depend on what stands beside. */
  private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Hant-Hans");

  private static final ConcurrentMap<Integer, String> FOLDED = new ConcurrentHashMap<>();

  private Skeleton() {}

  static String of(String text) {
    StringBuilder skeleton = new StringBuilder(text.length());
    COMPATIBLE.normalize(text).codePoints().forEach(c -> skeleton.append(folded(c)));
    return skeleton.toString();
  }

  static String simplified(String text) {
    StringBuilder simplified = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> simplified.append(c < 0x2E80 ? Character.toString(c) : oneSimplified(c)));
    return simplified.toString();
  }

  private static String folded(int codePoint) {
    return FOLDED.computeIfAbsent(codePoint, Skeleton::fold);
  }

  private static String fold(int codePoint) {
    String simplified =
        codePoint < 0x2E80 ? Character.toString(codePoint) : oneSimplified(codePoint);
    StringBuilder folded = new StringBuilder();
    DECOMPOSED
        .normalize(simplified)
        .codePoints()
        .map(Character::toLowerCase)
        .filter(Character::isLetterOrDigit)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  private static String oneSimplified(int codePoint) {
    synchronized (SIMPLIFIED) {
      return SIMPLIFIED.transliterate(Character.toString(codePoint));
    }
  }
}
