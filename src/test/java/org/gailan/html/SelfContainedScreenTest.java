package org.gailan.html;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gailan.Chromium.Window;
import org.gailan.TestReport;
import org.gailan.html.InChromium.Screens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page is one file that looks the same everywhere: it can be sent by e-mail. */
@ExtendWith(InChromium.class)
class SelfContainedScreenTest {
  @ParameterizedTest
  @ValueSource(strings = {"zh-Hant", "en", "bilingual"})
  void pageAsksForNothingBesideItself(String language, Screens screens) {
    try (Page page = screens.open(Window.wide().options())) {
      List<String> requests = new ArrayList<>();
      List<String> complaints = new ArrayList<>();
      page.onRequest(
          request -> {
            if (!request.url().startsWith("data:")) {
              requests.add(request.url());
            }
          });
      page.onConsoleMessage(message -> complaints.add(message.text()));
      page.onPageError(complaints::add);
      String file = screens.shipped(language).toUri().toString();
      page.navigate(file);
      page.evaluate("window.scrollTo(0, document.body.scrollHeight)");
      page.evaluate("document.fonts.ready");
      assertEquals(List.of(file), requests);
      assertEquals(List.of(), complaints);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-Hant", "en", "bilingual"})
  void everyCharacterIsSetInAnEmbeddedTypeface(String language, Screens screens)
      throws IOException {
    try (Page page = screens.open(screens.shipped(language), Window.wide())) {
      page.evaluate(
          "document.querySelectorAll('.figures').forEach(d => { d.open = true });"
              + "document.querySelectorAll('summary').forEach(s => s.style.listStyle = 'none')");
      // The ticks and crosses of the English ranking are in the Chinese typeface.
      assertEquals(
          language.equals("zh-Hant")
              ? Set.of("Noto Sans TC", "Noto Serif TC")
              : Set.of("Noto Sans TC", "Noto Serif TC", "Tinos"),
          typefaces(page));
    }
    assertTrue(Files.size(screens.shipped(language)) < 800_000);
  }

  /** The families that the browser drew the page with; those of the system begin with a star. */
  private static Set<String> typefaces(Page page) {
    CDPSession browser = page.context().newCDPSession(page);
    browser.send("DOM.enable");
    browser.send("CSS.enable");
    JsonObject depth = new JsonObject();
    depth.addProperty("depth", -1);
    JsonObject root = browser.send("DOM.getDocument", depth).getAsJsonObject("root");
    JsonObject body = new JsonObject();
    body.add("nodeId", root.get("nodeId"));
    body.addProperty("selector", "body *:not(script)");
    JsonArray nodes = browser.send("DOM.querySelectorAll", body).getAsJsonArray("nodeIds");
    Set<String> families = new TreeSet<>();
    for (JsonElement node : nodes) {
      JsonObject asked = new JsonObject();
      asked.add("nodeId", node);
      for (JsonElement font :
          browser.send("CSS.getPlatformFontsForNode", asked).getAsJsonArray("fonts")) {
        boolean embedded = font.getAsJsonObject().get("isCustomFont").getAsBoolean();
        families.add(
            (embedded ? "" : "*") + font.getAsJsonObject().get("familyName").getAsString());
      }
    }
    return families;
  }

  @Test
  void typefacesReachBeyondTheBasicPlane(@TempDir Path folder, Screens screens) {
    Path file =
        MadeUpTea.report(folder).paragraph("茶𠀡 **茶𠀾**").built().output("proof/tea.zh-Hant.html");
    try (Page page = screens.open(file, Window.wide())) {
      page.evaluate(
          "document.querySelectorAll('summary').forEach(s => s.style.listStyle = 'none')");
      assertEquals(Set.of("Noto Sans TC", "Noto Serif TC"), typefaces(page));
    }
  }

  @Test
  void sameReportIsTheSameFile(@TempDir Path folder) throws IOException {
    TestReport report = MadeUpTea.report(folder).files();
    byte[] first = Files.readAllBytes(report.built().output("proof/tea.zh-Hant.html"));
    byte[] second = Files.readAllBytes(report.built().output("proof/tea.zh-Hant.html"));
    assertArrayEquals(first, second);
  }
}
