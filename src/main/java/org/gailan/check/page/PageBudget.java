package org.gailan.check.page;

import java.util.Map;
import org.gailan.content.Language;
import org.gailan.content.Report;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Message;

/**
 * No language takes more pages than the report allows itself: ten, as the Exchange recommends for
 * an industry overview (its news of 11 August 2017), unless report.yaml says otherwise.
 */
public final class PageBudget {
  public static final String RULE = "page.budget";

  private PageBudget() {}

  /**
   * Holds the pages of each language against the budget; those side by side are nobody's.
   *
   * @param pages of the languages that were laid out
   */
  public static void check(Report report, Map<Language, Integer> pages, Diagnostics diagnostics) {
    int budget = report.requirements().pageBudget();
    Location location = report.requirements().pageBudgetLocation().orElse(report.location());
    pages.forEach(
        (language, count) -> {
          if (count > budget) {
            diagnostics.warning(
                "page.budget",
                location,
                Message.of(
                    "%s takes %d pages, %d more than the %d allowed; shorten it, or give a"
                        + " `page-budget` it keeps",
                    language.tag(), count, count - budget, budget));
          }
        });
  }
}
