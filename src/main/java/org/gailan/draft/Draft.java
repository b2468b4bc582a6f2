package org.gailan.draft;

import java.util.List;
import org.gailan.content.Language;
import org.gailan.resolve.PrintedReport;

/**
 * What one edition printed, in each language: enough to compare it with another draft. It is made
 * of what was printed alone, so that it holds nothing that the edition hides.
 *
 * @param report the id of the report
 * @param edition the id of the edition
 * @param number of the draft, from 1
 * @param date that its files bear, YYYY-MM-DD
 * @param languages in the order of the report
 * @param figures every figure and statement, in the order of the document
 */
public record Draft(
    String report,
    String edition,
    int number,
    String date,
    List<PrintedReport> languages,
    List<RecordedFigure> figures) {

  public Draft {
    languages = List.copyOf(languages);
    figures = List.copyOf(figures);
  }

  /** The languages it is printed in. */
  public List<Language> tongues() {
    return languages.stream().map(PrintedReport::language).toList();
  }
}
