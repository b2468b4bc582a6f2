package org.gailan.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gailan.content.Edition;
import org.gailan.content.Edition.Treatment;
import org.gailan.content.Report;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Message;
import org.gailan.diagnostic.Severity;
import org.gailan.preflight.Finding;

/** Whether an edition may be handed in at all, before any file is looked at. */
final class PackReadiness {
  private PackReadiness() {}

  static List<Finding> of(Report report, Edition edition) {
    List<Finding> findings = new ArrayList<>();
    if (showsWhatIsHidden(edition)) {
      findings.add(
          error(
              "edition.not-for-publication",
              edition.location(),
              Message.of(
                  "the edition '%s' shows what must not be published; pack one whose"
                      + " `redactions` are removed",
                  edition.id())));
    }
    if (edition.marksStale()) {
      findings.add(
          error(
              "edition.not-for-publication",
              edition.location(),
              Message.of(
                  "the edition '%s' marks translations to be confirmed; pack one whose"
                      + " `stale-translations` are unmarked",
                  edition.id())));
    }
    if (edition.warning().isEmpty() && edition.kind().filter(k -> !k.isDraft()).isEmpty()) {
      findings.add(
          error(
              "warning.absent",
              edition.location(),
              Message.of(
                  "the edition '%s' has no `warning`, the line that every page of a draft must"
                      + " bear",
                  edition.id())));
    }
    return findings;
  }

  /** The final document hides nothing; of a draft some words have to be removed. */
  private static boolean showsWhatIsHidden(Edition edition) {
    boolean isFinal = edition.kind().filter(kind -> !kind.isDraft()).isPresent();
    return edition.redactions().treatment() == Treatment.MARKED
        || (edition.showsRedacted() && !isFinal);
  }

  private static Finding error(String rule, Location location, Message message) {
    return new Finding(Severity.ERROR, rule, location, Optional.empty(), message);
  }
}
