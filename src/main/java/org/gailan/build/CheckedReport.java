package org.gailan.build;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.gailan.check.edition.EditionReadiness;
import org.gailan.content.Edition;
import org.gailan.content.Report;
import org.gailan.diagnostic.Diagnostic;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Severity;
import org.gailan.diagnostic.Sources;
import org.gailan.figure.Figures;
import org.gailan.font.Typefaces;
import org.gailan.redaction.Removed;

/**
 * A report that was loaded and held against every rule.
 *
 * @param report as complete as it could be read, or what an edition shows of it
 * @param removed what the edition has removed; empty where this is the whole report
 */
public record CheckedReport(
    Optional<Report> report,
    Figures figures,
    Sources sources,
    Diagnostics diagnostics,
    Optional<Removed> removed) {

  /** The files that hold fingerprints of texts. */
  private static final Set<String> FINGERPRINTS = Set.of("translations.yaml", "locks.yaml");

  /**
   * Loads the report in a folder, and checks the whole of it.
   *
   * @param directory from which its files are named in messages
   */
  public static CheckedReport of(
      Path folder, Path directory, Typefaces typefaces, Stopwatch stopwatch) {
    return ReadReport.of(folder, directory, stopwatch).whole(typefaces, stopwatch);
  }

  /**
   * Loads the report in a folder, and holds it against no rule: only what can't be read is found.
   */
  public static CheckedReport unchecked(Path folder, Path directory) {
    return ReadReport.of(folder, directory, new Stopwatch(stage -> {})).unchecked();
  }

  /** An edition with what is left of its own texts. */
  Edition left(Edition edition) {
    return removed.map(Removed::edition).orElse(edition);
  }

  /**
   * Whether nothing may be told of a file, not even its size: it holds something that is removed,
   * or the fingerprints of texts that do.
   *
   * @param file by its path within the folder of the report
   */
  boolean withholds(String file) {
    Set<String> files = withheldFiles();
    boolean fingerprints = FINGERPRINTS.contains(file) && !files.isEmpty();
    return fingerprints
        || files.stream().anyMatch(held -> held.equals(file) || held.endsWith("/" + file));
  }

  /** The files of which a publishing edition tells no more than their names. */
  Set<String> withheldFiles() {
    return removed.map(Removed::files).orElse(Set.of());
  }

  /**
   * Takes over what was found of an edition, but for warnings on what is left that are none on the
   * whole.
   */
  public void takeOver(CheckedReport edition) {
    boolean hides = edition.removed.filter(r -> !r.redactions().isEmpty()).isPresent();
    edition.diagnostics.sorted().stream()
        .filter(found -> !hides || found.severity() == Severity.ERROR || isOnlyOfEdition(found))
        .forEach(diagnostics::add);
    edition.diagnostics.silenced().forEach(s -> diagnostics.silence(s.diagnostic(), s.reason()));
  }

  private static boolean isOnlyOfEdition(Diagnostic found) {
    return found.rule().startsWith("page.")
        || found.rule().startsWith("layout.")
        || found.rule().startsWith("edition.");
  }

  /** Whether what an edition shows can be built as it; why not is among the findings. */
  public boolean isReadyFor(Edition edition) {
    Diagnostics found = new Diagnostics();
    report.ifPresent(of -> EditionReadiness.check(of, left(edition), found));
    found.sorted().forEach(diagnostics::add);
    return !found.hasErrors();
  }
}
