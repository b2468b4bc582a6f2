package org.gailan.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.gailan.Chromium.Window;
import org.gailan.html.InChromium.Screens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped pages from a phone to a wide window, and on paper. */
@ExtendWith(InChromium.class)
class ScreenLayoutTest {
  @ParameterizedTest
  @ValueSource(strings = {"zh-Hant", "en", "bilingual"})
  void noPageScrollsSideways(String language, Screens screens) {
    try (Page page = screens.open(screens.shipped(language), Window.phone())) {
      page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
      for (int width : List.of(320, 360, 540, 768, 1023, 1024, 1280, 1920)) {
        page.setViewportSize(width, 800);
        assertEquals(width, page.evaluate("document.documentElement.scrollWidth"));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-Hant", "en", "bilingual"})
  void lettersOfChartsAreLegibleAtEveryWidth(String language, Screens screens) {
    try (Page page = screens.open(screens.shipped(language), Window.phone())) {
      for (int width : List.of(320, 360, 540, 600, 768, 1023, 1024, 1280, 1920)) {
        page.setViewportSize(width, 800);
        double smallest =
            ((Number)
                    page.evaluate(
                        """
                        Math.min(...Array.from(document.querySelectorAll('.drawing svg'))
                          .filter(svg => svg.clientWidth)
                          .map(svg => 8.5 * svg.clientWidth / svg.viewBox.baseVal.width))
                        """))
                .doubleValue();
        assertTrue(smallest >= 9.5 && smallest < 20, width + ": " + smallest + " px");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-Hant", "en", "bilingual"})
  void contentsMarkTheSectionBeingRead(String language, Screens screens) {
    try (Page page = screens.open(screens.shipped(language), Window.wide())) {
      assertEquals(0, page.locator(".contents [aria-current]").count());
      Object sections =
          page.evaluate(
              """
              async () => {
                const wrong = [];
                let tried = 0;
                for (const link of document.querySelectorAll('.contents a')) {
                  const heading = document.querySelector(link.hash);
                  heading.scrollIntoView();
                  await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
                  const marked = document.querySelectorAll('.contents [aria-current=location]');
                  const box = marked[0].getBoundingClientRect();
                  const named = document.querySelector(marked[0].hash).getBoundingClientRect();
                  const seen = box.top >= 0 && box.bottom <= innerHeight;
                  const top = heading.getBoundingClientRect().top;
                  // A heading right above another one is followed by it at once.
                  const follows = named.top - top;
                  if (marked.length !== 1 || !seen || follows < 0 || follows > innerHeight / 3)
                    wrong.push(link.textContent);
                  if (marked[0] === link) tried++;
                }
                return wrong.concat(tried < 8 ? ['only ' + tried + ' marked'] : []);
              }
              """);
      assertEquals(List.of(), sections);
    }
  }

  @Test
  void contentsOnAPhoneAreABarThatNamesTheSection(Screens screens) {
    try (Page page = screens.open(screens.shipped("en"), Window.phone())) {
      page.locator(".contents summary").click();
      page.locator(".contents a").nth(1).click();
      assertFalse(page.locator(".contents ol").first().isVisible());
      page.waitForFunction("document.querySelector('.here').textContent !== ''");
      assertEquals("DIRECTORS’ CONFIRMATION", page.locator(".here").textContent());
      assertEquals(0.0, page.locator(".contents").boundingBox().y);
      double bar = page.locator(".contents").boundingBox().height;
      double heading = page.getByText("DIRECTORS’ CONFIRMATION").last().boundingBox().y;
      assertTrue(bar < 60 && heading >= bar, bar + " above " + heading);
    }
  }

  @Test
  void pairsStandSideBySideInAWideWindow(Screens screens) {
    try (Page page = screens.open(screens.shipped("bilingual"), Window.wide())) {
      assertEquals(
          List.of(),
          page.evaluate(
              """
              Array.from(document.querySelectorAll('.pair')).filter(pair => {
                const [zh, en] = Array.from(pair.children, half => half.getBoundingClientRect());
                const first = half => half.firstElementChild.getBoundingClientRect().top;
                return Math.abs(zh.top - en.top) > .5 || zh.right > en.left || zh.width < 400
                  || Math.abs(zh.width - en.width) > .5 || zh.height === 0 || en.height === 0
                  || Math.abs(first(pair.children[0]) - first(pair.children[1])) > .5;
              }).map(pair => pair.textContent)
              """));
      assertTrue(page.locator(".pair").count() > 40);
    }
  }

  @Test
  void pairsAreStackedOnAPhone(Screens screens) {
    try (Page page = screens.open(screens.shipped("bilingual"), Window.phone())) {
      assertEquals(
          List.of(),
          page.evaluate(
              """
              Array.from(document.querySelectorAll('.pair')).filter(pair => {
                const [zh, en] = Array.from(pair.children, half => half.getBoundingClientRect());
                return zh.bottom > en.top || zh.width < 300 || en.width < 300;
              }).map(pair => pair.textContent)
              """));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-Hant", "en", "bilingual"})
  void paperHasTheTextAndTheChartsOnly(String language, Screens screens) {
    try (Page page = screens.open(screens.shipped(language), Window.wide().dark())) {
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      for (String hidden : List.of(".contents", ".languages", ".figures", ".skip")) {
        assertEquals(
            List.of(), page.locator(hidden).all().stream().filter(e -> e.isVisible()).toList());
      }
      assertTrue(page.locator(".warning").first().isVisible());
      assertTrue(page.locator(".drawing svg").first().isVisible());
      assertEquals(
          List.of("rgb(0, 0, 0)", "rgb(255, 255, 255)"),
          page.evaluate(
              "[getComputedStyle(document.body).color,"
                  + " getComputedStyle(document.documentElement).backgroundColor]"));
      assertEquals(
          "avoid",
          page.evaluate("getComputedStyle(document.querySelector('figure.chart')).breakInside"));
      assertEquals(
          "avoid", page.evaluate("getComputedStyle(document.querySelector('h2')).breakAfter"));
    }
  }

  @Test
  void languageLinksLeadToTheOtherFiles(Screens screens) {
    try (Page page = screens.open(screens.shipped("zh-Hant"), Window.wide())) {
      for (String language : List.of("en", "bilingual", "zh-Hant")) {
        page.locator(".languages a[href$='." + language + ".html']").click();
        page.waitForURL(screens.shipped(language).toUri().toString());
        assertEquals(
            "industry-overview." + language + ".html",
            page.locator(".languages [aria-current=page]").getAttribute("href"));
      }
    }
  }

  @Test
  void headerLeavesAPhoneMostOfItsScreen(Screens screens) {
    try (Page page = screens.open(screens.shipped("bilingual"), Window.phone())) {
      double height = page.locator("header").boundingBox().height;
      assertTrue(height < 240, height + " of 740 px");
    }
  }
}
