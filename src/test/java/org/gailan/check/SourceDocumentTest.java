package org.gailan.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gailan.TestReport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The faults that the section which Gailan was made for really has are found, and not those that it
 * only seems to have. Its text is its author's, so it is not in this repository: give the path with
 * {@code -Dgailan.source=FILE}. {@link FaultsOfADraftTest} holds the same faults in our own words.
 */
@EnabledIfSystemProperty(named = "gailan.source", matches = ".+")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SourceDocumentTest {
  private static final Path DATA = Path.of("src/test/reports/faults-of-a-draft/data");

  private List<String> findings = List.of();
  private List<String> section = List.of();
  private TestReport report = TestReport.in(Path.of(""));

  @BeforeAll
  void check(@TempDir Path directory) throws IOException {
    List<String> source = Files.readAllLines(Path.of(System.getProperty("gailan.source", "")));
    String text =
        SourceDocument.section(
            source,
            """
              - ranking: {dataset: top-ten, title: 前十大參與者}
            """,
            """
              - table:
                  columns: [{heading: 年複合增長率}, {heading: 2020年至2024年}, {heading: 2024年至2029年}]
                  rows: [[全球, 84.5%, 44.3%], [中國, 53.2%, 59.5%]]
            """,
            """
              - table: {columns: [{heading: 政策}, {heading: 內容}], rows: [[甲, 乙], [丙, 丁]]}
            """);
    section = text.lines().toList();
    report =
        TestReport.in(directory)
            .with(
                "report.yaml",
                """
                id: source
                title: 行業概覽
                languages: [zh-Hant]
                editions: {working: {redactions: shown}}
                sections: [sections/source.yaml]
                """)
            .with("terms.yaml", Files.readString(DATA.resolveSibling("terms.yaml")))
            .with("sections/source.yaml", text);
    try (Stream<Path> files = Files.list(DATA)) {
      for (Path file : files.toList()) {
        report.with("data/" + file.getFileName(), Files.readString(file));
      }
    }
    findings = report.check().everyFinding();
  }

  @ParameterizedTest
  @CsvSource({
    "rate.beside-other-years, 44.3%",
    "rate.beside-other-years, 59.5%",
    "term.avoided, 年複合增長率",
    "term.spelling, EFlops",
    "text.unfinished, 基礎設施建。",
    "text.unfinished, 多樣化與算",
    "text.running-title, 行業概覽"
  })
  void aFaultOfASentenceIsFoundWhereItIs(String rule, String words) {
    assertTrue(
        of(rule).stream().anyMatch(finding -> lineOf(finding).contains(words)),
        () -> rule + " at " + words + ": " + of(rule));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "published 48.1%, but 2,374.9 to 11,503.2 over 5 years allows",
        "published 52.1%, but 696.0 to 4,275.3 over 5 years allows"
      })
  void aRateThatFitsAnotherSeriesIsFound(String words) {
    assertTrue(
        findings.stream().anyMatch(f -> f.contains("rate.other-series") && f.contains(words)),
        () -> String.join("\n", findings));
  }

  @Test
  void chartsAndTablesWithoutASourceAreFound() {
    assertTrue(
        of("source.missing").stream().anyMatch(f -> lineOf(f).contains("ranking")),
        () -> findings.toString());
    assertTrue(of("source.missing").stream().anyMatch(f -> lineOf(f).contains("table")));
  }

  @Test
  void theTieAndTheMissingExchangeRateAreFound() {
    assertEquals(1, of("proof.tie").stream().filter(f -> f.contains("company-i")).count());
    assertEquals(1, of("proof.exchange-rate-missing").size());
  }

  /** They lie within the interval that the rounded endpoints allow. */
  @ParameterizedTest
  @ValueSource(strings = {"84.5", "53.2", "92.6", "71.9"})
  void aRateThatOnlyLooksWrongIsNone(String rate) {
    assertEquals(
        List.of(),
        findings.stream()
            .filter(f -> f.contains(" " + rate))
            .filter(f -> !f.contains("number."))
            .toList());
  }

  @Test
  void sharesThatDoNotAddUpByRoundingAreNoError() {
    assertEquals(List.of(), of("proof.total"));
    assertEquals(List.of(), of("proof.share"));
  }

  private List<String> of(String rule) {
    return findings.stream().filter(f -> f.contains("[" + rule + "]")).toList();
  }

  /** The line of the section that a finding is at. */
  private String lineOf(String finding) {
    String[] parts = finding.split(":", 4);
    return parts[0].endsWith("source.yaml") ? section.get(Integer.parseInt(parts[1]) - 1) : "";
  }
}
