package org.gailan.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.gailan.build.BuildRequest;
import org.gailan.build.CheckedReport;
import org.gailan.build.FiguresBuild;
import org.gailan.build.FiguresBuild.Format;
import org.gailan.build.ReportBuild;
import org.gailan.build.Stopwatch;
import org.gailan.content.Edition;
import org.gailan.content.Report;
import org.gailan.font.Typefaces;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gailan figures}: the verification notes of an edition. */
@Command(
    name = "figures",
    description =
        "Write the verification notes of an edition: a row for each figure and factual statement"
            + " printed, with its pages, its source and room to sign it off.",
    sortOptions = false)
final class FiguresCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private ReportOptions options = new ReportOptions();

  @Mixin private EditionOptions issue = new EditionOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      split = ",",
      description = "Only these: ${COMPLETION-CANDIDATES} (default: all).")
  private List<Format> formats = List.of();

  @Option(names = "--timings", description = "Say how long each stage took.")
  private boolean timings;

  FiguresCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    Typefaces typefaces = new Typefaces();
    Progress progress = new Progress(surroundings, options.quiet || options.json);
    Stopwatch stopwatch = new Stopwatch(progress::begin);
    CheckedReport checked =
        CheckedReport.of(
            options.folderIn(surroundings), surroundings.directory(), typefaces, stopwatch);
    progress.end();
    if (!options.passes(checked) || checked.report().isEmpty()) {
      options.tell(checked, surroundings);
      return Gailan.CONTENT;
    }
    Report report = checked.report().get();
    BuildRequest request =
        issue.request(options, Set.of(), EnumSet.noneOf(BuildRequest.Format.class), surroundings);
    Set<Format> chosen = formats.isEmpty() ? EnumSet.allOf(Format.class) : EnumSet.copyOf(formats);
    List<Edition> editions = issue.editions(report);
    List<ReportBuild.Built> built = new ArrayList<>();
    for (Edition edition : editions) {
      CheckedReport ofEdition = checked.forEdition();
      new FiguresBuild(ofEdition, edition, request, typefaces, Version.engine(), stopwatch)
          .write(chosen)
          .ifPresent(built::add);
      checked.takeOver(ofEdition);
    }
    progress.end();
    options.tell(checked, surroundings);
    EditionOptions.tell(built, timings, stopwatch, options, surroundings);
    return built.size() == editions.size() ? 0 : Gailan.CONTENT;
  }
}
