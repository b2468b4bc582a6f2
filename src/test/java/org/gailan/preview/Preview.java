package org.gailan.preview;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gailan.Chromium;
import org.gailan.Chromium.Window;
import org.gailan.TestReport;
import org.gailan.diagnostic.MessageLocale;

/** A report that is previewed, edited as an author edits it, and looked at in windows. */
final class Preview implements AutoCloseable {
  private final Chromium chromium;
  private final Path directory;
  private final TestReport report;
  private final List<PreviewWindow> windows = new ArrayList<>();
  private MessageLocale locale = MessageLocale.ENGLISH;
  private Optional<Served> served = Optional.empty();

  Preview(Chromium chromium, Path directory) {
    this.chromium = chromium;
    this.directory = directory;
    this.report = MadeUpKites.in(directory);
  }

  /** A server, and the thread that looks for changes. */
  private record Served(PreviewServer server, Thread watch) {
    static Served of(PreviewRequest request) {
      try {
        PreviewServer server = PreviewServer.start(request);
        Thread watch =
            new Thread(
                () -> {
                  try {
                    server.watch();
                  } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                  }
                },
                "watch");
        watch.start();
        return new Served(server, watch);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    void stop() {
      watch.interrupt();
      server.close();
      try {
        watch.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** The report, to be changed before it is looked at. */
  TestReport report() {
    return report;
  }

  /** The language of the page's own words; English if it is not set. */
  Preview in(MessageLocale language) {
    locale = language;
    return this;
  }

  /** A window that shows a language of the report. */
  PreviewWindow open(String tag, Window window) {
    return open(tag, "text", window.options());
  }

  /** A window with options of its own, which shows {@code text} or {@code pages}. */
  PreviewWindow open(String tag, String view, Browser.NewPageOptions options) {
    PreviewWindow opened = window(options);
    opened.go(address(), "#edition=working&tag=" + tag + "&view=" + view);
    opened.awaitReport();
    return opened;
  }

  /** A window on a report that can't be read. */
  PreviewWindow openUnread(Window window) {
    PreviewWindow opened = window(window.options());
    opened.go(address(), "");
    return opened;
  }

  private PreviewWindow window(Browser.NewPageOptions options) {
    PreviewWindow opened = new PreviewWindow(chromium.open(options));
    windows.add(opened);
    return opened;
  }

  /** The address that gailan prints; the server is started if it is not. */
  String address() {
    if (served.isEmpty()) {
      served = Optional.of(Served.of(request(0)));
    }
    return served.get().server().address();
  }

  /** Ends the server. */
  void stop() {
    served.ifPresent(Served::stop);
    served = Optional.empty();
  }

  /** Starts it anew on a port that it had. */
  void startOn(int port) {
    served = Optional.of(Served.of(request(port)));
  }

  int port() {
    return URI.create(address()).getPort();
  }

  private PreviewRequest request(int port) {
    return new PreviewRequest(
        RawPreview.everything(directory), directory, port, locale, "gailan", Clock.systemUTC());
  }

  /** The place of a file of the report. */
  Path file(String name) {
    return directory.resolve("content").resolve(name);
  }

  /** Saves a file in which a text, which it must hold, is another. */
  void edit(String name, String text, String replacement) {
    report.replacing(name, text, replacement);
  }

  /** Saves bytes as some editors do: beside the file, and then in its place. */
  void replace(String name, byte[] bytes) {
    try {
      Path beside = file(name + ".tmp~");
      Files.write(beside, bytes);
      Files.move(beside, file(name), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The line of a file, from 1, that holds a text. */
  int line(String name, String text) {
    List<String> lines = read(name).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(text)) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException(name + " does not hold " + text);
  }

  /** The text of a file. */
  String read(String name) {
    try {
      return Files.readString(file(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends everything; then no window may have complained or asked elsewhere. */
  @Override
  public void close() throws IOException {
    List<String> complaints = new ArrayList<>();
    for (PreviewWindow window : windows) {
      complaints.addAll(window.complaints());
      window.close();
    }
    stop();
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    if (!complaints.isEmpty()) {
      throw new AssertionError("the window was not quiet:\n" + String.join("\n", complaints));
    }
  }
}
