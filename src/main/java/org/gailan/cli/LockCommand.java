package org.gailan.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.gailan.build.CheckedReport;
import org.gailan.build.Locking;
import org.gailan.diagnostic.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code gailan lock}: mandatory words were compared with what is asked for, and may not change.
 */
@Command(
    name = "lock",
    description = {
      "Remember in locks.yaml the words of locked blocks and verified regulatory texts.",
      "From then on other words need another version; what is remembered is never written over."
    },
    sortOptions = false)
final class LockCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private ReportOptions options = new ReportOptions();

  LockCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    CheckedReport read =
        CheckedReport.unchecked(options.folderIn(surroundings), surroundings.directory());
    if (!options.passes(read) || read.report().isEmpty()) {
      options.tell(read, surroundings);
      return Gailan.CONTENT;
    }
    Locking locking = new Locking(read.report().get(), read.diagnostics());
    options.tell(read, surroundings);
    if (!options.passes(read)) {
      return Gailan.CONTENT;
    }
    locking.write(options.folderIn(surroundings));
    if (!options.quiet && !options.json) {
      surroundings.out().println(surroundings.words(told(locking)));
    }
    return 0;
  }

  private static Message told(Locking locking) {
    return locking.texts() == 0
        ? Message.of("nothing to lock: no block is locked and no regulatory text is verified")
        : Message.of("locked anew: %d of %d texts", locking.anew(), locking.texts());
  }
}
