package org.gailan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.gailan.build.BuildRequest;
import org.gailan.build.BuildRequest.Format;
import org.gailan.build.CheckedReport;
import org.gailan.build.ReportBuild;
import org.gailan.build.Stopwatch;
import org.gailan.content.Edition;
import org.gailan.content.Report;
import org.gailan.diagnostic.NearestName;
import org.gailan.font.Typefaces;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code gailan build}: the PDF and HTML files of an edition, and their manifest. */
@Command(
    name = "build",
    description = "Build the PDF and HTML files of a report, and their manifest.",
    sortOptions = false)
final class BuildCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private CommandSpec spec;

  @Mixin private ReportOptions options = new ReportOptions();

  @Option(
      names = "--edition",
      paramLabel = "ID",
      description = "The edition to build (default: the one report.yaml names).")
  private Optional<String> edition = Optional.empty();

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
      names = "--out",
      paramLabel = "OUT",
      defaultValue = "output",
      description = "The folder for the editions' folders (default: ${DEFAULT-VALUE}).")
  private Path out = Path.of("output");

  @Option(
      names = "--draft",
      paramLabel = "N",
      description = "The number of the draft (default: the one in report.yaml).")
  private Optional<Integer> draft = Optional.empty();

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description =
          "The date the files bear (default: that of report.yaml, then SOURCE_DATE_EPOCH, then"
              + " today).")
  private Optional<LocalDate> date = Optional.empty();

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
    Path folder = options.folderIn(surroundings);
    CheckedReport checked =
        CheckedReport.of(folder, surroundings.directory(), typefaces, stopwatch);
    progress.end();
    if (!options.passes(checked) || checked.report().isEmpty()) {
      options.tell(checked, surroundings);
      return Gailan.CONTENT;
    }
    Report report = checked.report().get();
    Edition chosen = edition(report);
    BuildRequest request = request(report);
    ReportBuild.prepare(chosen, request);
    Optional<ReportBuild.Made> made =
        ReportBuild.make(checked, chosen, request, typefaces, Version.engine(), stopwatch);
    progress.end();
    options.tell(checked, surroundings);
    if (made.isEmpty() || !options.passes(checked)) {
      return Gailan.CONTENT;
    }
    ReportBuild.Built built = made.get().write();
    progress.end();
    if (!options.quiet && !options.json) {
      built.files().forEach(file -> surroundings.out().println(built.folder().resolve(file)));
    }
    if (timings) {
      stopwatch
          .milliseconds()
          .forEach((stage, time) -> surroundings.err().printf("%-8s %6d ms%n", stage, time));
    }
    return 0;
  }

  private Edition edition(Report report) {
    String id = edition.orElse(report.edition());
    Edition found = report.editions().get(id);
    if (found == null) {
      Set<String> ids = report.editions().keySet();
      throw usage("no edition '" + id + "' in report.yaml" + NearestName.hint(id, ids));
    }
    return found;
  }

  private BuildRequest request(Report report) {
    List<String> tags = ReportBuild.tags(report);
    for (String tag : languages) {
      if (!tags.contains(tag)) {
        throw usage("the report is not in '" + tag + "'" + NearestName.hint(tag, tags));
      }
    }
    if (draft.isPresent() && draft.get() < 1) {
      throw usage("drafts are counted from 1, not " + draft.get());
    }
    return new BuildRequest(
        options.folderIn(surroundings),
        surroundings.directory().resolve(out),
        edition,
        new LinkedHashSet<>(languages),
        formats.isEmpty() ? EnumSet.allOf(Format.class) : EnumSet.copyOf(formats),
        draft,
        date.map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant()),
        sourceDate().orElseGet(() -> surroundings.clock().instant().truncatedTo(ChronoUnit.DAYS)));
  }

  /** The date that reproducible-builds.org's specification asks for. */
  private Optional<Instant> sourceDate() {
    return surroundings
        .variable("SOURCE_DATE_EPOCH")
        .map(
            seconds -> {
              if (!seconds.matches("\\d{1,11}")) {
                throw usage("SOURCE_DATE_EPOCH is not a number of seconds: " + seconds);
              }
              return Instant.ofEpochSecond(Long.parseLong(seconds));
            });
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
