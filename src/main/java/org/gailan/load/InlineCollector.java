package org.gailan.load;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gailan.content.Inline;
import org.gailan.diagnostic.Origin;

/**
 * Collects the pieces of a paragraph; words that follow each other become one piece, and what
 * stands in square brackets, a placeholder.
 */
final class InlineCollector {
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]*);");

  private final ProseSource source;
  private final PlaceholderBrackets pieces;
  private final StringBuilder words = new StringBuilder();
  private int[] offsets = new int[32];

  InlineCollector(ProseSource source) {
    this.source = source;
    this.pieces = new PlaceholderBrackets(source);
  }

  void add(Inline inline) {
    endWords();
    pieces.add(inline);
  }

  List<Inline> inlines() {
    endWords();
    return pieces.inlines();
  }

  /** A space that stands for a line end. */
  void space(int offset) {
    append(' ', offset);
  }

  /**
   * Words without their escapes.
   *
   * @param start of the words as written, in the prose
   * @param end of them
   */
  void words(String literal, int start, int end) {
    String written = source.text();
    Matcher entity = ENTITY.matcher(written).region(start, end);
    int at = start;
    for (int i = 0; i < literal.length(); i++) {
      char character = literal.charAt(i);
      int length = 1;
      boolean escaped = false;
      if (at + 1 < end && written.charAt(at) == '\\' && written.charAt(at + 1) == character) {
        at++;
        escaped = true;
      } else if (at < end && written.charAt(at) == '&' && entity.region(at, end).lookingAt()) {
        boolean decoded = !literal.startsWith(entity.group(), i);
        length = decoded ? entity.group().length() : 1;
      }
      if (PlaceholderBrackets.isOne(character) && !escaped && length == 1) {
        endWords();
        pieces.bracket(character, Math.min(at, end));
      } else {
        append(character, Math.min(at, end));
      }
      boolean halfOfEntity = length > 1 && Character.isHighSurrogate(character);
      at += halfOfEntity ? 0 : length;
    }
  }

  private void append(char character, int offset) {
    if (words.length() == offsets.length) {
      offsets = Arrays.copyOf(offsets, offsets.length * 2);
    }
    offsets[words.length()] = offset;
    words.append(character);
  }

  private void endWords() {
    if (words.length() > 0) {
      pieces.words(words.toString(), Arrays.copyOf(offsets, words.length()));
      words.setLength(0);
    }
  }

  /** Where each of some characters stands, given its offset in the prose. */
  static Origin origin(ProseSource source, int[] offsets) {
    return offset -> source.at(offsets[Math.max(0, Math.min(offset, offsets.length - 1))]);
  }
}
