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
import org.gailan.build.PackBuild;
import org.gailan.build.ReportBuild;
import org.gailan.build.Stopwatch;
import org.gailan.cli.shell.LanguageTags;
import org.gailan.content.Edition;
import org.gailan.content.Language;
import org.gailan.content.Report;
import org.gailan.diagnostic.Message;
import org.gailan.diagnostic.NearestName;
import org.gailan.diagnostic.Severity;
import org.gailan.font.Typefaces;
import org.gailan.preflight.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gailan pack}: the filing pack of an edition, if its files pass the preflight. */
@Command(
    name = "pack",
    description =
        "Make the filing pack of an edition: the PDFs of its sections and the whole document, their"
            + " manifest and the report of the preflight; refused if a file fails it.",
    sortOptions = false)
final class PackCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private CommandSpec spec;

  @Mixin private ReportOptions options = new ReportOptions();

  @Mixin private EditionOptions issue = new EditionOptions();

  @Option(
      names = "--lang",
      paramLabel = "TAG",
      completionCandidates = LanguageTags.class,
      split = ",",
      description = "Only these: zh-Hant, en (default: all the report has).")
  private List<String> languages = List.of();

  @Option(names = "--timings", description = "Say how long each stage took.")
  private boolean timings;

  /** picocli sets {@code spec}. */
  @SuppressWarnings("NullAway.Init")
  PackCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    Typefaces typefaces = new Typefaces();
    try (Progress progress = new Progress(surroundings, options.quiet || options.json)) {
      Stopwatch stopwatch = progress.stopwatch();
      List<PackBuild.Packed> packs = new ArrayList<>();
      boolean all =
          new ChosenEditions(options, surroundings, typefaces, progress)
              .each(
                  this::editions,
                  (checked, edition) -> {
                    BuildRequest request = request(checked.report().orElseThrow());
                    Optional<PackBuild.Packed> packed =
                        new PackBuild(
                                checked, edition, request, typefaces, Version.engine(), stopwatch)
                            .pack(options.strict);
                    packed.ifPresent(packs::add);
                    return packed.filter(PackBuild.Packed::accepted).isPresent();
                  });
      packs.forEach(this::tell);
      List<ReportBuild.Built> built =
          packs.stream()
              .filter(PackBuild.Packed::accepted)
              .map(packed -> new ReportBuild.Built(packed.folder(), packed.files()))
              .toList();
      if (!built.isEmpty()) {
        EditionOptions.list(built, options, surroundings);
        EditionOptions.total(Done.PACKED, built, progress);
        EditionOptions.timings(timings, stopwatch, surroundings);
      }
      return all ? 0 : Gailan.CONTENT;
    }
  }

  /** The editions that are asked for; all that are for publication where all are. */
  private List<Edition> editions(Report report) {
    List<Edition> editions = issue.editions(report);
    if (!issue.all()) {
      return editions;
    }
    List<Edition> published = editions.stream().filter(Edition::isForPublication).toList();
    if (published.isEmpty()) {
      throw new UsageError(spec, Message.of("no edition of the report is for publication"));
    }
    return published;
  }

  private BuildRequest request(Report report) {
    List<String> tags = report.languages().stream().map(Language::tag).toList();
    List<String> chosen = languages.isEmpty() ? tags : languages;
    for (String tag : chosen) {
      if (!tags.contains(tag)) {
        throw new UsageError(
            spec,
            Message.of("the report has no '%s' to hand in%s", tag, NearestName.hint(tag, tags)));
      }
    }
    return issue.request(
        options, new LinkedHashSet<>(chosen), EnumSet.of(Format.PDF), surroundings);
  }

  /** Each finding, then a line on all; as JSON lines on standard output where it is asked for. */
  private void tell(PackBuild.Packed packed) {
    for (Finding finding : packed.report().all()) {
      boolean shown = !options.quiet || finding.severity() == Severity.ERROR;
      if (options.json && shown) {
        surroundings.out().println(JsonLine.of(finding, surroundings.locale()));
      } else if (shown) {
        surroundings.err().println(surroundings.words(finding.line()));
      }
    }
    if (!packed.accepted()) {
      surroundings
          .err()
          .println(
              "gailan: "
                  + surroundings.words(
                      Message.of(
                          "nothing is packed; %s; the report is in %s",
                          packed.report().summary(), packed.folder())));
    } else if (!options.quiet && !options.json) {
      surroundings.out().println(surroundings.words(packed.report().summary()));
    }
  }
}
