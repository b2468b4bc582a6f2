package org.gailan.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Gives each command its surroundings. */
final class CommandFactory implements IFactory {
  private final Surroundings surroundings;

  CommandFactory(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type == BuildCommand.class) {
      return type.cast(new BuildCommand(surroundings));
    } else if (type == CheckCommand.class) {
      return type.cast(new CheckCommand(surroundings));
    } else if (type == ConfirmCommand.class) {
      return type.cast(new ConfirmCommand(surroundings));
    } else if (type == RedactionsCommand.class) {
      return type.cast(new RedactionsCommand(surroundings));
    } else if (type == DiffCommand.class) {
      return type.cast(new DiffCommand(surroundings));
    } else if (type == FiguresCommand.class) {
      return type.cast(new FiguresCommand(surroundings));
    } else if (type == LockCommand.class) {
      return type.cast(new LockCommand(surroundings));
    } else if (type == NewCommand.class) {
      return type.cast(new NewCommand(surroundings));
    } else if (type == PackCommand.class) {
      return type.cast(new PackCommand(surroundings));
    } else if (type == PreviewCommand.class) {
      return type.cast(new PreviewCommand(surroundings));
    } else if (type == SchemaCommand.class) {
      return type.cast(new SchemaCommand(surroundings));
    } else if (type == CompletionCommand.class) {
      return type.cast(new CompletionCommand(surroundings));
    } else if (type == ManCommand.class) {
      return type.cast(new ManCommand(surroundings));
    }
    return CommandLine.defaultFactory().create(type);
  }
}
