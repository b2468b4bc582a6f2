package org.gailan.check.text;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.gailan.content.Dataset;
import org.gailan.content.EveryText;
import org.gailan.content.Inline;
import org.gailan.content.Language;
import org.gailan.content.Prose;
import org.gailan.content.Report;
import org.gailan.content.Text;
import org.gailan.content.Unit;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Origin;

/**
 * A paragraph in one language as a reader meets it: emphasis and links fall away, a form is one
 * character, and each character knows its place. What a redaction hides is not in it.
 */
final class RunningText {
  /** Stands for a figure or a term. */
  static final char FORM = '\uFFFC';

  /** Stands for a redaction. */
  static final char HIDDEN = '\uFFFB';

  private final Language language;
  private final String text;
  private final TreeMap<Integer, Origin> origins = new TreeMap<>();
  private Optional<ChineseWords> words = Optional.empty();

  private RunningText(Language language, List<Inline> inlines) {
    this.language = language;
    StringBuilder collected = new StringBuilder();
    append(inlines, collected);
    this.text = collected.toString();
  }

  private RunningText(Language language, String text, Origin origin) {
    this.language = language;
    this.text = text;
    origins.put(0, origin);
  }

  static RunningText of(Prose.Paragraph paragraph, Language language) {
    return new RunningText(language, paragraph.inlines());
  }

  /** The paragraphs of a text, language by language. */
  static void of(Text text, Consumer<RunningText> consumer) {
    for (Language language : Language.values()) {
      text.in(language).paragraphs().forEach(paragraph -> consumer.accept(of(paragraph, language)));
    }
  }

  /** Every paragraph of a report, and the names of the units. */
  static void every(Report report, Consumer<RunningText> consumer) {
    EveryText.of(report, (text, notes) -> of(text, consumer));
    for (Dataset dataset : report.datasets().values()) {
      if (dataset.unit() instanceof Unit.Named named) {
        Origin origin = Origin.fixed(dataset.location());
        named
            .names()
            .forEach((language, name) -> consumer.accept(new RunningText(language, name, origin)));
      }
    }
  }

  Language language() {
    return language;
  }

  boolean isChinese() {
    return language == Language.ZH_HANT;
  }

  String text() {
    return text;
  }

  /** Where the character at an offset stands. */
  Location at(int offset) {
    var piece = origins.floorEntry(offset);
    if (piece == null) {
      throw new IndexOutOfBoundsException(offset);
    }
    return piece.getValue().at(offset - piece.getKey());
  }

  /** The character at an offset, or a line break before the first and after the last. */
  char charAt(int offset) {
    return offset < 0 || offset >= text.length() ? '\n' : text.charAt(offset);
  }

  /** A stretch as a message quotes it, with … for what is printed from elsewhere. */
  String quote(int start, int end) {
    return text.substring(Math.max(0, start), Math.min(end, text.length()))
        .replace(FORM, '…')
        .replace(HIDDEN, '…')
        .replace('\n', ' ');
  }

  /** The words of a Chinese text, found when they are first asked for. */
  ChineseWords words() {
    ChineseWords found = words.orElseGet(() -> new ChineseWords(text));
    words = Optional.of(found);
    return found;
  }

  /** Whether a stretch is not cut out of a longer word of Latin letters or of Chinese. */
  boolean standsAlone(int start, int end) {
    return !(isLatin(charAt(start)) && isLatin(charAt(start - 1)))
        && !(isLatin(charAt(end - 1)) && isLatin(charAt(end)))
        && !(isChinese() && words().cut(start, end));
  }

  static boolean isLatin(char character) {
    return character < 0x2E80 && Character.isLetterOrDigit(character);
  }

  private void append(List<Inline> inlines, StringBuilder collected) {
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Strong strong) {
        append(strong.inlines(), collected);
      } else if (inline instanceof Inline.Emphasis emphasis) {
        append(emphasis.inlines(), collected);
      } else if (inline instanceof Inline.Link link) {
        append(link.inlines(), collected);
      } else if (inline instanceof Inline.Placeholder placeholder) {
        append(placeholder.inlines(), collected);
      } else if (inline instanceof Inline.Words piece) {
        origins.put(collected.length(), piece.origin());
        collected.append(piece.text());
      } else if (!(inline instanceof Inline.NoteCall)) {
        origins.put(collected.length(), Origin.fixed(inline.location()));
        collected.append(standIn(inline));
      }
    }
  }

  private static char standIn(Inline inline) {
    if (inline instanceof Inline.LineBreak) {
      return '\n';
    }
    return inline instanceof Inline.Redaction ? HIDDEN : FORM;
  }
}
