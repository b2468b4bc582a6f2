package org.gailan.cli;

import java.nio.file.Path;
import java.util.List;
import org.gailan.build.CheckedReport;
import org.gailan.diagnostic.Diagnostic;
import org.gailan.diagnostic.DiagnosticPrinter;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Message;
import org.gailan.diagnostic.Severity;
import org.gailan.diagnostic.Sources;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands on a report have in common: where it is, and how findings are told. */
final class ReportOptions {
  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      defaultValue = "content",
      description = "The folder that holds report.yaml (default: ${DEFAULT-VALUE}).")
  Path folder = Path.of("content");

  @Option(
      names = {"-q", "--quiet"},
      description = "Print errors only.")
  boolean quiet;

  @Option(names = "--strict", description = "Take warnings for errors.")
  boolean strict;

  @Option(names = "--json", description = "Print findings as JSON lines on standard output.")
  boolean json;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  Path folderIn(Surroundings surroundings) {
    return surroundings.directory().resolve(folder);
  }

  /** Whether the findings let a command go on. */
  boolean passes(CheckedReport checked) {
    boolean errors = checked.diagnostics().hasErrors();
    return !errors && (!strict || checked.diagnostics().count(Severity.WARNING) == 0);
  }

  /** Tells every finding: as JSON lines on standard output, else in words on standard error. */
  void tell(CheckedReport checked, Surroundings surroundings) {
    tell(checked.diagnostics(), checked.sources(), surroundings);
  }

  /** As {@link #tell(CheckedReport, Surroundings)}, what was found of several editions. */
  void tell(Diagnostics found, Sources sources, Surroundings surroundings) {
    List<Diagnostic> diagnostics =
        found.sorted().stream()
            .map(d -> strict ? Diagnostic.error(d.rule(), d.location(), d.message()) : d)
            .filter(d -> !quiet || d.severity() == Severity.ERROR)
            .toList();
    tellSilenced(found.silenced(), surroundings);
    if (json) {
      diagnostics.forEach(d -> surroundings.out().println(JsonLine.of(d, surroundings.locale())));
    } else {
      surroundings
          .err()
          .print(
              new DiagnosticPrinter(sources, surroundings.coloured(), surroundings.locale())
                  .print(diagnostics));
    }
  }

  /** What was silenced is told on every run, so that nobody forgets that it was. */
  private void tellSilenced(List<Diagnostics.Silenced> silenced, Surroundings surroundings) {
    if (json) {
      silenced.forEach(s -> surroundings.out().println(JsonLine.of(s, surroundings.locale())));
    } else if (!quiet) {
      silenced.forEach(
          s ->
              surroundings
                  .err()
                  .println(
                      surroundings.words(
                          Message.of(
                              "%s: silenced[%s]: %s (%s)",
                              s.diagnostic().location(),
                              s.diagnostic().rule(),
                              s.reason(),
                              s.diagnostic().message()))));
    }
  }
}
