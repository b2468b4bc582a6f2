package org.gailan.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gailan.TestReport;
import org.gailan.build.CheckedReport;
import org.gailan.build.Stopwatch;
import org.gailan.content.Dataset;
import org.gailan.content.Formula;
import org.gailan.diagnostic.Severity;
import org.gailan.font.Typefaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Series computed from others, on made-up figures of a tea market. */
final class FormulaTest {
  private static final Typefaces TYPEFACES = new Typefaces();

  @TempDir private Path directory;

  private CheckedReport tea(String series) {
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
        .with(
            "data/tea.yaml",
            """
            name: Tea
            unit: RMB
            series:
              all: {name: All, values: {2020: 9.55, 2021: 11, 2022: 4}}
              green: {name: Green, values: {2020: 3.1, 2021: ~6.0}}
              none: {name: None, values: {2020: 0, 2021: 0}}
            """
                + series);
    return CheckedReport.of(
        directory.resolve("content"), directory, TYPEFACES, new Stopwatch(stage -> {}));
  }

  private static List<String> errors(CheckedReport checked) {
    return checked.diagnostics().sorted().stream()
        .filter(found -> found.severity() == Severity.ERROR)
        .map(Object::toString)
        .toList();
  }

  private static Dataset.Series computed(CheckedReport checked) {
    Dataset dataset = checked.report().orElseThrow().datasets().values().iterator().next();
    return Optional.of(dataset)
        .filter(d -> d instanceof Dataset.OfSeries)
        .map(Dataset.OfSeries.class::cast)
        .map(of -> of.series().get("x"))
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "all - green | 2020=6.45, 2021=~5.0",
        "green - all | 2020=-6.45, 2021=~-5.0",
        "all-green | ",
        "2 * all | 2020=19.1, 2021=22.0, 2022=8.0",
        "all / 8 | 2020=1.2, 2021=1.4, 2022=0.5",
        "(all - green) / all * 100 | 2020=67.5, 2021=~45.5",
        "all - (green + green) - green | 2020=0.25, 2021=~-7.0",
        "-green + all | 2020=6.45, 2021=~5.0",
        "all + 0.5 - 0.5 | 2020=9.55, 2021=11, 2022=4",
      })
  void valuesAreComputedForYearsThatHaveAllInputs(String formula, String expected) {
    Dataset.Series series = computed(tea("  x: {name: X, formula: %s}\n".formatted(formula)));
    assertEquals(Optional.ofNullable(expected).orElse(""), values(series));
    assertEquals(Optional.of(formula), series.formula().map(Formula::text));
  }

  @Test
  void valuesAreRoundedOnceAndHalfUp() {
    CheckedReport checked =
        tea(
            """
              third: {name: T, formula: all / 3, decimals: 0}
              x: {name: X, formula: third * 3, decimals: 1}
            """);
    assertEquals("2020=9.6, 2021=11.0, 2022=4.0", values(computed(checked)));
    assertEquals(List.of(), errors(checked));
  }

  private static String values(Dataset.Series series) {
    return series.values().entrySet().stream()
        .map(
            e ->
                "%d=%s%s"
                    .formatted(
                        e.getKey(),
                        e.getValue().approximate() ? "~" : "",
                        e.getValue().value().toPlainString()))
        .collect(java.util.stream.Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "formula: all - gren | 7:31: error[dataset.unknown-series]: no series 'gren' in this dataset; did you mean 'green'?",
        "formula: all-green | 7:25: error[dataset.unknown-series]: no series 'all-green' in this dataset; put spaces around a minus: all - green",
        "formula: all / none | 7:29: error[dataset.formula]: this can't be computed: what it divides by is zero in 2020",
        "formula: all - | 7:30: error[dataset.formula]: 'all -' is no formula: something is missing at its end; write names of series and numbers, as in `all - ai`",
        "formula: all green | 7:29: error[dataset.formula]: 'all green' is no formula: expected + - * / before 'green'; write names of series and numbers, as in `all - ai`",
        "formula: 2 + 3 | 7:25: error[dataset.formula]: '2 + 3' is no formula: it names no series; write names of series and numbers, as in `all - ai`",
        "formula: \"all ^ 2\" | 7:30: error[dataset.formula]: 'all ^ 2' is no formula: unexpected '^'; write names of series and numbers, as in `all - ai`",
        "formula: all + x | 7:31: error[dataset.formula]: the formula leads back to itself: x, x",
        "formula: all, values: {2020: 1} | 7:38: error[dataset.values]: the values are computed by `formula`; leave `values` out",
      })
  void whatCannotBeComputedIsReportedWhereItIs(String keys, String expected) {
    List<String> found =
        errors(tea("  x: {name: X, %s}\n".formatted(keys))).stream()
            .map(d -> d.replace("content/data/tea.yaml:", ""))
            .toList();
    assertEquals(List.of(expected), found);
  }

  @Test
  void aRingOfFormulasIsReportedOnce() {
    List<String> found =
        errors(
            tea(
                """
                  x: {name: X, formula: y + all}
                  y: {name: Y, formula: z + all}
                  z: {name: Z, formula: x + all}
                  w: {name: W, formula: z + all}
                """));
    assertEquals(
        List.of(
            "content/data/tea.yaml:9:25: error[dataset.formula]: the formula leads back to itself: x, y,"
                + " z, x"),
        found);
  }

  @Test
  void formulasThatGrowWithoutBoundAreRefused() {
    StringBuilder series = new StringBuilder("  s0: {name: S, formula: all * all}\n");
    for (int i = 1; i < 40; i++) {
      series.append("  s%d: {name: S, formula: s%d * s%d}\n".formatted(i, i - 1, i - 1));
    }
    List<String> found = errors(tea(series.toString()));
    assertEquals(1, found.size(), found::toString);
    assertEquals(
        "error[dataset.formula]: this can't be computed: its value has too many digits in 2020",
        found.get(0).replaceFirst("^\\S+ ", ""));
  }
}
