package org.gailan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gailan.TestReport;
import org.gailan.TestReport.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code gailan new}: a report to begin with. */
final class NewTest {
  private static final Path STARTER = Path.of("src/main/resources/org/gailan/starter");

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"zh-Hant,en", "en,zh-Hant", "zh-Hant", "en"})
  void theNewReportChecksCleanInItsLanguages(String languages) {
    Ran made = run("new", "content", "--lang", languages);
    assertEquals(0, made.exitCode(), made.err());
    Ran checked = run("check", "--strict");
    assertEquals(0, checked.exitCode(), checked.err());
    assertTrue(checked.err().isEmpty(), checked.err());
    assertTrue(checked.out().contains("valid: no findings"), checked.out());
  }

  @Test
  void theNewReportBuildsInItsLanguagesAndSideBySide() throws IOException {
    run("new", "content");
    Ran built = run("build", "--format", "pdf");
    assertEquals(0, built.exitCode(), built.err());
    try (Stream<Path> files = Files.list(built.output("working"))) {
      assertEquals(
          List.of(
              "industry-overview.bilingual.pdf",
              "industry-overview.en.pdf",
              "industry-overview.zh-Hant.pdf",
              "manifest.json"),
          files.map(file -> String.valueOf(file.getFileName())).sorted().toList());
    }
  }

  @Test
  void eachOfItsEditionsCanBeLookedAt() {
    run("new", "content");
    for (String edition : List.of("vetting", "application-proof", "phip")) {
      Ran built = run("build", "--edition", edition, "--trial", "--lang", "en", "--format", "html");
      assertEquals(0, built.exitCode(), built.err());
    }
  }

  @Test
  void theNewReportIsTheFilesThatStandInTheProgramsOwnFolder() throws IOException {
    run("new", "content");
    Map<String, String> made = files(directory.resolve("content"));
    made.keySet().removeIf(name -> name.startsWith("schema/"));
    assertEquals(files(STARTER), made);
  }

  @Test
  void editorsAreLedToASchemaFromEachFile() throws IOException {
    run("new", "content");
    Path content = directory.resolve("content");
    for (String name : files(content).keySet()) {
      if (name.endsWith(".yaml")) {
        Path file = content.resolve(name);
        String line = Files.readAllLines(file).get(0);
        assertTrue(line.startsWith("# yaml-language-server: $schema="), name);
        Path schema = file.resolveSibling(line.substring(line.indexOf('=') + 1));
        assertTrue(Files.exists(schema), schema.toString());
      }
    }
  }

  @Test
  void itShowsEachKindOfBlockOfChartAndOfForm() throws IOException {
    String all = String.join("\n", files(STARTER).values());
    for (String word :
        List.of(
            "heading:",
            "paragraph:",
            "list:",
            "lead:",
            "definitions:",
            "chart:",
            "table:",
            "ranking:",
            "source:",
            "notes:",
            "page-break:",
            "regulatory-text:",
            "claims:",
            "grouped-bars",
            "stacked-bars",
            "bars-and-line",
            "lines",
            "horizontal-bars",
            "pie",
            "doughnut",
            "{value ",
            "{cagr ",
            "{share ",
            "{rank ",
            "{total ",
            "{count ",
            "{year ",
            "{period ",
            "{multiple ",
            "{change ",
            "{fact ",
            "{term ",
            "{redacted ",
            "{note ",
            "[●]",
            "unit=none",
            "estimate=marked")) {
      assertTrue(all.contains(word), word);
    }
  }

  @Test
  void itsRemarksLeadToPagesThatExist() throws IOException {
    TreeSet<String> pages = new TreeSet<>();
    files(STARTER)
        .values()
        .forEach(
            text ->
                Pattern.compile("docs/[a-z/-]+(?:\\.md)?")
                    .matcher(text)
                    .results()
                    .forEach(page -> pages.add(page.group())));
    assertFalse(pages.isEmpty());
    for (String page : pages) {
      assertTrue(Files.exists(Path.of(page)), page);
    }
  }

  @Test
  void itIsCalledAsOneAsks() throws IOException {
    Ran made =
        run(
            "new",
            "content",
            "--id",
            "kites",
            "--title",
            "Kites & {Strings}",
            "--title",
            "zh-Hant=風箏");
    assertEquals(0, made.exitCode(), made.err());
    String report = files(directory.resolve("content")).getOrDefault("report.yaml", "");
    assertTrue(report.contains("\nid: kites #"), report);
    assertTrue(report.contains("\ntitle: {zh-Hant: 風箏, en: "), report);
    Ran built = run("build", "--lang", "en", "--format", "html");
    String html = Files.readString(built.output("working/kites.en.html"));
    assertTrue(html.contains("<title>Kites &amp; {Strings}</title>"), html.substring(0, 400));
  }

  @Test
  void itSaysWhatToDoNext() {
    assertEquals(
        """
        made content, a report to be written over. Next:
          gailan preview content   see it change while you edit
          gailan build content     make its PDF and HTML
        """,
        run("new", "content").out().replace(System.lineSeparator(), "\n"));
    assertEquals("", run("new", "other", "--quiet").out());
  }

  @Test
  void aFolderThatHoldsSomethingIsLeftAlone() throws IOException {
    TestReport.in(directory).with("letter.txt", "A made-up letter.");
    Ran refused = run("new", "content");
    assertEquals(2, refused.exitCode());
    assertEquals(
        "gailan: content: the folder is there already and is not empty; name another folder",
        refused.err().lines().findFirst().orElse(""));
    assertEquals(1, files(directory.resolve("content")).size());
  }

  @Test
  void anEmptyFolderIsFilled() throws IOException {
    Files.createDirectories(directory.resolve("content"));
    assertEquals(0, run("new", "content").exitCode());
    assertTrue(Files.exists(directory.resolve("content/report.yaml")));
  }

  @Test
  void whereTheMachineRefusesNothingIsLeft() {
    Ran refused = run("new", "above/" + "x".repeat(300)); // longer than any file system allows
    assertEquals(3, refused.exitCode(), refused.err());
    assertFalse(Files.exists(directory.resolve("above")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          --lang,fr          # --lang: 'fr' is no language of ours; name zh-Hant or en
          --lang,en,--lang,en # --lang: 'en' is named twice
          --id,Tea Market    # --id: 'Tea Market' is not a name; use lower-case letters, digits and hyphens, a letter first
          --title,           # --title: '' is no title; write words on one line
          --title,en=        # --title: '' is no title; write words on one line
          --lang,zh-Hant,--title,en=Tea # --title: the report has no en; see --lang
          """)
  void whatMakesNoReportIsRefusedBeforeAnythingIsWritten(String options, String message) {
    List<String> arguments = new ArrayList<>(List.of("new", "content"));
    arguments.addAll(List.of(options.strip().split(",", -1)));
    Ran refused = run(arguments.toArray(String[]::new));
    assertEquals(2, refused.exitCode());
    assertEquals("gailan: " + message, refused.err().lines().findFirst().orElse(""));
    assertFalse(Files.exists(directory.resolve("content")));
  }

  private Ran run(String... arguments) {
    return TestReport.in(directory).run(arguments);
  }

  /** The text of each file by its path. */
  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return files;
  }
}
