package org.gailan.check;

import org.gailan.diagnostic.Diagnostics;

/** One rule that a report must keep; it reports every place where it is not kept. */
@FunctionalInterface
interface Rule {
  void check(Subject subject, Diagnostics diagnostics);
}
