package org.gailan.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.gailan.build.BuildRequest;
import org.gailan.build.BuildRequest.Format;
import org.gailan.build.CheckedReport;
import org.gailan.build.ReadReport;
import org.gailan.build.ReportBuild;
import org.gailan.build.Stopwatch;
import org.gailan.check.edition.Placeholders;
import org.gailan.cli.shell.EditionIds;
import org.gailan.content.Edition;
import org.gailan.content.Inline;
import org.gailan.content.Report;
import org.gailan.diagnostic.Message;
import org.gailan.diagnostic.Severity;
import org.gailan.font.Typefaces;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gailan check}: every finding, no output files. */
@Command(
    name = "check",
    description = "Check a report without writing anything.",
    sortOptions = false)
final class CheckCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private ReportOptions options = new ReportOptions();

  @Spec private CommandSpec spec;

  @Option(
      names = "--edition",
      paramLabel = "ID",
      completionCandidates = EditionIds.class,
      description =
          "Whether this edition can be built, or all for each (default: the one report.yaml"
              + " names).")
  private Optional<String> edition = Optional.empty();

  @Option(
      names = "--quick",
      description = "Leave out what takes laying out the pages, such as their number.")
  private boolean quick;

  /** picocli sets {@code spec}. */
  @SuppressWarnings("NullAway.Init")
  CheckCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    try (Progress progress = new Progress(surroundings, options.quiet || options.json)) {
      return check(progress);
    }
  }

  private int check(Progress progress) {
    Path folder = options.folderIn(surroundings);
    Typefaces typefaces = new Typefaces();
    Stopwatch stopwatch = progress.stopwatch();
    ReadReport read = ReadReport.of(folder, surroundings.directory(), stopwatch);
    CheckedReport checked = read.whole(typefaces, stopwatch);
    if (!checked.diagnostics().hasErrors()) {
      List<Edition> editions =
          EditionOptions.editions(checked.report().orElseThrow(), edition, spec);
      int begun = 0;
      for (Edition one : editions) {
        progress.edition(one.id(), ++begun, editions.size());
        // with the place of each finding, for nothing is published
        CheckedReport ofEdition =
            one.showsRedacted()
                ? read.left(one) // in which the rules would find the same once more
                : read.as(one, /* withheld= */ false, typefaces, stopwatch);
        boolean ready = !ofEdition.diagnostics().hasErrors() && ofEdition.isReadyFor(one);
        if (ready && !quick) {
          layOut(ofEdition, one, folder, typefaces, stopwatch);
        }
        checked.takeOver(ofEdition);
      }
    }
    progress.rest();
    options.tell(checked, surroundings);
    if (!options.passes(checked)) {
      return Gailan.CONTENT;
    }
    if (!options.quiet && !options.json) {
      if (checked.diagnostics().count(Severity.WARNING) == 0) {
        surroundings.out().println(surroundings.words(Message.of("valid: no findings")));
      }
      checked.report().ifPresent(report -> tellWhatIsLeft(read, report));
    }
    progress.total(Message.of("checked"));
    return 0;
  }

  /** What is no finding, but somebody's work before the report is published. */
  private void tellWhatIsLeft(ReadReport read, Report report) {
    List<Edition> asked = EditionOptions.editions(report, edition, spec);
    List<Inline.Placeholder> placeholders =
        asked.isEmpty() ? List.of() : Placeholders.of(report, asked.get(0));
    if (!placeholders.isEmpty()) {
      surroundings
          .out()
          .println(
              surroundings.words(
                  Message.of(
                      "to be filled in: %d, the first at %s",
                      placeholders.size(), placeholders.get(0).location())));
    }
    List<String> unready =
        report.editions().values().stream()
            .filter(other -> !asked.contains(other))
            .filter(other -> !read.left(other).isReadyFor(other))
            .map(Edition::id)
            .toList();
    if (!unready.isEmpty()) {
      surroundings
          .out()
          .println(
              surroundings.words(
                  Message.of(
                      "not ready to be built: %s; check --edition all says why",
                      Message.list(unready))));
    }
  }

  /** Makes all that a build of an edition makes, and writes none of it. */
  private void layOut(
      CheckedReport checked,
      Edition edition,
      Path folder,
      Typefaces typefaces,
      Stopwatch stopwatch) {
    BuildRequest request =
        new BuildRequest(
            folder,
            folder,
            Optional.empty(),
            Set.of(),
            EnumSet.allOf(Format.class),
            Optional.empty(),
            Optional.empty(),
            surroundings.clock().instant(),
            surroundings.processors());
    ReportBuild.make(checked, edition, request, typefaces, Version.engine(), stopwatch);
  }
}
