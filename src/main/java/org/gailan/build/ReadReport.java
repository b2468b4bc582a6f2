package org.gailan.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gailan.check.ReportChecks;
import org.gailan.content.Edition;
import org.gailan.content.Report;
import org.gailan.diagnostic.Diagnostic;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Sources;
import org.gailan.figure.Figures;
import org.gailan.font.Typefaces;
import org.gailan.load.LoadMemory;
import org.gailan.load.LoadedReport;
import org.gailan.load.ReportLoader;
import org.gailan.redaction.Removal;
import org.gailan.redaction.Removed;

/** A report that was loaded, and not yet held against any rule: the whole of it, or an edition. */
public final class ReadReport {
  private final LoadedReport loaded;
  private final Diagnostics found;

  private ReadReport(LoadedReport loaded, Diagnostics found) {
    this.loaded = loaded;
    this.found = found;
  }

  /**
   * Loads the report in a folder.
   *
   * @param directory from which its files are named in messages
   */
  public static ReadReport of(Path folder, Path directory, Stopwatch stopwatch) {
    return of(folder, directory, stopwatch, new LoadMemory());
  }

  /**
   * As {@link #of(Path, Path, Stopwatch)}, a report that may have been loaded before.
   *
   * @param memory of how it was then
   */
  public static ReadReport of(Path folder, Path directory, Stopwatch stopwatch, LoadMemory memory) {
    Diagnostics found = new Diagnostics();
    return new ReadReport(
        stopwatch.time("load", () -> ReportLoader.load(folder, directory, found, memory)), found);
  }

  public Optional<Report> report() {
    return loaded.report();
  }

  /** Whether something of it could not be read, so that no edition can be told from another. */
  public boolean isBroken() {
    return found.hasErrors() || loaded.report().isEmpty();
  }

  /** All of it, held against every rule. */
  public CheckedReport whole(Typefaces typefaces, Stopwatch stopwatch) {
    return checked(loaded.report(), Optional.empty(), copy(Set.of()), typefaces, stopwatch);
  }

  /** All of it, held against no rule. */
  public CheckedReport unchecked() {
    return new CheckedReport(
        loaded.report(),
        figures(loaded.report()),
        loaded.sources(),
        copy(Set.of()),
        Optional.empty());
  }

  /** The lines of its files. */
  public Sources sources() {
    return loaded.sources();
  }

  /**
   * What an edition shows of it, held against every rule.
   *
   * @param withheld whether findings in files that hold something removed tell no place in them
   */
  public CheckedReport as(
      Edition edition, boolean withheld, Typefaces typefaces, Stopwatch stopwatch) {
    if (isBroken()) {
      return whole(typefaces, stopwatch);
    }
    Report all = loaded.report().orElseThrow();
    Removed left = stopwatch.time("redact", () -> Removal.of(all, edition));
    Diagnostics diagnostics = copy(left.files());
    if (withheld) {
      diagnostics.withhold(left.files());
    }
    return checked(
        Optional.of(left.report()), Optional.of(left), diagnostics, typefaces, stopwatch);
  }

  /** What an edition shows of a report that could be read, held against no rule. */
  public CheckedReport left(Edition edition) {
    Removed left = Removal.of(loaded.report().orElseThrow(), edition);
    return new CheckedReport(
        Optional.of(left.report()),
        figures(Optional.of(left.report())),
        loaded.sources(),
        new Diagnostics(),
        Optional.of(left));
  }

  /** What the loader found, but in files whose every warning may be about what is removed. */
  private Diagnostics copy(Set<String> butIn) {
    Diagnostics copy = new Diagnostics();
    for (Diagnostic diagnostic : found.sorted()) {
      if (!butIn.contains(diagnostic.location().path())) {
        copy.add(diagnostic);
      }
    }
    return copy;
  }

  private CheckedReport checked(
      Optional<Report> report,
      Optional<Removed> removed,
      Diagnostics diagnostics,
      Typefaces typefaces,
      Stopwatch stopwatch) {
    Figures figures = figures(report);
    if (report.isPresent()) {
      stopwatch.time(
          "check",
          () -> {
            ReportChecks.run(
                report.get(),
                figures,
                !loaded.termsAreBroken(),
                loaded.brokenFiles(),
                typefaces,
                diagnostics);
            return true;
          });
    }
    removed.ifPresent(left -> ReportChecks.runOnRemoved(left, diagnostics));
    boolean marked = loaded.report().filter(all -> !all.redactions().isEmpty()).isPresent();
    if (removed.isPresent() && marked) {
      // what was silenced may have gone, or concern another edition
      List<Diagnostic> all = diagnostics.drain();
      all.stream().filter(d -> !d.rule().equals("silence.unused")).forEach(diagnostics::add);
    }
    return new CheckedReport(report, figures, loaded.sources(), diagnostics, removed);
  }

  private Figures figures(Optional<Report> report) {
    return new Figures(
        report.map(Report::datasets).orElse(Map.of()),
        loaded.brokenDatasets(),
        report.map(Report::facts).orElse(Map.of()),
        !loaded.factsAreBroken());
  }
}
