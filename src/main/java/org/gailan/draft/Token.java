package org.gailan.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gailan.resolve.PrintedText;
import org.gailan.resolve.Run;
import org.gailan.resolve.Run.Style;

/**
 * What a comparison takes for one: a word, a number, an ideograph, a punctuation mark, a space.
 *
 * @param key equal for tokens that say the same
 * @param runs its characters as they are printed, with their styles
 */
record Token(Kind kind, String key, List<Run> runs) {
  /** What joins digits and letters to one number or word: 1,532, US$153.2, e-commerce. */
  private static final String JOINERS = ".,'’-/·&";

  /** What stands before a number and belongs to it. */
  private static final String APPROXIMATELY = "~\u2212";

  private static final Set<Style> CHANGES =
      Set.of(Style.INSERTED, Style.DELETED, Style.MOVED_FROM, Style.MOVED_TO);

  Token {
    runs = List.copyOf(runs);
  }

  /** What a token is, and how much it says. */
  enum Kind {
    SPACE(0),
    PUNCTUATION(0),
    MARK(1),
    IDEOGRAPH(1),
    WORD(1),
    /** Two numbers that are the same are hardly so by chance. */
    NUMBER(2);

    private final int weight;

    Kind(int weight) {
      this.weight = weight;
    }

    int weight() {
      return weight;
    }
  }

  String text() {
    StringBuilder text = new StringBuilder();
    runs.forEach(run -> text.append(run.text()));
    return text.toString();
  }

  /** The tokens of a text, without what only says that a translation is to be confirmed. */
  static List<Token> of(PrintedText text, NoteKeys notes) {
    Reading reading = new Reading(notes);
    for (Run run : text.runs()) {
      if (!run.has(Style.STALE)) {
        reading.add(run);
      }
    }
    return reading.tokens();
  }

  /** Whether a style says what became of a text. */
  static boolean isChange(Style style) {
    return CHANGES.contains(style);
  }

  /** Reads the characters of neighbouring runs as one text. */
  private static final class Reading {
    private final NoteKeys notes;
    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    Reading(NoteKeys notes) {
      this.notes = notes;
    }

    void add(Run run) {
      if (run.has(Style.NOTE_MARK) || run.has(Style.REDACTION)) {
        flush();
        String key = run.has(Style.NOTE_MARK) ? notes.of(run) : run.text();
        tokens.add(new Token(Kind.MARK, key, List.of(run)));
      } else if (!run.text().isEmpty()) {
        starts.add(text.length());
        runs.add(run);
        text.append(run.text());
      }
    }

    List<Token> tokens() {
      flush();
      return tokens;
    }

    private void flush() {
      int at = 0;
      while (at < text.length()) {
        Kind kind = kind(text.codePointAt(at));
        int end = end(at, kind);
        String written = text.substring(at, end);
        tokens.add(new Token(refined(kind, written), key(kind, written), slice(at, end)));
        at = end;
      }
      text.setLength(0);
      runs.clear();
      starts.clear();
    }

    private static Kind refined(Kind kind, String written) {
      return kind == Kind.WORD && written.codePoints().anyMatch(Character::isDigit)
          ? Kind.NUMBER
          : kind;
    }

    /** However a text is broken in its file and on its lines, it says the same. */
    private static String key(Kind kind, String written) {
      return kind == Kind.SPACE ? " " : written;
    }

    private int end(int start, Kind kind) {
      int at = start + Character.charCount(text.codePointAt(start));
      if (kind == Kind.SPACE) {
        while (at < text.length() && kind(text.codePointAt(at)) == Kind.SPACE) {
          at += Character.charCount(text.codePointAt(at));
        }
      } else if (kind == Kind.WORD) {
        while (at < text.length() && goesOn(at)) {
          at += Character.charCount(text.codePointAt(at));
        }
      }
      return at;
    }

    private boolean goesOn(int at) {
      int codePoint = text.codePointAt(at);
      if (kind(codePoint) == Kind.WORD || codePoint == '%') {
        return true;
      }
      int next = at + Character.charCount(codePoint);
      return JOINERS.indexOf(codePoint) >= 0
          && next < text.length()
          && Character.isLetterOrDigit(text.codePointAt(next))
          && kind(text.codePointAt(next)) == Kind.WORD
          && Character.isLetterOrDigit(text.codePointBefore(at));
    }

    private static Kind kind(int codePoint) {
      if (Character.isWhitespace(codePoint)
          || Character.isSpaceChar(codePoint)
          || Character.getType(codePoint) == Character.FORMAT) {
        return Kind.SPACE;
      } else if (Character.isIdeographic(codePoint)) {
        return Kind.IDEOGRAPH;
      } else if (Character.isLetterOrDigit(codePoint)
          || Character.getType(codePoint) == Character.CURRENCY_SYMBOL
          || APPROXIMATELY.indexOf(codePoint) >= 0) {
        return Kind.WORD;
      }
      return Kind.PUNCTUATION;
    }

    private List<Run> slice(int from, int to) {
      List<Run> slice = new ArrayList<>();
      for (int i = 0; i < runs.size(); i++) {
        int start = starts.get(i);
        int end = start + runs.get(i).text().length();
        if (start < to && end > from) {
          Run run = runs.get(i);
          String part = text.substring(Math.max(start, from), Math.min(end, to));
          slice.add(new Run(part, run.styles(), run.target(), run.origin()));
        }
      }
      return slice;
    }
  }
}
