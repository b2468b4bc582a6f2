package org.gailan.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gailan.Chromium.Window;
import org.gailan.html.InChromium.Screens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Reports unlike the shipped one: hostile, in one language, with a style sheet of their own. */
@ExtendWith(InChromium.class)
class ReportsOwnScreenTest {
  @TempDir private Path folder;

  private static final List<String> HOSTILE =
      List.of(
          "<script>alert(1)</script>",
          "${7*7}",
          "[[${7*7}]]",
          "[(${7*7})]",
          "__${7*7}__",
          "\"><img src=x onerror=alert(1)>",
          "&lt;b&gt; &amp;amp; &#60;i&#62;",
          "</style></title><svg onload=alert(1)>",
          "<style id=\"typefaces\">",
          "{{7*7}} #{title} @{/a} ~{screen.html}");

  /** As an author has to write it for these very characters to be printed. */
  private static String escaped(String text) {
    return text.replaceAll("([\\\\`*_{}\\[\\]<>()#+!|&~\"-])", "\\\\$1").replace("'", "''");
  }

  private static Path page(MadeUpTea tea) {
    return tea.built().output("proof/tea.zh-Hant.html");
  }

  @Test
  void hostileTextIsTextEverywhere(Screens screens) {
    MadeUpTea tea = MadeUpTea.report(folder);
    for (String text : HOSTILE) {
      tea.heading(escaped(text)).paragraph(escaped(text));
      tea.block(
          """
          - table:
              title: '%1$s'
              columns: [{heading: '%1$s'}, {heading: 茶}]
              rows: [['%1$s', '%1$s']]
              source: '%1$s'
          """
              .formatted(escaped(text)));
      tea.block("- list: [{lead: '%1$s', text: '%1$s'}]".formatted(escaped(text)));
    }
    try (Page page = screens.open(Window.wide().options())) {
      List<String> ran = new ArrayList<>();
      page.onDialog(
          dialog -> {
            ran.add(dialog.message());
            dialog.dismiss();
          });
      page.onConsoleMessage(message -> ran.add(message.text()));
      page.navigate(page(tea).toUri().toString());
      for (int i = 0; i < HOSTILE.size(); i++) {
        String text = HOSTILE.get(i);
        assertEquals(text, page.locator("main h2").nth(i + 1).innerText());
        assertEquals(text, page.locator(".contents a").nth(i + 1).innerText());
        assertEquals(text, page.locator("main > p").nth(i).innerText());
        assertEquals(text, page.locator(".table .caption").nth(i).innerText());
        assertEquals(text, page.locator(".table .scroll").nth(i).getAttribute("aria-label"));
        assertEquals(text, page.locator("tbody td").nth(2 * i).innerText());
        assertEquals("資料來源：" + text, page.locator(".source").nth(i).innerText());
        assertTrue(page.locator("main li").nth(i).innerText().endsWith(text + "：" + text));
      }
      assertEquals(List.of(), ran);
      assertEquals(0, page.locator("img, main script, main svg, main style").count());
      assertEquals("虛構茶葉", page.title());
    }
  }

  @Test
  void oneLanguageHasNoLinksToOthers(Screens screens) {
    try (Page page = screens.open(page(MadeUpTea.report(folder)), Window.wide())) {
      assertEquals(0, page.locator(".languages").count());
      assertEquals("虛構的茶葉", page.locator(".contents a").innerText());
    }
  }

  @Test
  void reportWithoutHeadingsHasNoContents(Screens screens) {
    MadeUpTea tea = MadeUpTea.report(folder);
    tea.files().with("tea.yaml", "id: tea\nblocks:\n  - paragraph: 虛構\n").built("--format", "html");
    Path file = folder.resolve("output/proof/tea.zh-Hant.html");
    try (Page page = screens.open(file, Window.phone())) {
      assertEquals(0, page.locator(".contents").count());
      assertEquals("虛構", page.locator("main p").innerText());
    }
  }

  @Test
  void ownStyleSheetIsUsedAndMaySetAnyTextInAnyTypeface(Screens screens) {
    MadeUpTea tea =
        MadeUpTea.report(folder)
            .paragraph("綠茶")
            .file(
                "templates/screen.css", "p { color: rgb(1, 2, 3); font: bold 9px 'Noto Sans TC' }");
    try (Page page = screens.open(page(tea), Window.wide())) {
      assertEquals(
          "rgb(1, 2, 3)",
          page.evaluate("getComputedStyle(document.querySelector('main p')).color"));
      assertEquals(
          4,
          page.evaluate(
              "Promise.all([400, 700].flatMap(w => ['Sans', 'Serif'].map(f =>"
                  + " document.fonts.load(w + ' 9px \"Noto ' + f + ' TC\"', '綠茶'))))"
                  + ".then(faces => faces.flat().length)"));
    }
  }
}
