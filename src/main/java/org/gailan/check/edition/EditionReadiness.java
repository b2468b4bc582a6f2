package org.gailan.check.edition;

import java.util.List;
import org.gailan.content.Edition;
import org.gailan.content.Report;
import org.gailan.diagnostic.Diagnostics;

/** Whether a report can be built as an edition: the rules, in one list. */
public final class EditionReadiness {
  private static final List<EditionRule> RULES =
      List.of(new RegulatoryTextsVerified(), new PlaceholdersFilledIn(), new UnmarkedWordsGiven());

  private EditionReadiness() {}

  /**
   * Holds a report against what an edition asks of it.
   *
   * @param edition one of the report's; nothing is asked of one that is only looked at beforehand
   */
  public static void check(Report report, Edition edition, Diagnostics diagnostics) {
    if (!edition.onTrial()) {
      RULES.forEach(rule -> rule.check(report, edition, diagnostics));
    }
  }
}
