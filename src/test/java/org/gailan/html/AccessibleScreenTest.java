package org.gailan.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.gailan.Chromium.Window;
import org.gailan.html.InChromium.Screens;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** axe-core's rules hold, best practices included. */
@ExtendWith(InChromium.class)
class AccessibleScreenTest {
  static Stream<Arguments> screens() {
    return Stream.of("zh-Hant", "en", "bilingual")
        .flatMap(
            language ->
                Stream.of(
                        Window.wide(), Window.wide().dark(), Window.phone(), Window.phone().dark())
                    .map(window -> Arguments.of(language, window)));
  }

  @ParameterizedTest
  @MethodSource("screens")
  void axeFindsNothing(String language, Window window, Screens screens) {
    try (Page page = screens.open(screens.shipped(language), window)) {
      page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
      List<String> found =
          rules(page, window).analyze().getViolations().stream()
              .map(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
              .toList();
      assertEquals(List.of(), found);
    }
  }

  /** In the dark only the colours differ. */
  private static AxeBuilder rules(Page page, Window window) {
    AxeBuilder axe = new AxeBuilder(page);
    return window.colours() == ColorScheme.DARK ? axe.withRules(List.of("color-contrast")) : axe;
  }
}
