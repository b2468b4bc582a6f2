package org.gailan.redaction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gailan.TestReport;

/**
 * Two reports that differ only in what is hidden, and what a command leaves behind of each.
 *
 * @param places where something is hidden
 */
record Pair(List<Place> places, Outcome one, Outcome other) {
  private static final int PLACES = 3;

  /** Far from the seeds of what is public. */
  private static final long ONE = 1_000_000;

  private static final long OTHER = 2_000_000;

  /** By turns; the last writes the verification notes. */
  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("build"),
          List.of("build", "--lang", "bilingual", "--draft", "3"),
          List.of("build", "--lang", "en", "--json"),
          List.of("build", "--lang", "zh-Hant"),
          List.of("build", "--lang", "bilingual", "--jobs", "1"),
          List.of("figures", "--edition", "proof"));

  /**
   * Generates two reports and runs a command on each.
   *
   * @param folder the same for both, since the console names it; empty again afterwards
   */
  static Pair of(int number, Path folder) throws IOException {
    MarkedReport one = MarkedReport.in(folder, number, new Hidden(ONE + number, true), PLACES);
    Outcome first = run(one, folder, number);
    MarkedReport other = MarkedReport.in(folder, number, new Hidden(OTHER + number, true), PLACES);
    if (one.secrets().equals(other.secrets())) {
      throw new IllegalStateException("both hide the same");
    }
    return new Pair(one.places(), first, run(other, folder, number));
  }

  /** In what they differ; empty where not in a byte. */
  Optional<String> difference() {
    Optional<String> found =
        one.exitCode() == 0
            ? one.difference(other)
            : Optional.of("it cannot be built: " + one.errors());
    return found.map(difference -> places + ": " + difference);
  }

  /** Runs a command, and takes away all that it has left and read. */
  private static Outcome run(MarkedReport report, Path folder, int turn) throws IOException {
    List<String> command = new ArrayList<>(COMMANDS.get(turn % COMMANDS.size()));
    command.addAll(List.of("--date", MarkedReport.DATE));
    TestReport.Ran ran = report.onDisk().run(command.toArray(String[]::new));
    Outcome outcome = Outcome.of(ran, folder.resolve("output"));
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    return outcome;
  }
}
