package org.gailan.verification;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.gailan.content.FigureReference;
import org.gailan.content.Language;
import org.gailan.diagnostic.Location;
import org.gailan.resolve.PrintedText;
import org.gailan.resolve.Run;
import org.gailan.verification.Occurrence.Printed;

/** A printed text as it reads: without the marks of its notes, which are no figures. */
final class ReadText {
  private final PrintedText printed;
  private final Language language;
  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();

  /** Where a sentence begins, and the end; found when first asked for. */
  private final NavigableSet<Integer> sentences = new TreeSet<>();

  /**
   * The characters of a run.
   *
   * @param start the offset of its first character as the text reads
   * @param inPrint its offset in the printed text
   */
  record Piece(Run run, int start, int end, int inPrint) {}

  ReadText(PrintedText printed, Language language) {
    this.printed = printed;
    this.language = language;
    int inPrint = 0;
    for (Run run : printed.runs()) {
      int length = run.text().length();
      if (!isMark(run)) {
        pieces.add(new Piece(run, text.length(), text.length() + length, inPrint));
        text.append(run.text());
      }
      inPrint += length;
    }
  }

  /** Whether a run only means something beside a note or a draft. */
  private static boolean isMark(Run run) {
    return run.has(Run.Style.NOTE_MARK) || run.has(Run.Style.NAME_MARK) || run.has(Run.Style.STALE);
  }

  /**
   * A figure that a reference wrote.
   *
   * @param end after the words that say it is derived, if they follow
   */
  record Bound(FigureReference reference, int start, int end) {}

  /** The figures that references wrote, in order. */
  List<Bound> bound(Map<Location, FigureReference> references) {
    List<Bound> all = new ArrayList<>();
    for (Piece piece : pieces) {
      FigureReference reference = references.get(piece.run().origin().at(0));
      if (reference != null) {
        int last = all.size() - 1;
        boolean goesOn =
            last >= 0
                && all.get(last).reference().equals(reference)
                && all.get(last).end() == piece.start();
        if (goesOn) {
          all.set(last, new Bound(reference, all.get(last).start(), piece.end()));
        } else {
          all.add(new Bound(reference, piece.start(), piece.end()));
        }
      }
    }
    return all;
  }

  String text() {
    return text.toString();
  }

  List<Piece> pieces() {
    return pieces;
  }

  /** Where characters stand in print. */
  Printed printed(int start, int end) {
    return new Printed(printed, inPrint(start), inPrint(Math.max(start, end - 1)) + 1);
  }

  private int inPrint(int offset) {
    Piece piece = at(offset);
    return piece.inPrint() + offset - piece.start();
  }

  /** The piece that holds a character. */
  Piece at(int offset) {
    int low = 0;
    int high = pieces.size() - 1;
    while (low < high) {
      int middle = (low + high) / 2;
      if (offset < pieces.get(middle).end()) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return pieces.get(low);
  }

  /** The offsets at which the sentence around a character begins and ends. */
  int[] sentence(int offset) {
    NavigableSet<Integer> all = sentences.isEmpty() ? findSentences() : sentences;
    int start = Optional.ofNullable(all.floor(offset)).orElse(0);
    return new int[] {start, Optional.ofNullable(all.higher(offset)).orElse(text.length())};
  }

  private NavigableSet<Integer> findSentences() {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.forLanguageTag(language.tag()));
    breaks.setText(text.toString());
    for (int at = breaks.first(); at != BreakIterator.DONE; at = breaks.next()) {
      sentences.add(at);
    }
    return sentences;
  }

  /** The words between two offsets on one line. */
  String words(int start, int end) {
    return text.substring(start, end).replaceAll("[\\s\u00a0]+", " ").strip();
  }
}
