package org.gailan.preflight;

/**
 * A glyph as it is extracted. Lengths are points, from the top left corner of the page.
 *
 * @param text what it says; empty where the font does not tell
 * @param y its baseline
 * @param size of the em as it is painted
 * @param content the id of its marked content; -1 for what is no part of the document, such as
 *     running matter
 */
record Glyph(String text, double x, double y, double width, double size, int content) {
  boolean isBlank() {
    return text.isBlank() || text.equals("\u00a0");
  }

  /** Whether another goes on in its line, a raised one included. */
  boolean isFollowedBy(Glyph next) {
    double em = Math.max(size, next.size);
    return Math.abs(next.y - y) < 0.6 * em && next.x > x - 0.5 && next.x < x + width + 3 * em;
  }

  /** Whether it is written with an ideograph or with full-width punctuation. */
  boolean isChinese() {
    int character = text.isEmpty() ? ' ' : text.codePointAt(0);
    return Character.isIdeographic(character)
        || (character >= 0x3000 && character <= 0x303f)
        || (character >= 0xff00 && character <= 0xffef);
  }
}
