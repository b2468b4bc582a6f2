package org.gailan.preview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.gailan.Chromium.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page never passes an old report off as a new one. */
@ExtendWith(OnPreview.class)
class PreviewConnectionTest {

  @Test
  void ageOfWhatIsShownIsShown(Preview preview) {
    PreviewWindow window = preview.open("en", Window.wide());
    assertThat(window.shell("#age")).hasText(Pattern.compile("^Saved ([4-9]|[1-9]\\d) s ago$"));
    int before = seconds(window);
    preview.edit(MadeUpKites.MARKET, "hardy bamboo", "hardy hazel");
    window.page().waitForCondition(() -> seconds(window) < before);
  }

  private static int seconds(PreviewWindow window) {
    return Integer.parseInt(window.shell("#age").innerText().replaceAll("[^0-9]", ""));
  }

  @Test
  void lostServerIsSaidToBeLostAndComesBackWithTheNewAddress(Preview preview) {
    PreviewWindow window = preview.open("en", Window.wide());
    int port = preview.port();
    window.mayLoseTheServer();
    preview.stop();
    assertThat(window.shell("#connection")).hasText("Not connected");
    assertThat(window.paragraph("Makers study hardy bamboo")).isVisible();
    preview.edit(MadeUpKites.MARKET, "hardy bamboo", "hardy hazel");
    preview.startOn(port);
    assertThat(window.shell("#connection")).containsText("no longer valid");
    // As another window of the same browser does, which keeps the key for all of them.
    window.page().request().get(preview.address());
    assertThat(window.paragraph("Makers study hardy hazel")).isVisible();
    assertThat(window.shell("#connection")).isEmpty();
  }
}
