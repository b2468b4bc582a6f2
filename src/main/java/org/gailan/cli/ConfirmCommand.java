package org.gailan.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gailan.build.CheckedReport;
import org.gailan.build.Confirmation;
import org.gailan.diagnostic.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gailan confirm}: a person has compared the languages, and they say the same. */
@Command(
    name = "confirm",
    description = {
      "Remember in translations.yaml that each text says the same in every language.",
      "From then on a text that is changed in one language only is reported as stale."
    },
    sortOptions = false)
final class ConfirmCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private CommandSpec spec;

  @Mixin private ReportOptions options = new ReportOptions();

  @Option(
      names = "--block",
      paramLabel = "ID",
      description = "Only the texts of a block; may be given again.")
  private List<String> blocks = List.of();

  @Option(
      names = "--file",
      paramLabel = "FILE",
      description = "Only the texts of a file, such as sections/market.yaml; may be given again.")
  private List<String> files = List.of();

  /** Its specification is set by picocli before anything is run. */
  @SuppressWarnings("NullAway.Init")
  ConfirmCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    CheckedReport read =
        CheckedReport.unchecked(options.folderIn(surroundings), surroundings.directory());
    options.tell(read, surroundings);
    if (!options.passes(read) || read.report().isEmpty()) {
      return Gailan.CONTENT;
    }
    Confirmation confirmation = new Confirmation(read.report().get(), blocks, files);
    Optional<Message> missing = confirmation.missing();
    if (missing.isPresent()) {
      throw new UsageError(spec, missing.get());
    }
    int anew = confirmation.anew();
    if (confirmation.texts() > 0) {
      confirmation.write(options.folderIn(surroundings));
    }
    if (!options.quiet && !options.json) {
      surroundings.out().println(surroundings.words(told(anew, confirmation.texts())));
    }
    return 0;
  }

  private static Message told(int anew, int texts) {
    return texts == 0
        ? Message.of("nothing to confirm: no text is in several languages")
        : Message.of("confirmed anew: %d of %d texts", anew, texts);
  }
}
