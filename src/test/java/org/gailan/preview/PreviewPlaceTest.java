package org.gailan.preview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gailan.Chromium.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The reader keeps the place, and the editor opens at it. */
@ExtendWith(OnPreview.class)
class PreviewPlaceTest {
  private static final String FOURTEENTH = "Flyer 14 ";
  private static final String CHINESE_FOURTEENTH = "放風箏者14號";

  @Test
  void clickedBlockLeadsToItsLineInTheChosenEditor(Preview preview) {
    PreviewWindow window = preview.open("en", Window.wide());
    window.paragraph(FOURTEENTH).click();
    String path = preview.file(MadeUpKites.FLYERS).toString();
    int line = preview.line(MadeUpKites.FLYERS, "- id: flyer-14");
    Locator place = window.shell("#place a.place");
    assertThat(place).hasText("content/sections/flyers.yaml:" + line);
    assertThat(place).hasAttribute("href", "vscode://file" + path + ":" + line + ":5");
    window.shell("#editor").selectOption("jetbrains");
    String encoded = URLEncoder.encode(path, StandardCharsets.UTF_8);
    assertThat(place)
        .hasAttribute("href", "idea://open?file=" + encoded + "&line=" + line + "&column=5");
    window.page().reload();
    assertThat(window.shell("#editor")).hasValue("jetbrains");
    window.shell("#editor").selectOption("none");
    window.paragraph(FOURTEENTH).click();
    assertThat(place).not().hasAttribute("href", java.util.regex.Pattern.compile(".*"));
  }

  @Test
  void lineFollowsAnEditAboveIt(Preview preview) {
    PreviewWindow window = preview.open("bilingual", Window.wide());
    preview.edit(MadeUpKites.FLYERS, "id: flyers\n", "id: flyers\n# One more line.\n");
    preview.edit(MadeUpKites.FLYERS, "Flyer 14 flies", "Flyer 14 always flies");
    window.paragraph("Flyer 14 always").click();
    assertThat(window.shell("#place a.place"))
        .hasText(
            "content/sections/flyers.yaml:" + preview.line(MadeUpKites.FLYERS, "- id: flyer-14"));
  }

  @Test
  void doubleClickOpensTheEditor(Preview preview) {
    PreviewWindow window = preview.open("zh-Hant", Window.wide());
    window
        .page()
        .evaluate("HTMLAnchorElement.prototype.click = function () { window.opened = this.href; }");
    window.paragraph(CHINESE_FOURTEENTH).dblclick();
    window.await("window.opened?.startsWith('vscode://file/')");
  }

  @Test
  void placeIsKeptThroughAnEditAbove(Preview preview) {
    PreviewWindow window = preview.open("en", Window.wide());
    double before = read(window, FOURTEENTH);
    preview.edit(
        MadeUpKites.MARKET, "hardy bamboo", "hardy bamboo, " + "reed and cane, ".repeat(60));
    assertThat(window.paragraph("reed and cane")).isAttached();
    assertEquals(before, window.top(window.paragraph(FOURTEENTH)), 2);
  }

  @Test
  void placeIsKeptThroughAnAddedBlock(Preview preview) {
    PreviewWindow window = preview.open("en", Window.wide());
    double before = read(window, FOURTEENTH);
    String added = "  - paragraph: {zh-Hant: 新增一段。, en: A block was added.}\n";
    preview.edit(MadeUpKites.MARKET, "  - id: silk\n", added.repeat(5) + "  - id: silk\n");
    assertThat(window.paragraph("A block was added.")).isAttached();
    assertEquals(before, window.top(window.paragraph(FOURTEENTH)), 2);
  }

  @Test
  void placeIsKeptThroughASwitchOfLanguage(Preview preview) {
    PreviewWindow window = preview.open("en", Window.wide());
    double before = read(window, FOURTEENTH);
    Locator there = window.paragraph(CHINESE_FOURTEENTH);
    window.shell("#languages input[value=zh-Hant]").check();
    assertThat(there).isInViewport();
    window.awaitTypefaces();
    assertEquals(before, window.top(there), 40);
    window.shell("#languages input[value=bilingual]").check();
    assertThat(window.text("main .pair").first()).isAttached();
    window.awaitTypefaces();
    assertEquals(before, window.top(there), 40);
    window.page().reload();
    assertThat(window.shell("#languages input[value=bilingual]")).isChecked();
    assertThat(window.text("main .pair").first()).isAttached();
  }

  @Test
  void placeIsKeptWhenItsTypefaceComesLate(Preview preview) {
    PreviewWindow window = preview.open("en", Window.wide());
    double before = read(window, FOURTEENTH);
    List<Route> held = new ArrayList<>();
    window.page().route("**/font/*", held::add);
    window.shell("#languages input[value=zh-Hant]").check();
    Locator there = window.paragraph(CHINESE_FOURTEENTH);
    assertThat(there).isInViewport();
    window.page().waitForCondition(() -> !held.isEmpty());
    window.page().unroute("**/font/*");
    held.forEach(Route::resume);
    window.awaitTypefaces();
    assertEquals(before, window.top(there), 40);
  }

  @Test
  void placeIsKeptThroughANarrowerWindow(Preview preview) {
    PreviewWindow window = preview.open("en", Window.wide());
    double before = read(window, FOURTEENTH);
    window.page().setViewportSize(700, 700);
    window.awaitTypefaces();
    assertEquals(before, window.top(window.paragraph(FOURTEENTH)), 40);
  }

  /** Scrolls a paragraph to the top and says how far below it, in pixels, it stands. */
  private static double read(PreviewWindow window, String paragraph) {
    Locator read = window.paragraph(paragraph);
    read.evaluate("p => { p.scrollIntoView({ block: 'start' }); window.scrollBy(0, -30); }");
    assertThat(read).isInViewport();
    return window.top(read);
  }
}
