package org.gailan.html;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gailan.TestReport;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the system's Chromium and the shipped report, both made once for the whole run. */
final class InChromium implements ParameterResolver {
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

  /** A window of the browser. */
  record Window(int width, int height, ColorScheme colours) {
    static Window wide() {
      return new Window(1280, 800, ColorScheme.LIGHT);
    }

    static Window phone() {
      return new Window(360, 740, ColorScheme.LIGHT);
    }

    Window dark() {
      return new Window(width, height, ColorScheme.DARK);
    }

    Browser.NewPageOptions options() {
      return new Browser.NewPageOptions()
          .setViewportSize(width, height)
          .setColorScheme(colours)
          .setReducedMotion(ReducedMotion.REDUCE);
    }
  }

  /** The browser, and the pages of the shipped report. */
  static final class Screens implements AutoCloseable {
    private final Playwright playwright;
    private final Browser browser;
    private final Path folder;

    private Screens() {
      playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      browser =
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions().setExecutablePath(executable()).setArgs(QUIET));
      try {
        folder = Files.createTempDirectory("screens");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      TestReport.in(folder).likeTheVerifiedShippedReport().built("--format", "html");
    }

    /** The file of the shipped report in a language. */
    Path shipped(String language) {
      return folder.resolve("output/application-proof/industry-overview." + language + ".html");
    }

    /** An empty page in a window of its own, closed by its user. */
    Page open(Browser.NewPageOptions options) {
      return browser.newPage(options);
    }

    /** A page that shows a file. */
    Page open(Path file, Window window) {
      Page page = open(window.options());
      page.navigate(file.toUri().toString());
      return page;
    }

    @Override
    public void close() throws IOException {
      playwright.close();
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
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
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Screens.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(InChromium.class))
        .getOrComputeIfAbsent(Screens.class, type -> new Screens(), Screens.class);
  }
}
