package org.gailan.check.redaction;

import org.gailan.content.Dataset;
import org.gailan.content.Dataset.Part;
import org.gailan.content.Report;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Message;

/**
 * The place of an item among others in the order of their values tells between which of them a
 * removed value lies.
 */
final class TellingOrder {
  static final String RULE = "redaction.order";

  private TellingOrder() {}

  static void check(Report left, Diagnostics diagnostics) {
    for (Dataset dataset : left.datasets().values()) {
      if (dataset instanceof Dataset.Ranking ranking) {
        boolean othersShow =
            ranking.items().values().stream().anyMatch(item -> !item.removed(Part.VALUE));
        ranking.items().values().stream()
            .filter(item -> othersShow && item.removed(Part.VALUE))
            .forEach(
                item ->
                    diagnostics.error(
                        RULE,
                        item.location(),
                        Message.of(
                            "the rank of %s in '%s' tells between which of the values shown the redacted"
                                + " one lies; redact the values of all items, or silence this with the reason"
                                + " why that may be known",
                            Naming.of(item), ranking.id())));
      }
    }
  }
}
