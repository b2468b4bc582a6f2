package org.gailan.load;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.gailan.content.Inline;

/**
 * The pieces of a paragraph, of which what stands between two square brackets is a placeholder: in
 * Hong Kong's listing documents such brackets hold what is not fixed yet, a single [●] or words. A
 * bracket without its partner, as half-open intervals have one, is a character like any other.
 */
final class PlaceholderBrackets {
  private static final String OPEN = "[［";
  private static final String CLOSE = "]］";

  private final ProseSource source;
  private final List<Piece> pieces = new ArrayList<>();

  PlaceholderBrackets(ProseSource source) {
    this.source = source;
  }

  static boolean isOne(char character) {
    return OPEN.indexOf(character) >= 0 || CLOSE.indexOf(character) >= 0;
  }

  private sealed interface Piece {}

  /** Characters, each with its offset in the prose. */
  private record Characters(String text, int[] offsets) implements Piece {}

  private record Bracket(char character, int offset) implements Piece {
    boolean opens() {
      return OPEN.indexOf(character) >= 0;
    }

    Characters asCharacter() {
      return new Characters(String.valueOf(character), new int[] {offset});
    }
  }

  private record Whole(Inline inline) implements Piece {}

  void add(Inline inline) {
    pieces.add(new Whole(inline));
  }

  void words(String text, int[] offsets) {
    pieces.add(new Characters(text, offsets));
  }

  void bracket(char character, int offset) {
    pieces.add(new Bracket(character, offset));
  }

  List<Inline> inlines() {
    List<Inline> inlines = new ArrayList<>();
    List<Characters> words = new ArrayList<>();
    int[] partners = partners();
    int at = 0;
    while (at < pieces.size()) {
      Piece piece = pieces.get(at);
      int end = partners[at];
      if (end > at + 1) {
        flush(words, inlines);
        inlines.add(placeholder(pieces.subList(at, end + 1)));
        at = end;
      } else {
        collect(piece, words, inlines);
      }
      at++;
    }
    flush(words, inlines);
    return inlines;
  }

  /** Of each piece that is an opening bracket, where the one that closes it is; else -1. */
  private int[] partners() {
    int[] partners = new int[pieces.size()];
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < pieces.size(); i++) {
      partners[i] = -1;
      if (pieces.get(i) instanceof Bracket bracket) {
        if (bracket.opens()) {
          open.push(i);
        } else if (!open.isEmpty()) {
          partners[open.pop()] = i;
        }
      }
    }
    return partners;
  }

  /** Brackets within it are characters of its own. */
  private Inline placeholder(List<Piece> all) {
    List<Inline> inlines = new ArrayList<>();
    List<Characters> words = new ArrayList<>();
    all.forEach(piece -> collect(piece, words, inlines));
    flush(words, inlines);
    return new Inline.Placeholder(inlines.get(0).location(), inlines);
  }

  private void collect(Piece piece, List<Characters> words, List<Inline> inlines) {
    if (piece instanceof Characters characters) {
      words.add(characters);
    } else if (piece instanceof Bracket bracket) {
      words.add(bracket.asCharacter());
    } else if (piece instanceof Whole whole) {
      flush(words, inlines);
      inlines.add(whole.inline());
    }
  }

  /** Words that follow each other are one piece. */
  private void flush(List<Characters> words, List<Inline> inlines) {
    if (words.isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder();
    words.forEach(characters -> text.append(characters.text()));
    int[] offsets =
        words.stream().flatMapToInt(characters -> Arrays.stream(characters.offsets())).toArray();
    inlines.add(new Inline.Words(text.toString(), InlineCollector.origin(source, offsets)));
    words.clear();
  }

  /** Words from a place on, each character at its own offset. */
  static int[] from(int start, int length) {
    return IntStream.range(start, start + length).toArray();
  }
}
