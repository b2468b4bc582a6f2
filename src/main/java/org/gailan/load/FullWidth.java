package org.gailan.load;

import java.util.Locale;

/** Folds what differs in width only; superscripts stay what they are, for they are notes. */
final class FullWidth {
  private FullWidth() {}

  /** Full-width letters, digits and signs in half width, every kind of space as a space. */
  static String narrowed(String text) {
    StringBuilder narrow = new StringBuilder();
    text.codePoints()
        .map(c -> c >= 0xFF01 && c <= 0xFF5E ? c - 0xFF01 + '!' : c)
        .map(c -> Character.isSpaceChar(c) || Character.isWhitespace(c) ? ' ' : c)
        .forEach(narrow::appendCodePoint);
    return narrow.toString().replaceAll(" +", " ").strip();
  }

  /** As {@link #narrowed}, and in lower case: names that are equal so are the same. */
  static String folded(String name) {
    return narrowed(name).toLowerCase(Locale.ROOT);
  }
}
