package org.gailan.preview;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A window of the browser that shows a preview, and whatever it complains of. */
final class PreviewWindow implements AutoCloseable {
  /** Where a machine is busy with other work, everything takes longer. */
  private static final double PATIENCE = 30_000;

  static {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
  }

  private final Page page;
  private final List<String> complaints = new ArrayList<>();
  private String origin = "";
  private boolean mayLoseTheServer;

  PreviewWindow(Page page) {
    this.page = page;
    page.setDefaultTimeout(PATIENCE);
    page.onConsoleMessage(
        message -> {
          if (!mayLoseTheServer && !message.type().equals("log")) {
            complaints.add(message.type() + ": " + message.text());
          }
        });
    page.onPageError(error -> complaints.add("error: " + error));
    page.onRequest(
        request -> {
          if (!request.url().startsWith(origin) && !request.url().startsWith("data:")) {
            complaints.add("asks elsewhere: " + request.url());
          }
        });
  }

  /** Opens the address that gailan printed, and then what is chosen. */
  void go(String address, String choices) {
    origin = address.substring(0, address.indexOf("/?"));
    page.navigate(address + choices);
  }

  /** Waits until the report is shown. */
  void awaitReport() {
    page.waitForSelector("html[data-version]");
  }

  /** Waits until the text stands in its own typefaces, and has been drawn so. */
  void awaitTypefaces() {
    frame()
        .evaluate(
            """
            async () => {
              const drawn = () => new Promise(requestAnimationFrame);
              await drawn(); // what has just come is laid out, and asks for its typefaces
              await drawn();
              await document.fonts.ready;
              await drawn();
              await drawn();
            }
            """);
  }

  /** From now on the server may be away. */
  void mayLoseTheServer() {
    mayLoseTheServer = true;
  }

  Page page() {
    return page;
  }

  /** An element of the page around the document. */
  Locator shell(String selector) {
    return page.locator(selector);
  }

  /** The document. */
  FrameLocator document() {
    return page.frameLocator("#frame");
  }

  /** An element of the document. */
  Locator text(String selector) {
    return document().locator(selector);
  }

  /** A paragraph of the document by words that it holds. */
  Locator paragraph(String words) {
    return text("main p").filter(new Locator.FilterOptions().setHasText(words)).first();
  }

  /** The document's own window, to ask what no locator tells. */
  Frame frame() {
    ElementHandle element = Objects.requireNonNull(page.querySelector("#frame"));
    return Objects.requireNonNull(element.contentFrame());
  }

  /** How far an element of the document stands below the upper edge of its window, in pixels. */
  double top(Locator element) {
    return ((Number) element.evaluate("e => e.getBoundingClientRect().top")).doubleValue();
  }

  /**
   * Waits until something is true in the page, whose policy lets no condition be evaluated there.
   */
  void await(String condition) {
    page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate(condition)));
  }

  void press(String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
  }

  void picture(Path file) {
    page.screenshot(new Page.ScreenshotOptions().setPath(file));
  }

  List<String> complaints() {
    return complaints;
  }

  @Override
  public void close() {
    page.close();
  }
}
