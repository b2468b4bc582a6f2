package org.gailan.check.parity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gailan.check.rule.Rule;
import org.gailan.check.rule.Subject;
import org.gailan.content.EveryInline;
import org.gailan.content.Inline;
import org.gailan.content.Language;
import org.gailan.content.Prose;
import org.gailan.content.Text;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Message;

/**
 * Each language has the same redactions, defined terms and paragraphs in a text; notes have a rule
 * of their own.
 */
public final class SameMarks implements Rule {
  private static final String REDACTION = "parity.redaction";
  private static final String TERM = "parity.term";
  private static final String PARAGRAPHS = "parity.paragraphs";

  @Override
  public Set<String> silencable() {
    return Set.of(REDACTION, TERM, PARAGRAPHS);
  }

  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    List<Language> languages = subject.report().languages();
    for (Text text : ComparedTexts.of(subject.report())) {
      for (int i = 1; i < languages.size(); i++) {
        Language first = languages.get(0);
        Language other = languages.get(i);
        boolean written =
            !text.in(first).paragraphs().isEmpty() && !text.in(other).paragraphs().isEmpty();
        if (written) {
          checkRedactions(text, first, other, diagnostics);
          checkTerms(text, first, other, subject, diagnostics);
          checkParagraphs(text, first, other, diagnostics);
        }
      }
    }
  }

  private static void checkRedactions(
      Text text, Language first, Language other, Diagnostics diagnostics) {
    Map<String, List<Location>> one = marks(text.in(first), SameMarks::redaction);
    Map<String, List<Location>> two = marks(text.in(other), SameMarks::redaction);
    for (String category : union(one, two)) {
      List<Location> here = one.getOrDefault(category, List.of());
      List<Location> there = two.getOrDefault(category, List.of());
      if (here.size() != there.size()) {
        List<Location> longer = here.size() > there.size() ? here : there;
        diagnostics.error(
            REDACTION,
            longer.get(Math.min(here.size(), there.size())),
            category.isEmpty()
                ? Message.of(
                    "%s redacts without a category %d times, %s %d times; redact the same in both",
                    first.tag(), here.size(), other.tag(), there.size())
                : Message.of(
                    "%s redacts '%s' %d times, %s %d times; redact the same in both",
                    first.tag(), category, here.size(), other.tag(), there.size()));
      }
    }
  }

  private static void checkTerms(
      Text text, Language first, Language other, Subject subject, Diagnostics diagnostics) {
    Map<String, List<Location>> one = marks(text.in(first), SameMarks::term);
    Map<String, List<Location>> two = marks(text.in(other), SameMarks::term);
    for (String id : union(one, two)) {
      boolean known = subject.report().terms().containsKey(id);
      if (known && one.containsKey(id) != two.containsKey(id)) {
        boolean inFirst = one.containsKey(id);
        Language without = inFirst ? other : first;
        diagnostics.warning(
            TERM,
            (inFirst ? one : two).getOrDefault(id, List.of(text.location())).get(0),
            Message.of(
                "%s uses {term %s}, which %s (line %d) does not; use it in both",
                (inFirst ? first : other).tag(),
                id,
                without.tag(),
                text.in(without).location().line()));
      }
    }
  }

  private static void checkParagraphs(
      Text text, Language first, Language other, Diagnostics diagnostics) {
    int one = text.in(first).paragraphs().size();
    int two = text.in(other).paragraphs().size();
    if (one != two) {
      diagnostics.warning(
          PARAGRAPHS,
          text.in(other).location(),
          Message.of(
              "%s has %d paragraphs here, %s has %d; begin them at the same places",
              first.tag(), one, other.tag(), two));
    }
  }

  private static Map<String, List<Location>> marks(
      Prose prose, Function<Inline, Optional<String>> mark) {
    Map<String, List<Location>> marks = new LinkedHashMap<>();
    EveryInline.of(
        prose,
        inline ->
            mark.apply(inline)
                .ifPresent(
                    id ->
                        marks.computeIfAbsent(id, i -> new ArrayList<>()).add(inline.location())));
    return marks;
  }

  private static List<String> union(Map<String, ?> one, Map<String, ?> two) {
    List<String> ids = new ArrayList<>(one.keySet());
    two.keySet().stream().filter(id -> !one.containsKey(id)).forEach(ids::add);
    return ids;
  }

  private static Optional<String> redaction(Inline inline) {
    return inline instanceof Inline.Redaction redaction
        ? Optional.of(redaction.category().orElse(""))
        : Optional.empty();
  }

  private static Optional<String> term(Inline inline) {
    return inline instanceof Inline.TermReference term ? Optional.of(term.id()) : Optional.empty();
  }
}
