package org.gailan.check.number;

import java.util.Set;
import org.gailan.check.rule.Subject;
import org.gailan.diagnostic.Diagnostics;

/** A rule on the numbers of a paragraph in one language. */
interface NumberRule {
  /** The ids of its findings, all of which can be silenced. */
  Set<String> ids();

  void check(NumberedParagraph paragraph, Subject subject, Diagnostics diagnostics);
}
