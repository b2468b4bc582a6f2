package org.gailan.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gailan.TestReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every number that a PDF prints has a row that names the page it stands on. */
final class CoverageTest {
  @Test
  void everyNumberOfTheShippedReport(@TempDir Path folder) throws IOException {
    // the stamp in the margin says the draft and its date, which are no figures
    TestReport report =
        TestReport.in(folder)
            .likeTheVerifiedShippedReport()
            .replacing(
                "report.yaml",
                "  application-proof:\n",
                "  application-proof:\n    stamp: left-out\n");
    int numbers =
        assertCovered(report, "application-proof/industry-overview", 106, "zh-Hant", "en");
    assertTrue(numbers > 300, "only " + numbers);
  }

  @Test
  void everyNumberOfEveryKindOfChartAndBlock(@TempDir Path folder) throws IOException {
    assertCovered(MadeUpReports.tea(folder), "proof/tea", 41, "zh-Hant", "en");
  }

  @Test
  void everyNumberOfTablesOverManyPages(@TempDir Path folder) throws IOException {
    int numbers = assertCovered(MadeUpReports.bicycles(folder), "proof/bicycles", 1, "en");
    assertTrue(numbers > 240, "only " + numbers);
  }

  /** Holds the notes against each PDF, number by number; says how many there were. */
  private static int assertCovered(
      TestReport report, String files, int firstPage, String... languages) throws IOException {
    TestReport.Ran built = report.built("--format", "pdf", "-q");
    TestReport.Ran ran = report.run("figures", "-q");
    assertEquals("", ran.err());
    assertEquals(0, ran.exitCode());
    Notes notes = Notes.read(ran.output(files + ".figures.csv"));
    int numbers = 0;
    for (String language : languages) {
      numbers += assertCovered(built, notes, files, firstPage, language, List.of(language));
    }
    if (languages.length > 1) {
      numbers += assertCovered(built, notes, files, firstPage, "bilingual", List.of(languages));
    }
    return numbers;
  }

  private static int assertCovered(
      TestReport.Ran built,
      Notes notes,
      String files,
      int firstPage,
      String tag,
      List<String> languages)
      throws IOException {
    Map<Integer, Map<String, Integer>> printed =
        PrintedNumbers.of(built.output(files + "." + tag + ".pdf"), firstPage);
    Map<Integer, Map<String, Integer>> noted = notes.numbers(tag, languages);
    printed.values().removeIf(Map::isEmpty);
    assertEquals(printed, noted, tag);
    return printed.values().stream()
        .flatMap(page -> page.values().stream())
        .mapToInt(Integer::intValue)
        .sum();
  }
}
