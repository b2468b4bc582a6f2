package org.gailan.check.reference;

import java.util.Set;
import org.gailan.check.rule.Rule;
import org.gailan.check.rule.Subject;
import org.gailan.content.EveryInline;
import org.gailan.content.EveryText;
import org.gailan.content.Inline;
import org.gailan.content.Term;
import org.gailan.content.Text;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Message;
import org.gailan.diagnostic.NearestName;

/** Each term reference finds its term; the texts of terms refer to no terms themselves. */
public final class TermReferences implements Rule {
  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    Set<String> terms = subject.report().terms().keySet();
    EveryText.of(
        subject.report(),
        (text, notes) ->
            EveryInline.of(
                text,
                inline -> {
                  if (inline instanceof Inline.TermReference term
                      && subject.termsKnown()
                      && !terms.contains(term.id())) {
                    diagnostics.error(
                        "term.unknown",
                        term.location(),
                        Message.of(
                            "no term '%s' in terms.yaml%s",
                            term.id(), NearestName.hint(term.id(), terms)));
                  }
                }));
    for (Term term : subject.report().terms().values()) {
      refuseTermsIn(term.text(), diagnostics);
      term.full().ifPresent(full -> refuseTermsIn(full, diagnostics));
    }
  }

  /** A term made of terms could be made of itself. */
  private static void refuseTermsIn(Text text, Diagnostics diagnostics) {
    EveryInline.of(
        text,
        inline -> {
          if (inline instanceof Inline.TermReference term) {
            diagnostics.error(
                "term.circular",
                term.location(),
                Message.of("a term cannot be made of another term; write its words"));
          }
        });
  }
}
