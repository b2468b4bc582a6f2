package org.gailan.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.gailan.Chromium.Window;
import org.gailan.content.Language;
import org.gailan.html.InChromium.Screens;
import org.gailan.resolve.PrintedBlock;
import org.gailan.resolve.PrintedReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the shipped pages say, without any script. */
@ExtendWith(InChromium.class)
class ScreenTextTest {
  private static final String WITHOUT_DRAWINGS =
      "document.querySelectorAll('.drawing, .figures').forEach(each => each.remove())";

  private static Page withoutScript(Screens screens, String language) {
    Browser.NewPageOptions options = Window.phone().options().setJavaScriptEnabled(false);
    Page page = screens.open(options);
    page.navigate(screens.shipped(language).toUri().toString());
    return page;
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void textOnTheScreenIsTheTextAsWritten(Language language, Screens screens) {
    try (Page page = withoutScript(screens, language.tag())) {
      page.evaluate(WITHOUT_DRAWINGS);
      assertEquals(
          WrittenText.of(WrittenText.shipped(language)),
          WrittenText.withoutSpaces(page.locator("main").innerText()));
      assertTrue(page.locator(".contents a").last().isVisible());
    }
  }

  @Test
  void sideBySideHoldsBothLanguagesAndMarksEach(Screens screens) {
    try (Page page = withoutScript(screens, "bilingual")) {
      page.evaluate(WITHOUT_DRAWINGS);
      for (Language language : Language.values()) {
        StringBuilder text = new StringBuilder();
        String own = "main :is(h1 > , .pair > )".replace("> ", "> [lang=" + language.tag() + "]");
        page.locator(own).all().forEach(part -> text.append(part.innerText()));
        assertEquals(
            WrittenText.of(WrittenText.shipped(language)),
            WrittenText.withoutSpaces(text.toString()));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void figuresBehindAChartAreThoseInItsDrawing(Language language, Screens screens) {
    PrintedReport report = WrittenText.shipped(language);
    List<PrintedBlock.Chart> charts =
        report.blocks().stream()
            .filter(PrintedBlock.Chart.class::isInstance)
            .map(PrintedBlock.Chart.class::cast)
            .toList();
    try (Page page = screens.open(screens.shipped(language.tag()), Window.wide())) {
      Locator figures = page.locator("figure.chart");
      assertEquals(charts.size(), figures.count());
      for (int i = 0; i < charts.size(); i++) {
        PrintedBlock.Chart chart = charts.get(i);
        Locator figure = figures.nth(i);
        figure.locator("summary").click();
        List<List<String>> rows = new ArrayList<>(List.of(chart.values().heading()));
        rows.addAll(chart.values().rows());
        List<List<String>> shown =
            figure.locator(".figures tr").all().stream()
                .map(row -> row.locator("th, td").allInnerTexts())
                .toList();
        assertEquals(rows, shown);
        Locator drawing = figure.locator("svg:visible");
        assertEquals(1, drawing.count());
        assertEquals(chart.alternative(), drawing.getAttribute("aria-label"));
        List<String> labels = drawing.locator("text").allTextContents();
        List<String> values =
            chart.values().rows().stream()
                .flatMap(row -> row.stream().skip(1))
                .filter(value -> value.matches(".*\\d.*"))
                .toList();
        assertTrue(!values.isEmpty() && labels.containsAll(values), labels + " and " + values);
      }
    }
  }

  @Test
  void pageSaysWhatItIs(Screens screens) {
    try (Page page = screens.open(screens.shipped("bilingual"), Window.wide())) {
      assertEquals("行業概覽 | Industry Overview", page.title());
      assertEquals("zh-Hant", page.locator("html").getAttribute("lang"));
      assertTrue(
          page.locator("meta[name=description]").getAttribute("content").startsWith("本節以及本文件"));
      assertEquals(
          List.of("zh-Hant", "en"),
          page.locator(".warning").all().stream().map(line -> line.getAttribute("lang")).toList());
      assertEquals(
          List.of("zh-Hant", "en", "zh-Hant"),
          page.locator(".languages a").all().stream().map(a -> a.getAttribute("lang")).toList());
    }
  }
}
