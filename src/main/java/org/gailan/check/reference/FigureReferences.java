package org.gailan.check.reference;

import org.gailan.check.rule.Rule;
import org.gailan.check.rule.Subject;
import org.gailan.content.EveryInline;
import org.gailan.content.EveryText;
import org.gailan.content.FigureReference;
import org.gailan.diagnostic.Diagnostics;

/** Each figure reference finds its figure: dataset, series or item, year, value. */
public final class FigureReferences implements Rule {
  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    EveryText.of(
        subject.report(),
        (text, notes) ->
            EveryInline.of(
                text,
                inline -> {
                  if (inline instanceof FigureReference figure) {
                    subject.figures().find(figure, diagnostics);
                  }
                }));
  }
}
