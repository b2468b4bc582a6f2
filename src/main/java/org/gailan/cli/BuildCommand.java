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
import org.gailan.cli.shell.LanguageTags;
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
      "With --edition all, an edition that is not ready does not stop the others; the exit code is"
          + " 1."
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
      completionCandidates = LanguageTags.WithSideBySide.class,
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

  @Option(
      names = "--watch",
      description =
          "Then wait for changes of the report and its templates, and build it again after each,"
              + " until Ctrl-C.")
  private boolean watch;

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
    if (watch) {
      return new BuildWatch(options, issue.outIn(surroundings), surroundings)
          .run(() -> build(typefaces));
    }
    return build(typefaces).exitCode();
  }

  private BuildWatch.Run build(Typefaces typefaces) throws IOException {
    try (Progress progress = new Progress(surroundings, options.quiet || options.json)) {
      Stopwatch stopwatch = progress.stopwatch();
      List<ReportBuild.Built> built = new ArrayList<>();
      boolean all =
          new ChosenEditions(options, surroundings, typefaces, progress)
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
                    return true;
                  });
      if (!watch) {
        EditionOptions.list(built, options, surroundings);
        EditionOptions.total(Done.BUILT, built, progress);
      }
      EditionOptions.timings(timings, stopwatch, surroundings);
      return new BuildWatch.Run(all ? 0 : Gailan.CONTENT, built, progress.time());
    }
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
