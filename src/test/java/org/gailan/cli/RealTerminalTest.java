package org.gailan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.gailan.TestReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The process itself on a terminal, which {@code script} of util-linux gives it. */
@EnabledOnOs(OS.LINUX)
final class RealTerminalTest {
  @TempDir private Path directory;

  @BeforeEach
  void aMadeUpReportWithAnError() {
    TestReport.in(directory)
        .with(
            "report.yaml", "id: whistles\ntitle: {en: Whistles}\nlanguages: [en]\nsections: [a]\n");
  }

  /** What a terminal gets to see of {@code gailan check}, and of a file beside it. */
  private String seen(String redirection) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Files.writeString(
        directory.resolve("run.sh"),
        "exec '%s' -XX:TieredStopAtLevel=1 -cp '%s' org.gailan.cli.Gailan check --quick %s\n"
            .formatted(java, System.getProperty("java.class.path"), redirection));
    ProcessBuilder script =
        new ProcessBuilder("script", "-qec", "sh run.sh", "typescript")
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("ignored").toFile());
    script.environment().put("TERM", "xterm");
    script.environment().remove("CI");
    script.environment().remove("NO_COLOR");
    Process process = script.start();
    process.getOutputStream().close();
    assertTrue(process.waitFor(1, TimeUnit.MINUTES), "it has not ended");
    return Files.readString(directory.resolve("typescript"));
  }

  @Test
  void standardErrorOnATerminalHasProgressAndColours() throws Exception {
    String seen = seen(">out.txt");
    assertTrue(seen.contains("\rgailan: load  0.0 s"), seen);
    assertTrue(seen.contains("\u001b[31merror"), seen);
    assertEquals("", Files.readString(directory.resolve("out.txt")));
  }

  @Test
  void inAFileItHasNeither() throws Exception {
    seen("2>err.txt");
    String err = Files.readString(directory.resolve("err.txt"));
    assertTrue(err.contains("error["), err);
    assertFalse(err.contains("\r") || err.contains("\u001b"), err);
  }
}
