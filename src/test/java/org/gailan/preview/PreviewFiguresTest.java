package org.gailan.preview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gailan.Chromium.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A figure says where it comes from, where else it stands, and whether it changed. */
@ExtendWith(OnPreview.class)
class PreviewFiguresTest {
  private static final String CELL = "content/data/kites.yaml:";

  @Test
  void pointedAtFigureSaysWhatIsBehindIt(Preview preview) {
    PreviewWindow window = preview.open("en", Window.wide());
    figure(window, "Box kites worth", "240.5").hover();
    Locator card = window.shell("#hover-card");
    assertThat(card).isVisible();
    assertThat(card.locator(".value")).containsText("240.5");
    assertThat(card.locator(".source")).containsText("Made-up Kite Almanac");
    assertThat(card).containsText(CELL + preview.line(MadeUpKites.KITES, "box:"));
    window.text("h1").first().hover();
    assertThat(card).isHidden();
  }

  @Test
  void figureOfAChartIsPointedAtLikeOneOfTheProse(Preview preview) {
    PreviewWindow window = preview.open("en", Window.wide());
    window.text("main svg [data-figure]").first().hover();
    assertThat(window.shell("#hover-card .facts")).containsText(CELL);
  }

  @Test
  void clickedFigureKeepsItsCardWithEveryUseInBothLanguages(Preview preview) {
    PreviewWindow window = preview.open("en", Window.wide());
    figure(window, "Box kites worth", "240.5").click();
    Locator uses = window.shell("#figure-card .uses li");
    assertThat(uses.first()).isVisible();
    Locator other = uses.filter(new Locator.FilterOptions().setHasText("Box kites lead"));
    assertThat(other).containsText("居首");
    assertThat(other.locator("[lang=zh-Hant] mark")).hasText("人民幣240.5百萬元");
    assertThat(other.locator("[lang=en] mark")).hasText("RMB240.5 million");
    assertThat(window.text("p [data-preview-use]")).hasCount(2);
    other.locator("button").click();
    assertThat(window.paragraph("Box kites lead")).isInViewport();
    window.press("Escape");
    assertThat(window.shell("#panel")).isHidden();
    assertThat(window.text("[data-preview-use]")).hasCount(0);
  }

  @Test
  void keptCardFollowsEdits(Preview preview) {
    PreviewWindow window = preview.open("en", Window.wide());
    figure(window, "Box kites worth", "240.5").click();
    assertThat(window.shell("#figure-card .value")).containsText("240.5");
    preview.edit(MadeUpKites.KITES, "2024: 240.5", "2024: 480.5");
    assertThat(window.shell("#figure-card .value")).containsText("480.5");
  }

  @Test
  void keptCardsOfSeveralWindowsFollowTheSameEdit(Preview preview) {
    List<PreviewWindow> windows =
        Stream.of("en", "zh-Hant", "bilingual")
            .map(tag -> preview.open(tag, Window.wide()))
            .toList();
    for (PreviewWindow window : windows) {
      window.text("main p [data-figure]:has-text('240.5')").first().click();
      assertThat(window.shell("#figure-card .value")).containsText("240.5");
    }
    String before = "2024: 240.5";
    for (String amount : List.of("480.5", "481.5", "482.5", "483.5")) {
      preview.edit(MadeUpKites.KITES, before, "2024: " + amount);
      before = "2024: " + amount;
      for (PreviewWindow window : windows) {
        assertThat(window.shell("#figure-card .value")).containsText(amount);
      }
    }
  }

  @Test
  void cardSaysWhatChangedSinceTheLastDraft(Preview preview) {
    preview.report().built("--draft", "3", "--format", "html");
    preview.edit(MadeUpKites.KITES, "2024: 240.5", "2024: 480.5");
    PreviewWindow window = preview.open("en", Window.wide());
    figure(window, "Box kites worth", "480.5").click();
    Locator draft = window.shell("#figure-card .draft");
    assertThat(draft).containsText("Changed since draft 3");
    assertThat(draft.locator("[lang=en]")).hasText("RMB240.5 million");
    figure(window, "Box kites worth", "120.5").click();
    assertThat(draft).containsText("As in draft 3");
  }

  @Test
  void withoutAKeptDraftTheCardSaysSo(Preview preview) {
    PreviewWindow window = preview.open("zh-Hant", Window.wide());
    window.paragraph("絲線").locator("[data-figure]").click();
    assertThat(window.shell("#figure-card .draft")).hasText(Pattern.compile("No draft"));
  }

  private static Locator figure(PreviewWindow window, String paragraph, String figure) {
    return window
        .paragraph(paragraph)
        .locator("[data-figure]")
        .filter(new Locator.FilterOptions().setHasText(figure))
        .first();
  }
}
