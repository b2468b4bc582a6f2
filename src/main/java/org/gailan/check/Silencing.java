package org.gailan.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gailan.content.Silence;
import org.gailan.diagnostic.Diagnostic;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Message;
import org.gailan.diagnostic.NearestName;

/** Keeps the findings that an author silenced at their place apart from those that count. */
public final class Silencing {
  private final List<Silence> silences;
  private final Set<Silence> used = new HashSet<>();

  public Silencing(Collection<Silence> silences) {
    this.silences = List.copyOf(silences);
  }

  /** Passes a finding on, as silenced where it is. */
  public void pass(Diagnostic diagnostic, Diagnostics diagnostics) {
    for (Silence silence : silences) {
      boolean possible = ReportChecks.silencable().contains(diagnostic.rule());
      if (possible && silence.covers(diagnostic.rule(), diagnostic.location())) {
        used.add(silence);
        diagnostics.silence(diagnostic, silence.reason());
        return;
      }
    }
    diagnostics.add(diagnostic);
  }

  /**
   * Reports what silences no rule, or a rule that found nothing to say.
   *
   * @param spoken the rules that have been held against the report
   */
  void reportUnused(Set<String> spoken, Diagnostics diagnostics) {
    for (Silence silence : silences) {
      if (!ReportChecks.silencable().contains(silence.rule())) {
        diagnostics.error(
            "silence.unknown-rule",
            silence.location(),
            Message.of(
                "no rule '%s' can be silenced%s",
                silence.rule(), NearestName.hint(silence.rule(), ReportChecks.silencable())));
      } else if (!used.contains(silence) && spoken.contains(silence.rule())) {
        diagnostics.warning(
            "silence.unused",
            silence.location(),
            Message.of("%s finds nothing here; remove what silences it", silence.rule()));
      }
    }
  }
}
