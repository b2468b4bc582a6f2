package org.gailan.check.rule;

import java.util.Set;
import org.gailan.diagnostic.Diagnostics;

/** One rule that a report must keep; it reports every place where it is not kept. */
public interface Rule {
  void check(Subject subject, Diagnostics diagnostics);

  /**
   * The ids of its findings that an author may silence with a reason, for they are matters of
   * judgement; what a build cannot do without is none.
   */
  default Set<String> silencable() {
    return Set.of();
  }
}
