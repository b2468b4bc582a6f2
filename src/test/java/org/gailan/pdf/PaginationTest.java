package org.gailan.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gailan.TestReport;
import org.gailan.pdf.PdfPages.Element;
import org.gailan.pdf.PdfPages.Glyph;
import org.gailan.pdf.PdfPages.Line;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Where pages end, over made-up reports whose tables and charts begin at varied heights. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PaginationTest {
  private static final int REPORTS = 33;
  private static final List<String> LANGUAGES = List.of("zh-Hant", "en", "bilingual");
  private static final Pattern CODE = Pattern.compile("Q\\d{4}");
  private static final String REPORT =
      """
      id: ferries
      title: {zh-Hant: 渡輪（虛構）, en: Made-up Ferries}
      languages: [zh-Hant, en]
      first-page: 1
      edition: proof
      editions:
        proof:
          redactions: removed
      sections: [sections/piers.yaml]
      """;
  private static final String DATASET =
      """
      name: {zh-Hant: 航班（虛構）, en: Made-up sailings}
      unit: {zh-Hant: 班, en: sailings}
      scale: one
      series:
        day: {name: {zh-Hant: 日航CX, en: Day CX}, values: {2020: 12, 2024: 30}}
        night: {name: {zh-Hant: 夜航CX, en: Night CX}, values: {2020: 5, 2024: 8}}
      """;

  /** The reports, by the name that failures give them. */
  private final Map<String, PdfPages> reports = new LinkedHashMap<>();

  /** How many rows each has. */
  private final Map<String, Integer> rows = new LinkedHashMap<>();

  @BeforeAll
  void build(@TempDir Path folder) {
    for (int seed = 0; seed < REPORTS; seed++) {
      Writer writer = new Writer(seed);
      String section = writer.section();
      String language = LANGUAGES.get(seed % LANGUAGES.size());
      String name = "report " + seed + " " + language;
      TestReport.Ran ran =
          TestReport.in(folder.resolve(String.valueOf(seed)))
              .with("report.yaml", REPORT)
              .with("data/sailings.yaml", DATASET)
              .with("sections/piers.yaml", section)
              .built("--format", "pdf", "--lang", language);
      reports.put(name, PdfPages.of(ran.output("proof/ferries." + language + ".pdf")));
      rows.put(name, writer.rows);
    }
  }

  /** Writes a report in which each row of a table bears a code of its own. */
  private static final class Writer {
    private final Random random;
    private final StringBuilder yaml = new StringBuilder("id: piers\nblocks:\n");
    private int rows;

    Writer(long seed) {
      this.random = new Random(seed);
    }

    String section() {
      paragraphs(1 + random.nextInt(4));
      for (int i = 0; i < 3; i++) {
        heading(1 + i % 2);
        if (random.nextBoolean()) {
          heading(3);
        }
        paragraphs(random.nextInt(5));
        table(5 + random.nextInt(55));
        heading(2);
        paragraphs(1 + random.nextInt(4));
        chart(i);
        list(2 + random.nextInt(6));
      }
      return yaml.toString();
    }

    private void heading(int level) {
      yaml.append("  - heading: {zh-Hant: 虛構碼頭, en: Made-up piers}\n    level: " + level + "\n");
    }

    private void paragraphs(int count) {
      for (int i = 0; i < count; i++) {
        yaml.append("  - paragraph: " + text(1 + random.nextInt(9)) + "\n");
      }
    }

    private void list(int count) {
      yaml.append("  - list:\n");
      for (int i = 0; i < count; i++) {
        yaml.append("      - text: " + text(1 + random.nextInt(5)) + "\n");
      }
    }

    private void chart(int number) {
      yaml.append("  - chart:\n      kind: grouped-bars\n      dataset: sailings\n");
      yaml.append("      title: {zh-Hant: 圖題CT%d, en: Title CT%d}\n".formatted(number, number));
      yaml.append("      source: {zh-Hant: 圖源CS%d, en: Maker CS%d}\n".formatted(number, number));
      yaml.append("      height: " + (45 + random.nextInt(30)) + "\n");
    }

    private void table(int count) {
      yaml.append("  - table:\n      title: {zh-Hant: 表題TT, en: Title TT}\n      columns:\n");
      yaml.append("        - {heading: {zh-Hant: 船號HH, en: Ship HH}, width: 22, leader: true}\n");
      yaml.append("        - {heading: {zh-Hant: 航線, en: Route}}\n");
      yaml.append("        - {heading: {zh-Hant: 班次, en: Trips}, width: 18, align: decimal}\n");
      yaml.append("      rows:\n");
      for (int i = 0; i < count; i++) {
        row(random.nextInt(8) == 0 ? text(1 + random.nextInt(6)) : text(0), "body");
      }
      row(text(0), "total");
      yaml.append("      source: {zh-Hant: 虛構, en: Made up}\n");
    }

    private void row(String text, String role) {
      String code = "Q%04d".formatted(rows++);
      String trips = random.nextInt(900) + "." + random.nextInt(10);
      yaml.append("        - role: %s\n          cells:\n".formatted(role));
      yaml.append("            - {zh-Hant: 船%s, en: Ship %s}\n".formatted(code, code));
      yaml.append("            - %s\n            - \"%s\"\n".formatted(text, trips));
    }

    private String text(int sentences) {
      String chinese = repeated(sentences, "這艘虛構的渡輪每日由北岸駛往南岸", "，中途不停", "。");
      String english =
          repeated(sentences, "This made-up ferry sails from north to south", " daily", ". ");
      return "{zh-Hant: %s, en: %s}".formatted(chinese, english.strip());
    }

    private String repeated(int sentences, String sentence, String more, String end) {
      return sentences == 0
          ? sentence
          : IntStream.range(0, sentences)
              .mapToObj(i -> sentence + more.repeat(random.nextInt(3)) + end)
              .collect(Collectors.joining());
    }
  }

  @Test
  void theReportsAreLongAndVaried() {
    int pages = reports.values().stream().mapToInt(report -> report.pages().size()).sum();
    assertTrue(pages >= 6 * REPORTS, "only " + pages + " pages");
    assertTrue(rows.values().stream().mapToInt(n -> n).sum() > 2000);
  }

  @Test
  void everyRowIsPrintedExactlyOnce() {
    reports.forEach(
        (name, report) -> {
          List<String> expected =
              IntStream.range(0, rows.getOrDefault(name, 0))
                  .mapToObj("Q%04d"::formatted)
                  .collect(Collectors.toList());
          if (name.endsWith("bilingual")) {
            expected.addAll(List.copyOf(expected));
            Collections.sort(expected);
          }
          List<String> printed =
              report.pages().stream()
                  .flatMap(page -> codes(text(page.glyphs())).stream())
                  .sorted()
                  .toList();
          assertEquals(expected, printed, name);
        });
  }

  @Test
  void titleAndHeadingRowAreOnEveryLaterPageOfATable() {
    List<String> wrong = new ArrayList<>();
    int later = 0;
    for (Map.Entry<String, PdfPages> report : reports.entrySet()) {
      boolean sideBySide = report.getKey().endsWith("bilingual");
      for (Element table : codedTables(report.getValue())) {
        for (int page : table.pages().subList(1, table.pages().size())) {
          later++;
          List<Glyph> all = report.getValue().pages().get(page).glyphs();
          double firstRow = firstRow(on(page, table.glyphs()));
          List<Glyph> top =
              all.stream().filter(g -> g.content() < 0 && g.y() < firstRow - 1).toList();
          String chinese = "表題TT(續)船號HH航線班次";
          String english = "Title TT (continued)Ship HHRouteTrips";
          String expected = report.getKey().endsWith("en") ? english : chinese;
          boolean right =
              sideBySide
                  ? text(top).endsWith("表題TT(續)Title TT (continued)" + "船號HH航線班次Ship HHRouteTrips")
                  : text(top).endsWith(expected);
          if (!right) {
            wrong.add(report.getKey() + ", page " + (page + 1) + ": " + text(top));
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(later > REPORTS, "only " + later + " later pages");
  }

  @Test
  void repeatedHeadingsAreReadOnce() {
    reports.forEach(
        (name, report) -> {
          for (Element table : codedTables(report)) {
            String read = table.text();
            assertTrue(!read.contains("續") && !read.contains("continued"), name + ": " + read);
            assertTrue(read.split("船號HH", -1).length <= 2, name + ": " + read);
            assertTrue(read.split("Ship HH", -1).length <= 2, name + ": " + read);
          }
        });
  }

  private static List<Element> codedTables(PdfPages report) {
    return report.elements(e -> e.type().equals("Table") && e.text().matches(".*HH.*Q\\d{4}.*"));
  }

  @Test
  void totalRowIsNeverAloneOnAPage() {
    List<String> wrong = new ArrayList<>();
    tables(
        (name, table) -> {
          int last = table.pages().get(table.pages().size() - 1);
          if (codes(text(on(last, table.glyphs()))).size() < 2) {
            wrong.add(name + ", page " + (last + 1));
          }
        });
    assertEquals(List.of(), wrong);
  }

  @Test
  void tableBeginsWithItsTitleAndARow() {
    List<String> wrong = new ArrayList<>();
    ofOneLanguage()
        .forEach(
            (name, report) -> {
              for (Element block : report.elements(PaginationTest::isTitled)) {
                int first = block.pages().get(0);
                if (codes(text(on(first, block.glyphs()))).isEmpty()) {
                  wrong.add(
                      name + ", page " + (first + 1) + ": " + text(on(first, block.glyphs())));
                }
              }
            });
    assertEquals(List.of(), wrong);
  }

  private static boolean isTitled(Element element) {
    boolean title = element.text().matches("(表題TT|Title TT).*");
    boolean whole = !element.type().equals("Caption");
    return title
        && whole
        && element.children().stream().anyMatch(child -> child.type().equals("P"));
  }

  @Test
  void rowIsKeptOnOnePage() {
    List<String> wrong = new ArrayList<>();
    ofOneLanguage()
        .forEach(
            (name, report) ->
                report.elements("TR").stream()
                    .filter(row -> codes(row.text()).size() == 1)
                    .filter(row -> row.pages().size() > 1)
                    .forEach(row -> wrong.add(name + ": " + row.text())));
    assertEquals(List.of(), wrong);
  }

  @Test
  void headingIsNeverLastOnAPage() {
    List<String> wrong = new ArrayList<>();
    reports.forEach(
        (name, report) -> {
          for (Element heading : report.elements(e -> e.type().matches("H\\d"))) {
            Line last = heading.lines().get(heading.lines().size() - 1);
            boolean followed =
                report.pages().get(last.page()).glyphs().stream()
                    .anyMatch(
                        g -> g.content() >= 0 && g.y() > last.y() + 1 && !isHeading(g, report));
            if (!followed) {
              wrong.add(name + ", page " + (last.page() + 1));
            }
          }
        });
    assertEquals(List.of(), wrong);
  }

  private static boolean isHeading(Glyph glyph, PdfPages report) {
    return report.elements(e -> e.type().matches("H\\d")).stream()
        .anyMatch(heading -> heading.glyphs().contains(glyph));
  }

  @Test
  void paragraphsLeaveNoLineAloneOnAPage() {
    List<String> wrong = new ArrayList<>();
    int parted = 0;
    for (Map.Entry<String, PdfPages> report : reports.entrySet()) {
      for (Element paragraph : report.getValue().elements("P")) {
        Map<Integer, Long> lines =
            paragraph.lines().stream()
                .collect(Collectors.groupingBy(Line::page, TreeMap::new, Collectors.counting()));
        parted += lines.size() > 1 ? 1 : 0;
        if (lines.size() > 1 && lines.containsValue(1L)) {
          wrong.add(report.getKey() + ", pages " + lines + ": " + paragraph.text());
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(parted > REPORTS / 2, "only " + parted + " paragraphs go over a page");
  }

  @Test
  void chartIsOnThePageOfItsTitleAndSource() {
    Pattern label = Pattern.compile("CT\\d|CS\\d|CX");
    reports.forEach(
        (name, report) -> {
          List<String> wrong = new ArrayList<>();
          int expected = name.endsWith("bilingual") ? 6 : 3;
          int seen = 0;
          for (Element chart : report.elements(e -> hasOwn(e, "Figure"))) {
            seen++;
            long labels = label.matcher(chart.text()).results().count();
            if (chart.pages().size() != 1 || labels < 4) {
              wrong.add(name + ", pages " + chart.pages() + ": " + chart.text());
            }
          }
          assertEquals(List.of(), wrong);
          assertEquals(expected, seen, name);
        });
  }

  /** The element around a drawing and all that belongs to it. */
  private static boolean hasOwn(Element element, String type) {
    return element.children().stream()
        .anyMatch(child -> child.children().stream().anyMatch(c -> c.type().equals(type)));
  }

  @Test
  void nothingIsPrintedInTheMargins() {
    List<String> wrong = new ArrayList<>();
    ofOneLanguage()
        .forEach(
            (name, report) ->
                report
                    .pages()
                    .forEach(
                        page ->
                            page.glyphs().stream()
                                .filter(glyph -> glyph.content() >= 0 && !glyph.isBlank())
                                .filter(glyph -> !page.body().holds(glyph))
                                .forEach(glyph -> wrong.add(name + ": " + glyph))));
    assertEquals(List.of(), wrong);
  }

  /** Those whose tables are not set beside another. */
  private Map<String, PdfPages> ofOneLanguage() {
    Map<String, PdfPages> some = new LinkedHashMap<>(reports);
    some.keySet().removeIf(name -> name.endsWith("bilingual"));
    return some;
  }

  /** Every table with codes. */
  private void tables(BiConsumer<String, Element> check) {
    ofOneLanguage()
        .forEach(
            (name, report) -> {
              List<Element> tables =
                  report.elements(e -> e.type().equals("Table") && !codes(e.text()).isEmpty());
              assertEquals(3, tables.size(), name);
              tables.forEach(table -> check.accept(name, table));
            });
  }

  /** The baseline of the first row with a code. */
  private static double firstRow(List<Glyph> glyphs) {
    return PdfPages.lines(glyphs).stream()
        .filter(line -> !codes(line.text()).isEmpty())
        .mapToDouble(Line::y)
        .min()
        .orElse(0);
  }

  private static List<Glyph> on(int page, List<Glyph> glyphs) {
    return glyphs.stream().filter(glyph -> glyph.page() == page).toList();
  }

  private static String text(List<Glyph> glyphs) {
    return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
  }

  private static List<String> codes(String text) {
    return CODE.matcher(text).results().map(MatchResult::group).toList();
  }
}
