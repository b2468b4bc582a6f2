package org.gailan.build;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.gailan.check.ReportChecks;
import org.gailan.check.edition.EditionReadiness;
import org.gailan.content.Edition;
import org.gailan.content.Report;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Sources;
import org.gailan.figure.Figures;
import org.gailan.font.Typefaces;
import org.gailan.load.LoadedReport;
import org.gailan.load.ReportLoader;

/**
 * A report that was loaded and held against every rule.
 *
 * @param report as complete as it could be read
 */
public record CheckedReport(
    Optional<Report> report, Figures figures, Sources sources, Diagnostics diagnostics) {

  /**
   * Loads and checks the report in a folder.
   *
   * @param directory from which its files are named in messages
   */
  public static CheckedReport of(
      Path folder, Path directory, Typefaces typefaces, Stopwatch stopwatch) {
    Diagnostics diagnostics = new Diagnostics();
    LoadedReport loaded =
        stopwatch.time("load", () -> ReportLoader.load(folder, directory, diagnostics));
    CheckedReport read = of(loaded, diagnostics);
    Figures figures = read.figures();
    loaded
        .report()
        .ifPresent(
            report ->
                stopwatch.time(
                    "check",
                    () -> {
                      boolean termsKnown = !loaded.termsAreBroken();
                      ReportChecks.run(
                          report,
                          figures,
                          termsKnown,
                          loaded.brokenFiles(),
                          typefaces,
                          diagnostics);
                      return true;
                    }));
    return read;
  }

  /**
   * Loads the report in a folder, and holds it against no rule: only what can't be read is found.
   */
  public static CheckedReport unchecked(Path folder, Path directory) {
    Diagnostics diagnostics = new Diagnostics();
    return of(ReportLoader.load(folder, directory, diagnostics), diagnostics);
  }

  /** The same report with findings of its own, so that one edition does not stop another. */
  public CheckedReport forEdition() {
    return new CheckedReport(report, figures, sources, new Diagnostics());
  }

  /** Takes over what was found on an edition. */
  public void takeOver(CheckedReport edition) {
    edition.diagnostics().sorted().forEach(diagnostics::add);
    edition.diagnostics().silenced().forEach(s -> diagnostics.silence(s.diagnostic(), s.reason()));
  }

  /** Whether the report can be built as one of its editions; why not is among the findings. */
  public boolean isReadyFor(Edition edition) {
    Diagnostics found = new Diagnostics();
    report.ifPresent(of -> EditionReadiness.check(of, edition, found));
    found.sorted().forEach(diagnostics::add);
    return !found.hasErrors();
  }

  private static CheckedReport of(LoadedReport loaded, Diagnostics diagnostics) {
    Figures figures =
        new Figures(
            loaded.report().map(Report::datasets).orElse(Map.of()),
            loaded.brokenDatasets(),
            loaded.report().map(Report::facts).orElse(Map.of()),
            !loaded.factsAreBroken());
    return new CheckedReport(loaded.report(), figures, loaded.sources(), diagnostics);
  }
}
