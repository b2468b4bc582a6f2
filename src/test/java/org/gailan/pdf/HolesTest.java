package org.gailan.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gailan.TestReport;
import org.gailan.pdf.PdfPages.Glyph;
import org.gailan.pdf.PdfPages.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is done so that charts and tables leave no holes: over made-up reports, each block of which
 * bears a code. The first letter of a code says what it is: a Heading, a Paragraph, an Item, a
 * Chart, a Table, a Row or a Note.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class HolesTest {
  private static final int REPORTS = 45;
  private static final List<String> LANGUAGES = List.of("zh-Hant", "en", "bilingual");

  /** No page ends emptier than this where text could have moved up, as a part of its height. */
  private static final double MOST_EMPTY = 0.25;

  private static final String REPORT =
      """
      id: kites
      title: {zh-Hant: 紙鳶（虛構）, en: Made-up Kites}
      languages: [zh-Hant, en]
      first-page: 1
      edition: proof
      editions: {proof: {redactions: removed}}
      sections: [sections/kites.yaml]
      """;

  private static final String DATASET =
      """
      name: {zh-Hant: 紙鳶（虛構）, en: Made-up kites}
      unit: {zh-Hant: 隻, en: kites}
      scale: one
      series:
        red: {name: {zh-Hant: 紅鳶, en: Red}, values: {2020: 12, 2024: 30}}
        blue: {name: {zh-Hant: 藍鳶, en: Blue}, values: {2020: 5, 2024: 8}}
      """;

  /** A report as it was written and as it is printed. */
  private record Built(String language, List<String> written, PdfPages pages, List<Coded> printed) {
    boolean isSideBySide() {
      return language.equals("bilingual");
    }
  }

  private final Map<String, Built> reports = new LinkedHashMap<>();

  @BeforeAll
  void build(@TempDir Path folder) {
    for (int seed = 0; seed < REPORTS; seed++) {
      String language = LANGUAGES.get(seed % LANGUAGES.size());
      Writer writer = new Writer(seed);
      PdfPages pages = built(folder.resolve(String.valueOf(seed)), writer.section(), language);
      String name = "report " + seed + " " + language;
      reports.put(name, new Built(language, writer.codes, pages, Coded.in(pages)));
    }
  }

  private static PdfPages built(Path folder, String section, String language) {
    TestReport.Ran ran =
        TestReport.in(folder)
            .with("report.yaml", REPORT)
            .with("data/kites.yaml", DATASET)
            .with("sections/kites.yaml", section)
            .built("--format", "pdf", "--lang", language);
    return PdfPages.of(ran.output("proof/kites." + language + ".pdf"));
  }

  /** Writes a report. */
  private static final class Writer {
    private final Random random;
    private final StringBuilder yaml = new StringBuilder("id: kites\nblocks:\n");
    private final List<String> codes = new ArrayList<>();

    Writer(long seed) {
      this.random = new Random(seed);
    }

    String section() {
      for (int i = 0; i < 6; i++) {
        heading();
        paragraphs(random.nextInt(4));
        chart();
        paragraphs(random.nextInt(4));
        if (random.nextBoolean()) {
          list(2 + random.nextInt(5));
        }
        table(3 + random.nextInt(random.nextInt(4) == 0 ? 60 : 14), random.nextInt(6));
        paragraphs(random.nextInt(3));
      }
      return yaml.toString();
    }

    private String code(String kind) {
      String code = kind + "%03d".formatted(codes.size());
      codes.add(code);
      return "Z" + code;
    }

    private void heading() {
      String code = code("H");
      yaml.append("  - heading: {zh-Hant: 題%s, en: Part %s}\n".formatted(code, code));
    }

    private void paragraphs(int count) {
      for (int i = 0; i < count; i++) {
        yaml.append("  - paragraph: " + text("P", 1 + random.nextInt(8)) + "\n");
      }
    }

    private void list(int count) {
      yaml.append("  - list:\n");
      for (int i = 0; i < count; i++) {
        yaml.append("      - text: " + text("I", 1 + random.nextInt(5)) + "\n");
      }
    }

    private void chart() {
      String code = code("C");
      yaml.append("  - chart:\n      kind: grouped-bars\n      dataset: kites\n");
      yaml.append("      title: {zh-Hant: 圖%s, en: Chart %s}\n".formatted(code, code));
      yaml.append("      height: " + (50 + random.nextInt(40)) + "\n");
      yaml.append("      source: {zh-Hant: 虛構, en: Made up}\n");
    }

    private void table(int rows, int notes) {
      String code = code("T");
      yaml.append("  - table:\n");
      yaml.append("      title: {zh-Hant: 表%s, en: Table %s}\n".formatted(code, code));
      yaml.append("      columns:\n        - {heading: {zh-Hant: 鳶, en: Kite}}\n");
      yaml.append("        - {heading: {zh-Hant: 數目, en: Number}, align: decimal}\n      rows:\n");
      for (int i = 0; i < rows; i++) {
        String row = code("R");
        String mark =
            i < notes
                ? "{note %s-%d}".formatted(code.substring(1).toLowerCase(Locale.ROOT), i)
                : "";
        yaml.append(
            "        - [{zh-Hant: \"鳶%s%s\", en: \"Kite %s%s\"}, \"%d\"]\n"
                .formatted(row, mark, row, mark, random.nextInt(900)));
      }
      yaml.append("      source: {zh-Hant: 虛構, en: Made up}\n");
      if (Math.min(rows, notes) > 0) {
        yaml.append("      notes:\n");
      }
      for (int i = 0; i < Math.min(rows, notes); i++) {
        yaml.append(
            "        %s-%d: %s\n"
                .formatted(
                    code.substring(1).toLowerCase(Locale.ROOT),
                    i,
                    text("N", 1 + random.nextInt(3))));
      }
    }

    private String text(String kind, int sentences) {
      String code = code(kind);
      String chinese = "這隻虛構的紙鳶整日在北岸的山上高高飛起，線不曾斷過。".repeat(sentences);
      String english = " This made-up kite flew all day above the hills.".repeat(sentences);
      return "{zh-Hant: \"%s%s\", en: \"%s%s\"}".formatted(code, chinese, code, english);
    }
  }

  @Test
  void everyBlockIsPrintedExactlyOnce() {
    reports.forEach(
        (name, report) -> {
          List<String> expected = new ArrayList<>(report.written());
          if (report.isSideBySide()) {
            expected.addAll(report.written());
          }
          List<String> printed =
              new ArrayList<>(report.printed().stream().map(Coded::code).toList());
          Collections.sort(expected);
          Collections.sort(printed);
          assertEquals(expected, printed, name);
        });
  }

  @Test
  void textsKeepTheirOrderAndSoDoChartsAndTables() {
    int moved = 0;
    for (Map.Entry<String, Built> report : reports.entrySet()) {
      List<String> written = report.getValue().written();
      List<String> printed = once(report.getValue());
      for (String kinds : List.of("HPI", "HCTRN")) {
        assertEquals(ofKinds(kinds, written), ofKinds(kinds, printed), report.getKey());
      }
      moved += written.equals(printed) ? 0 : 1;
    }
    assertTrue(moved > REPORTS / 2, "text moves in " + moved + " reports only");
  }

  /** The codes in their order; side by side, each with its first language. */
  private static List<String> once(Built report) {
    return report.printed().stream().map(Coded::code).distinct().toList();
  }

  private static List<String> ofKinds(String kinds, List<String> codes) {
    return codes.stream().filter(code -> kinds.indexOf(code.charAt(0)) >= 0).toList();
  }

  @Test
  void noPageEndsEmptyWhereTextCouldMoveUp() {
    List<String> wrong = new ArrayList<>();
    int torn = 0;
    for (Map.Entry<String, Built> entry : reports.entrySet()) {
      Built report = entry.getValue();
      if (report.isSideBySide()) {
        continue;
      }
      List<Coded> printed = report.printed();
      for (int i = 1; i < printed.size(); i++) {
        Coded block = printed.get(i);
        boolean begins = block.page() > printed.get(i - 1).page();
        if (!begins || "CT".indexOf(block.kind()) < 0) {
          continue;
        }
        torn++;
        double empty = empty(report.pages().pages().get(block.page() - 1));
        char next = following(printed, i);
        if (empty > MOST_EMPTY && "PI".indexOf(next) >= 0) {
          wrong.add(entry.getKey() + ", page " + block.page() + ": " + empty + " before " + block);
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(torn > 30, "only " + torn + " charts and tables begin a page");
  }

  /** The kind of the block after a chart or a table with its rows and notes. */
  private static char following(List<Coded> printed, int index) {
    return printed.stream()
        .skip(index + 1L)
        .map(Coded::kind)
        .filter(kind -> "RN".indexOf(kind) < 0)
        .findFirst()
        .orElse(' ');
  }

  /** Which part of the body of a page is empty at its foot. */
  private static double empty(Page page) {
    double last =
        page.glyphs().stream()
            .filter(glyph -> glyph.content() >= 0 && !glyph.isBlank())
            .mapToDouble(Glyph::y)
            .max()
            .orElse(page.body().top());
    return (page.body().bottom() - last) / (page.body().bottom() - page.body().top());
  }

  @Test
  void notesBeginWhereTheLastTwoRowsStand() {
    List<String> wrong = new ArrayList<>();
    int parted = 0;
    for (Map.Entry<String, Built> entry : reports.entrySet()) {
      if (entry.getValue().isSideBySide()) {
        continue;
      }
      for (List<Coded> table : tables(entry.getValue().printed())) {
        List<Coded> rows = table.stream().filter(code -> code.kind() == 'R').toList();
        List<Coded> notes = table.stream().filter(code -> code.kind() == 'N').toList();
        if (notes.isEmpty()) {
          continue;
        }
        parted += rows.get(0).page() == notes.get(0).page() ? 0 : 1;
        long with = rows.stream().filter(row -> row.page() == notes.get(0).page()).count();
        if (with < 2) {
          wrong.add(entry.getKey() + ": " + notes.get(0) + " after " + rows.get(rows.size() - 1));
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(parted > 3, "only " + parted + " tables go over a page before their notes");
  }

  @Test
  void tableThatFitsOnAPageWithItsNotesIsOnOnePage() {
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, Built> entry : reports.entrySet()) {
      if (entry.getValue().isSideBySide()) {
        continue;
      }
      Page page = entry.getValue().pages().pages().get(0);
      double body = page.body().bottom() - page.body().top();
      for (List<Coded> table : tables(entry.getValue().printed())) {
        Map<Integer, List<Coded>> byPage =
            table.stream()
                .collect(Collectors.groupingBy(Coded::page, TreeMap::new, Collectors.toList()));
        double height =
            byPage.values().stream()
                .mapToDouble(on -> on.get(on.size() - 1).y() - on.get(0).y())
                .sum();
        if (byPage.size() > 1 && height < 0.75 * body) {
          wrong.add(entry.getKey() + ": " + table.get(0) + " is " + height + " high");
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** The codes of each table: its own, its rows' and its notes'. */
  private static List<List<Coded>> tables(List<Coded> printed) {
    List<List<Coded>> tables = new ArrayList<>();
    for (Coded code : printed) {
      if (code.kind() == 'T') {
        tables.add(new ArrayList<>());
      }
      if ("TRN".indexOf(code.kind()) >= 0) {
        tables.get(tables.size() - 1).add(code);
      }
    }
    return tables;
  }

  /** A chart with nothing after it but a heading, below more and more text. */
  @Test
  void chartIsDrawnLowerWhereNoTextFollows(@TempDir Path folder) {
    TreeSet<Long> heights = new TreeSet<>();
    TreeSet<Integer> pages = new TreeSet<>();
    for (int lines = 10; lines < 22; lines++) {
      String section =
          """
          id: kites
          blocks:
            - paragraph: {zh-Hant: "%s", en: Kites.}
            - chart:
                kind: grouped-bars
                dataset: kites
                height: 80
                title: {zh-Hant: 圖ZC001, en: Chart}
                source: {zh-Hant: 源ZC002, en: Made up}
            - heading: {zh-Hant: 題ZH003, en: Part}
            - paragraph: {zh-Hant: 紙鳶。, en: Kites.}
          """
              .formatted("這隻虛構的紙鳶整日在北岸的山上高高飛起，線不曾斷過，直至日落。".repeat(lines * 2));
      List<Coded> printed = Coded.in(built(folder.resolve("" + lines), section, "zh-Hant"));
      Coded title = printed.get(0);
      Coded source = printed.get(1);
      assertEquals(title.page(), source.page());
      heights.add(Math.round(source.y() - title.y()));
      pages.add(title.page());
    }
    assertEquals(new TreeSet<>(IntStream.range(0, 2).boxed().toList()), pages);
    assertTrue(heights.last() - heights.first() > 10, "heights in points: " + heights);
    assertTrue(heights.last() - heights.first() <= 0.25 * 80 * 72 / 25.4 + 1, heights.toString());
  }
}
