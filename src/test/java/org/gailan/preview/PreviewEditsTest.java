package org.gailan.preview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gailan.Chromium.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is saved is shown in the open window, and nothing around it is disturbed. */
@ExtendWith(OnPreview.class)
class PreviewEditsTest {

  @Test
  void savedSentenceTakesThePlaceOfTheOldOne(Preview preview) {
    PreviewWindow window = preview.open("en", Window.wide());
    keep(window);
    preview.edit(MadeUpKites.MARKET, "hardy bamboo", "hardy hazel");
    assertThat(window.paragraph("Makers study hardy hazel")).isVisible();
    assertThat(window.text("[data-preview-changed]")).hasCount(1);
    assertKept(window);
  }

  @Test
  void editorThatReplacesTheFileIsFollowed(Preview preview) {
    PreviewWindow window = preview.open("zh-Hant", Window.wide());
    for (String wood : new String[] {"木材", "藤條"}) {
      String text = preview.read(MadeUpKites.MARKET).replaceFirst("竹材|木材", wood);
      preview.replace(MadeUpKites.MARKET, text.getBytes(UTF_8));
      assertThat(window.paragraph("頑強的" + wood)).isVisible();
    }
  }

  @Test
  void bothLanguagesSideBySideFollowAnEdit(Preview preview) {
    PreviewWindow window = preview.open("bilingual", Window.wide());
    keep(window);
    preview.edit(MadeUpKites.MARKET, "hardy bamboo", "hardy hazel");
    preview.edit(MadeUpKites.MARKET, "頑強的竹材", "頑強的榛木");
    Locator pair = window.text(".pair").filter(new Locator.FilterOptions().setHasText("hazel"));
    assertThat(pair.locator("[lang=zh-Hant]").first()).containsText("頑強的榛木");
    assertThat(pair.locator("[lang=en]").first()).containsText("hardy hazel");
    assertKept(window);
  }

  @Test
  void editedNumberMovesItsBarAndEveryFigure(Preview preview) {
    PreviewWindow window = preview.open("en", Window.wide());
    String before = drawing(window);
    keep(window);
    preview.edit(MadeUpKites.KITES, "2024: 240.5", "2024: 480.5");
    assertThat(window.paragraph("Box kites worth")).containsText("RMB480.5 million");
    assertThat(window.paragraph("Box kites lead")).containsText("RMB480.5 million");
    assertThat(window.text("figure svg, svg").first()).containsText("480.5");
    assertNotEquals(before, drawing(window));
    assertKept(window);
  }

  /** The shapes of the chart, without its words. */
  private static String drawing(PreviewWindow window) {
    return (String)
        window
            .text("main svg")
            .first()
            .evaluate(
                "svg => [...svg.querySelectorAll('rect, path')]"
                    + ".map(e => (e.getAttribute('d') ?? '') + (e.getAttribute('height') ?? ''))"
                    + ".join(' ')");
  }

  @Test
  void editedSpreadsheetIsReadAgain(Preview preview) {
    PreviewWindow window = preview.open("en", Window.wide());
    assertThat(window.paragraph("Silk string")).containsText("HK$33.5 million");
    preview.replace(MadeUpKites.STRINGS, MadeUpKites.silk(77.5));
    assertThat(window.paragraph("Silk string")).containsText("HK$77.5 million");
  }

  @Test
  void reportsOwnStyleSheetRestylesTheText(Preview preview) throws IOException {
    String shipped = Files.readString(Path.of("templates/screen.css"));
    preview.report().with("templates/screen.css", shipped);
    PreviewWindow window = preview.open("en", Window.wide());
    keep(window);
    preview
        .report()
        .with("templates/screen.css", shipped + "\nmain p { text-transform: uppercase; }\n");
    assertThat(window.paragraph("Silk string")).hasCSS("text-transform", "uppercase");
    assertKept(window);
  }

  @Test
  void reportsOwnTemplateIsFollowedFromItsFirstSaving(Preview preview) throws IOException {
    PreviewWindow window = preview.open("en", Window.wide());
    keep(window);
    String shipped = Files.readString(Path.of("templates/screen.html"));
    preview
        .report()
        .with(
            "templates/screen.html",
            shipped.replace("<main id=\"_text\"", "<p class=\"own\">Ours</p><main id=\"_text\""));
    assertThat(window.text("p.own")).hasText("Ours");
    assertKept(window);
    preview
        .report()
        .with("templates/screen.html", shipped.replace("<main ", "<main data-own=\"2\" "));
    assertThat(window.text("p.own")).hasCount(0);
    assertThat(window.text("main")).hasAttribute("data-own", "2");
  }

  @Test
  void addedBlockStandsInItsPlace(Preview preview) {
    PreviewWindow window = preview.open("en", Window.wide());
    keep(window);
    preview.edit(
        MadeUpKites.MARKET,
        "  - id: silk\n",
        "  - paragraph: {zh-Hant: 新增一段。, en: A block was added.}\n  - id: silk\n");
    Locator added = window.paragraph("A block was added.");
    assertThat(added).isVisible();
    assertEquals(
        true,
        added.evaluate(
            "p => !!(p.compareDocumentPosition([...document.querySelectorAll('main p')]"
                + ".find(o => o.textContent.startsWith('Silk'))) & 4)"));
    assertKept(window);
  }

  /** Marks the document in the frame, so that one that was loaded anew is told from it. */
  private static void keep(PreviewWindow window) {
    window.frame().evaluate("window.kept = true");
  }

  private static void assertKept(PreviewWindow window) {
    assertEquals(
        true, window.frame().evaluate("window.kept === true"), "the frame was loaded anew");
  }
}
