package org.gailan.check.edition;

import org.gailan.content.Edition;
import org.gailan.content.Report;
import org.gailan.diagnostic.Diagnostics;

/** One rule that a report must keep to be built as an edition. */
@FunctionalInterface
interface EditionRule {
  void check(Report report, Edition edition, Diagnostics diagnostics);
}
