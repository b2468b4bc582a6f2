package org.gailan.check.text;

/** Which characters are those of Chinese, a full em wide. */
final class Ideographs {
  private Ideographs() {}

  /** Ideographs themselves; those beyond the first plane by either half. */
  static boolean isIdeograph(char character) {
    return Character.isIdeographic(character)
        || character == '々'
        || Character.isSurrogate(character);
  }

  /** Chinese punctuation and its full-width forms, which bring their own space. */
  static boolean isWidePunctuation(char character) {
    return (character >= '\u3001' && character <= '\u303F' && !Character.isIdeographic(character))
        || "，．：；？！（）［］".indexOf(character) >= 0;
  }

  static boolean isChinese(char character) {
    return isIdeograph(character) || isWidePunctuation(character);
  }
}
