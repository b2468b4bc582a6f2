package org.gailan.resolve;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gailan.content.Edition;
import org.gailan.content.EveryInline;
import org.gailan.content.FigureReference;
import org.gailan.content.Inline;
import org.gailan.content.Language;
import org.gailan.content.Prose;
import org.gailan.content.Report;
import org.gailan.content.Term;
import org.gailan.content.Text;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Origin;
import org.gailan.figure.Derivations;
import org.gailan.figure.Figure;
import org.gailan.figure.FigureWriter;
import org.gailan.figure.Figures;
import org.gailan.figure.MarkedFigures;
import org.gailan.resolve.Run.Style;

/** Turns prose into the characters that are printed in one language and edition. */
final class ProseResolver {
  private final Report report;
  private final Figures figures;
  private final Language language;
  private final Edition edition;
  private final StaleTexts stale;
  private final FigureWriter writer;
  private final UnofficialNames names;
  private final Set<String> staleNames = new LinkedHashSet<>();

  /**
   * @param stale asked only where the edition marks what is
   */
  ProseResolver(
      Report report, Figures figures, Language language, Edition edition, StaleTexts stale) {
    this.report = report;
    this.figures = figures;
    this.language = language;
    this.edition = edition;
    this.stale = edition.marksStale() ? stale : StaleTexts.NONE;
    this.writer = new FigureWriter(language);
    this.names = new UnofficialNames(language);
  }

  /** The token that stands for what is removed. */
  PrintedText redacted(Location location) {
    return new PrintedText(
        List.of(
            new Run(
                Wording.REDACTION.in(language),
                EnumSet.of(Style.REDACTION),
                Optional.empty(),
                Origin.fixed(location))));
  }

  /**
   * Words of the engine's own.
   *
   * @param marked whether they are such as other editions remove
   */
  PrintedText marked(String text, boolean marked) {
    return new PrintedText(
        text.isEmpty()
            ? List.of()
            : List.of(
                new Run(
                    text, redactable(marked), Optional.empty(), Origin.fixed(Location.of("")))));
  }

  UnofficialNames names() {
    return names;
  }

  /** The paragraphs of a text. */
  List<PrintedText> paragraphs(Text text, NoteNumbers notes) {
    return paragraphs(text, notes, Optional.empty());
  }

  /**
   * The paragraphs of a cell: what is derived in it is said by a remark on the table, for words
   * behind it would push its figures out of their column.
   */
  List<PrintedText> cell(Text text, NoteNumbers notes, Remarks remarks) {
    return paragraphs(text, notes, Optional.of(remarks));
  }

