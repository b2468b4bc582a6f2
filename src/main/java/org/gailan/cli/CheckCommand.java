package org.gailan.cli;

import java.util.concurrent.Callable;
import org.gailan.build.CheckedReport;
import org.gailan.build.Stopwatch;
import org.gailan.diagnostic.Severity;
import org.gailan.font.Typefaces;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code gailan check}: every finding, no output files. */
@Command(
    name = "check",
    description = "Check a report without writing anything.",
    sortOptions = false)
final class CheckCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private ReportOptions options = new ReportOptions();

  CheckCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    CheckedReport checked =
        CheckedReport.of(
            options.folderIn(surroundings),
            surroundings.directory(),
            new Typefaces(),
            new Stopwatch(stage -> {}));
    options.tell(checked, surroundings);
    if (!options.passes(checked)) {
      return Gailan.CONTENT;
    }
    if (!options.quiet && !options.json && checked.diagnostics().count(Severity.WARNING) == 0) {
      surroundings.out().println("valid: no findings");
    }
    return 0;
  }
}
