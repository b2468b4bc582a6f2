package org.gailan.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gailan.TestReport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every PDF is PDF/A-2a and PDF/UA-1 at once, says veraPDF. */
final class ConformanceTest {
  private static final Path REPORTS = Path.of("src/test/reports");

  /** One is made not to build; the other has no rows until SecondReportTest gives it some. */
  private static final Set<String> ELSEWHERE = Set.of("faults-of-a-draft", "tea-blends");

  /** Every language and both side by side, in every edition. */
  @Test
  void shippedReportBreaksNoRule(@TempDir Path folder) {
    assertEquals(
        List.of(), brokenRules(folder, TestReport.in(folder).likeTheVerifiedShippedReport(), 15));
  }

  @Test
  void everyKindOfBlockBreaksNoRule(@TempDir Path folder) {
    assertEquals(List.of(), brokenRules(folder, EveryBlock.in(folder), 6));
  }

  @TestFactory
  Stream<DynamicTest> testReportsBreakNoRule(@TempDir Path folder) throws IOException {
    List<Path> reports;
    try (Stream<Path> files = Files.walk(REPORTS)) {
      reports =
          files
              .filter(file -> file.endsWith("report.yaml"))
              .map(Path::getParent)
              .filter(report -> !ELSEWHERE.contains(report.getFileName().toString()))
              .sorted()
              .toList();
    }
    assertTrue(reports.size() >= 10, reports.toString());
    return reports.stream()
        .map(
            report ->
                DynamicTest.dynamicTest(
                    REPORTS.relativize(report).toString(),
                    () -> {
                      Path own = folder.resolve(report.getFileName().toString());
                      TestReport copy = TestReport.in(own).like(report);
                      assertEquals(List.of(), brokenRules(own, copy, 1));
                    }));
  }

  /** Builds every edition of a report, and holds each PDF against both standards. */
  private static List<String> brokenRules(Path folder, TestReport report, int leastFiles) {
    List<Path> files = new ArrayList<>();
    for (String edition : ShippedReport.editions(folder.resolve("content"))) {
      boolean ready = report.run("check", "--quick", "--edition", edition).exitCode() == 0;
      String trial = ready ? "" : "_trial";
      List<String> options = new ArrayList<>(List.of("--format", "pdf", "--edition", edition));
      if (!ready) {
        options.add("--trial");
      }
      TestReport.Ran ran = report.built(options.toArray(String[]::new));
      files.addAll(ran.files(edition + trial));
    }
    assertTrue(files.size() >= leastFiles, files.toString());
    return files.stream().flatMap(file -> Validation.brokenRules(file).stream()).toList();
  }

  /** Notes without numbers, marks of names, and the bars and tags of translations. */
  @Test
  void whatPrintSaysByItselfBreaksNoRule(@TempDir Path folder) {
    TestReport lamps =
        TestReport.in(folder)
            .with(
                "report.yaml",
                """
                id: lamps
                title: {zh-Hant: 燈業概覽, en: The Lamp Industry}
                languages: [zh-Hant, en]
                editions: {working: {redactions: shown}}
                sections: [sections/a.yaml]
                """)
            .with(
                "terms.yaml",
                "terms: {works: {zh-Hant: 明燈廠, en: Mingdeng Works, entity: romanisation}}\n")
            .with(
                "data/lamps.yaml",
                """
                kind: ranking
                name: {zh-Hant: 燈店, en: Lamp shops}
                unit: HKD
                scale: million
                year: 2024
                measure: {zh-Hant: 收入, en: Revenue}
                ties: unrounded
                items:
                  a: {name: {zh-Hant: 甲, en: A}, value: 5.3}
                  b: {name: {zh-Hant: 乙, en: B}, value: 5.3}
                total: {name: {zh-Hant: 合計, en: Both}, value: 10.7}
                """);
    String section =
        """
        id: a
        blocks:
          - heading: {zh-Hant: 市場%1$s, en: Market}
          - paragraph: {zh-Hant: "{term works}製燈%1$s。", en: "{term works} makes lamps."}
          - ranking: {dataset: lamps, title: {zh-Hant: 燈店%1$s, en: Lamp shops}}
          - chart: {kind: horizontal-bars, title: {zh-Hant: 燈店, en: Shops}, dataset: lamps}
          - list: [{lead: {zh-Hant: 光%1$s, en: Light}, text: {zh-Hant: 光亮。, en: Lamps shine.}}]
        """;
    lamps.with("sections/a.yaml", section.formatted("")).run("confirm");
    TestReport.Ran ran =
        lamps.with("sections/a.yaml", section.formatted("乎")).built("--format", "pdf");
    assertTrue(ran.err().contains("translation.stale"), ran.err());
    for (String language : List.of("zh-Hant", "en", "bilingual")) {
      Path pdf = ran.output("working/lamps." + language + ".pdf");
      assertEquals(List.of(), Validation.brokenRules(pdf));
    }
    String english = Poppler.text(ran.output("working/lamps.en.pdf")).replaceAll("\\s+", " ");
    assertTrue(
        english.contains("Mingdeng Works* makes lamps. [translation to be confirmed]"), english);
    assertTrue(english.contains("Figures may not add up to the total due to rounding."));
  }
}
