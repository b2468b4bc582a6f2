package org.gailan.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gailan.build.BuildRequest;
import org.gailan.build.BuildRequest.Format;
import org.gailan.build.ReportBuild;
import org.gailan.build.Stopwatch;
import org.gailan.content.Report;
import org.gailan.diagnostic.Message;
import org.gailan.diagnostic.NearestName;
import org.gailan.font.Typefaces;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gailan build}: the PDF and HTML files of an edition, and their manifest. */
@Command(
    name = "build",
    description = {
      "Build the PDF and HTML files of a report, and their manifest.",
      "With --edition all, an edition that is not ready does not stop the others; the exit code is 1."
    },
    sortOptions = false)
final class BuildCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private CommandSpec spec;

  @Mixin private ReportOptions options = new ReportOptions();

  @Mixin private EditionOptions issue = new EditionOptions();

  @Option(
      names = "--lang",
      paramLabel = "TAG",
      split = ",",
      description = "Only these: zh-Hant, en, bilingual (default: all the report has).")
  private List<String> languages = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      split = ",",
      description = "Only these: ${COMPLETION-CANDIDATES} (default: all).")
  private List<Format> formats = List.of();

  @Option(
      names = "--trial",
      description =
          "Look at an edition beforehand, though it is not ready: its pages say that they are not"
              + " verified, and go to the folder EDITION_trial.")
  private boolean trial;

  @Option(names = "--timings", description = "Say how long each stage took.")
  private boolean timings;

  /** picocli sets {@code spec}. */
  @SuppressWarnings("NullAway.Init")
  BuildCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    Typefaces typefaces = new Typefaces();
    Progress progress = new Progress(surroundings, options.quiet || options.json);
    Stopwatch stopwatch = new Stopwatch(progress::begin);
    List<ReportBuild.Built> built = new ArrayList<>();
    boolean all =
        new ChosenEditions(options, surroundings, typefaces, stopwatch)
            .each(
                report ->
                    issue.editions(report).stream().map(e -> trial ? e.forTrial() : e).toList(),
                (checked, edition) -> {
                  BuildRequest request = request(checked.report().orElseThrow());
                  if (!checked.isReadyFor(edition)) {
                    return false;
                  }
                  ReportBuild.prepare(edition, request);
                  Optional<ReportBuild.Made> made =
                      ReportBuild.make(
                          checked, edition, request, typefaces, Version.engine(), stopwatch);
                  if (made.isEmpty() || !options.passes(checked)) {
                    return false;
                  }
                  built.add(made.get().write());
                  progress.end();
                  return true;
                });
    progress.end();
    EditionOptions.tell(built, timings, stopwatch, options, surroundings);
    return all ? 0 : Gailan.CONTENT;
  }

  private BuildRequest request(Report report) {
    List<String> tags = ReportBuild.tags(report);
    for (String tag : languages) {
      if (!tags.contains(tag)) {
        throw usage(Message.of("the report is not in '%s'%s", tag, NearestName.hint(tag, tags)));
      }
    }
    return issue.request(
        options,
        new LinkedHashSet<>(languages),
        formats.isEmpty() ? EnumSet.allOf(Format.class) : EnumSet.copyOf(formats),
        surroundings);
  }

  private UsageError usage(Message message) {
    return new UsageError(spec, message);
  }
}
