package org.gailan.build;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.gailan.check.rule.Subject;
import org.gailan.content.Edition;
import org.gailan.content.Report;
import org.gailan.draft.Draft;
import org.gailan.draft.RecordedFigure;
import org.gailan.font.Typefaces;
import org.gailan.verification.VerificationNotes;

/** Makes the record of a draft: by the same road as its files, up to what is printed. */
final class DraftRecord {
  private DraftRecord() {}

  static Draft of(
      CheckedReport checked,
      Edition edition,
      BuildRequest request,
      PrintedLanguages printed,
      Typefaces typefaces) {
    Report report =
        checked.report().orElseThrow(() -> new IllegalArgumentException("there is no report"));
    // On which pages figures stand, a record does not say: nothing is laid out for it.
    VerificationNotes notes =
        VerificationNotes.of(
            new Subject(report, checked.figures(), true, Set.of(), typefaces),
            edition,
            printed.all(),
            Map.of());
    return new Draft(
        report.id(),
        edition.id(),
        request.draft().orElse(report.draft()),
        LocalDate.ofInstant(request.date(report), ZoneOffset.UTC).toString(),
        printed.all(),
        RecordedFigure.of(notes));
  }
}
