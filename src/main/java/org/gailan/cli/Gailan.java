package org.gailan.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code gailan}: finds the subcommand, and turns failures into words and codes. */
@Command(
    name = "gailan",
    description =
        "Regenerates the Industry Overview of a Hong Kong listing document: YAML in; PDF and HTML"
            + " out, in Traditional Chinese, English and side by side.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      NewCommand.class,
      BuildCommand.class,
      CheckCommand.class,
      ConfirmCommand.class,
      DiffCommand.class,
      FiguresCommand.class,
      RedactionsCommand.class,
      LockCommand.class,
      PackCommand.class,
      PreviewCommand.class,
      SchemaCommand.class,
      CompletionCommand.class,
      ManCommand.class,
      CommandLine.HelpCommand.class
    },
    footerHeading = "%nExit codes:%n",
    footer = {
      "  0  done",
      "  1  the content has errors",
      "  2  wrong usage",
      "  3  the machine failed: disk full, no permission, and the like"
    })
public final class Gailan implements Runnable {
  /** The content has errors. */
  static final int CONTENT = 1;

  /** Wrong usage. */
  static final int USAGE = 2;

  /** The machine failed us. */
  static final int MACHINE = 3;

  @Spec private CommandSpec spec;

  /** Set by picocli before anything is run. */
  @SuppressWarnings("NullAway.Init")
  Gailan() {}

  public static void main(String[] arguments) {
    System.setProperty("java.awt.headless", "true");
    // The preview's small answers would wait for each other (Nagle's algorithm), up to 40 ms each.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    // Else numbers in findings and in the verification notes would take the digits of the machine.
    Locale.setDefault(Locale.ROOT);
    System.exit(run(Surroundings.ofProcess(), arguments));
  }

  /**
   * Runs a command.
   *
   * @return the exit code
   */
  public static int run(Surroundings surroundings, String... arguments) {
    LibraryLogs.silence();
    CommandLine line = new CommandLine(new Gailan(), new CommandFactory(surroundings));
    line.setOut(surroundings.outWriter());
    line.setErr(surroundings.errWriter());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.registerConverter(LocalDate.class, Gailan::date);
    line.registerConverter(Integer.class, Gailan::whole);
    line.setParameterExceptionHandler((exception, all) -> sayUsage(exception));
    line.getSubcommands().values().forEach(sub -> sayExitCodes(sub, line));
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(surroundings.coloured() ? Ansi.ON : Ansi.OFF));
    line.setExecutionExceptionHandler(
        (exception, command, result) -> Failures.report(exception, surroundings));
    try {
      return line.execute(arguments);
    } catch (OutOfMemoryError | StackOverflowError e) {
      return Failures.report(e, surroundings);
    }
  }

  /** Every command ends with the same codes, and its help says so. */
  private static void sayExitCodes(CommandLine command, CommandLine gailan) {
    UsageMessageSpec all = gailan.getCommandSpec().usageMessage();
    command.getCommandSpec().usageMessage().footerHeading(all.footerHeading());
    command.getCommandSpec().usageMessage().footer(all.footer());
  }

  /** A line on what is wrong, before anything that would hide it. */
  private static int sayUsage(ParameterException exception) {
    PrintWriter err = exception.getCommandLine().getErr();
    err.println("gailan: " + exception.getMessage());
    UnmatchedArgumentException.printSuggestions(exception, err);
    String command = exception.getCommandLine().getCommandSpec().qualifiedName();
    err.println("Try: " + command + " --help");
    return USAGE;
  }

  private static int whole(String written) {
    try {
      return Integer.parseInt(written);
    } catch (NumberFormatException e) {
      throw new TypeConversionException("'" + written + "' is not a whole number");
    }
  }

  private static LocalDate date(String written) {
    try {
      return LocalDate.parse(written);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("'" + written + "' is not a date such as 2026-11-23");
    }
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "name a command, such as: gailan build");
  }
}
