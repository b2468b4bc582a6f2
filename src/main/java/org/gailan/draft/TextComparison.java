package org.gailan.draft;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gailan.resolve.PrintedText;
import org.gailan.resolve.Run;
import org.gailan.resolve.Run.Style;

/**
 * A text against the one before, by the word, and in Chinese by the character. What lies between
 * two changes and says less than they do becomes part of one change: a reader sees phrases.
 *
 * @param blackline both texts at once: what is new and what is gone bear their styles
 * @param replacements what was said and what is said now, in order
 */
record TextComparison(PrintedText blackline, List<Replacement> replacements) {
  /** More words or characters than these stay where they are, whatever changes around them. */
  private static final int MOST_LOST = 4;

  TextComparison {
    replacements = List.copyOf(replacements);
  }

  /**
   * A change within a text.
   *
   * @param old what was said; empty where something was added
   * @param now what is said now; empty where something was removed
   */
  record Replacement(String old, String now) {}

  /** Compares two texts. */
  static TextComparison of(PrintedText old, PrintedText now, NoteKeys notes) {
    List<Stretch> stretches = stretches(Token.of(old, notes), Token.of(now, notes));
    List<Run> runs = new ArrayList<>();
    List<Replacement> replacements = new ArrayList<>();
    for (Stretch stretch : stretches) {
      if (stretch.equal || stretch.says(stretch.old) + stretch.says(stretch.now) == 0) {
        runs.addAll(plain(stretch.now));
      } else {
        runs.addAll(marked(stretch.old, Style.DELETED));
        runs.addAll(marked(stretch.now, Style.INSERTED));
        replacements.add(new Replacement(words(stretch.old), words(stretch.now)));
      }
    }
    return new TextComparison(new PrintedText(runs), replacements);
  }

  /** The words of a text without the marks of its notes, as they are told in a list of changes. */
  static String words(PrintedText text) {
    return onOneLine(text.words());
  }

  /** A text all of which bears a style of change. */
  static PrintedText marked(PrintedText text, Style style) {
    return new PrintedText(marked(Token.of(text, NoteKeys.none()), style));
  }

  /** A compared text that stands in a new place: what has not changed bears a style too. */
  static PrintedText moved(PrintedText blackline) {
    return new PrintedText(
        blackline.runs().stream()
            .map(
                run ->
                    run.styles().stream().anyMatch(Token::isChange)
                        ? run
                        : run.with(Style.MOVED_TO))
            .toList());
  }

  /** Tokens that both texts have, or that a change replaces by others. */
  private static final class Stretch {
    final boolean equal;
    final List<Token> old = new ArrayList<>();
    final List<Token> now = new ArrayList<>();

    Stretch(boolean equal) {
      this.equal = equal;
    }

    static int weight(List<Token> tokens) {
      return tokens.stream().mapToInt(token -> token.kind().weight()).sum();
    }

    int weight() {
      return Math.max(weight(old), weight(now));
    }

    /** How much of some tokens is more than blanks. */
    int says(List<Token> tokens) {
      return (int) tokens.stream().filter(token -> token.kind() != Token.Kind.SPACE).count();
    }

    /** Whether it is one number in the place of another. */
    boolean isNumber() {
      return isNumber(old) && isNumber(now);
    }

    private static boolean isNumber(List<Token> tokens) {
      return tokens.size() == 1 && tokens.get(0).kind() == Token.Kind.NUMBER;
    }
  }

  private static List<Stretch> stretches(List<Token> old, List<Token> now) {
    List<Stretch> stretches = new ArrayList<>();
    int[] done = {0, 0};
    forEachEqual(
        keys(old),
        keys(now),
        (i, j) -> {
          change(stretches, old.subList(done[0], i), now.subList(done[1], j));
          Stretch equal = last(stretches, true);
          equal.old.add(old.get(i));
          equal.now.add(now.get(j));
          done[0] = i + 1;
          done[1] = j + 1;
        });
    change(stretches, old.subList(done[0], old.size()), now.subList(done[1], now.size()));
    boolean again = true;
    while (again) {
      again = tidy(stretches);
    }
    for (int i = 1; i < stretches.size() - 1; i++) {
      slide(stretches.get(i - 1), stretches.get(i), stretches.get(i + 1));
    }
    return stretches;
  }

