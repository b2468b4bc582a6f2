package org.gailan.redaction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gailan.TestReport;

/**
 * All that a command leaves behind, as bytes.
 *
 * @param parts files by their paths, and what went to the console
 */
record Outcome(int exitCode, Map<String, byte[]> parts) {
  private static final int AROUND = 80;

  /**
   * @param folder that the command wrote into
   */
  static Outcome of(TestReport.Ran ran, Path folder) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    parts.put("standard output", ran.out().getBytes(StandardCharsets.UTF_8));
    parts.put("standard error", ran.err().getBytes(StandardCharsets.UTF_8));
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          parts.put(folder.relativize(file).toString(), Files.readAllBytes(file));
        }
      }
    }
    return new Outcome(ran.exitCode(), parts);
  }

  /** The first thing in which another one differs; empty where there is none. */
  Optional<String> difference(Outcome other) {
    if (exitCode != other.exitCode) {
      return Optional.of("exit codes " + exitCode + " and " + other.exitCode);
    }
    if (!parts.keySet().equals(other.parts.keySet())) {
      return Optional.of("files " + parts.keySet() + " and " + other.parts.keySet());
    }
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      byte[] mine = part.getValue();
      byte[] theirs = other.parts.getOrDefault(part.getKey(), new byte[0]);
      int at = Arrays.mismatch(mine, theirs);
      if (at >= 0) {
        return Optional.of(
            part.getKey()
                + " at byte "
                + at
                + ": "
                + around(mine, at)
                + " and "
                + around(theirs, at));
      }
    }
    return Optional.empty();
  }

  /** The errors that the console tells. */
  List<String> errors() {
    byte[] err = parts.getOrDefault("standard error", new byte[0]);
    return new String(err, StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.contains("error["))
        .toList();
  }

  private static String around(byte[] bytes, int at) {
    int from = Math.min(Math.max(0, at - AROUND), bytes.length);
    int to = Math.min(bytes.length, at + AROUND);
    return "«" + new String(bytes, from, to - from, StandardCharsets.UTF_8) + "»";
  }
}
