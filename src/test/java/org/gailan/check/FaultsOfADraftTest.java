package org.gailan.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gailan.TestReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The faults that a real draft had, in our own words: each is found, and no rate that only looks
 * wrong. {@code -Dgailan.update=true} writes the findings anew.
 */
final class FaultsOfADraftTest {
  private static final Path DRAFT = Path.of("src/test/reports/faults-of-a-draft");

  @Test
  void whatTheDraftHasIsFoundAndNothingElse(@TempDir Path directory) throws IOException {
    Path expected = DRAFT.resolve("findings.txt");
    List<String> findings =
        TestReport.in(directory).like(DRAFT).check().everyFinding().stream()
            .filter(finding -> !finding.matches(".*\\[(number|dataset|disclosure)\\..*"))
            .toList();
    if (Boolean.getBoolean("gailan.update")) {
      Files.write(expected, findings);
    }
    assertEquals(Files.readString(expected), String.join("\n", findings) + "\n");
    for (String rate : List.of("84.5%", "53.2%", "92.6%")) {
      assertTrue(findings.stream().noneMatch(f -> f.contains(rate)), rate);
    }
  }

  /** 54.0 is printed over 54.1, and a note says why. */
  @Test
  void whatDoesNotAddUpForRoundingAloneIsNotedInPrint(@TempDir Path directory) throws IOException {
    TestReport draft = TestReport.in(directory).like(DRAFT);
    for (String file : List.of("global-demand", "china-demand")) {
      draft.replacing("data/" + file + ".yaml", "from: 2024, to: 2029", "from: 2025, to: 2029");
    }
    TestReport.Ran ran = draft.built("--format", "html", "--quiet");
    String page = Files.readString(ran.output("working/draft.zh-Hant.html"));
    assertTrue(page.contains("四捨五入"), page);
  }
}
