package org.gailan.build;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.gailan.check.translation.StaleTranslations;
import org.gailan.content.Edition;
import org.gailan.content.Language;
import org.gailan.content.Report;
import org.gailan.resolve.Issue;
import org.gailan.resolve.PrintedReport;
import org.gailan.resolve.Resolver;
import org.gailan.resolve.StaleTexts;

/**
 * An edition as each of its languages prints it.
 *
 * @param all in the order of the report's languages
 */
record PrintedLanguages(List<PrintedReport> all) {
  PrintedLanguages {
    all = List.copyOf(all);
  }

  static PrintedLanguages of(
      CheckedReport checked,
      Report report,
      Edition edition,
      BuildRequest request,
      Stopwatch stopwatch) {
    List<PrintedReport> all = new ArrayList<>();
    for (Language language : report.languages()) {
      all.add(
          stopwatch.time("resolve", () -> one(checked, report, edition, request, language)));
    }
    return new PrintedLanguages(all);
  }

  /** An edition as one of its languages prints it. */
  static PrintedReport one(
      CheckedReport checked,
      Report report,
      Edition edition,
      BuildRequest request,
      Language language) {
    Issue issue =
        new Issue(
            request.draft().orElse(report.draft()),
            LocalDate.ofInstant(request.date(report), ZoneOffset.UTC));
    StaleTexts stale = StaleTranslations.of(report)::isStale;
    return Resolver.resolve(report, checked.figures(), language, edition, stale, issue);
  }

  /** What stands beside each other in the files of a tag: one language, or all of them. */
  List<PrintedReport> columns(String tag) {
    return all.stream()
        .filter(p -> tag.equals(BuildRequest.SIDE_BY_SIDE) || p.language().tag().equals(tag))
        .toList();
  }
}
