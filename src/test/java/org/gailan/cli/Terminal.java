package org.gailan.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** A command at work, and what it has said so far. */
final class Terminal {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final AtomicInteger exitCode = new AtomicInteger(-1);
  private final Thread thread;

  private Terminal(
      Path directory, boolean terminal, Map<String, String> environment, String... arguments) {
    Surroundings surroundings =
        new Surroundings(
            directory,
            environment,
            Clock.fixed(Instant.parse("2026-11-23T00:00:00Z"), ZoneOffset.UTC),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            terminal,
            2);
    thread = new Thread(() -> exitCode.set(Gailan.run(surroundings, arguments)));
    thread.start();
  }

  /** Runs a command to its end, a person watching. */
  static Terminal ran(Path directory, Map<String, String> environment, String... arguments) {
    Terminal terminal = new Terminal(directory, true, environment, arguments);
    terminal.awaitEnd();
    return terminal;
  }

  /** Begins a command that does not end by itself. */
  static Terminal begun(Path directory, boolean terminal, String... arguments) {
    return new Terminal(directory, terminal, Map.of(), arguments);
  }

  private void awaitEnd() {
    try {
      thread.join(PATIENCE.toMillis());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    if (thread.isAlive()) {
      throw new AssertionError("it has not ended\n" + err());
    }
  }

  /** Ends the command as Ctrl-C would, but for the process. */
  int ended() {
    thread.interrupt();
    awaitEnd();
    return exitCode();
  }

  int exitCode() {
    return exitCode.get();
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  /** What is left to read of standard error when lines have been written over. */
  String screen() {
    StringBuilder screen = new StringBuilder();
    for (String line : err().split("\n", -1)) {
      StringBuilder shown = new StringBuilder();
      for (String written : line.split("\r", -1)) {
        shown.replace(0, Math.min(shown.length(), written.length()), written);
      }
      screen.append(shown.toString().stripTrailing()).append('\n');
    }
    return screen.toString().stripTrailing();
  }

  /** Waits until standard error says something. */
  void awaitErr(Predicate<String> said) {
    await(said, true);
  }

  /** Waits until standard output says something. */
  void awaitOut(Predicate<String> said) {
    await(said, false);
  }

  private void await(Predicate<String> said, boolean onErr) {
    long start = System.nanoTime();
    while (!said.test(onErr ? err() : out())) {
      if (System.nanoTime() - start > PATIENCE.toNanos()) {
        throw new AssertionError("this was not said:\n" + out() + err());
      }
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
