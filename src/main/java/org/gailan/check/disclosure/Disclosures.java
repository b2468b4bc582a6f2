package org.gailan.check.disclosure;

import java.util.Optional;
import java.util.Set;
import org.gailan.check.rule.Rule;
import org.gailan.check.rule.Subject;
import org.gailan.content.Disclosure;
import org.gailan.content.Requirements;
import org.gailan.diagnostic.Diagnostic;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Message;

/**
 * The report declares where it makes each statement that such a section has to make, or why not.
 */
public final class Disclosures implements Rule {
  /** What is absent for a reason needs no silence, and what is missing needs a reason. */
  @Override
  public Set<String> silencable() {
    return Set.of("disclosure.none", "disclosure.unmet");
  }

  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    Requirements requirements = subject.report().requirements();
    if (subject.brokenFiles().contains(subject.report().location().file())) {
      return;
    }
    if (!requirements.disclosuresDeclared()) {
      diagnostics.warning(
          "disclosure.none",
          subject.report().location(),
          Message.of(
              "nothing says where the required statements are made; list them under"
                  + " `disclosures`, from `commissioned` to `no-adverse-change`"));
      return;
    }
    for (Disclosure.Field field : Disclosure.Field.values()) {
      Optional<Disclosure> disclosure = Optional.ofNullable(requirements.disclosures().get(field));
      if (disclosure.isEmpty()) {
        diagnostics.error(
            "disclosure.missing",
            subject.report().location(),
            Message.of(
                "`disclosures` does not say where %s is; add `%s: {in: …}` with the id of"
                    + " the block, or `{absent: …}` with the reason",
                what(field), field.word()));
      } else if (disclosure.get().absent().isPresent()) {
        diagnostics.silence(
            Diagnostic.warning(
                "disclosure.absent",
                disclosure.get().location(),
                Message.of("`%s` is not disclosed: %s", field.word(), what(field))),
            disclosure.get().absent().get());
      } else {
        new StatedIn(disclosure.get(), subject, diagnostics).check();
      }
    }
  }

  private static Message what(Disclosure.Field field) {
    return switch (field) {
      case COMMISSIONED -> Message.of("who was commissioned with the industry report");
      case INDEPENDENCE -> Message.of("the independence of the consultant");
      case FEE -> Message.of("the fee for the report");
      case METHOD -> Message.of("the method of the research");
      case ASSUMPTIONS -> Message.of("what the forecasts assume");
      case REPORT_DATE -> Message.of("the date of the report");
      case NOT_VERIFIED -> Message.of("who did not verify the information");
      case NO_ADVERSE_CHANGE ->
          Message.of("the confirmation of no adverse change since the report");
    };
  }
}
