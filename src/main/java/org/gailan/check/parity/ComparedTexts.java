package org.gailan.check.parity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.gailan.content.EveryText;
import org.gailan.content.Fact;
import org.gailan.content.Report;
import org.gailan.content.Term;
import org.gailan.content.Text;

/** The texts that have to say the same in every language. */
final class ComparedTexts {
  private ComparedTexts() {}

  /** All but names: what a term is called in a language is its own affair. */
  static List<Text> of(Report report) {
    Set<Text> names = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Term term : report.terms().values()) {
      names.add(term.text());
      term.full().ifPresent(names::add);
    }
    for (Fact fact : report.facts().values()) {
      fact.what().ifPresent(names::add);
    }
    List<Text> texts = new ArrayList<>();
    EveryText.of(
        report,
        (text, notes) -> {
          if (!names.contains(text)) {
            texts.add(text);
          }
        });
    return texts;
  }
}
