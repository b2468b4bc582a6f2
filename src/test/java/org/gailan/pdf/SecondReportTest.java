package org.gailan.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gailan.TestReport;
import org.gailan.pdf.PdfPages.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reports unlike the shipped one in shape: one language, no chart, forty sections, long tables.
 * What they say of tea is made up.
 */
final class SecondReportTest {
  private static final Path TEA_BLENDS = Path.of("src/test/reports/tea-blends");

  /** Forty sections: the first is on disk, the others are like it. */
  @Test
  void teaBlendsBuildInEnglishAlone(@TempDir Path folder) throws IOException {
    TestReport report = TestReport.in(folder).like(TEA_BLENDS);
    String section = Files.readString(TEA_BLENDS.resolve("sections/01-blend.yaml"));
    StringBuilder sections = new StringBuilder();
    for (int i = 2; i <= 40; i++) {
      String name = "sections/%02d-blend.yaml".formatted(i);
      report.with(
          name, section.replace("blend-1", "blend-" + i).replace("BLEND ONE", "BLEND " + i));
      sections.append("  - ").append(name).append('\n');
    }
    String list = "  - sections/01-blend.yaml\n";
    report.replacing("report.yaml", list, list + sections);
    report.replacing("sections/99-estates.yaml", "        # ROWS\n", rows(260));

    TestReport.Ran ran = report.built();

    assertTrue(Files.notExists(ran.output("proof/tea-blends.bilingual.pdf")));
    Path pdf = ran.output("proof/tea-blends.en.pdf");
    PdfPages pages = PdfPages.of(pdf);
    assertEquals(
        40, pages.elements("H1").stream().filter(h -> h.text().startsWith("BLEND ")).count());
    List<Element> tables = pages.elements("Table");
    Element estates = tables.get(tables.size() - 1);
    assertTrue(estates.pages().size() > 5, "only on pages " + estates.pages());
    assertEquals(codes(260), codesIn(estates.text()));
    assertEquals(codes(260), codesIn(Poppler.text(pdf)));
    assertEquals(List.of(), Poppler.images(pdf));
    assertEquals(List.of(), Validation.brokenRules(pdf));
    Poppler.fonts(pdf).forEach(f -> assertTrue(f.matches(".* yes +yes +yes +\\d+ +0"), f));
  }

  @Test
  void longTableInChineseAloneBuilds(@TempDir Path folder) {
    int count = 10_000;
    TestReport.Ran ran =
        TestReport.in(folder)
            .with(
                "report.yaml",
                """
                id: leaves
                title: 茶葉（虛構）
                languages: [zh-Hant]
                first-page: 1
                edition: proof
                editions:
                  proof:
                    redactions: removed
                sections: [sections/all.yaml]
                """)
            .with(
                "sections/all.yaml",
                """
                id: all
                blocks:
                  - table:
                      columns:
                        - {heading: 編號}
                        - {heading: 產量, align: decimal}
                      rows:
                """
                    + rows(count))
            .built("--format", "pdf");
    Path pdf = ran.output("proof/leaves.zh-Hant.pdf");
    assertEquals(codes(count), codesIn(Poppler.text(pdf)));
  }

  private static String rows(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "        - [T%05d, \"%d.%d\"]\n".formatted(i, i % 977, i % 10))
        .collect(Collectors.joining());
  }

  private static List<String> codes(int count) {
    return IntStream.range(0, count).mapToObj("T%05d"::formatted).toList();
  }

  private static List<String> codesIn(String text) {
    return Pattern.compile("T\\d{5}").matcher(text).results().map(MatchResult::group).toList();
  }
}
