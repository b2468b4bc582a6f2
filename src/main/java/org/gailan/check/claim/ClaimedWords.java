package org.gailan.check.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gailan.check.number.WrittenParagraph;
import org.gailan.check.rule.Subject;
import org.gailan.content.Block;
import org.gailan.content.EveryText;
import org.gailan.content.FigureReference;
import org.gailan.content.Language;
import org.gailan.content.Section;
import org.gailan.content.Text;
import org.gailan.diagnostic.Location;

/** The prose of a block in one language, in which the words of a claim are found. */
final class ClaimedWords {
  private final List<WrittenParagraph> paragraphs = new ArrayList<>();
  private final Language language;
  private final Subject subject;

  ClaimedWords(Section section, Block block, Language language, Subject subject) {
    this.language = language;
    this.subject = subject;
    EveryText.of(
        section.with(List.of(block)),
        (text, notes) -> paragraphs.addAll(WrittenParagraph.of(text, language, subject)));
  }

  /** Where the prose begins; empty for a block without any in this language. */
  Optional<Location> beginning() {
    return paragraphs.stream().filter(p -> !p.text().isEmpty()).findFirst().map(p -> p.at(0));
  }

  /**
   * Where the words of a claim stand in the prose, as a reader reads them: figures and terms may be
   * written out or referred to.
   */
  Optional<Location> find(Text says) {
    return find(says, Folded::of);
  }

  /**
   * Where the words of a claim stood before the data changed: a figure of the prose may have said
   * anything then.
   */
  Optional<Location> findDespiteFigures(Text says) {
    return find(says, Folded::withoutFigures);
  }

  private Optional<Location> find(Text says, Function<WrittenParagraph, Folded> reading) {
    String wanted = words(says).strip();
    for (WrittenParagraph paragraph : paragraphs) {
      Folded folded = reading.apply(paragraph);
      int start = wanted.isEmpty() ? -1 : folded.find(wanted);
      if (start >= 0) {
        return Optional.of(paragraph.at(folded.offsets().get(start)));
      }
    }
    return Optional.empty();
  }

  /** The words of a text, with what hides in a redaction left out. */
  String words(Text says) {
    List<String> written =
        WrittenParagraph.of(says, language, subject).stream()
            .map(paragraph -> Folded.of(paragraph).text())
            .toList();
    return String.join(" ", written);
  }

  /** A text in which each run of white space is one space, and where its characters were. */
  private record Folded(String text, List<Integer> offsets) {
    private static final char FIGURE = '\uFFFC';

    /** Longer than any figure reads. */
    private static final int MOST = 60;

    /** So many characters beside figures have to be the same. */
    private static final int LEAST = 2;

    static Folded of(WrittenParagraph paragraph) {
      return fold(paragraph.text());
    }

    /** The same with one stand-in for each figure. */
    static Folded withoutFigures(WrittenParagraph paragraph) {
      StringBuilder text = new StringBuilder(paragraph.text());
      for (WrittenParagraph.Piece piece : paragraph.pieces()) {
        if (piece.inline() instanceof FigureReference) {
          for (int i = piece.start(); i < piece.end(); i++) {
            text.setCharAt(i, FIGURE);
          }
        }
      }
      return fold(text.toString());
    }

    private static Folded fold(String text) {
      StringBuilder folded = new StringBuilder();
      List<Integer> offsets = new ArrayList<>();
      char last = '\0';
      for (int i = 0; i < text.length(); i++) {
        char character = text.charAt(i);
        char plain = Character.isWhitespace(character) || character == '\u00a0' ? ' ' : character;
        if ((plain != ' ' && plain != FIGURE) || plain != last) {
          folded.append(plain);
          offsets.add(i);
        }
        last = plain;
      }
      return new Folded(folded.toString(), offsets);
    }

    int find(String wanted) {
      for (int start = 0; start < text.length(); start++) {
        if (matches(start, wanted, 0, 0)) {
          return start;
        }
      }
      return -1;
    }

    private boolean matches(int at, String wanted, int from, int alike) {
      if (from == wanted.length()) {
        return alike >= Math.min(LEAST, wanted.length());
      } else if (at == text.length()) {
        return false;
      } else if (text.charAt(at) != FIGURE) {
        return text.charAt(at) == wanted.charAt(from)
            && matches(at + 1, wanted, from + 1, alike + 1);
      }
      int most = Math.min(wanted.length(), from + MOST);
      for (int after = from; after <= most; after++) {
        if (matches(at + 1, wanted, after, alike)) {
          return true;
        }
      }
      return false;
    }
  }
}
