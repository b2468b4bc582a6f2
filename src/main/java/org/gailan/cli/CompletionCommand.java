package org.gailan.cli;

import java.util.concurrent.Callable;
import org.gailan.cli.shell.BashCompletion;
import org.gailan.cli.shell.ZshCompletion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gailan completion}: the script by which a shell completes commands and options. */
@Command(
    name = "completion",
    description = {
      "Print the script by which a shell completes what is typed.",
      "For bash: source <(gailan completion bash), in ~/.bashrc. For zsh the same in ~/.zshrc,"
          + " after compinit."
    },
    sortOptions = false)
final class CompletionCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "SHELL", description = "Of which: ${COMPLETION-CANDIDATES}.")
  private Shell shell;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  /** A shell that can be told what there is to complete. */
  enum Shell {
    BASH,
    ZSH
  }

  /** picocli sets {@code spec} and the parameter. */
  @SuppressWarnings("NullAway.Init")
  CompletionCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    CommandSpec gailan = spec.root();
    surroundings
        .out()
        .print(
            switch (shell) {
              case BASH -> BashCompletion.of(gailan);
              case ZSH -> ZshCompletion.of(gailan);
            });
    return 0;
  }
}
