package org.gailan.check.number;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gailan.check.rule.Subject;
import org.gailan.content.FigureReference;
import org.gailan.content.Inline;
import org.gailan.content.Language;
import org.gailan.content.Prose;
import org.gailan.content.Term;
import org.gailan.content.Text;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Location;
import org.gailan.figure.FigureWriter;

/**
 * A paragraph as it reads in one language, every figure and term written out, and where each
 * character comes from. Hidden words are not in it, so no message can quote them.
 *
 * @param text as a reader reads it
 * @param pieces in order; between them they cover the text
 */
public record WrittenParagraph(Language language, String text, List<Piece> pieces) {

  /** What stands for a redaction: a character that is neither digit nor letter. */
  private static final String REDACTION = "\u25a0";

  /** What stands for a figure or term that is not found, which is reported where it is sought. */
  private static final String UNKNOWN = "\u25a1";

  public WrittenParagraph {
    pieces = List.copyOf(pieces);
  }

  /**
   * What one inline wrote.
   *
   * @param start the offset of its first character
   * @param end the offset after its last
   */
  public record Piece(int start, int end, Inline inline) {}

  /**
   * A sentence of the paragraph.
   *
   * @param start the offset of its first character
   * @param end the offset after its last
   */
  public record Sentence(int start, int end) {
    public boolean holds(int offset) {
      return offset >= start && offset < end;
    }
  }

  /** The paragraphs of a text in a language. */
  public static List<WrittenParagraph> of(Text text, Language language, Subject subject) {
    return text.in(language).paragraphs().stream()
        .map(paragraph -> of(paragraph, language, subject))
        .toList();
  }

  private static WrittenParagraph of(
      Prose.Paragraph paragraph, Language language, Subject subject) {
    Writing writing = new Writing(language, subject);
    paragraph.inlines().forEach(inline -> inline.accept(writing));
    return new WrittenParagraph(language, writing.text.toString(), writing.pieces);
  }

  /** Whether every figure and term that it refers to is there. */
  public boolean isComplete() {
    return text.indexOf(UNKNOWN) < 0;
  }

  /** Where the character at an offset is written in its file. */
  public Location at(int offset) {
    for (Piece piece : pieces) {
      if (offset < piece.end()) {
        return piece.inline() instanceof Inline.Words words
            ? words.origin().at(offset - piece.start())
            : piece.inline().location();
      }
    }
    return pieces.isEmpty() ? Location.of("") : pieces.get(pieces.size() - 1).inline().location();
  }

  /** The pieces that share a character with a stretch of the text. */
  public List<Piece> within(int start, int end) {
    return pieces.stream().filter(p -> p.start() < end && p.end() > start).toList();
  }

  /** The sentences, in order; together they are the text. */
  public List<Sentence> sentences() {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.forLanguageTag(language.tag()));
    breaks.setText(text);
    List<Sentence> sentences = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      sentences.add(new Sentence(start, end));
      start = end;
    }
    return sentences;
  }

  /** Writes the inlines of a paragraph one after another. */
  private static final class Writing implements Inline.Visitor<Boolean> {
    private final Language language;
    private final Subject subject;
    private final FigureWriter writer;
    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();

    Writing(Language language, Subject subject) {
      this.language = language;
      this.subject = subject;
      this.writer = new FigureWriter(language);
    }

    @Override
    public Boolean words(Inline.Words words) {
      return add(words.text(), words);
    }

    @Override
    public Boolean strong(Inline.Strong strong) {
      strong.inlines().forEach(inline -> inline.accept(this));
      return true;
    }

    @Override
    public Boolean emphasis(Inline.Emphasis emphasis) {
      emphasis.inlines().forEach(inline -> inline.accept(this));
      return true;
    }

    @Override
    public Boolean link(Inline.Link link) {
      link.inlines().forEach(inline -> inline.accept(this));
      return true;
    }

    @Override
    public Boolean lineBreak(Inline.LineBreak lineBreak) {
      return add("\n", lineBreak);
    }

    @Override
    public Boolean figure(FigureReference figure) {
      Diagnostics reportedElsewhere = new Diagnostics();
      return add(
          subject
              .figures()
              .find(figure, reportedElsewhere)
              .map(found -> writer.prose(found, figure.options()))
              .orElse(UNKNOWN),
          figure);
    }

    @Override
    public Boolean redaction(Inline.Redaction redaction) {
      return add(REDACTION, redaction);
    }

    @Override
    public Boolean placeholder(Inline.Placeholder placeholder) {
      placeholder.inlines().forEach(inline -> inline.accept(this));
      return true;
    }

    @Override
    public Boolean term(Inline.TermReference reference) {
      Optional<Term> term = Optional.ofNullable(subject.report().terms().get(reference.id()));
      Text text =
          term.flatMap(
                  t ->
                      reference.full()
                          ? t.full().or(() -> Optional.of(t.text()))
                          : Optional.of(t.text()))
              .orElse(new Text(reference.location(), Map.of()));
      StringBuilder words = new StringBuilder();
      for (Prose.Paragraph paragraph : text.in(language).paragraphs()) {
        for (Inline inline : paragraph.inlines()) {
          if (inline instanceof Inline.Words plain) {
            words.append(plain.text());
          }
        }
      }
      return add(words.isEmpty() ? UNKNOWN : words.toString(), reference);
    }

    @Override
    public Boolean noteCall(Inline.NoteCall call) {
      return true;
    }

    private boolean add(String written, Inline inline) {
      pieces.add(new Piece(text.length(), text.length() + written.length(), inline));
      text.append(written);
      return true;
    }
  }
}
