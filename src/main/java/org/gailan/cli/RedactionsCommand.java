package org.gailan.cli;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.gailan.build.BuildRequest;
import org.gailan.build.CheckedReport;
import org.gailan.build.RedactionsBuild;
import org.gailan.build.Stopwatch;
import org.gailan.content.Edition;
import org.gailan.diagnostic.Message;
import org.gailan.font.Typefaces;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code gailan redactions}: the redaction log, for counsel to confirm. */
@Command(
    name = "redactions",
    description =
        "Write the redaction log of each edition that redacts, for counsel to confirm: what is"
            + " removed, where and why, in each language. It is not for publication.",
    sortOptions = false)
final class RedactionsCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private ReportOptions options = new ReportOptions();

  @Mixin private EditionOptions issue = new EditionOptions();

  RedactionsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    try (Progress progress = new Progress(surroundings, options.quiet || options.json)) {
      return write(progress);
    }
  }

  private int write(Progress progress) throws IOException {
    Stopwatch stopwatch = progress.stopwatch();
    CheckedReport checked =
        CheckedReport.of(
            options.folderIn(surroundings), surroundings.directory(), new Typefaces(), stopwatch);
    progress.rest();
    options.tell(checked, surroundings);
    if (!options.passes(checked) || checked.report().isEmpty()) {
      return Gailan.CONTENT;
    }
    List<Edition> editions =
        issue.isChosen()
            ? issue.editions(checked.report().get())
            : checked.report().get().editions().values().stream()
                .filter(edition -> !edition.showsRedacted())
                .toList();
    BuildRequest request =
        issue.request(options, Set.of(), EnumSet.noneOf(BuildRequest.Format.class), surroundings);
    RedactionsBuild.Written written =
        new RedactionsBuild(checked, request, Version.engine()).write(editions);
    progress.rest();
    if (!options.quiet && !options.json) {
      written
          .counts()
          .forEach(
              (edition, count) ->
                  surroundings
                      .out()
                      .println(
                          surroundings.words(
                              count == 1
                                  ? Message.of("%s: 1 redaction", edition)
                                  : Message.of("%s: %d redactions", edition, count))));
      written
          .built()
          .files()
          .forEach(file -> surroundings.out().println(written.built().folder().resolve(file)));
    }
    EditionOptions.total(Done.WROTE, List.of(written.built()), progress);
    return 0;
  }
}
