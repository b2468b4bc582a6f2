package org.gailan.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gailan.content.EveryInline;
import org.gailan.content.FigureReference;
import org.gailan.content.Inline;
import org.gailan.content.Language;
import org.gailan.content.Prose;
import org.gailan.figure.Derivations;
import org.gailan.figure.Figures;

/**
 * Says in prose which figures are derived by us. A sentence whose amounts all are says it once, at
 * its last; where disclosed ones stand among them, each says it for itself.
 */
final class DerivedFigures {
  /** A full stop within a figure or name, as in 3.5, is followed by neither space nor end. */
  private static final Pattern SENTENCE_END = Pattern.compile("[。！？；]|[.!?;](?=\\s|$)");

  private final Figures figures;
  private final Language language;
  private final Map<FigureReference, String> marks = new HashMap<>();
  private List<FigureReference> sentence = new ArrayList<>();

  private DerivedFigures(Figures figures, Language language) {
    this.figures = figures;
    this.language = language;
  }

  /** What is to be printed after the figures of a paragraph. */
  static Map<FigureReference, String> marks(
      Prose.Paragraph paragraph, Figures figures, Language language) {
    boolean hasNone = paragraph.inlines().stream().allMatch(Inline.Words.class::isInstance);
    if (hasNone) {
      return Map.of();
    }
    DerivedFigures derived = new DerivedFigures(figures, language);
    Prose alone = new Prose(paragraph.inlines().get(0).location(), List.of(paragraph));
    EveryInline.of(alone, derived::read);
    derived.end();
    return derived.marks;
  }

  private void read(Inline inline) {
    if (inline instanceof FigureReference figure && Derivations.isAmount(figure)) {
      sentence.add(figure);
    } else if (inline instanceof Inline.Words words && SENTENCE_END.matcher(words.text()).find()) {
      end();
    }
  }

  private void end() {
    List<FigureReference> derived =
        sentence.stream().filter(f -> !Derivations.of(f, figures).isEmpty()).toList();
    if (derived.size() > 1 && derived.size() == sentence.size()) {
      marks.put(derived.get(derived.size() - 1), Wording.EACH_DERIVED.in(language));
    } else {
      derived.forEach(figure -> marks.put(figure, Wording.DERIVED.in(language)));
    }
    sentence = new ArrayList<>();
  }
}
