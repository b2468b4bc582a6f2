package org.gailan.check.redaction;

import java.util.Set;
import org.gailan.check.rule.Rule;
import org.gailan.check.rule.Subject;
import org.gailan.content.Edition;
import org.gailan.content.Report;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.redaction.Removal;
import org.gailan.redaction.Removed;

/**
 * What an edition leaves does not give back what it removes. Of a whole report, each edition that
 * removes something is looked at; of what is left of one, that alone.
 */
public final class NothingGivesBack implements Rule {

  @Override
  public Set<String> silencable() {
    return Set.of(TellingOrder.RULE, Inferences.RULE, RepeatedWords.RULE);
  }

  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    Report report = subject.report();
    check(report, diagnostics);
    if (report.redactions().isEmpty() || !subject.brokenFiles().isEmpty()) {
      return;
    }
    for (Edition edition : report.editions().values()) {
      if (!edition.showsRedacted()) {
        Removed left = Removal.of(report, edition);
        check(left.report(), diagnostics);
        RepeatedWords.check(left, diagnostics);
      }
    }
  }

  private static void check(Report left, Diagnostics diagnostics) {
    TellingSlices.check(left, diagnostics);
    TellingOrder.check(left, diagnostics);
    Inferences.check(left, diagnostics);
  }
}
