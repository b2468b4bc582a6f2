package org.gailan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.gailan.TestReport;
import org.gailan.TestReport.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A preview that cannot begin says why, and ends. */
final class PreviewCommandTest {
  @TempDir private Path directory;

  private TestReport madeUpLanterns() {
    return TestReport.in(directory)
        .with(
            "report.yaml",
            """
            id: lanterns
            title: Made-up Lanterns
            languages: [en]
            edition: working
            editions:
              working: {redactions: shown}
            sections: [lanterns.yaml]
            """)
        .with("lanterns.yaml", "id: lanterns\nblocks:\n  - paragraph: No such lantern exists.\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "preview nowhere | there is no folder nowhere; name the folder of a report",
        "preview . | . has no report.yaml; name the folder of a report",
        "preview --edition workin --port 0 | no edition 'workin' in report.yaml; did you mean 'working'?",
        "preview --edition all --port 0 | no edition 'all' in report.yaml",
        "preview --port 70000 | a port is a number from 0 to 65535, not 70000",
        "preview --port x | Invalid value for option '--port': 'x' is not a whole number",
      })
  void wrongUsageIsTwo(String arguments, String message) {
    Ran ran = madeUpLanterns().run(arguments.split(" ", -1));
    assertEquals(2, ran.exitCode(), ran.err());
    assertTrue(ran.err().contains(message), ran.err());
    assertEquals("", ran.out());
  }

  @Test
  void portThatIsTakenIsTheMachinesFault() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Ran ran = madeUpLanterns().run("preview", "--port", String.valueOf(other.getLocalPort()));
      assertEquals(3, ran.exitCode(), ran.err());
      assertTrue(ran.err().contains("is taken; name another with --port, or 0 for any"), ran.err());
    }
  }
}
