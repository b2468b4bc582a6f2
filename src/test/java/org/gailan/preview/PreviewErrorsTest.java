package org.gailan.preview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.gailan.Chromium.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A mistake never takes the report away, and says where it is. */
@ExtendWith(OnPreview.class)
class PreviewErrorsTest {
  private static final String RIGHT = "{value strings silk 2024}。";
  private static final String WRONG = "{value strings satin 2024}。";

  @Test
  void mistakeLeavesTheLastGoodViewUnderItsErrors(Preview preview) {
    PreviewWindow window = preview.open("en", Window.wide());
    preview.edit(MadeUpKites.KITES, "unit: RMB", "unit: [RMB");
    Locator overlay = window.shell("#overlay");
    assertThat(overlay).isVisible();
    assertThat(overlay.locator("h2")).containsText("an error stands in the way");
    Locator problem = overlay.locator("#overlay-problems li").first();
    assertThat(problem.locator(".message")).not().isEmpty();
    assertThat(problem.locator("pre mark")).isVisible();
    assertThat(problem.locator("a.place"))
        .hasText(Pattern.compile("content/data/kites\\.yaml:\\d+"));
    assertThat(window.paragraph("Box kites worth")).containsText("RMB240.5 million");
    window.press("Escape");
    assertThat(overlay.locator("#overlay-body")).isHidden();
    overlay.locator("#overlay-fold").click();
    assertThat(overlay.locator("#overlay-body")).isVisible();
  }

  @Test
  void mendedMistakeIsForgotten(Preview preview) {
    PreviewWindow window = preview.open("en", Window.wide());
    preview.edit(MadeUpKites.MARKET, "blocks:", "blocks: }");
    assertThat(window.shell("#overlay")).isVisible();
    assertThat(window.page()).hasTitle(Pattern.compile("^Error"));
    preview.edit(MadeUpKites.MARKET, "blocks: }", "blocks:");
    assertThat(window.shell("#overlay")).isHidden();
    assertThat(window.page()).not().hasTitle(Pattern.compile("^Error"));
    preview.edit(MadeUpKites.MARKET, "hardy bamboo", "hardy hazel");
    assertThat(window.paragraph("hardy hazel")).isVisible();
  }

  @Test
  void reportThatCouldNeverBeReadIsShownOnceItCan(Preview preview) {
    preview.edit("report.yaml", "id: kites", "id: [kites");
    PreviewWindow window = preview.openUnread(Window.wide());
    assertThat(window.shell("#overlay")).containsText("could not be read yet");
    preview.edit("report.yaml", "id: [kites", "id: kites");
    assertThat(window.paragraph("箱形風箏")).isVisible();
    assertThat(window.shell("#overlay")).isHidden();
    assertThat(window.shell("#languages label")).hasCount(3);
  }

  @Test
  void problemIsListedWithItsLineAndCaretAndLeadsToItsBlock(Preview preview) {
    PreviewWindow window = preview.open("en", Window.wide());
    preview.edit(MadeUpKites.FLYERS, "Flyer 20 flies", "Flyer 20 of 31 flies");
    window.shell("#problems-button").click();
    Locator problem = window.shell("#problems li[data-rule='parity.number']").first();
    assertThat(problem).isVisible();
    assertThat(problem.locator("pre")).containsText("Flyer 20 of 31 flies");
    assertThat(problem.locator("pre mark")).hasText("3");
    int line = preview.line(MadeUpKites.FLYERS, "Flyer 20 of 31");
    assertThat(problem.locator("a.place")).hasText("content/sections/flyers.yaml:" + line);
    Locator block = window.paragraph("Flyer 20 of 31");
    assertThat(block).not().isInViewport();
    problem.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON).click();
    assertThat(block).isInViewport();
  }

  @Test
  void problemsAreCountedAndKindsCanBeLeftOut(Preview preview) {
    PreviewWindow window = preview.open("en", Window.wide());
    preview.edit(MadeUpKites.MARKET, "hardy bamboo", "31 kinds of bamboo");
    Locator button = window.shell("#problems-button");
    assertThat(button).containsText("error");
    button.click();
    Locator errors = window.shell("#problems li.error");
    assertThat(errors.first()).isVisible();
    window.shell("#problem-filters input[value=error]").uncheck();
    assertThat(errors).hasCount(0);
  }

  @Test
  void onlyWhatIsNewlyWrongIsSaidToStandInTheWay(Preview preview) {
    PreviewWindow window = preview.open("zh-Hant", Window.wide());
    preview.edit(MadeUpKites.FLYERS, "Flyer 1 flies", "Flyer 1 of 31 flies");
    assertThat(window.shell("#problems-button .error")).hasText("1 error");
    preview.edit(MadeUpKites.MARKET, RIGHT, WRONG);
    Locator problem = window.shell("#overlay-problems li").first();
    assertThat(problem).containsText("satin");
    assertEquals(
        "content/sections/market.yaml:" + preview.line(MadeUpKites.MARKET, WRONG),
        problem.locator("a.place").textContent());
    assertThat(window.paragraph("絲線銷量")).containsText("33.5");
    assertThat(window.shell("#overlay-problems li")).hasCount(1);
    preview.edit(MadeUpKites.MARKET, WRONG, RIGHT);
    assertThat(window.shell("#overlay")).isHidden();
  }
}
