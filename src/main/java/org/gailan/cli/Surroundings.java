package org.gailan.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gailan.diagnostic.Message;
import org.gailan.diagnostic.MessageLocale;

/**
 * All that a command takes from outside: nothing further in asks the process for it.
 *
 * @param directory against which paths of the command line are read
 * @param terminal whether a person is watching
 * @param processors how many threads can work at the same time
 */
public record Surroundings(
    Path directory,
    Map<String, String> environment,
    Clock clock,
    PrintStream out,
    PrintStream err,
    boolean terminal,
    int processors) {
  /** The variable that says in which language messages are. */
  static final String GAILAN_LOCALE = "GAILAN_LOCALE";

  public Surroundings {
    environment = Map.copyOf(environment);
  }

  /** Those of this process; its streams are UTF-8 whatever the locale says. */
  static Surroundings ofProcess() {
    return new Surroundings(
        Path.of(""),
        System.getenv(),
        Clock.systemUTC(),
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        isTerminal(),
        Runtime.getRuntime().availableProcessors());
  }

  /** Whether a folder is there. */
  boolean isFolder(Path folder) {
    return Files.isDirectory(folder);
  }

  boolean isFile(Path file) {
    return Files.isRegularFile(file);
  }

  /**
   * Whether standard error is read by a person. Linux says so of that stream; elsewhere Java knows
   * only of the process, which from Java 22 on always has a console that says what it is.
   */
  private static boolean isTerminal() {
    try {
      String leadsTo = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
      return leadsTo.matches("/dev/(pts/.*|tty.*|console)");
    } catch (IOException | UnsupportedOperationException notLinux) {
      return hasConsole();
    }
  }

  @SuppressWarnings("SystemConsoleNull")
  private static boolean hasConsole() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException beforeJava22) {
      return true;
    }
  }

  /** A terminal that has not asked to be left in black and white (no-color.org). */
  boolean coloured() {
    return terminal
        && variable("NO_COLOR").isEmpty()
        && !variable("TERM").equals(Optional.of("dumb"));
  }

  /** The language that the user is told things in. */
  MessageLocale locale() {
    return variable(GAILAN_LOCALE)
        .map(tag -> MessageLocale.of(tag).orElse(MessageLocale.ENGLISH))
        .orElseGet(
            () ->
                Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                    .flatMap(name -> variable(name).stream())
                    .findFirst()
                    .map(MessageLocale::ofPosix)
                    .orElse(MessageLocale.ENGLISH));
  }

  /** The same, told things in a language that the command line asks for. */
  Surroundings speaking(MessageLocale locale) {
    Map<String, String> asked = new HashMap<>(environment);
    asked.put(GAILAN_LOCALE, locale.tag());
    return new Surroundings(directory, asked, clock, out, err, terminal, processors);
  }

  /** A message in the language of the user. */
  String words(Message message) {
    return message.in(locale());
  }

  /** A terminal that can write over a line it has written; the log of a CI keeps every line. */
  boolean overwrites() {
    return terminal && variable("CI").isEmpty() && !variable("TERM").equals(Optional.of("dumb"));
  }

  /** A variable of the environment that is set and not empty. */
  Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
  }

  PrintWriter outWriter() {
    return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
  }

  PrintWriter errWriter() {
    return new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
  }
}
