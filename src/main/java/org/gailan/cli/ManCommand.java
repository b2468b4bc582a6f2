package org.gailan.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gailan.cli.shell.ManPage;
import org.gailan.diagnostic.Message;
import org.gailan.diagnostic.NearestName;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gailan man}: the manual page of a command. */
@Command(
    name = "man",
    description = {
      "Print the manual page of a command, or of gailan itself.",
      "To read it: gailan man build | man -l -"
    },
    sortOptions = false)
final class ManCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "COMMAND",
      arity = "0..1",
      description = "Of which command (default: gailan itself).")
  private Optional<String> command = Optional.empty();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  /** picocli sets {@code spec}. */
  @SuppressWarnings("NullAway.Init")
  ManCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    CommandSpec gailan = spec.root();
    CommandSpec of = command.map(name -> find(gailan, name)).orElse(gailan);
    LocalDate date =
        EditionOptions.sourceDate(surroundings, spec)
            .orElseGet(() -> surroundings.clock().instant())
            .atZone(ZoneOffset.UTC)
            .toLocalDate();
    surroundings.out().print(ManPage.of(of, date, Version.engine(), surroundings.locale()));
    return 0;
  }

  private CommandSpec find(CommandSpec gailan, String name) {
    CommandLine found = gailan.subcommands().get(name);
    if (found == null) {
      List<String> names = new ArrayList<>(gailan.subcommands().keySet());
      throw new UsageError(
          spec, Message.of("no command '%s'%s", name, NearestName.hint(name, names)));
    }
    return found.getCommandSpec();
  }
}
