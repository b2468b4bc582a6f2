package org.gailan;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The system's Chromium, started once for the whole run. */
public final class Chromium implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;

  /** Gives the browser to tests that ask for it. */
  public static final class OfTheRun implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Chromium.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return of(context);
    }
  }

  /** A window of the browser. */
  public record Window(int width, int height, ColorScheme colours) {
    public static Window wide() {
      return new Window(1280, 800, ColorScheme.LIGHT);
    }

    public static Window phone() {
      return new Window(360, 740, ColorScheme.LIGHT);
    }

    public Window dark() {
      return new Window(width, height, ColorScheme.DARK);
    }

    public Browser.NewPageOptions options() {
      return new Browser.NewPageOptions()
          .setViewportSize(width, height)
          .setColorScheme(colours)
          .setReducedMotion(ReducedMotion.REDUCE);
    }
  }

  private Chromium() {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(executable()).setArgs(QUIET));
  }

  /** The browser of the whole run, which ends it. */
  public static Chromium of(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(Chromium.class))
        .getOrComputeIfAbsent(Chromium.class, type -> new Chromium(), Chromium.class);
  }

  /** An empty page in a window of its own, closed by its user. */
  public Page open(Browser.NewPageOptions options) {
    return browser.newPage(options);
  }

  /** Windows that share their cookies, closed by their user. */
  public BrowserContext context() {
    return browser.newContext();
  }

  private static Path executable() {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .min(Comparator.comparing(file -> NAMES.indexOf(file.getFileName().toString())))
        .orElseThrow(
            () ->
                new AssertionError(
                    "The tests of the screen need a browser, and none of "
                        + String.join(", ", NAMES)
                        + " is on PATH. On Debian: apt-get install chromium"));
  }

  @Override
  public void close() {
    playwright.close();
  }
}
