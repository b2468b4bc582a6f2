package org.gailan.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.gailan.build.BuildRequest;
import org.gailan.build.CheckedReport;
import org.gailan.build.ReadReport;
import org.gailan.build.ReportBuild;
import org.gailan.build.Stopwatch;
import org.gailan.content.Edition;
import org.gailan.content.Report;
import org.gailan.diagnostic.NearestName;
import org.gailan.font.Typefaces;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What the commands that write files of an edition have in common. */
final class EditionOptions {
  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--edition",
      paramLabel = "ID",
      description = "The edition (default: the one report.yaml names).")
  private Optional<String> edition = Optional.empty();

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

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description =
          "How many threads lay out files (default: one for each processor); the files are the same.")
  private Optional<Integer> jobs = Optional.empty();

  /** picocli sets {@code spec}. */
  @SuppressWarnings("NullAway.Init")
  EditionOptions() {}

  /** Whether an edition is asked for by its id. */
  boolean isChosen() {
    return edition.isPresent();
  }

  /** The edition that is asked for. */
  Edition edition(Report report) {
    String id = edition.orElse(report.edition());
    Edition found = report.editions().get(id);
    if (found == null) {
      Set<String> ids = report.editions().keySet();
      throw usage("no edition '" + id + "' in report.yaml" + NearestName.hint(id, ids));
    }
    return found;
  }

  /** What the edition that is asked for shows of a report; all of one that can't be read. */
  CheckedReport checked(ReadReport read, Typefaces typefaces, Stopwatch stopwatch) {
    return read.isBroken()
        ? read.whole(typefaces, stopwatch)
        : read.as(edition(read.report().orElseThrow()), typefaces, stopwatch);
  }

  /** What is to be built of it. */
  BuildRequest request(
      ReportOptions options,
      Set<String> languages,
      Set<BuildRequest.Format> formats,
      Surroundings surroundings) {
    if (draft.isPresent() && draft.get() < 1) {
      throw usage("drafts are counted from 1, not " + draft.get());
    }
    if (jobs.isPresent() && jobs.get() < 1) {
      throw usage("at least one thread is needed, not " + jobs.get());
    }
    return new BuildRequest(
        options.folderIn(surroundings),
        surroundings.directory().resolve(out),
        edition,
        languages,
        formats,
        draft,
        date.map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant()),
        sourceDate(surroundings)
            .orElseGet(() -> surroundings.clock().instant().truncatedTo(ChronoUnit.DAYS)),
        jobs.orElse(surroundings.processors()));
  }

  /** Tells which files were written, and with {@code timings} how long each stage took. */
  static void tell(
      ReportBuild.Built built,
      boolean timings,
      Stopwatch stopwatch,
      ReportOptions options,
      Surroundings surroundings) {
    if (!options.quiet && !options.json) {
      built.files().forEach(file -> surroundings.out().println(built.folder().resolve(file)));
    }
    if (timings) {
      stopwatch
          .milliseconds()
          .forEach((stage, time) -> surroundings.err().printf("%-8s %6d ms%n", stage, time));
    }
  }

  /** The date that reproducible-builds.org's specification asks for. */
  private Optional<Instant> sourceDate(Surroundings surroundings) {
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
