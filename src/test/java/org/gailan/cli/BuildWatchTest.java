package org.gailan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gailan.TestReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code gailan build --watch} on a made-up report about bells that is edited meanwhile. */
final class BuildWatchTest {
  private static final String WAITING = "; waiting for changes in content\n";

  @TempDir private Path directory;
  private List<Terminal> begun = List.of();

  @BeforeEach
  void bells() {
    TestReport.in(directory)
        .with(
            "report.yaml",
            """
            id: bells
            title: {zh-Hant: 鐘業, en: Bells}
            languages: [zh-Hant, en]
            editions:
              early: {redactions: shown}
              late: {redactions: shown}
            sections: [sections/a.yaml]
            """)
        .with(
            "sections/a.yaml",
            """
            id: a
            blocks:
              - paragraph: {zh-Hant: 鐘。, en: A bell.}
            """);
  }

  @AfterEach
  void ended() {
    begun.forEach(Terminal::ended);
  }

  private Terminal watch(boolean terminal, String... options) {
    List<String> arguments = new java.util.ArrayList<>(List.of("build", "--watch"));
    arguments.addAll(List.of("--format", "html", "--lang", "en"));
    arguments.addAll(List.of(options));
    Terminal watch = Terminal.begun(directory, terminal, arguments.toArray(String[]::new));
    begun = List.of(watch);
    return watch;
  }

  private static int count(String text, String part) {
    return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }

  private void edit(String name, String from, String to) {
    TestReport.in(directory).replacing(name, from, to);
  }

  private String html(String edition) throws IOException {
    return Files.readString(directory.resolve("output/" + edition + "/bells.en.html"));
  }

  @Test
  void whatIsSavedIsBuilt() throws IOException {
    Terminal watch = watch(false);
    watch.awaitErr(said -> count(said, WAITING) == 1);
    assertTrue(html("early").contains("A bell."));
    edit("sections/a.yaml", "A bell.", "A gong.");
    watch.awaitErr(said -> count(said, WAITING) == 2);
    assertTrue(html("early").contains("A gong."));
    TestReport.in(directory).with("templates/screen.css", "p { color: maroon }\n");
    watch.awaitErr(said -> count(said, WAITING) == 3);
    assertTrue(html("early").contains("maroon"));
    List<String> said = watch.err().lines().filter(line -> line.startsWith("gailan: ")).toList();
    assertEquals("gailan: changed: sections/a.yaml", said.get(1));
    assertEquals("gailan: changed: templates/screen.css", said.get(3));
    for (int build : List.of(0, 2, 4)) {
      assertTrue(
          said.get(build).matches("gailan: built 2 files in \\d+\\.\\d s" + WAITING.strip()),
          said.get(build));
    }
    assertEquals(0, watch.ended());
  }

  @Test
  void anErrorIsToldAndTheLastGoodOutputStaysUntilItIsMended() throws IOException {
    Terminal watch = watch(true);
    watch.awaitErr(said -> count(said, WAITING) == 1);
    edit("sections/a.yaml", "A bell.", "'{term gong}'");
    watch.awaitErr(said -> count(said, WAITING) == 2);
    assertTrue(watch.screen().contains("error[term.unknown]"), watch.screen());
    assertTrue(watch.screen().contains("gailan: nothing built in "), watch.screen());
    assertTrue(html("early").contains("A bell."));
    edit("sections/a.yaml", "'{term gong}'", "A drum.");
    watch.awaitErr(said -> count(said, WAITING) == 3);
    assertTrue(html("early").contains("A drum."));
  }

  @Test
  void anEditionThatIsNoLongerThereIsToldAndAwaited() throws IOException {
    Terminal watch = watch(false, "--edition", "late");
    watch.awaitErr(said -> count(said, WAITING) == 1);
    edit("report.yaml", "  late:", "  latest:");
    watch.awaitErr(said -> count(said, WAITING) == 2);
    assertTrue(watch.err().contains("gailan: no edition 'late' in report.yaml"), watch.err());
    edit("report.yaml", "  latest:", "  late:");
    watch.awaitErr(said -> count(said, WAITING) == 3);
    assertTrue(html("late").contains("A bell."));
  }

  @Test
  void eachBuildEndsInALineOfJson() throws IOException {
    Terminal watch = watch(true, "--json", "--edition", "all");
    watch.awaitOut(said -> count(said, "\"event\"") == 1);
    edit("sections/a.yaml", "A bell.", "'{term gong}'");
    watch.awaitOut(said -> count(said, "\"event\"") == 2);
    List<String> lines = watch.out().lines().toList();
    for (String line : lines) {
      new JsonFactory().createParser(line).skipChildren();
    }
    List<String> ends = lines.stream().filter(line -> line.contains("\"event\"")).toList();
    Path output = directory.resolve("output");
    assertTrue(
        ends.get(0).startsWith("{\"event\":\"built\",\"exitCode\":0,\"changed\":[],\"files\":["),
        ends.get(0));
    assertTrue(ends.get(0).contains(output.resolve("late/bells.en.html").toString()), ends.get(0));
    assertEquals(
        "{\"event\":\"built\",\"exitCode\":1,\"changed\":[\"sections/a.yaml\"],\"files\":[]}",
        ends.get(1));
    assertTrue(lines.get(lines.size() - 2).contains("\"rule\":\"term.unknown\""), watch.out());
    assertEquals("", watch.err());
  }

  @Test
  void outputInsideTheReportIsNotBuiltAgainAndAgain() {
    Terminal watch = watch(false, "--out", "content/output");
    watch.awaitErr(said -> count(said, WAITING) == 1);
    edit("sections/a.yaml", "A bell.", "A gong.");
    watch.awaitErr(said -> count(said, WAITING) == 2);
    edit("sections/a.yaml", "A gong.", "A bell.");
    watch.awaitErr(said -> count(said, WAITING) == 3);
    assertEquals(2, count(watch.err(), "gailan: changed: sections/a.yaml\n"), watch.err());
    assertEquals(2, count(watch.err(), "gailan: changed: "), watch.err());
  }

  @Test
  void whatIsWrongFromTheStartEndsIt() {
    Terminal wrong = watch(false, "--edition", "lat");
    wrong.awaitErr(said -> said.contains("Try: gailan build --help"));
    assertEquals(2, wrong.ended());
    Terminal nowhere = watch(false, "elsewhere");
    nowhere.awaitErr(said -> said.contains("there is no such folder"));
    assertEquals(1, nowhere.ended());
    assertFalse(nowhere.err().contains("waiting"), nowhere.err());
  }
}
