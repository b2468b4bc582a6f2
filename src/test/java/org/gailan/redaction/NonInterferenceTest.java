package org.gailan.redaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gailan.TestReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two reports that differ only in what is hidden leave the same bytes behind: files, their names,
 * the console. So nothing of them can tell what was hidden: neither its words nor its length, its
 * digits nor its magnitude.
 */
final class NonInterferenceTest {
  private static final int PAIRS = Rounds.of(40, 1000);
  private static final int PLACES = 5;

  /** Far from the seeds of what is public. */
  private static final long ONE = 1_000_000;

  private static final long OTHER = 2_000_000;

  /** By turns; the last writes the verification notes. */
  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("build"),
          List.of("build", "--draft", "3"),
          List.of("build", "--json"),
          List.of("build"),
          List.of("build", "--jobs", "1"),
          List.of("figures", "--edition", "proof"));

  @Test
  void whatIsHiddenChangesNoByte(@TempDir Path folder) throws IOException {
    List<String> differences = new ArrayList<>();
    Set<Place> tried = new HashSet<>();
    for (int i = 0; i < PAIRS; i++) {
      // The same folder for both: the console names it.
      Path content = folder.resolve(String.valueOf(i));
      MarkedReport one = MarkedReport.in(content, i, new Hidden(ONE + i, true), PLACES);
      Outcome first = run(one, content, i);
      MarkedReport other = MarkedReport.in(content, i, new Hidden(OTHER + i, true), PLACES);
      assertNotEquals(one.secrets(), other.secrets());
      Outcome second = run(other, content, i);
      tried.addAll(one.places());
      Optional<String> difference =
          first.exitCode() == 0
              ? first.difference(second)
              : Optional.of("it cannot be built: " + first.errors());
      if (difference.isPresent()) {
        differences.add("pair " + i + " " + one.places() + ": " + difference.get());
      }
    }
    assertEquals(
        "", String.join("\n", differences), differences.size() + " of " + PAIRS + " pairs differ");
    if (PAIRS * PLACES >= 2 * Place.all().size()) {
      assertEquals(new HashSet<>(Place.all()), tried);
    }
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