  /** What was put in or taken out alone begins, if it can, where a sentence does. */
  private static void slide(Stretch before, Stretch change, Stretch after) {
    if (!change.equal && change.now.isEmpty()) {
      Slide.toSentence(change.old, before.old, after.old, before.now, after.now);
    } else if (!change.equal && change.old.isEmpty()) {
      Slide.toSentence(change.now, before.now, after.now, before.old, after.old);
    }
  }

  /** What two texts begin and end with alike goes first: what lies between is one change. */
  private static void forEachEqual(List<String> old, List<String> now, Alignment.Equal equal) {
    int least = Math.min(old.size(), now.size());
    int begin = 0;
    while (begin < least && old.get(begin).equals(now.get(begin))) {
      equal.at(begin, begin);
      begin++;
    }
    int end = 0;
    while (end < least - begin
        && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
      end++;
    }
    int first = begin;
    Alignment.forEachEqual(
        old.subList(begin, old.size() - end),
        now.subList(begin, now.size() - end),
        (i, j) -> equal.at(first + i, first + j));
    for (int i = end; i > 0; i--) {
      equal.at(old.size() - i, now.size() - i);
    }
  }

  private static List<String> keys(List<Token> tokens) {
    return tokens.stream().map(Token::key).toList();
  }

  private static void change(List<Stretch> stretches, List<Token> old, List<Token> now) {
    if (!old.isEmpty() || !now.isEmpty()) {
      Stretch change = last(stretches, false);
      change.old.addAll(old);
      change.now.addAll(now);
    }
  }

  private static Stretch last(List<Stretch> stretches, boolean equal) {
    if (stretches.isEmpty() || stretches.get(stretches.size() - 1).equal != equal) {
      stretches.add(new Stretch(equal));
    }
    return stretches.get(stretches.size() - 1);
  }

  /** Joins two changes over what lies between them; whether there were such. */
  private static boolean tidy(List<Stretch> stretches) {
    for (int i = 1; i < stretches.size() - 1; i++) {
      Stretch before = stretches.get(i - 1);
      Stretch between = stretches.get(i);
      Stretch after = stretches.get(i + 1);
      if (between.equal && isLost(before, between, after)) {
        before.old.addAll(between.old);
        before.now.addAll(between.now);
        before.old.addAll(after.old);
        before.now.addAll(after.now);
        stretches.remove(i + 1);
        stretches.remove(i);
        return true;
      }
    }
    return false;
  }

  /** Whether what two changes have between them is better read as part of them. */
  private static boolean isLost(Stretch before, Stretch between, Stretch after) {
    if (before.isNumber() || after.isNumber()) {
      return false;
    }
    int least = Math.min(before.weight(), after.weight());
    return between.weight() <= Math.min(least, MOST_LOST);
  }

  private static List<Run> plain(List<Token> tokens) {
    return tokens.stream().flatMap(token -> token.runs().stream()).toList();
  }

  /** What is gone links to nothing and is linked to by nothing. */
  private static List<Run> marked(List<Token> tokens, Style style) {
    boolean gone = style == Style.DELETED || style == Style.MOVED_FROM;
    List<Run> runs = new ArrayList<>();
    for (Run run : plain(tokens)) {
      EnumSet<Style> styles = EnumSet.of(style);
      styles.addAll(run.styles());
      if (gone) {
        styles.remove(Style.FIRST_MARK);
        boolean broken = styles.remove(Style.LINE_BREAK);
        runs.add(new Run(broken ? " " : run.text(), styles, Optional.empty(), run.origin()));
      } else {
        runs.add(new Run(run.text(), styles, run.target(), run.origin()));
      }
    }
    return runs;
  }

  private static String words(List<Token> tokens) {
    return onOneLine(tokens.stream().map(Token::text).collect(Collectors.joining()));
  }

  private static String onOneLine(String text) {
    return text.replaceAll("[\\s\u00a0]+", " ").replaceAll("[\u200b\u2060]", "").strip();
  }
}
