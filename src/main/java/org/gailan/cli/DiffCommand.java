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
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gailan.build.BlacklineBuild;
import org.gailan.build.BlacklineBuild.Format;
import org.gailan.build.ReportBuild;
import org.gailan.build.Stopwatch;
import org.gailan.cli.shell.EditionIds;
import org.gailan.cli.shell.LanguageTags;
import org.gailan.content.Language;
import org.gailan.diagnostic.Message;
import org.gailan.diagnostic.NearestName;
import org.gailan.draft.Comparison;
import org.gailan.font.Typefaces;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gailan diff}: the blackline of two drafts, and a list of what changed. */
@Command(
    name = "diff",
    description =
        "Compare two drafts: a blackline in each language, and a list of the figures, statements"
            + " and blocks that changed. A draft is a folder, git:REV or draft:N.",
    sortOptions = false)
final class DiffCommand implements Callable<Integer> {
  private static final String DEFAULT_FOLDER = "content";

  private final Surroundings surroundings;

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description =
          "The draft before: a folder that holds report.yaml, git:REV for that of a revision, or"
              + " draft:N for what gailan build --draft N kept.")
  private String old;

  @Parameters(index = "1", paramLabel = "NEW", description = "The draft after, in the same forms.")
  private String now;

  @Option(
      names = "--dir",
      paramLabel = "DIR",
      description =
          "The folder of the report, for git:REV and draft:N (default: the folder that the other"
              + " draft is in, else content).")
  private Optional<Path> folder = Optional.empty();

  @Option(
      names = "--edition",
      paramLabel = "ID",
      completionCandidates = EditionIds.class,
      description = "The edition (default: the one report.yaml names).")
  private Optional<String> edition = Optional.empty();

  @Option(
      names = "--lang",
      paramLabel = "TAG",
      completionCandidates = LanguageTags.class,
      split = ",",
      description = "Blacklines in these only: zh-Hant, en (default: all the report has).")
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
      description =
          "The folder for diff/, and with the editions' folders and their drafts (default:"
              + " ${DEFAULT-VALUE}).")
  private Path out = Path.of("output");

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "The date the files bear (default: that of the new draft).")
  private Optional<LocalDate> date = Optional.empty();

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description =
          "How many threads lay out files (default: one for each processor); the files are the"
              + " same.")
  private Optional<Integer> jobs = Optional.empty();

  @Option(names = "--timings", description = "Say how long each stage took.")
  private boolean timings;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print errors only.")
  private boolean quiet;

  @Option(names = "--json", description = "Print findings as JSON lines on standard output.")
  private boolean json;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  /** picocli sets {@code spec} and the parameters. */
  @SuppressWarnings("NullAway.Init")
  DiffCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    if (jobs.isPresent() && jobs.get() < 1) {
      throw usage(Message.of("at least one thread is needed, not %s", jobs.get()));
    }
    try (Progress progress = new Progress(surroundings, quiet || json)) {
      return compare(progress);
    }
  }

  private int compare(Progress progress) throws IOException {
    Typefaces typefaces = new Typefaces();
    Stopwatch stopwatch = progress.stopwatch();
    Path output = surroundings.directory().resolve(out);
    DiffSides sides = new DiffSides(surroundings, spec, edition, folder(), output, now(), json);
    Optional<Comparison.Side> before = sides.side(DiffSides.Which.OLD, old, typefaces, progress);
    Optional<Comparison.Side> after = sides.side(DiffSides.Which.NEW, now, typefaces, progress);
    if (before.isEmpty() || after.isEmpty()) {
      return Gailan.CONTENT;
    }
    String oldEdition = before.get().draft().edition();
    String newEdition = after.get().draft().edition();
    if (!oldEdition.equals(newEdition)) {
      throw usage(
          Message.of(
              "%s is of the edition '%s' and %s of '%s'; compare drafts of one, with"
                  + " --edition",
              old, oldEdition, now, newEdition));
    }
    Comparison comparison =
        stopwatch.time("compare", () -> Comparison.of(before.get(), after.get()));
    ReportBuild.Built built =
        new BlacklineBuild(
                comparison,
                after.get().draft().report(),
                request(comparison, output, after.get()),
                typefaces,
                Version.engine(),
                stopwatch)
            .write();
    progress.rest();
    if (!quiet && !json) {
      built.files().forEach(file -> surroundings.out().println(built.folder().resolve(file)));
      surroundings.out().println(surroundings.words(summary(comparison)));
    }
    progress.total(Message.of("compared"));
    EditionOptions.timings(timings, stopwatch, surroundings);
    return 0;
  }

  private BlacklineBuild.Request request(
      Comparison comparison, Path output, Comparison.Side after) {
    List<String> tags = comparison.tongues().stream().map(Language::tag).toList();
    for (String tag : languages) {
      if (!tags.contains(tag)) {
        throw usage(Message.of("the new draft is not in '%s'%s", tag, NearestName.hint(tag, tags)));
      }
    }
    Path report = DiffSides.isFolder(now) ? surroundings.directory().resolve(now) : folder();
    LocalDate day = date.orElseGet(() -> LocalDate.parse(after.draft().date()));
    return new BlacklineBuild.Request(
        output.resolve("diff"),
        report.resolve("templates"),
        new LinkedHashSet<>(languages),
        formats.isEmpty() ? EnumSet.allOf(Format.class) : EnumSet.copyOf(formats),
        day.atStartOfDay(ZoneOffset.UTC).toInstant(),
        jobs.orElse(surroundings.processors()));
  }

  /** The folder of the report where a draft is not itself one. */
  private Path folder() {
    return surroundings
        .directory()
        .resolve(
            folder.orElseGet(
                () ->
                    List.of(now, old).stream()
                        .filter(DiffSides::isFolder)
                        .map(Path::of)
                        .findFirst()
                        .orElse(Path.of(DEFAULT_FOLDER))));
  }

  /** The date of a report that names none. */
  private Instant now() {
    return date.map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
        .or(() -> EditionOptions.sourceDate(surroundings, spec))
        .orElseGet(() -> surroundings.clock().instant().truncatedTo(ChronoUnit.DAYS));
  }

  private static Message summary(Comparison comparison) {
    if (comparison.isEmpty()) {
      return Message.of("no differences");
    }
    Map<String, Integer> counts = comparison.counts();
    return Message.of(
        "figures: %s; statements: %s; blocks: %s, %d moved",
        counted(counts, "figures"),
        counted(counts, "statements"),
        counted(counts, "blocks"),
        counts.getOrDefault("blocks-moved", 0));
  }

  private static Message counted(Map<String, Integer> counts, String what) {
    return Message.of(
        "%d changed, %d added, %d removed",
        counts.getOrDefault(what + "-changed", 0),
        counts.getOrDefault(what + "-added", 0),
        counts.getOrDefault(what + "-removed", 0));
  }

  private UsageError usage(Message message) {
    return new UsageError(spec, message);
  }
}
