package org.gailan.redaction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.gailan.content.FigureReference;
import org.gailan.content.Inline;
import org.gailan.content.Language;
import org.gailan.content.Prose;
import org.gailan.content.RedactionMark;
import org.gailan.content.Text;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Origin;

/** Removes words from texts; what an edition shows without a mark loses its mark. */
final class RemovedProse {
  private final Treatments treatments;
  private final List<Language> languages;
  private final RedactionLog log;

  /** The mark of what the texts stand in, which is shown as theirs. */
  private Optional<RedactionMark> around = Optional.empty();

  RemovedProse(Treatments treatments, List<Language> languages, RedactionLog log) {
    this.treatments = treatments;
    this.languages = languages;
    this.log = log;
  }

  /** Does what has to do with texts that stand in something marked. */
  <T> T within(Optional<RedactionMark> mark, Supplier<T> work) {
    Optional<RedactionMark> before = around;
    around = mark.or(() -> before);
    try {
      return work.get();
    } finally {
      around = before;
    }
  }

  /** A text of which nothing is left but one token in each language. */
  Text token(Text text, RedactionMark mark) {
    return token(text.location(), mark);
  }

  Text token(Location location, RedactionMark mark) {
    Map<Language, Prose> prose = new EnumMap<>(Language.class);
    Inline token = new Inline.Redaction(location, mark.category(), Optional.empty());
    for (Language language : languages) {
      prose.put(language, new Prose(location, List.of(new Prose.Paragraph(List.of(token)))));
    }
    return new Text(location, prose);
  }

  /**
   * What is left of a text.
   *
   * @param kind what it is to the redaction log, where the whole of it is removed
   * @param noteIds new ids of the notes that lost theirs
   */
  Text text(Text text, Redaction.Kind kind, Map<String, String> noteIds) {
    if (treatments.removes(text.redaction())) {
      RedactionMark mark = text.redaction().orElseThrow();
      log.words(kind, mark, text);
      return token(text, mark);
    }
    Map<Language, Prose> prose = new EnumMap<>(Language.class);
    Map<Language, List<Inline.Redaction>> removed = new EnumMap<>(Language.class);
    for (Language language : languages) {
      Prose written = text.prose().get(language);
      if (written != null) {
        List<Inline.Redaction> ofLanguage = new ArrayList<>();
        prose.put(language, prose(written, noteIds, ofLanguage));
        removed.put(language, ofLanguage);
      }
    }
    log.words(removed);
    return new Text(text.location(), prose, treatments.kept(text.redaction()).or(() -> around));
  }

  private Prose prose(Prose prose, Map<String, String> noteIds, List<Inline.Redaction> removed) {
    Rest rest = new Rest(noteIds, removed);
    return new Prose(
        prose.location(),
        prose.paragraphs().stream()
            .map(paragraph -> new Prose.Paragraph(rest.of(paragraph.inlines())))
            .toList());
  }

  /** What is left of an inline; one method a kind, so that no kind is forgotten. */
  private final class Rest implements Inline.Visitor<Inline> {
    private final Map<String, String> noteIds;
    private final List<Inline.Redaction> removed;

    Rest(Map<String, String> noteIds, List<Inline.Redaction> removed) {
      this.noteIds = noteIds;
      this.removed = removed;
    }

    List<Inline> of(List<Inline> inlines) {
      List<Inline> left = new ArrayList<>();
      for (Inline inline : inlines) {
        int before = removed.size();
        Inline rest = inline.accept(this);
        if (rest instanceof Inline.Link link && removed.size() > before) {
          left.addAll(
              link.inlines()); // an address tells as much as the words that it stands behind
        } else {
          left.add(rest);
        }
      }
      return left;
    }

    @Override
    public Inline words(Inline.Words words) {
      return words;
    }

    @Override
    public Inline strong(Inline.Strong strong) {
      return new Inline.Strong(strong.location(), of(strong.inlines()));
    }

    @Override
    public Inline emphasis(Inline.Emphasis emphasis) {
      return new Inline.Emphasis(emphasis.location(), of(emphasis.inlines()));
    }

    @Override
    public Inline link(Inline.Link link) {
      return new Inline.Link(link.location(), link.target(), of(link.inlines()));
    }

    @Override
    public Inline lineBreak(Inline.LineBreak lineBreak) {
      return lineBreak;
    }

    @Override
    public Inline figure(FigureReference figure) {
      return figure;
    }

    @Override
    public Inline placeholder(Inline.Placeholder placeholder) {
      return new Inline.Placeholder(placeholder.location(), of(placeholder.inlines()));
    }

    @Override
    public Inline term(Inline.TermReference term) {
      return term;
    }

    @Override
    public Inline noteCall(Inline.NoteCall call) {
      return new Inline.NoteCall(call.location(), noteIds.getOrDefault(call.id(), call.id()));
    }

    @Override
    public Inline redaction(Inline.Redaction redaction) {
      if (treatments.removesCategory(redaction.category())) {
        removed.add(redaction);
        return new Inline.Redaction(redaction.location(), redaction.category(), Optional.empty());
      }
      boolean marked = treatments.marksCategory(redaction.category());
      return marked || redaction.hidden().isEmpty()
          ? redaction
          : new Inline.Words(redaction.hidden().get(), Origin.fixed(redaction.location()));
    }
  }
}
