package org.gailan.html;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.gailan.Chromium;
import org.gailan.Chromium.Window;
import org.gailan.TestReport;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the system's Chromium and the shipped report, both made once for the whole run. */
final class InChromium implements ParameterResolver {

  /** The browser, and the pages of the shipped report. */
  static final class Screens implements AutoCloseable {
    private final Chromium chromium;
    private final Path folder;

    private Screens(Chromium chromium) {
      this.chromium = chromium;
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
      return chromium.open(options);
    }

    /** A page that shows a file. */
    Page open(Path file, Window window) {
      Page page = open(window.options());
      page.navigate(file.toUri().toString());
      return page;
    }

    @Override
    public void close() throws IOException {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
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
        .getOrComputeIfAbsent(
            Screens.class, type -> new Screens(Chromium.of(context)), Screens.class);
  }
}
