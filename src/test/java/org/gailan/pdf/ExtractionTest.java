package org.gailan.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gailan.TestReport;
import org.gailan.content.Language;
import org.gailan.pdf.PdfPages.Area;
import org.gailan.pdf.PdfPages.Page;
import org.gailan.pdf.TaggedPdf.Node;
import org.gailan.resolve.PrintedBlock;
import org.gailan.resolve.PrintedReport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What programs take out of a PDF: every block, charts and tables too, by two of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ExtractionTest {
  private final Map<String, Path> files = new LinkedHashMap<>();
  private final Map<String, PrintedReport> printed = new LinkedHashMap<>();

  @BeforeAll
  void build(@TempDir Path folder) {
    TestReport.Ran ran = EveryBlock.in(folder).built("--format", "pdf");
    for (String tag : List.of("zh-Hant", "en", "bilingual")) {
      files.put(tag, ran.output("proof/kites." + tag + ".pdf"));
    }
    for (Language language : Language.values()) {
      printed.put(language.tag(), ShippedReport.printed(folder.resolve("content"), language));
    }
  }

  @Test
  void everyBlockComesOutInItsTurn() {
    for (String tag : List.of("zh-Hant", "en")) {
      List<String> byPoppler = new ArrayList<>();
      List<String> byPdfBox = new ArrayList<>();
      Path file = of(files, tag);
      for (Page page : PdfPages.of(file).pages()) {
        byPoppler.add(Poppler.text(file, page.index(), page.body()));
        byPdfBox.add(PdfPages.text(file, page.index(), page.body()));
      }
      WrittenText.assertIs(of(printed, tag), false, byPoppler);
      WrittenText.assertIs(of(printed, tag), false, byPdfBox);
    }
  }

  /** No label of a chart runs into another, and none is torn. */
  @Test
  void eachLabelOfAChartIsAWordOfItsOwn() {
    for (String tag : List.of("zh-Hant", "en")) {
      Path file = of(files, tag);
      List<PrintedBlock.Chart> charts =
          of(printed, tag).blocks().stream()
              .filter(PrintedBlock.Chart.class::isInstance)
              .map(PrintedBlock.Chart.class::cast)
              .toList();
      List<Node> figures = TaggedPdf.of(file).all("Figure");
      PdfPages pages = PdfPages.of(file);
      assertEquals(charts.size(), figures.size());
      for (int i = 0; i < charts.size(); i++) {
        int index = figures.get(i).pages().get(0);
        Area area = area(figures.get(i), pages.pages().get(index));
        assertHoldsEach(charts.get(i), Poppler.text(file, index, area));
        assertHoldsEach(charts.get(i), PdfPages.text(file, index, area));
      }
    }
  }

  private static Area area(Node figure, Page page) {
    List<Double> box =
        Pattern.compile("[\\d.]+")
            .matcher(figure.attributes().getOrDefault("BBox", "").replaceAll("COS[A-Za-z]+", ""))
            .results()
            .map(number -> Double.valueOf(number.group()))
            .toList();
    return new Area(box.get(0), page.height() - box.get(3), box.get(2), page.height() - box.get(1));
  }

  private static void assertHoldsEach(PrintedBlock.Chart chart, String text) {
    String rest = text;
    for (String label : WrittenText.labels(chart.figure(), false)) {
      Pattern word =
          Pattern.compile("(?<!\\S)" + Pattern.quote(label).replace(" ", "\\E\\s\\Q") + "(?!\\S)");
      assertTrue(word.matcher(rest).find(), label + " in " + rest + " of " + text);
      rest = word.matcher(rest).replaceFirst("");
    }
    assertTrue(rest.isBlank(), rest);
  }

  /** A word or a phrase that a page parts is one in the structure, whatever stands between. */
  @Test
  void paragraphOverAPageIsOneText(@TempDir Path folder) {
    String chinese = "演算法紙鳶（AI）".repeat(500) + "。";
    String english =
        IntStream.range(0, 900)
            .mapToObj(i -> "kite" + "s".repeat(i % 17))
            .collect(Collectors.joining(" ", "AI ", "."));
    TestReport.Ran ran =
        TestReport.in(folder)
            .with(
                "report.yaml",
                """
                id: long
                title: {zh-Hant: 長, en: Long}
                languages: [zh-Hant, en]
                first-page: 1
                edition: proof
                editions: {proof: {redactions: removed}}
                sections: [sections/long.yaml]
                """)
            .with(
                "sections/long.yaml",
                "id: long\nblocks:\n  - paragraph: {zh-Hant: %s, en: %s}\n"
                    .formatted(chinese, english))
            .built("--format", "pdf");
    for (String tag : List.of("zh-Hant", "en", "bilingual")) {
      TaggedPdf pdf = TaggedPdf.of(ran.output("proof/long." + tag + ".pdf"));
      List<Node> paragraphs = pdf.all("P");
      List<String> texts = paragraphs.stream().map(p -> p.text().replace("\u00AD", "")).toList();
      List<String> expected = new ArrayList<>();
      if (!tag.equals("en")) {
        expected.add(chinese);
      }
      if (!tag.equals("zh-Hant")) {
        expected.add(english);
      }
      assertEquals(expected, texts, tag);
      assertTrue(paragraphs.get(0).pages().size() > 1, tag);
    }
  }

  private static <V> V of(Map<String, V> map, String key) {
    V value = map.get(key);
    if (value == null) {
      throw new IllegalArgumentException("no " + key);
    }
    return value;
  }
}
