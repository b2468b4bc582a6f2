package org.gailan.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gailan.TestReport;
import org.gailan.pdf.LineMeasure.Fault;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A hundred thousand lines of made-up reports on many trades, read back from their PDFs glyph by
 * glyph: in Chinese, in English and side by side; in paragraphs, lists, notes, headings and cells.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ManyLinesTest {
  private static final int REPORTS = 14;
  private static final int PARTS = 10;
  private static final List<String> LANGUAGES = List.of("zh-Hant", "en", "bilingual");

  /** So many of a kind of fault are shown. */
  private static final int SHOWN = 20;

  private final LineMeasure measure = new LineMeasure();

  @BeforeAll
  void build(@TempDir Path folder) throws InterruptedException, ExecutionException {
    ExecutorService workers = Executors.newFixedThreadPool(2);
    try {
      List<Future<LineMeasure>> measures = new ArrayList<>();
      for (int seed = 0; seed < REPORTS; seed++) {
        int report = seed;
        measures.add(workers.submit(() -> measured(folder, report)));
      }
      for (Future<LineMeasure> one : measures) {
        measure.add(one.get());
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static LineMeasure measured(Path folder, int seed) {
    TestReport.Ran ran =
        GeneratedReport.in(folder.resolve(String.valueOf(seed)), seed, PARTS)
            .built("--format", "pdf");
    LineMeasure measure = new LineMeasure();
    for (String language : LANGUAGES) {
      PdfPages pages = PdfPages.of(ran.output("proof/trade." + language + ".pdf"));
      measure.add(LineMeasure.of(pages, seed + "." + language, language));
    }
    return measure;
  }

  @Test
  void thereAreEnoughLinesToTell(TestReporter reporter) {
    measure.counts().forEach((kind, lines) -> reporter.publishEntry(kind, lines + " lines"));
    assertTrue(measure.lines() >= 100_000, "only " + measure.lines() + " lines");
    assertTrue(measure.figures() >= 20_000, "only " + measure.figures() + " figures");
  }

  /** In narrow cells the last line may hold a single character; nothing else may be. */
  @ParameterizedTest
  @EnumSource(names = "SINGLE_CHARACTER_LEFT_IN_CELL", mode = EnumSource.Mode.EXCLUDE)
  void noLineIsAtFault(Fault fault) {
    List<String> found = measure.faults(fault);
    assertEquals(
        "0 times []",
        found.size() + " times " + found.stream().limit(SHOWN).toList(),
        fault.toString());
  }

  /** Where a figure of a third of the measure must not be parted, a line may stay short. */
  @Test
  void chineseLinesFillTheMeasure() {
    measure
        .ragged()
        .forEach(
            (kind, ragged) -> {
              int filled = measure.widestGaps().getOrDefault(kind, List.of()).size();
              if (kind.contains("Chinese")) {
                assertTrue(ragged * 100 <= filled, kind + ": " + ragged + " beside " + filled);
              }
            });
  }

  /** States the widest gap of each filled line; bench/line-gaps sets it beside other engines'. */
  @Test
  void gapsAreEven(TestReporter reporter) {
    measure
        .widestGaps()
        .forEach(
            (kind, gaps) -> {
              List<Double> sorted = gaps.stream().sorted().toList();
              reporter.publishEntry(
                  kind,
                  String.format(
                      Locale.ROOT,
                      "widest gap of %d filled lines: median %.3f, p90 %.3f, p99 %.3f, most %.3f"
                          + " em; %d lines short",
                      sorted.size(),
                      at(sorted, 0.5),
                      at(sorted, 0.9),
                      at(sorted, 0.99),
                      at(sorted, 1),
                      measure.ragged().getOrDefault(kind, 0)));
              if (kind.contains("Chinese")) {
                assertTrue(at(sorted, 0.99) <= 0.5, kind + ": " + at(sorted, 0.99));
              }
            });
  }

  private static double at(List<Double> sorted, double share) {
    return sorted.get((int) Math.round(share * (sorted.size() - 1)));
  }
}
