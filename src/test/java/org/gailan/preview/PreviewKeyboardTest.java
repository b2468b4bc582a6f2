package org.gailan.preview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gailan.Chromium.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everything can be done without a pointer. */
@ExtendWith(OnPreview.class)
class PreviewKeyboardTest {

  @Test
  void keysSwitchLanguageEditionAndView(Preview preview) {
    PreviewWindow window = preview.open("zh-Hant", Window.wide());
    window.press("l");
    assertThat(window.paragraph("Box kites worth")).isVisible();
    window.press("e");
    assertThat(window.shell("#edition")).hasValue("proof");
    window.press("v");
    assertThat(window.shell("#page-view")).isVisible();
    assertThat(window.page())
        .hasURL(java.util.regex.Pattern.compile("edition=proof&tag=en&view=pages"));
  }

  @Test
  void blocksAndFiguresAreWalkedAndOpenedByKeys(Preview preview) {
    PreviewWindow window = preview.open("en", Window.wide());
    window
        .page()
        .evaluate("HTMLAnchorElement.prototype.click = function () { window.opened = this.href; }");
    window.press("j", "j");
    assertThat(window.shell("#place a.place"))
        .hasText("content/sections/market.yaml:" + preview.line(MadeUpKites.MARKET, "- id: sold"));
    window.press("Enter");
    window.await("window.opened?.includes('market.yaml')");
    window.press("f");
    assertThat(window.shell("#hover-card")).isVisible();
    window.press("Enter");
    assertThat(window.shell("#figure-card .uses")).isVisible();
    window.press("Escape");
    assertThat(window.shell("#panel")).isHidden();
  }

  @Test
  void problemsAreReadAndLeftByKeys(Preview preview) {
    PreviewWindow window = preview.open("en", Window.wide());
    window.press("p");
    assertThat(window.shell("#panel-problems")).isFocused();
    window.press("p");
    assertThat(window.shell("#panel")).isHidden();
    window.press("/");
    assertThat(window.shell("#search")).isFocused();
    window.page().keyboard().type("pl?");
    assertThat(window.shell("#search")).hasValue("pl?");
    window.press("Escape", "Escape", "?");
    assertThat(window.shell("#help")).isVisible();
    assertThat(window.shell("#shortcuts dt")).not().hasCount(0);
    window.press("Escape");
    assertThat(window.shell("#help")).isHidden();
  }

  @Test
  void tabReachesEveryControlAndLeavesTheDocumentAgain(Preview preview) {
    PreviewWindow window = preview.open("en", Window.wide());
    Set<Object> reached = new LinkedHashSet<>();
    for (int i = 0; i < 40; i++) {
      window.press("Tab");
      reached.add(
          window.page().evaluate("document.activeElement.id || document.activeElement.name"));
    }
    assertTrue(
        reached.containsAll(
            List.of(
                "tag", "view", "edition", "editor", "help-button", "search", "problems-button")),
        "reached: " + reached);
    assertTrue(reached.contains("frame"), "reached: " + reached);
  }

  @Test
  void focusIsSeen(Preview preview) {
    PreviewWindow window = preview.open("en", Window.wide());
    window.shell("#problems-button").focus();
    window.press("Shift+Tab", "Tab");
    assertEquals(
        "solid",
        window.shell("#problems-button").evaluate("b => getComputedStyle(b).outlineStyle"));
  }

  @Test
  void whatChangedIsSaidToWhoListens(Preview preview) {
    PreviewWindow window = preview.open("en", Window.wide());
    preview.edit(MadeUpKites.MARKET, "hardy bamboo", "hardy hazel");
    assertThat(window.shell("#live")).hasText("Updated: 1 block");
    assertThat(window.shell("#live")).hasAttribute("aria-live", "polite");
  }
}
