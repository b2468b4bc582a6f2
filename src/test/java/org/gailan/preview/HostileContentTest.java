package org.gailan.preview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.gailan.Chromium;
import org.gailan.TestReport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing that a report's folder holds is ever executed, and nothing of it makes the browser ask
 * elsewhere: neither in the document nor in the page around it.
 */
@ExtendWith(Chromium.OfTheRun.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class HostileContentTest {
  private static final double PATIENCE = 20_000;

  /** Tells that it ran in every way there is. */
  private static final String RUN = "top.ran=1;console.log(`ran`);alert(1)";

  private static final String HOSTILE =
      "<img src=x onerror=\"" + RUN + "\"><script>" + RUN + "</script>";

  @SuppressWarnings("NullAway.Init")
  private Chromium chromium;

  /** Stands for a host of the attacker. */
  @SuppressWarnings("NullAway.Init")
  private ServerSocket elsewhere;

  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

  @BeforeAll
  void open(Chromium shared) throws IOException {
    chromium = shared;
    elsewhere = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread listening = new Thread(this::listen, "elsewhere");
    listening.setDaemon(true);
    listening.start();
  }

  private void listen() {
    try {
      while (true) {
        var socket = elsewhere.accept();
        socket.setSoTimeout(200);
        byte[] begin = new byte[200];
        int read = 0;
        try {
          read = Math.max(0, socket.getInputStream().read(begin));
        } catch (IOException silent) {
          // a connection is a question, too
        }
        asked.add("<" + new String(begin, 0, read, StandardCharsets.ISO_8859_1) + ">");
        socket.close();
      }
    } catch (IOException closed) {
      // the test is over
    }
  }

  @AfterAll
  void close() throws IOException {
    elsewhere.close();
  }

  private String attacker() {
    return "http://127.0.0.1:" + elsewhere.getLocalPort();
  }

  /** A window that shows a preview, and what ran in it. */
  private final class Watched implements AutoCloseable {
    private final List<String> ran = Collections.synchronizedList(new ArrayList<>());
    private final BrowserContext context = chromium.context();
    private final Page page = context.newPage();

    Watched(String address) {
      asked.clear();
      page.setDefaultTimeout(PATIENCE);
      page.onDialog(
          dialog -> {
            ran.add("dialog " + dialog.message());
            dialog.dismiss();
          });
      page.onConsoleMessage(
          message -> {
            if (message.type().equals("log")) {
              ran.add("console " + message.text());
            }
          });
      page.onPopup(popup -> ran.add("popup " + popup.url()));
      page.onDownload(download -> ran.add("download " + download.url()));
      page.navigate(address);
    }

    FrameLocator document() {
      return page.frameLocator("#frame");
    }

    /** Nothing ran, and the window is where it was. */
    void assertQuiet(String origin) {
      page.waitForTimeout(400);
      assertEquals(List.of(), ran);
      assertEquals(List.of(), asked);
      assertTrue(page.url().startsWith(origin + "/"), page.url());
      for (Frame frame : page.frames()) {
        assertEquals("undefined", frame.evaluate("typeof top.ran"), frame.url());
      }
    }

    @Override
    public void close() {
      context.close();
    }
  }

  private static void assertShown(Locator locator) {
    assertThat(locator).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
  }

  private static String origin(RawPreview preview) {
    return "http://" + preview.host();
  }

  /** As an author has to write it for these very characters to be printed. */
  private static String escaped(String text) {
    return text.replaceAll("([\\\\`*_{}\\[\\]<>()#+!|&~\"-])", "\\\\$1").replace("'", "''");
  }

  private static TestReport hostileEverywhere(Path directory) {
    String hostile = escaped(HOSTILE);
    return RawPreview.madeUpLanterns(directory)
        .replacing("report.yaml", "title: Made-up Lanterns", "title: '" + hostile + "'")
        .with(
            "lanterns.yaml",
            """
            id: lanterns
            blocks:
              - heading: '%1$s'
                level: 1
              - heading: '%1$s'
                level: 2
              - paragraph: 'Lanterns sold: {value lamps red 2024}. %1$s'
              - list: [{lead: '%1$s', text: '%1$s'}]
              - definitions: [{term: '%1$s', text: '%1$s'}]
              - table:
                  title: '%1$s'
                  columns: [{heading: '%1$s'}, {heading: '%1$s'}]
                  rows: [['%1$s', '%1$s']]
                  source: '%1$s'
              - chart: {kind: lines, title: '%1$s', dataset: lamps, height: 40}
            """
                .formatted(hostile))
        .with(
            "data/lamps.yaml",
            """
            name: '%1$s'
            unit: {en: '%1$s'}
            scale: one
            series:
              red: {name: '%1$s', values: {2020: 12, 2024: 30}}
            """
                .formatted(hostile));
  }

  @Test
  void hostileWordsAreWordsInTheDocumentItsFiguresSearchAndProblems(@TempDir Path directory) {
    hostileEverywhere(directory);
    try (RawPreview preview = RawPreview.of(directory);
        Watched window = new Watched(preview.address())) {
      assertShown(window.document().locator("main h2").first());
      assertEquals(
          HOSTILE.toUpperCase(Locale.ENGLISH),
          window.document().locator("main h2").first().textContent().strip());
      assertEquals(HOSTILE, window.document().locator("main h3").first().textContent().strip());
      window.page.waitForSelector("html[data-version]"); // until then nothing listens to clicks
      window.document().locator("main p [data-figure]").first().click();
      assertShown(window.page.locator("#figure-card .value"));
      window.page.locator("#search").fill("<script>");
      assertShown(window.page.locator("#hits button").first());
      window.page.locator("#hits button").first().click();
      window.page.locator("#problems-button").click();
      assertShown(window.page.locator("#problems li").first());
      window.assertQuiet(origin(preview));
    }
  }

  @Test
  void hostileWordsOfAReportThatIsBrokenAreWordsInTheOverlay(@TempDir Path directory) {
    RawPreview.madeUpLanterns(directory)
        .with(
            "lanterns.yaml",
            "id: lanterns\nblocks:\n  - paragraph: '"
                + HOSTILE.replace("'", "''")
                + "'\n  - '"
                + HOSTILE.replace("'", "''")
                + "': 1\n");
    try (RawPreview preview = RawPreview.of(directory);
        Watched window = new Watched(preview.address())) {
      assertShown(window.page.locator("#overlay-problems li").first());
      assertTrue(window.page.locator("#overlay-problems").innerText().contains("<script>"));
      window.assertQuiet(origin(preview));
    }
  }

  @Test
  void namesWithLineBreaksForgeNoEvents(@TempDir Path directory) {
    RawPreview.madeUpLanterns(directory)
        .with("lanterns.yaml", "id: \"x\\n\\nevent: reload\\ndata: {}\\n\\n\"\nblocks: []\n")
        .with("data/a\r\n\r\nevent: reload\r\ndata: {}\r\n\r\n.yaml", "name: [\n");
    try (RawPreview preview = RawPreview.of(directory)) {
      String events = preview.firstEvents().body();
      assertTrue(events.contains("event: problems"), events);
      assertTrue(events.lines().noneMatch("event: reload"::equals), events);
    }
  }

  private String inTemplate() {
    return """
        <script>RUN</script>
        <img src="ELSEWHERE/img" onerror="RUN"/>
        <svg xmlns="http://www.w3.org/2000/svg" onload="RUN"><script>RUN</script><animate attributeName="x" onbegin="RUN"/>
          <image href="ELSEWHERE/svg-image"/><use href="ELSEWHERE/use#x"/>
          <a xlink:href="javascript:RUN" class="trap"><text y="20">trap</text></a><a href="ELSEWHERE/svg-link" target="_top"><text y="40">x</text></a></svg>
        <iframe src="ELSEWHERE/frame"></iframe>
        <iframe src="javascript:RUN"></iframe>
        <iframe srcdoc="&lt;script&gt;RUN&lt;/script&gt;"></iframe>
        <iframe src="/"></iframe>
        <object data="ELSEWHERE/object"></object><embed src="ELSEWHERE/embed"/>
        <video src="ELSEWHERE/video" autoplay="autoplay" onerror="RUN" poster="ELSEWHERE/poster"></video>
        <link rel="stylesheet" href="ELSEWHERE/css"/>
        <link rel="prefetch" href="ELSEWHERE/prefetch"/>
        <link rel="preload" as="image" href="ELSEWHERE/preload"/>
        <link rel="manifest" href="ELSEWHERE/manifest"/>
        <link rel="icon" href="ELSEWHERE/icon"/>
        <base href="ELSEWHERE/"/>
        <style>@import url("ELSEWHERE/import"); main { background: url("ELSEWHERE/background") } @font-face { font-family: x; src: url("ELSEWHERE/face") } main { font-family: x }</style>
        <form action="ELSEWHERE/form"><input name="x" autofocus="autofocus" onfocus="RUN"/></form>
        <details open="open" ontoggle="RUN"><summary>x</summary></details>
        <a class="trap" href="javascript:RUN">trap</a>
        <a class="trap" target="_top" href="javascript:RUN">trap</a>
        <a class="trap" target="_top" href="data:text/html,&lt;script&gt;RUN&lt;/script&gt;">trap</a>
        <a class="trap" href=" java&#10;script:RUN">trap</a>
        <a class="trap" href="#_text" ping="ELSEWHERE/ping">trap</a>
        """
        .replace("RUN", RUN)
        .replace("ELSEWHERE", attacker());
  }

  private static void template(Path directory, String markup) throws IOException {
    String screen = Files.readString(Path.of("templates/screen.html"));
    RawPreview.madeUpLanterns(directory)
        .with("templates/screen.html", screen.replace("</main>", markup + "</main>"));
  }

  @Test
  void markupOfATemplateRunsNothingAndAsksNobody(@TempDir Path directory) throws IOException {
    template(directory, inTemplate());
    try (RawPreview preview = RawPreview.of(directory);
        Watched window = new Watched(preview.address())) {
      assertShown(window.document().locator("main h2").first());
      Locator traps = window.document().locator(".trap");
      for (int i = 0; i < traps.count(); i++) {
        traps.nth(i).dispatchEvent("click");
      }
      window.assertQuiet(origin(preview));
    }
  }

  @Test
  void templateCannotSendTheWindowElsewhere(@TempDir Path directory) throws IOException {
    template(
        directory, "<meta http-equiv=\"refresh\" content=\"0;url=" + attacker() + "/refresh\"/>");
    try (RawPreview preview = RawPreview.of(directory);
        Watched window = new Watched(preview.address())) {
      window.page.waitForTimeout(1_500);
      assertEquals(List.of(), asked);
      window.page.navigate(origin(preview) + "/view/working/en");
      window.page.waitForTimeout(1_500);
      assertEquals(origin(preview) + "/", window.page.url().replaceFirst("#.*", ""));
      assertEquals(List.of(), asked);
      assertEquals(List.of(), window.ran);
    }
  }

  @Test
  void pageInAnotherTabLearnsAndChangesNothing(@TempDir Path directory) {
    RawPreview.madeUpLanterns(directory);
    try (RawPreview other = RawPreview.of(directory);
        RawPreview preview = RawPreview.of(directory);
        Watched window = new Watched(preview.address())) {
      assertShown(window.document().locator("main h2").first());
      // a page of another port of 127.0.0.1 in the same browser: cookies do not tell ports apart
      Page attacker = window.context.newPage();
      attacker.navigate(other.address());
      attacker.route(
          "**/attack",
          route ->
              route.fulfill(
                  new com.microsoft.playwright.Route.FulfillOptions()
                      .setContentType("text/html")
                      .setBody("<body></body>")));
      attacker.navigate(origin(other) + "/attack");
      Object learned =
          attacker.evaluate(
              """
              async (origin) => {
                const learned = [];
                for (const path of ['/', '/state', '/view/working/en', '/assets/main.js']) {
                  for (const mode of ['cors', 'no-cors']) {
                    await fetch(origin + path, { mode, credentials: 'include' })
                      .then(async (r) => learned.push(`${path} ${mode} ${r.status} ${await r.text()}`), () => {});
                  }
                  await new Promise((done) => {
                    const script = document.createElement('script');
                    script.onload = () => { learned.push('script ' + path); done(); };
                    script.onerror = done;
                    script.src = origin + path;
                    document.body.append(script);
                  });
                  await new Promise((done) => {
                    const frame = document.createElement('iframe');
                    frame.onload = () => { try { if (frame.contentDocument.body.innerText) learned.push('frame ' + path); } catch { } done(); };
                    frame.src = origin + path;
                    document.body.append(frame);
                  });
                }
                await fetch(origin + '/pages?edition=working&tag=en', { method: 'POST', mode: 'no-cors', credentials: 'include' })
                  .then((r) => r.type === 'opaque' || learned.push('post'), () => {});
                await new Promise((done) => {
                  const events = new EventSource(origin + '/events?edition=working&tag=en', { withCredentials: true });
                  events.onopen = () => { learned.push('events'); done(); };
                  events.onerror = done;
                });
                return learned.join('|');
              }
              """,
              origin(preview));
      assertEquals("", learned);
      attacker.close();
      window.assertQuiet(origin(preview));
    }
  }
}