  private List<PrintedText> paragraphs(Text text, NoteNumbers notes, Optional<Remarks> remarks) {
    boolean isStale = stale.isStale(text, language);
    List<PrintedText> printed = new ArrayList<>();
    List<Prose.Paragraph> paragraphs = text.in(language).paragraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      Runs runs = new Runs(notes, derived(text, paragraphs.get(i), remarks));
      runs.addAll(
          paragraphs.get(i).inlines(), redactable(text.redaction().isPresent()), Optional.empty());
      if (isStale && i == paragraphs.size() - 1) {
        runs.runs.add(staleTag(text.location()));
      }
      printed.add(new PrintedText(runs.runs, isStale));
    }
    return printed;
  }

  private static Set<Style> redactable(boolean marked) {
    return marked ? EnumSet.of(Style.REDACTABLE) : Set.of();
  }

  private Map<FigureReference, String> derived(
      Text text, Prose.Paragraph paragraph, Optional<Remarks> remarks) {
    if (remarks.isEmpty()) {
      return DerivedFigures.marks(paragraph, figures, language);
    }
    EveryInline.of(
        new Prose(text.location(), List.of(paragraph)),
        inline -> {
          if (inline instanceof FigureReference figure) {
            remark(figure, remarks.get());
          }
        });
    return Map.of();
  }

  private void remark(FigureReference figure, Remarks remarks) {
    for (Derivations.Derived derived : Derivations.of(figure, figures)) {
      derived.name().ifPresent(n -> remarks.derived(derived.derivation(), plain(n)));
      remarks.derived(derived.derivation(), derived.year());
    }
  }

  /** What follows a translation that is to be confirmed. */
  Run staleTag(Location location) {
    return new Run(
        Wording.STALE.in(language), Set.of(Style.STALE), Optional.empty(), Origin.fixed(location));
  }

  /** Translations to be confirmed that were given where no mark can stand, since last asked. */
  List<String> staleNames() {
    List<String> given = List.copyOf(staleNames);
    staleNames.clear();
    return given;
  }

  /** A text that is one paragraph, such as a heading; more are run together. */
  PrintedText line(Text text, NoteNumbers notes) {
    List<Run> runs = new ArrayList<>();
    boolean isStale = false;
    for (PrintedText paragraph : paragraphs(text, notes)) {
      isStale |= paragraph.stale();
      if (!runs.isEmpty() && language == Language.EN) {
        runs.add(new Run(" ", Set.of(), Optional.empty(), Origin.fixed(text.location())));
      }
      runs.addAll(paragraph.runs());
    }
    return new PrintedText(runs, isStale);
  }

  /** A text without styles, such as a name in a drawing. */
  String plain(Text text) {
    StringBuilder plain = new StringBuilder();
    for (Run run : names.unlinked(() -> line(text, new NoteNumbers(""))).runs()) {
      plain.append(run.has(Style.STALE) ? "" : run.text());
    }
    if (stale.isStale(text, language)) {
      staleNames.add(plain.toString());
    }
    return plain.toString();
  }

  /** Collects the runs of a paragraph. */
  private final class Runs {
    private final List<Run> runs = new ArrayList<>();
    private final NoteNumbers notes;
    private final Map<FigureReference, String> derived;

    Runs(NoteNumbers notes, Map<FigureReference, String> derived) {
      this.notes = notes;
      this.derived = derived;
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
      Figure found =
          figures
              .find(figure, new Diagnostics())
              .orElseThrow(() -> new IllegalStateException("not checked: " + figure));
      Origin origin = Origin.fixed(figure.location());
      String text = writer.prose(found, figure.options());
      if (found instanceof Figure.Redacted) {
        runs.add(text, with(Style.REDACTION), target, origin);
        return true;
      }
      String mark = runs.derived.getOrDefault(figure, "");
      runs.add(
          text,
          MarkedFigures.isMarked(figure, figures) ? with(Style.REDACTABLE) : styles,
          target,
          origin);
      return add(mark, origin);
    }

    @Override
    public Boolean redaction(Inline.Redaction redaction) {
      Origin origin = Origin.fixed(redaction.location());
      boolean shown = !edition.removes(redaction.category()) && redaction.hidden().isPresent();
      if (shown) {
        Set<Style> marked = edition.marks(redaction.category()) ? with(Style.REDACTABLE) : styles;
        runs.add(redaction.hidden().get(), marked, target, origin);
      } else {
        runs.add(Wording.REDACTION.in(language), with(Style.REDACTION), target, origin);
      }
      return true;
    }

    @Override
    public Boolean placeholder(Inline.Placeholder placeholder) {
      runs.addAll(placeholder.inlines(), styles, target);
      return true;
    }

    @Override
    public Boolean term(Inline.TermReference reference) {
      Term term = report.terms().get(reference.id());
      if (term == null) {
        throw new IllegalStateException("not checked: " + reference);
      }
      Text text = reference.full() ? term.full().orElse(term.text()) : term.text();
      boolean redactable = term.redaction().isPresent() || text.redaction().isPresent();
      Set<Style> shown = redactable ? with(Style.REDACTABLE) : styles;
      text.in(language).paragraphs().forEach(p -> runs.addAll(p.inlines(), shown, target));
      if (names.marks(term)) {
        Set<Style> marked = with(Style.NAME_MARK);
        if (names.isFirst()) {
          marked = EnumSet.copyOf(marked);
          marked.add(Style.FIRST_MARK);
        }
        Origin origin = Origin.fixed(reference.location());
        runs.add(UnofficialNames.MARK, marked, names.target(), origin);
      }
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
