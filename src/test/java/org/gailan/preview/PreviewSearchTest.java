package org.gailan.preview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.gailan.Chromium.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is sought is found exactly as it is written, in every language. */
@ExtendWith(OnPreview.class)
class PreviewSearchTest {

  /** 研究生 is a word, and so is 生命力; no list of words finds the second in 研究生命力. */
  @ParameterizedTest
  @CsvSource({
    "生命力, zh-Hant, 1",
    "𨋢, zh-Hant, 1",
    "於𨋢塔, zh-Hant, 1",
    "hardy bam, en, 1",
    "究生, zh-Hant, 1"
  })
  void everyPlaceIsFoundAndNoOther(String sought, String language, int places, Preview preview) {
    PreviewWindow window = preview.open("en", Window.wide());
    window.shell("#search").fill(sought);
    Locator hits = window.shell("#hits mark:text-is('" + sought + "')");
    assertThat(window.shell("#panel-search [lang=" + language + "] mark").first()).isVisible();
    assertThat(hits).hasCount(places);
  }

  @Test
  void whatStandsNowhereIsSaidToStandNowhere(Preview preview) {
    PreviewWindow window = preview.open("en", Window.wide());
    window.shell("#search").fill("生命 力");
    assertThat(window.shell("#search-count")).containsText("stands nowhere");
    window.shell("#search").fill("BAMBOO");
    assertThat(window.shell("#search-count")).containsText("“BAMBOO” stands nowhere");
  }

  @Test
  void enterWalksThroughThePlacesAndShiftEnterBack(Preview preview) {
    PreviewWindow window = preview.open("en", Window.wide());
    window.press("/");
    window.page().keyboard().type("Flyer 2");
    Locator hits = window.shell("#hits button");
    window.press("Enter");
    assertThat(window.shell("#search-count")).hasText("1 of 6");
    window.press("Enter", "Enter");
    assertThat(hits).hasCount(6); // 2 and 20 to 24
    assertThat(window.shell("#search-count")).hasText("3 of 6");
    assertThat(hits.nth(2)).hasAttribute("aria-current", "true");
    assertThat(window.paragraph("Flyer 21 ")).isInViewport();
    window.press("Shift+Enter");
    assertThat(window.shell("#search-count")).hasText("2 of 6");
    assertEquals(
        6,
        window.frame().evaluate("CSS.highlights.get('preview-hits').size"),
        "all are marked in the text");
  }

  @Test
  void enterIsNotLostThoughTheReportChangesMeanwhile(Preview preview) {
    PreviewWindow window = preview.open("en", Window.wide());
    List<Route> held = new ArrayList<>();
    window.page().route("**/search?*", held::add);
    window.shell("#search").fill("Flyer 2");
    window.press("Enter");
    window.page().waitForCondition(() -> !held.isEmpty());
    preview.edit(MadeUpKites.MARKET, "hardy bamboo", "hard bamboo");
    window.page().waitForCondition(() -> held.size() > 1); // the renewed text is searched anew
    window.page().waitForResponse("**/search?*", held.get(0)::resume);
    held.subList(1, held.size()).forEach(Route::resume);
    assertThat(window.shell("#search-count")).hasText("1 of 6");
  }

  @Test
  void bothLanguagesAreMarkedSideBySide(Preview preview) {
    PreviewWindow window = preview.open("bilingual", Window.wide());
    window.shell("#search").fill("20號");
    assertThat(window.shell("#hits button")).hasCount(1);
    window.shell("#hits button").click();
    assertThat(window.paragraph("放風箏者20號")).isInViewport();
    assertEquals(1, window.frame().evaluate("CSS.highlights.get('preview-hit').size"));
  }

  @Test
  void placesAreSoughtAnewAfterAnEdit(Preview preview) {
    PreviewWindow window = preview.open("en", Window.wide());
    window.shell("#search").fill("hazel");
    assertThat(window.shell("#search-count")).containsText("stands nowhere");
    preview.edit(MadeUpKites.MARKET, "hardy bamboo", "hardy hazel");
    assertThat(window.shell("#hits button")).hasCount(1);
  }
}
