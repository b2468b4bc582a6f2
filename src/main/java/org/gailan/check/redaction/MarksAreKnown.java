package org.gailan.check.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gailan.check.rule.Rule;
import org.gailan.check.rule.Subject;
import org.gailan.content.RedactionCategory;
import org.gailan.content.RedactionMark;
import org.gailan.content.Report;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Message;
import org.gailan.diagnostic.NearestName;

/** Each mark says a category that there is. */
public final class MarksAreKnown implements Rule {
  private static final String NO_CATEGORY = "redaction.no-category";

  @Override
  public Set<String> silencable() {
    return Set.of(NO_CATEGORY);
  }

  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    Report report = subject.report();
    List<String> known = new ArrayList<>(RedactionCategory.words());
    known.addAll(report.redactionReasons().keySet());
    for (RedactionMark mark : report.redactions()) {
      if (mark.category().isEmpty()) {
        diagnostics.warning(
            NO_CATEGORY,
            mark.location(),
            Message.of(
                "nothing says why this is redacted, and the redaction log has to; write a"
                    + " category, such as {redacted offering}"));
      } else if (!known.contains(mark.category().get())) {
        String category = mark.category().get();
        diagnostics.error(
            "redaction.unknown-category",
            mark.location(),
            Message.of(
                "there is no category '%s'%s; declare it under `redaction-categories` in"
                    + " report.yaml, or write one of %s",
                category, NearestName.hint(category, known), Message.list(known)));
      }
    }
  }
}
