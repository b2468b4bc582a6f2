package org.gailan.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.gailan.TestReport;
import org.gailan.pdf.PdfPages.Glyph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No type is smaller than the exchange's printers set: 8 points, and 2.5 mm in Chinese. */
final class SmallestTypeTest {
  private static final double LATIN = 8;
  private static final double CHINESE = 2.5 * 72 / 25.4;

  /** Sizes are read back from numbers of a few decimals. */
  private static final double ROUNDING = 0.01;

  private static final Pattern CHINESE_TEXT =
      Pattern.compile("[\\p{IsIdeographic}\\u3000-\\u303F\\uFF00-\\uFFEF]");

  private static final List<String> LANGUAGES = List.of("zh-Hant", "en", "bilingual");

  private static final String DATASET =
      """
      name: {zh-Hant: 陶器（虛構）, en: Made-up pottery}
      unit: {zh-Hant: 件, en: pieces}
      scale: one
      estimates-from: 2025
      total: sum
      series:
        cups: {name: {zh-Hant: 杯, en: Cups}, values: {2020: 12, 2022: 20, 2024: 30, 2029: 65}}
        jars: {name: {zh-Hant: 罐, en: Jars}, values: {2020: 5, 2022: 6, 2024: 8, 2029: 21}}
        pots: {name: {zh-Hant: 壺, en: Pots}, values: {2020: 1, 2022: 2, 2024: 4, 2029: 9}}
      """;

  private static final String RANKING =
      """
      kind: ranking
      name: {zh-Hant: 窰廠（虛構）, en: Made-up kilns}
      unit: HKD
      scale: million
      year: 2024
      measure: {zh-Hant: 收入, en: Revenue}
      ties: unrounded
      items:
        a: {name: {zh-Hant: 甲窰, en: Kiln A}, value: 5.3, share: 44.5, note: {zh-Hant: 虛構的窰。, en: A made-up kiln.}}
        b: {name: {zh-Hant: 乙窰, en: Kiln B}, value: 5.3, share: 44.5}
        c: {name: {zh-Hant: 丙窰, en: Kiln C}, value: 1.2, share: 10.1}
      total: {name: {zh-Hant: 合計, en: All}, value: 11.9}
      """;

  @Test
  void noTypeIsSmallerButMarksOfNotes(@TempDir Path folder) {
    TestReport.Ran ran =
        TestReport.in(folder)
            .with(
                "report.yaml",
                """
                id: pottery
                title: {zh-Hant: 陶器（虛構）, en: Made-up Pottery}
                languages: [zh-Hant, en]
                edition: proof
                editions:
                  proof:
                    redactions: removed
                    warning: {zh-Hant: 虛構的警告。, en: A made-up warning.}
                sections: [sections/pottery.yaml]
                """)
            .with("data/pottery.yaml", DATASET)
            .with("data/kilns.yaml", RANKING)
            .with("sections/pottery.yaml", section())
            .built("--format", "pdf");
    for (String language : LANGUAGES) {
      look(PdfPages.of(ran.output("proof/pottery." + language + ".pdf")), language);
    }
  }

  @Test
  void shippedReportHasNoSmallerTypeEither(@TempDir Path folder) {
    TestReport.Ran ran =
        TestReport.in(folder).likeTheVerifiedShippedReport().built("--format", "pdf");
    for (String language : LANGUAGES) {
      String name = "application-proof/industry-overview." + language + ".pdf";
      look(PdfPages.of(ran.output(name)), language);
    }
  }

  /** Each kind of chart and of block. */
  private static String section() {
    StringBuilder yaml = new StringBuilder("id: pottery\nblocks:\n");
    yaml.append("  - heading: {zh-Hant: 陶器, en: Pottery}\n");
    yaml.append("  - list: [{lead: {zh-Hant: 杯, en: Cups}, text: {zh-Hant: 虛構。, en: Made up.}}]\n");
    int charts = 0;
    for (String kind : List.of("grouped-bars", "stacked-bars", "lines", "bars-and-line")) {
      String line = kind.equals("bars-and-line") ? "      line: [pots]\n" : "";
      for (String growth : List.of("table", "arrows")) {
        yaml.append(chart(kind, "pottery", line + "      growth: " + growth + "\n", charts++));
      }
    }
    for (String kind : List.of("horizontal-bars", "pie", "doughnut")) {
      yaml.append(chart(kind, "kilns", "", charts++));
    }
    yaml.append("  - ranking: {dataset: kilns, title: {zh-Hant: 窰廠, en: Kilns}}\n");
    yaml.append("  - table: {dataset: pottery, title: {zh-Hant: 陶器, en: Pottery}}\n");
    return yaml.toString();
  }

  private static String chart(String kind, String dataset, String more, int note) {
    return """
      - chart:
          kind: %s
          dataset: %s
    %s      title: {zh-Hant: "圖{note n%d}", en: "Chart{note n%d}"}
          source: {zh-Hant: 虛構, en: Made up}
          notes: {n%d: {zh-Hant: 虛構的注。, en: A made-up note.}}
    """
        .formatted(kind, dataset, more, note, note, note);
  }

  private static void look(PdfPages pages, String name) {
    List<String> wrong = new ArrayList<>();
    TreeSet<String> marks = new TreeSet<>();
    pages
        .glyphs()
        .filter(glyph -> !glyph.isBlank())
        .forEach(
            glyph -> {
              if (glyph.size() < least(glyph) - ROUNDING) {
                if (isMark(glyph)) {
                  marks.add(glyph.text());
                } else {
                  wrong.add(glyph.toString());
                }
              }
            });
    assertEquals(List.of(), wrong, name);
    assertTrue(!marks.isEmpty(), name + " has marks of notes");
  }

  private static double least(Glyph glyph) {
    return CHINESE_TEXT.matcher(glyph.text()).find() ? CHINESE : LATIN;
  }

  /** A digit or a bracket at 62% of some size that is allowed. */
  private static boolean isMark(Glyph glyph) {
    return glyph.text().matches("[0-9()]") && glyph.size() >= 0.62 * LATIN - ROUNDING;
  }
}
