package org.gailan.preview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import org.gailan.Chromium.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages of the PDF are looked at as they will be filed. */
@ExtendWith(OnPreview.class)
class PreviewPagesTest {
  private static final String SHOWN = "img => img.complete && img.naturalWidth > 0";

  @Test
  void everyPageIsAPictureAsSharpAsTheScreen(Preview preview) {
    PreviewWindow window =
        preview.open("en", "pages", Window.wide().options().setDeviceScaleFactor(2));
    Locator first = window.shell("#page-column img").first();
    window.await("document.querySelector('#page-column img')?.naturalWidth > 0");
    assertEquals(true, first.evaluate("img => img.naturalWidth >= img.clientWidth * 1.9"));
    int pages = window.shell("#page-column img").count();
    assertTrue(pages > 1, "pages: " + pages);
    assertThat(window.shell("#page-list button")).hasCount(pages);
    assertThat(first).hasAttribute("alt", "Page 1 of " + pages);
  }

  @Test
  void pageListLeadsToAPage(Preview preview) {
    PreviewWindow window = preview.open("zh-Hant", "pages", Window.wide().options());
    Locator second = window.shell("#page-list button").nth(1);
    second.click();
    assertThat(second).hasAttribute("aria-current", "true");
    assertThat(window.shell("#page-column img").nth(1)).isInViewport();
    window.await(
        "(" + SHOWN + ")(document.querySelectorAll('#page-list button[aria-current] img')[0])");
  }

  @Test
  void pagesAreRenewedInPlaceAfterAnEdit(Preview preview) {
    PreviewWindow window = preview.open("en", "pages", Window.wide().options());
    Locator last = window.shell("#page-column img").last();
    window.await("document.querySelector('#page-column img')?.naturalWidth > 0");
    last.scrollIntoViewIfNeeded();
    Object place = window.shell("#page-column").evaluate("c => c.scrollTop");
    String before = window.shell("#page-view").getAttribute("data-version");
    preview.edit(MadeUpKites.MARKET, "hardy bamboo", "hardy hazel");
    assertThat(window.shell("#page-view")).not().hasAttribute("data-version", before);
    window.await("document.querySelector('#page-column .sheet').dataset.source !== undefined");
    assertEquals(place, window.shell("#page-column").evaluate("c => c.scrollTop"));
    assertThat(window.shell("#page-state")).isHidden();
  }

  @Test
  void textKeepsItsPlaceWhileThePagesAreLookedAt(Preview preview) {
    PreviewWindow window = preview.open("en", Window.wide());
    Locator read = window.paragraph("Flyer 14 ");
    read.evaluate("p => p.scrollIntoView({ block: 'start' })");
    double before = window.top(read);
    window.press("v");
    assertThat(window.shell("#page-view")).isVisible();
    window.press("v");
    assertThat(window.shell("#page-view")).isHidden();
    assertEquals(before, window.top(read), 1);
  }
}
