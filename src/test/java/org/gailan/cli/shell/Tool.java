package org.gailan.cli.shell;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program of the system that tests ask; they are skipped where it is absent. */
final class Tool {
  private Tool() {}

  static void assumeIsThere(String program) {
    boolean there =
        Path.of("/usr/bin", program).toFile().canExecute()
            || Path.of("/bin", program).toFile().canExecute();
    assumeTrue(there, program + " is not installed");
  }

  /** What a program says on both streams, of some input. */
  static String says(Path directory, String input, String... command) {
    try {
      Path in = Files.writeString(Files.createTempFile(directory, "input", ""), input);
      Path out = Files.createTempFile(directory, "output", "");
      Process process =
          new ProcessBuilder(List.of(command))
              .directory(directory.toFile())
              .redirectInput(in.toFile())
              .redirectOutput(out.toFile())
              .redirectErrorStream(true)
              .start();
      if (!process.waitFor(1, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new AssertionError(command[0] + " has not ended");
      }
      return Files.readString(out, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
