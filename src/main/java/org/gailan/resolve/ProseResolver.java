package org.gailan.resolve;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gailan.content.Edition;
import org.gailan.content.FigureReference;
import org.gailan.content.Inline;
import org.gailan.content.Language;
import org.gailan.content.Prose;
import org.gailan.content.Report;
import org.gailan.content.Term;
import org.gailan.content.Text;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Origin;
import org.gailan.figure.FigureWriter;
import org.gailan.figure.Figures;
import org.gailan.resolve.Run.Style;

/** Turns prose into the characters that are printed in one language and edition. */
final class ProseResolver {
  private final Report report;
  private final Figures figures;
  private final Language language;
  private final Edition edition;
  private final FigureWriter writer;

  ProseResolver(Report report, Figures figures, Language language, Edition edition) {
    this.report = report;
    this.figures = figures;
    this.language = language;
    this.edition = edition;
    this.writer = new FigureWriter(language);
  }

  /** The paragraphs of a text. */
  List<PrintedText> paragraphs(Text text, NoteNumbers notes) {
    List<PrintedText> printed = new ArrayList<>();
    for (Prose.Paragraph paragraph : text.in(language).paragraphs()) {
      Runs runs = new Runs(notes);
      runs.addAll(paragraph.inlines(), Set.of(), Optional.empty());
      printed.add(new PrintedText(runs.runs));
    }
    return printed;
  }

  /** A text that is one paragraph, such as a heading; more are run together. */
  PrintedText line(Text text, NoteNumbers notes) {
    List<Run> runs = new ArrayList<>();
    for (PrintedText paragraph : paragraphs(text, notes)) {
      if (!runs.isEmpty() && language == Language.EN) {
        runs.add(new Run(" ", Set.of(), Optional.empty(), Origin.fixed(text.location())));
      }
      runs.addAll(paragraph.runs());
    }
    return new PrintedText(runs);
  }

  /** A text without styles. */
  String plain(Text text) {
    return line(text, new NoteNumbers("")).plain();
  }

  /** Collects the runs of a paragraph. */
  private final class Runs {
    private final List<Run> runs = new ArrayList<>();
    private final NoteNumbers notes;

    Runs(NoteNumbers notes) {
      this.notes = notes;
    }

    void addAll(List<Inline> inlines, Set<Style> styles, Optional<String> target) {
      Writing writing = new Writing(this, styles, target);
      inlines.forEach(inline -> inline.accept(writing));
    }

    void add(String text, Set<Style> styles, Optional<String> target, Origin origin) {
      if (!text.isEmpty()) {
        runs.add(new Run(text, styles, target, origin));
      }
    }
  }

  /** Writes inlines that share a style. */
  private final class Writing implements Inline.Visitor<Boolean> {
    private final Runs runs;
    private final Set<Style> styles;
    private final Optional<String> target;

    Writing(Runs runs, Set<Style> styles, Optional<String> target) {
      this.runs = runs;
      this.styles = styles;
      this.target = target;
    }

    @Override
    public Boolean words(Inline.Words words) {
      return add(words.text(), words.origin());
    }

    @Override
    public Boolean strong(Inline.Strong strong) {
      runs.addAll(strong.inlines(), with(Style.STRONG), target);
      return true;
    }

    @Override
    public Boolean emphasis(Inline.Emphasis emphasis) {
      runs.addAll(emphasis.inlines(), with(Style.EMPHASIS), target);
      return true;
    }

    @Override
    public Boolean link(Inline.Link link) {
      runs.addAll(link.inlines(), styles, Optional.of(link.target()));
      return true;
    }

    @Override
    public Boolean lineBreak(Inline.LineBreak lineBreak) {
      runs.add("\n", with(Style.LINE_BREAK), target, Origin.fixed(lineBreak.location()));
      return true;
    }

    @Override
    public Boolean figure(FigureReference figure) {
      String text =
          figures
              .find(figure, new Diagnostics())
              .map(found -> writer.prose(found, figure.options()))
              .orElseThrow(() -> new IllegalStateException("not checked: " + figure));
      return add(text, Origin.fixed(figure.location()));
    }

    @Override
    public Boolean redaction(Inline.Redaction redaction) {
      Origin origin = Origin.fixed(redaction.location());
      if (edition.showsRedacted() && redaction.hidden().isPresent()) {
        runs.add(redaction.hidden().get(), with(Style.REDACTABLE), target, origin);
      } else {
        runs.add(Wording.REDACTION.in(language), with(Style.REDACTION), target, origin);
      }
      return true;
    }

    @Override
    public Boolean term(Inline.TermReference reference) {
      Term term = report.terms().get(reference.id());
      if (term == null) {
        throw new IllegalStateException("not checked: " + reference);
      }
      Text text = reference.full() ? term.full().orElse(term.text()) : term.text();
      text.in(language).paragraphs().forEach(p -> runs.addAll(p.inlines(), styles, target));
      return true;
    }

    @Override
    public Boolean noteCall(Inline.NoteCall call) {
      boolean first = !runs.notes.called(call.id());
      int number = runs.notes.call(call.id());
      Set<Style> marked = with(Style.NOTE_MARK);
      String anchor = "#" + runs.notes.anchor(call.id());
      if (first) {
        marked = EnumSet.copyOf(marked);
        marked.add(Style.FIRST_MARK);
      }
      runs.add(String.valueOf(number), marked, Optional.of(anchor), Origin.fixed(call.location()));
      return true;
    }

    private boolean add(String text, Origin origin) {
      runs.add(text, styles, target, origin);
      return true;
    }

    private Set<Style> with(Style style) {
      EnumSet<Style> set = EnumSet.of(style);
      set.addAll(styles);
      return set;
    }
  }
}
