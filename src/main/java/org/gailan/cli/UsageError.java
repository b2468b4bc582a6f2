package org.gailan.cli;

import org.gailan.diagnostic.Message;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Wrong usage that the library for command lines cannot see. */
final class UsageError extends ParameterException {
  private static final long serialVersionUID = 1;

  private final transient Message words;

  /**
   * @param spec of the command that was used wrongly
   */
  UsageError(CommandSpec spec, Message words) {
    super(spec.commandLine(), words.toString());
    this.words = words;
  }

  Message words() {
    return words;
  }
}
