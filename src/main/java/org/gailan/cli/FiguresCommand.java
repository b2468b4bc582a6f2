package org.gailan.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.gailan.build.BuildRequest;
import org.gailan.build.FiguresBuild;
import org.gailan.build.FiguresBuild.Format;
import org.gailan.build.ReportBuild;
import org.gailan.build.Stopwatch;
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
    try (Progress progress = new Progress(surroundings, options.quiet || options.json)) {
      Stopwatch stopwatch = progress.stopwatch();
      BuildRequest request =
          issue.request(options, Set.of(), EnumSet.noneOf(BuildRequest.Format.class), surroundings);
      Set<Format> chosen =
          formats.isEmpty() ? EnumSet.allOf(Format.class) : EnumSet.copyOf(formats);
      List<ReportBuild.Built> built = new ArrayList<>();
      boolean all =
          new ChosenEditions(options, surroundings, typefaces, progress)
              .each(
                  issue::editions,
                  (checked, edition) -> {
                    Optional<ReportBuild.Built> one =
                        new FiguresBuild(
                                checked, edition, request, typefaces, Version.engine(), stopwatch)
                            .write(chosen);
                    one.ifPresent(built::add);
                    return one.isPresent();
                  });
      EditionOptions.list(built, options, surroundings);
      EditionOptions.total(Done.WROTE, built, progress);
      EditionOptions.timings(timings, stopwatch, surroundings);
      return all ? 0 : Gailan.CONTENT;
    }
  }
}
