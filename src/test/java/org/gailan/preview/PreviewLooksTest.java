package org.gailan.preview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.stream.Stream;
import org.gailan.Chromium.Window;
import org.gailan.diagnostic.MessageLocale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page is legible to everybody: light, dark, on a phone, and by axe-core's rules. */
@ExtendWith(OnPreview.class)
class PreviewLooksTest {

  static Stream<Window> windows() {
    return Stream.of(Window.wide(), Window.wide().dark(), Window.phone(), Window.phone().dark());
  }

  /** The document in the frame is looked at along with the page around it. */
  @ParameterizedTest
  @MethodSource("windows")
  void axeFindsNothingInAnyState(Window shape, Preview preview) {
    PreviewWindow window = preview.open("bilingual", shape);
    legible(window, "text");
    window.paragraph("Box kites worth").locator("[data-figure]").first().click();
    assertThat(window.shell("#figure-card .uses")).isVisible();
    legible(window, "figure");
    window.press("Escape");
    preview.edit(MadeUpKites.MARKET, "hardy bamboo", "31 kinds of bamboo");
    window.press("p");
    assertThat(window.shell("#problems li.error").first()).isVisible();
    legible(window, "problems");
    preview.edit(MadeUpKites.MARKET, "blocks:", "blocks: }");
    assertThat(window.shell("#overlay")).isVisible();
    legible(window, "overlay");
  }

  @Test
  void axeFindsNothingInThePagesAndTheHelp(Preview preview) {
    PreviewWindow window =
        preview
            .in(MessageLocale.TRADITIONAL_CHINESE)
            .open("zh-Hant", "pages", Window.wide().options());
    window.await("document.querySelector('#page-column img')?.naturalWidth > 0");
    legible(window, "pages");
    window.press("?");
    legible(window, "help");
  }

  private static void legible(PreviewWindow window, String state) {
    List<String> found =
        new AxeBuilder(window.page())
            .analyze().getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                .toList();
    assertEquals(List.of(), found, state);
  }

  @Test
  void nothingHangsOverTheEdgeOfAPhone(Preview preview) {
    PreviewWindow window = preview.open("zh-Hant", Window.phone());
    assertFits(window);
    window.shell("#menu").click();
    assertThat(window.shell("#languages")).isVisible();
    assertFits(window);
    window.shell("#languages label").nth(1).click();
    assertThat(window.paragraph("Box kites worth")).isVisible();
    window.shell("#menu").click();
    window.paragraph("Box kites worth").locator("[data-figure]").first().click();
    assertThat(window.shell("#figure-card .uses")).isVisible();
    assertThat(window.paragraph("Box kites worth")).isInViewport();
    assertFits(window);
  }

  private static void assertFits(PreviewWindow window) {
    String wide =
        "() => [...document.querySelectorAll('*')]"
            + ".filter(e => e.getBoundingClientRect().right > innerWidth + 1"
            + " && getComputedStyle(e).position !== 'absolute').map(e => e.id || e.tagName)";
    assertEquals(List.of(), window.page().evaluate(wide));
    assertEquals(
        true, window.frame().evaluate("document.documentElement.scrollWidth <= window.innerWidth"));
  }

  @Test
  void darkWindowIsDarkInThePageAndTheDocument(Preview preview) {
    PreviewWindow window = preview.open("en", Window.wide().dark());
    String dark =
        "e => getComputedStyle(e).backgroundColor.match(/\\d+/g).slice(0, 3).every(c => c < 80)";
    assertEquals(true, window.shell("#bar").evaluate(dark));
    Locator body = window.text("html");
    assertEquals(
        true,
        body.evaluate(
            "h => [h, h.querySelector('body')].map(e => getComputedStyle(e).backgroundColor)"
                + ".filter(c => !c.endsWith(', 0)'))"
                + ".every(c => c.match(/\\d+/g).slice(0, 3).every(n => n < 80))"));
  }

  @Test
  void wordsOfThePageAreInTheAskedLanguage(Preview preview) {
    PreviewWindow window = preview.in(MessageLocale.TRADITIONAL_CHINESE).open("en", Window.wide());
    assertThat(window.shell("#search")).hasAttribute("placeholder", "搜尋");
    assertThat(window.shell("html")).hasAttribute("lang", "zh-Hant");
    assertThat(window.shell("#age")).containsText("儲存於");
  }
}
