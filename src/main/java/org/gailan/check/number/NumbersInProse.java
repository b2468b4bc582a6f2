package org.gailan.check.number;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gailan.check.rule.Rule;
import org.gailan.check.rule.Subject;
import org.gailan.content.Language;
import org.gailan.diagnostic.Diagnostics;

/** The numbers of the prose: each paragraph is read once, for all rules on them. */
public final class NumbersInProse implements Rule {
  private static final List<NumberRule> RULES =
      List.of(new TypedNumbers(), new RatesBesideLevels(), new Directions());

  @Override
  public Set<String> silencable() {
    return RULES.stream().flatMap(rule -> rule.ids().stream()).collect(Collectors.toSet());
  }

  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    Mentions mentions = new Mentions(subject);
    for (PrintedTexts.Printed printed : PrintedTexts.of(subject.report())) {
      for (Language language : subject.report().languages()) {
        for (WrittenParagraph written : WrittenParagraph.of(printed.text(), language, subject)) {
          NumberedParagraph paragraph = NumberedParagraph.of(written, mentions, printed.cell());
          RULES.forEach(rule -> rule.check(paragraph, subject, diagnostics));
        }
      }
    }
  }
}
