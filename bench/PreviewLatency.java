import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gailan.build.BuildRequest;
import org.gailan.diagnostic.MessageLocale;
import org.gailan.preview.PreviewRequest;
import org.gailan.preview.PreviewServer;

/**
 * Times edits of the shipped report, and of one that is made of many copies of its sections: from
 * the moment that the file is written to the frame in which the browser shows the changed words.
 * Started by bench/preview-latency; see bench/README.md.
 */
public final class PreviewLatency {
  private static final int EDITS = 100;
  private static final int WARM_UP = 15;

  /** Thirty copies of its sections are about three hundred pages in Chinese. */
  private static final List<Integer> COPIES = List.of(1, 30);

  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final String WORDS = "目前，行業需求正快速增長";

  /** Resolves in the frame that shows some words, with the time by the clock. */
  private static final String SHOWN =
      """
      words => new Promise(resolve => {
        const document = window.document.querySelector('iframe').contentDocument;
        const look = () => {
          if (document.body.textContent.includes(words)) {
            observer.disconnect();
            requestAnimationFrame(() => setTimeout(() => resolve(performance.timeOrigin + performance.now())));
          }
        };
        const observer = new MutationObserver(look);
        observer.observe(document, {subtree: true, childList: true, characterData: true});
      })
      """;

  public static void main(String[] arguments) throws Exception {
    Locale.setDefault(Locale.ROOT);
    System.setProperty("java.awt.headless", "true");
    System.setProperty("sun.net.httpserver.nodelay", "true");
    for (int copies : COPIES) {
      Path folder = Files.createTempDirectory("gailan-bench");
      try {
        copy(Path.of("content"), folder, copies);
        measure(folder, copies);
      } finally {
        try (Stream<Path> files = Files.walk(folder)) {
          for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(file);
          }
        }
      }
    }
  }

  private static void measure(Path folder, int copies) throws Exception {
    BuildRequest build =
        new BuildRequest(
            folder,
            folder.resolve("output"),
            Optional.empty(),
            Set.of(),
            EnumSet.allOf(BuildRequest.Format.class),
            Optional.empty(),
            Optional.empty(),
            Instant.now(),
            2);
    PreviewRequest request =
        new PreviewRequest(
            build, folder, 0, MessageLocale.ENGLISH, "bench", Clock.systemUTC());
    try (PreviewServer server = PreviewServer.start(request);
        Playwright playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright.chromium().launch(browser())) {
      Thread watch = new Thread(() -> watch(server));
      watch.setDaemon(true);
      watch.start();
      Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1440, 900));
      page.navigate(server.address());
      // the page's policy lets no function be waited for
      page.waitForCondition(
          () ->
              (Boolean)
                  page.evaluate(
                      "words => document.documentElement.dataset.version !== undefined"
                          + " && document.querySelector('iframe').contentDocument.body.textContent.includes(words)",
                      WORDS),
          new Page.WaitForConditionOptions().setTimeout(180_000));
      Frame frame = page.frames().get(1);
      frame.getByText(WORDS).first().scrollIntoViewIfNeeded();
      Path file = folder.resolve("sections/04-ai-computing.yaml");
      String text = Files.readString(file);
      double[] times = new double[EDITS];
      for (int edit = -WARM_UP; edit < EDITS; edit++) {
        String words = WORDS.replace("目前", "目前" + (1000 + edit));
        var shown = page.evaluateHandle("words => { window.shown = (" + SHOWN + ")(words); }", words);
        shown.dispose();
        String edited = text.replace(WORDS, words);
        Files.writeString(file, edited);
        Instant saved = Instant.now();
        double at = ((Number) page.evaluate("window.shown")).doubleValue();
        double took = at - (saved.getEpochSecond() * 1e3 + saved.getNano() / 1e6);
        if (edit >= 0) {
          times[edit] = took;
        }
        Thread.sleep(edit % 5 == 0 ? 1500 : 150); // an editor that now and then stops to think
      }
      watch.interrupt();
      Arrays.sort(times);
      System.out.printf(
          "%d sections, %d blocks: median %.0f ms, 95 of 100 within %.0f ms, worst %.0f ms%n",
          11 * copies,
          ((Number) page.evaluate(
                  "document.querySelector('iframe').contentDocument.querySelectorAll('main > *').length"))
              .intValue(),
          (times[EDITS / 2 - 1] + times[EDITS / 2]) / 2,
          times[EDITS * 95 / 100 - 1],
          times[EDITS - 1]);
    }
  }

  private static void watch(PreviewServer server) {
    try {
      server.watch();
    } catch (InterruptedException done) {
      // the measuring is over
    }
  }

  private static BrowserType.LaunchOptions browser() {
    Path found =
        BROWSERS.stream()
            .flatMap(
                name ->
                    Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
            .filter(Files::isExecutable)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no Chromium on the PATH"));
    return new BrowserType.LaunchOptions()
        .setExecutablePath(found)
        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking"));
  }

  /** Copies a report, its sections several times, each with ids of its own. */
  private static void copy(Path from, Path to, int copies) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    Path report = to.resolve("report.yaml");
    String text = Files.readString(report);
    StringBuilder sections = new StringBuilder();
    Matcher section = Pattern.compile("  - (sections/.*)\\.yaml\n").matcher(text);
    List<String> names = section.results().map(found -> found.group(1)).toList();
    for (int copy = 1; copy < copies; copy++) {
      for (String name : names) {
        String own = Files.readString(to.resolve(name + ".yaml")).replaceAll("(?m)^( *)id: (.*)$", "$1id: $2-c" + copy);
        Files.writeString(to.resolve(name + "-c" + copy + ".yaml"), own.replace(WORDS, "當時，行業需求正快速增長"));
        sections.append("  - ").append(name).append("-c").append(copy).append(".yaml\n");
      }
    }
    String last = "  - " + names.get(names.size() - 1) + ".yaml\n";
    Files.writeString(report, text.replace(last, last + sections));
  }
}
