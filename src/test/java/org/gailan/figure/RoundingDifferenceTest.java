package org.gailan.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.gailan.TestReport;
import org.gailan.build.CheckedReport;
import org.gailan.build.Stopwatch;
import org.gailan.content.Dataset;
import org.gailan.font.Typefaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On made-up figures of a tea market. */
final class RoundingDifferenceTest {
  private static final Typefaces TYPEFACES = new Typefaces();

  @TempDir private Path directory;

  @Test
  void printedSharesThatAddToATenthLessAreADifference() {
    assertEquals(
        List.of("SHARES 2024: 29.9 printed as 30.0"),
        differences(ranking("10.0", "10.0", "9.9", "30.0", "30.0")));
  }

  @Test
  void sharesThatAddUpAsPrintedAreNone() {
    assertEquals(List.of(), differences(ranking("10.0", "10.1", "9.9", "30.0", "30.0")));
  }

  @Test
  void whatNeverAddedUpIsNoMatterOfRounding() {
    assertEquals(List.of(), differences(ranking("10.0", "10.0", "9.9", "31.0", "30.0")));
  }

  @Test
  void approximateValuesAddUpAsPrintedToo() {
    assertEquals(
        List.of("VALUES 2024: 30.0 printed as 30.2"),
        differences(ranking("10.0", "10.0", "10.0", "30.0", "~30.2")));
  }

  @Test
  void aSeriesIsComparedWithItsPartsYearByYear() {
    assertEquals(
        List.of(
            "Whole[series=leaf] 2021: 7 printed as 8", "Whole[series=all] 2020: 9 printed as 10"),
        differences(
            """
            name: Tea
            unit: RMB
            total: all
            series:
              green: {name: Green, values: {2020: 3, 2021: 4, 2022: 5}}
              black: {name: Black, values: {2020: 3, 2021: 3, 2022: 5}}
              leaf: {name: Leaf, values: {2020: 6, 2021: 8, 2022: 10}, sum-of: [green, black]}
              early: {name: Early, values: {2020: 2, 2021: 1}, part-of: green}
              powder: {name: Powder, values: {2020: 3, 2021: 3}}
              all: {name: All, values: {2020: 10, 2021: 11, 2022: 99}}
            """));
  }

  private static String ranking(String a, String b, String c, String share, String value) {
    return """
    kind: ranking
    name: Makers
    unit: RMB
    year: 2024
    measure: Sales
    items:
      a: {name: A, value: 10.0, share: %s}
      b: {name: B, value: 10.0, share: %s}
      c: {name: C, value: 10.0, share: %s}
    total: {name: All three, value: %s, share: %s}
    """
        .formatted(a, b, c, value, share);
  }

  private List<String> differences(String yaml) {
    TestReport.in(directory)
        .with(
            "report.yaml",
            """
            id: tea
            title: Tea
            languages: [en]
            editions: {proof: {redactions: removed}}
            sections: [sections/a.yaml]
            """)
        .with("sections/a.yaml", "id: a\nblocks:\n  - paragraph: Tea.\n")
        .with("data/tea.yaml", yaml);
    Dataset dataset =
        CheckedReport.of(
                directory.resolve("content"), directory, TYPEFACES, new Stopwatch(line -> {}))
            .report()
            .orElseThrow()
            .datasets()
            .values()
            .iterator()
            .next();
    List<RoundingDifference> differences =
        dataset instanceof Dataset.Ranking ranking
            ? RoundingDifference.of(ranking)
            : RoundingDifference.of((Dataset.OfSeries) dataset);
    return differences.stream()
        .map(d -> "%s %d: %s printed as %s".formatted(d.of(), d.year(), d.sum(), d.total().value()))
        .toList();
  }
}
