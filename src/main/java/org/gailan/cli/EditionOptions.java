package org.gailan.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gailan.build.BuildRequest;
import org.gailan.build.ReportBuild;
import org.gailan.build.Stopwatch;
import org.gailan.cli.shell.EditionIds;
import org.gailan.content.Edition;
import org.gailan.content.Report;
import org.gailan.diagnostic.Message;
import org.gailan.diagnostic.NearestName;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What the commands that write files of an edition have in common. */
final class EditionOptions {
  /** Stands for each edition of the report. */
  static final String ALL = "all";

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--edition",
      paramLabel = "ID",
      completionCandidates = EditionIds.class,
      description = "The edition, or all for each of them (default: the one report.yaml names).")
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
      description =
          "The number of the draft (default: the one in report.yaml). Where it is given, build"
              + " keeps what the draft prints, for gailan diff.")
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
          "How many threads lay out files (default: one for each processor); the files are the"
              + " same.")
  private Optional<Integer> jobs = Optional.empty();

  /** picocli sets {@code spec}. */
  @SuppressWarnings("NullAway.Init")
  EditionOptions() {}

  /** Whether an edition is asked for by its id. */
  boolean isChosen() {
    return edition.isPresent();
  }

  /** The editions that are asked for: one, or all in the order of report.yaml. */
  List<Edition> editions(Report report) {
    return editions(report, edition, spec);
  }

  /** Whether all editions are asked for. */
  boolean all() {
    return edition.equals(Optional.of(ALL));
  }

  /**
   * The editions that are asked for.
   *
   * @param asked an id, or {@link #ALL}; the report's own default where it is empty
   * @param spec of the command whose usage it is to name one that there is not
   */
  static List<Edition> editions(Report report, Optional<String> asked, CommandSpec spec) {
    if (asked.equals(Optional.of(ALL))) {
      return List.copyOf(report.editions().values());
    }
    return List.of(edition(report, asked, spec));
  }

  /**
   * The edition that is asked for; the report's own default where none is.
   *
   * @param spec of the command whose usage it is to name one that there is not
   */
  static Edition edition(Report report, Optional<String> asked, CommandSpec spec) {
    String id = asked.orElse(report.edition());
    Edition found = report.editions().get(id);
    if (found == null) {
      Set<String> ids = report.editions().keySet();
      throw new UsageError(
          spec, Message.of("no edition '%s' in report.yaml%s", id, NearestName.hint(id, ids)));
    }
    return found;
  }

  /** What is to be built of it. */
  BuildRequest request(
      ReportOptions options,
      Set<String> languages,
      Set<BuildRequest.Format> formats,
      Surroundings surroundings) {
    if (draft.isPresent() && draft.get() < 1) {
      throw usage(Message.of("drafts are counted from 1, not %s", draft.get()));
    }
    if (jobs.isPresent() && jobs.get() < 1) {
      throw usage(Message.of("at least one thread is needed, not %s", jobs.get()));
    }
    return new BuildRequest(
        options.folderIn(surroundings),
        outIn(surroundings),
        edition,
        languages,
        formats,
        draft,
        date.map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant()),
        sourceDate(surroundings, spec)
            .orElseGet(() -> surroundings.clock().instant().truncatedTo(ChronoUnit.DAYS)),
        jobs.orElse(surroundings.processors()));
  }

  /** The folder for the editions' folders. */
  Path outIn(Surroundings surroundings) {
    return surroundings.directory().resolve(out);
  }

  /** Lists which files were written. */
  static void list(
      List<ReportBuild.Built> built, ReportOptions options, Surroundings surroundings) {
    if (!options.quiet && !options.json) {
      for (ReportBuild.Built one : built) {
        one.files().forEach(file -> surroundings.out().println(one.folder().resolve(file)));
      }
    }
  }

  /**
   * Says on a terminal how many files were made, and in which time; nothing where there are none.
   *
   * @param done with them
   */
  static void total(Done done, List<ReportBuild.Built> built, Progress progress) {
    int files = count(built);
    if (files > 0) {
      progress.total(done.words(files));
    }
  }

  /** How many files were written. */
  static int count(List<ReportBuild.Built> built) {
    return built.stream().mapToInt(one -> one.files().size()).sum();
  }

  /** Tells how long each stage took, where it is asked for. */
  static void timings(boolean asked, Stopwatch stopwatch, Surroundings surroundings) {
    if (asked) {
      stopwatch
          .milliseconds()
          .forEach((stage, time) -> surroundings.err().printf("%-8s %6d ms%n", stage, time));
    }
  }

  /** The date that reproducible-builds.org's specification asks for. */
  static Optional<Instant> sourceDate(Surroundings surroundings, CommandSpec spec) {
    return surroundings
        .variable("SOURCE_DATE_EPOCH")
        .map(
            seconds -> {
              if (!seconds.matches("\\d{1,11}")) {
                throw new UsageError(
                    spec, Message.of("SOURCE_DATE_EPOCH is not a number of seconds: %s", seconds));
              }
              return Instant.ofEpochSecond(Long.parseLong(seconds));
            });
  }

  private UsageError usage(Message message) {
    return new UsageError(spec, message);
  }
}
