package org.gailan.draft;

import java.util.Arrays;

/** How much of their wording two texts have in common. */
final class Similarity {
  private Similarity() {}

  /**
   * What a text is made of: its words, its ideographs, and each two of them side by side.
   *
   * @return their hashes in order; the same as often as it occurs
   */
  static int[] features(String text) {
    int[] found = new int[2 * text.length() + 1];
    int count = 0;
    int word = 0;
    boolean inWord = false;
    int before = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      boolean ideograph = Character.isIdeographic(codePoint);
      boolean letter = !ideograph && Character.isLetterOrDigit(codePoint);
      if (inWord && !letter) {
        found[count++] = word;
        inWord = false;
      }
      if (letter) {
        word = inWord ? word * 31 + codePoint : codePoint;
        inWord = true;
      } else if (ideograph) {
        found[count++] = codePoint;
        if (before != 0) {
          found[count++] = before * 65_599 + codePoint;
        }
      }
      before = ideograph ? codePoint : 0;
    }
    if (inWord) {
      found[count++] = word;
    }
    int[] features = Arrays.copyOf(found, count);
    Arrays.sort(features);
    return features;
  }

  /** Dice's coefficient: 1 for the same features, 0 for none in common. */
  static double of(int[] one, int[] other) {
    if (one.length == 0 || other.length == 0) {
      return 0;
    }
    int common = 0;
    for (int i = 0, j = 0; i < one.length && j < other.length; ) {
      if (one[i] == other[j]) {
        common++;
        i++;
        j++;
      } else if (one[i] < other[j]) {
        i++;
      } else {
        j++;
      }
    }
    return 2.0 * common / (one.length + other.length);
  }
}
