package org.gailan.check.edition;

import java.util.Optional;
import org.gailan.content.Edition;
import org.gailan.content.Edition.Treatment;
import org.gailan.content.EveryInline;
import org.gailan.content.EveryText;
import org.gailan.content.Inline;
import org.gailan.content.Report;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Message;

/**
 * What an edition prints like all other words has been written: a redaction without words, which
 * drafts print as a token, leaves a hole in the final document.
 */
final class UnmarkedWordsGiven implements EditionRule {
  @Override
  public void check(Report report, Edition edition, Diagnostics diagnostics) {
    EveryText.of(
        report,
        (text, notes) ->
            EveryInline.of(
                text,
                inline -> {
                  if (inline instanceof Inline.Redaction redaction) {
                    check(redaction, edition, diagnostics);
                  }
                }));
  }

  private static void check(Inline.Redaction redaction, Edition edition, Diagnostics diagnostics) {
    Optional<String> category = redaction.category();
    boolean leavesAHole =
        redaction.hidden().isEmpty() && edition.redactions().of(category) == Treatment.UNMARKED;
    if (leavesAHole) {
      diagnostics.error(
          "edition.nothing-to-print",
          redaction.location(),
          Message.of(
              "the edition '%s' removes nothing here, and this redaction has no words to"
                  + " print; write them after the category: {redacted %s: …}",
              edition.id(), category.orElse("CATEGORY")));
    }
  }
}
