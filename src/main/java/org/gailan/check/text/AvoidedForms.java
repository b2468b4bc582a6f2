package org.gailan.check.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gailan.check.rule.Rule;
import org.gailan.check.rule.Subject;
import org.gailan.content.Language;
import org.gailan.content.Report;
import org.gailan.content.Term;
import org.gailan.content.Text;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Message;

/** No form that terms.yaml lists under {@code avoid} stands in the texts of its language. */
public final class AvoidedForms implements Rule {
  private static final String ID = "term.avoided";

  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    Map<Language, OfLanguage> forms = new HashMap<>();
    for (Language language : subject.report().languages()) {
      forms.put(language, new OfLanguage(subject.report(), language));
    }
    RunningText.every(
        subject.report(),
        text -> {
          OfLanguage ofLanguage = forms.get(text.language());
          if (ofLanguage != null) {
            ofLanguage.check(text, diagnostics);
          }
        });
  }

  @Override
  public Set<String> silencable() {
    return Set.of(ID);
  }

  /** The forms of one language. */
  private static final class OfLanguage {
    private final Map<String, Term> avoided = new HashMap<>();
    private final Phrases avoidedForms;
    private final Phrases rightForms;

    OfLanguage(Report report, Language language) {
      Set<String> right = new HashSet<>();
      Collection<Term> terms = report.terms().values();
      for (Term term : terms) {
        collect(term.text(), language, right);
        term.full().ifPresent(full -> collect(full, language, right));
      }
      for (Term term : terms) {
        for (String form : term.avoid().getOrDefault(language, List.of())) {
          // What another term is called by right can't be wrong wherever it stands.
          if (!form.isBlank() && !right.contains(form)) {
            avoided.putIfAbsent(form, term);
            avoided.putIfAbsent(capitalised(form), term);
          }
        }
      }
      right.forEach(avoided::remove);
      avoidedForms = new Phrases(avoided.keySet(), AvoidedForms::folded);
      rightForms = new Phrases(right, AvoidedForms::folded);
    }

    private static void collect(Text text, Language language, Set<String> forms) {
      RunningText.of(
          text,
          paragraph -> {
            if (paragraph.language() == language) {
              forms.add(paragraph.text());
            }
          });
    }

    void check(RunningText text, Diagnostics diagnostics) {
      List<Phrases.Match> found = avoidedForms.in(text.text(), text::standsAlone);
      if (found.isEmpty()) {
        return;
      }
      List<Phrases.Match> right = rightForms.in(text.text(), (start, end) -> true);
      int next = 0;
      for (Phrases.Match match : found) {
        while (next < right.size() && right.get(next).end() < match.end()) {
          next++;
        }
        boolean partOfRight = next < right.size() && right.get(next).holds(match);
        if (!partOfRight && mayBeCapital(match, text)) {
          report(match, text, diagnostics);
        }
      }
    }

    /** A capital that the form does not have is the same form only where a sentence begins. */
    private boolean mayBeCapital(Phrases.Match match, RunningText text) {
      Term term = term(match);
      return term.avoid().getOrDefault(text.language(), List.of()).contains(match.phrase())
          || beginsSentence(text, match.start());
    }

    private void report(Phrases.Match match, RunningText text, Diagnostics diagnostics) {
      Term term = term(match);
      StringBuilder right = new StringBuilder();
      term.text()
          .in(text.language())
          .paragraphs()
          .forEach(p -> right.append(RunningText.of(p, text.language()).text()));
      boolean capital = !match.phrase().equals(lowerCase(match.phrase()));
      String write =
          capital && beginsSentence(text, match.start())
              ? capitalised(right.toString())
              : right.toString();
      diagnostics.warning(
          ID,
          text.at(match.start()),
          Message.of(
              "terms.yaml avoids '%s'; write %s, as {term %s} prints it",
              match.phrase(), write, term.id()));
    }

    private Term term(Phrases.Match match) {
      Term term = avoided.get(match.phrase());
      if (term == null) {
        throw new IllegalStateException("no avoided form: " + match.phrase());
      }
      return term;
    }
  }

  private static boolean beginsSentence(RunningText text, int offset) {
    int before = offset - 1;
    while ("“‘(\"' ".indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    return "\n.!?:".indexOf(text.charAt(before)) >= 0;
  }

  private static String folded(String text) {
    return text.replace('\u00A0', ' ').replace('\u2011', '-');
  }

  private static String capitalised(String form) {
    return form.isEmpty() ? form : Character.toUpperCase(form.charAt(0)) + form.substring(1);
  }

  private static String lowerCase(String form) {
    return form.isEmpty() ? form : Character.toLowerCase(form.charAt(0)) + form.substring(1);
  }
}
