package org.gailan.draft;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gailan.TestReport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A draft that was kept does not differ from what it was made of, in any report of ours. */
final class RecordRoundTripTest {
  private static final Path REPORTS = Path.of("src/test/reports");

  @TestFactory
  Stream<DynamicTest> aKeptDraftIsWhatWasPrinted(@TempDir Path folder) throws IOException {
    List<Path> reports;
    try (Stream<Path> files = Files.walk(REPORTS)) {
      reports =
          Stream.concat(
                  Stream.of(Path.of("content")),
                  files.filter(file -> file.endsWith("report.yaml")).map(Path::getParent).sorted())
              .filter(report -> !report.toString().contains("planted"))
              .toList();
    }
    assertTrue(reports.size() > 5, reports.toString());
    return reports.stream()
        .map(
            report ->
                DynamicTest.dynamicTest(
                    report.toString(),
                    () -> roundTrip(report, folder.resolve(String.valueOf(report.getFileName())))));
  }

  private static void roundTrip(Path report, Path folder) throws IOException {
    TestReport copy = TestReport.in(folder).like(report);
    TestReport.Ran built = copy.build("--format", "html", "--draft", "7", "--quiet");
    if (built.exitCode() == 1) {
      return; // made not to build
    }
    assertEquals(0, built.exitCode(), built.err());
    TestReport.Ran ran = copy.run("diff", "draft:7", "content", "--format", "json");
    assertEquals(0, ran.exitCode(), ran.err());
    assertTrue(ran.out().endsWith("no differences\n"), ran.out());
    // Read and written again, a record is the same.
    for (Path file : records(folder.resolve("output"))) {
      byte[] bytes = Files.readAllBytes(file);
      assertArrayEquals(bytes, DraftWriter.bytes(DraftReader.read(bytes, c -> true)));
    }
  }

  private static List<Path> records(Path output) throws IOException {
    try (Stream<Path> files = Files.walk(output)) {
      List<Path> records = files.filter(file -> file.endsWith("7.json")).toList();
      assertEquals(1, records.size());
      return records;
    }
  }
}
