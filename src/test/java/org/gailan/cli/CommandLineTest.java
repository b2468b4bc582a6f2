package org.gailan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gailan.TestReport;
import org.gailan.TestReport.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line on a made-up report about lanterns: what it says, and its exit codes. */
final class CommandLineTest {
  @TempDir private Path directory;

  private TestReport lanterns() {
    return TestReport.in(directory)
        .with(
            "report.yaml",
            """
            id: lanterns
            title: {zh-Hant: 燈籠業, en: Lanterns}
            languages: [zh-Hant, en]
            editions:
              proof: {redactions: removed}
              working: {redactions: shown}
            draft: 3
            sections: [sections/a.yaml]
            disclosures:
              commissioned: {in: all}
              independence: {in: all}
              fee: {in: all}
              method: {in: all}
              assumptions: {in: all}
              report-date: {in: all}
              not-verified: {in: all}
              no-adverse-change: {in: all}
            """)
        .with(
            "sections/a.yaml",
            """
            id: a
            blocks:
              - paragraph: {zh-Hant: 燈。, en: A lantern.}
                id: all
            """);
  }

  private TestReport wrong() {
    return lanterns()
        .replacing("sections/a.yaml", "A lantern.", "\"A {value lmp red 2024}.\"")
        .replacing("sections/a.yaml", "燈。", "\"燈{term lamp}。\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "biuld              | Did you mean: gailan build?",
        "biuld content      | Did you mean: gailan build?",
        "build --langs en   | Unknown option: '--langs'",
        "build --date soon  | Invalid value for option '--date': 'soon' is not a date such as 2026-11-23",
        "build --date 2026-02-30 | Invalid value for option '--date': '2026-02-30' is not a date such as 2026-11-23",
        "build --lang fr    | the report is not in 'fr'; there is zh-Hant, en, bilingual",
        "build --lang zh    | the report is not in 'zh'; there is zh-Hant, en, bilingual",
        "build --lang bilingul | the report is not in 'bilingul'; did you mean 'bilingual'?",
        "build --edition prof | no edition 'prof' in report.yaml; did you mean 'proof'?",
        "build --draft 0    | drafts are counted from 1, not 0",
        "build --jobs 0     | at least one thread is needed, not 0",
        "build --draft x    | Invalid value for option '--draft': 'x' is not a whole number",
        "build --format doc | Invalid value for option '--format' (FORMAT): expected one of [PDF, HTML] (case-insensitive) but was 'doc'",
        "build a b          | Unmatched argument at index 2: 'b'",
        "schema --kind x    | Invalid value for option '--kind'",
        "''                 | name a command, such as: gailan build",
      })
  void wrongUsageIsTwo(String arguments, String message) {
    Ran ran = lanterns().run(arguments.isEmpty() ? new String[0] : arguments.split(" ", -1));
    assertEquals(2, ran.exitCode(), ran.err());
    assertTrue(ran.err().contains(message), () -> message + "\nis not in\n" + ran.err());
    assertTrue(ran.err().startsWith("gailan: "), ran.err());
    assertTrue(ran.err().matches("(?s).*\nTry: gailan( build| schema)? --help\n"), ran.err());
    assertNoTrace(ran);
    assertEquals("", ran.out());
    assertFalse(Files.exists(directory.resolve("output")), "nothing is written");
  }

  @Test
  void aSourceDateThatIsNoneIsWrongUsage() {
    for (String epoch : List.of("-1", "1e9", "12.5", " 1700000000", "１７", "123456789012")) {
      Ran ran = lanterns().withVariable("SOURCE_DATE_EPOCH", epoch).build();
      assertEquals(2, ran.exitCode(), epoch);
      assertTrue(ran.err().contains("is not a number of seconds: " + epoch + "\n"), ran.err());
      assertFalse(Files.exists(ran.output("proof/manifest.json")), epoch);
    }
    Ran ran = lanterns().withVariable("SOURCE_DATE_EPOCH", "yesterday").build();
    assertEquals(2, ran.exitCode());
    assertTrue(
        ran.err().startsWith("gailan: SOURCE_DATE_EPOCH is not a number of seconds: yesterday\n"));
  }

  @Test
  void aFolderThatIsNotThereIsAContentError() {
    Ran ran = TestReport.in(directory).run("build", "elsewhere");
    assertEquals(1, ran.exitCode());
    assertEquals(
        """
        elsewhere: error[load.no-report]: there is no such folder; name the folder of a report
        1 error, 0 warnings
        """,
        ran.err());
    assertEquals("", ran.out());
  }

  /** Run by root too, who may write anywhere: so a file stands where a folder is needed. */
  @ParameterizedTest
  @ValueSource(strings = {"occupied", "occupied/below", "occupied/far/below"})
  void anOutputThatCannotBeWrittenIsTheMachinesFault(String out) throws IOException {
    Files.writeString(directory.resolve("occupied"), "a file");
    Ran ran = lanterns().build("--out", out);
    assertEquals(3, ran.exitCode());
    assertEquals("gailan: " + directory.resolve("occupied") + " is not a folder\n", ran.err());
    assertEquals("", ran.out());
    assertEquals("a file", Files.readString(directory.resolve("occupied")));
  }

  @Test
  void findingsAreTheSameAsLinesOfJson() throws IOException {
    List<String> lines = new ArrayList<>();
    Ran ran = wrong().run("check", "--json");
    assertEquals(1, ran.exitCode());
    assertEquals("", ran.err());
    for (String line : ran.out().lines().toList()) {
      Map<String, String> finding = parsed(line);
      assertEquals(
          List.of("severity", "rule", "file", "line", "column", "message"),
          List.copyOf(finding.keySet()));
      lines.add(
          "%s:%s:%s: %s[%s]: %s"
              .formatted(
                  finding.get("file"),
                  finding.get("line"),
                  finding.get("column"),
                  finding.get("severity"),
                  finding.get("rule"),
                  finding.get("message")));
    }
    assertEquals(2, lines.size());
    assertEquals(TestReport.in(directory).check().findings(), lines);
    assertEquals(ran.out(), TestReport.in(directory).build("--json").out());
  }

  @Test
  void aFindingIsPrintedAsACompilerDoes() {
    Ran ran = wrong().replacing("sections/a.yaml", "A {value lmp red 2024}", "A").check();
    assertEquals(
        """
        content/sections/a.yaml:3:28: error[term.unknown]: no term 'lamp' in terms.yaml
            - paragraph: {zh-Hant: "燈{term lamp}。", en: "A."}
                                    　^
        1 error, 0 warnings
        """,
        ran.err());
    assertEquals("", ran.out());
  }

  @Test
  void quietIsSilentOnSuccess() {
    for (String command : List.of("build", "check")) {
      Ran ran = lanterns().run(command, "--quiet");
      assertEquals(0, ran.exitCode());
      assertEquals("", ran.out() + ran.err());
    }
    TestReport warned =
        lanterns()
            .replacing(
                "sections/a.yaml",
                "blocks:",
                "blocks: # made up\n  - paragraph:\n      zh-Hant: 燈。\n      en: A lamp # and a comment");
    assertEquals(1, warned.check().findings().size());
    assertEquals("", warned.run("check", "-q").err());
    Ran failed = wrong().run("check", "-q");
    assertEquals(1, failed.exitCode());
    assertEquals(2, failed.findings().size());
  }

  @Test
  void aValidReportIsSaidToBe() {
    Ran ran = lanterns().check();
    assertEquals(0, ran.exitCode());
    assertEquals("valid: no findings\n", ran.out());
    assertEquals("", ran.err());
    assertFalse(Files.exists(directory.resolve("output")));
  }

  @Test
  void coloursAreForTerminalsThatDoNotRefuseThem() {
    wrong();
    assertTrue(onTerminal(Map.of()).contains("\u001b[31m"));
    assertFalse(onTerminal(Map.of("NO_COLOR", "1")).contains("\u001b[31m"));
    assertFalse(onTerminal(Map.of("TERM", "dumb")).contains("\u001b[31m"));
    assertTrue(onTerminal(Map.of("NO_COLOR", "")).contains("\u001b[31m"));
  }

  private String onTerminal(Map<String, String> environment) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    Gailan.run(new Surroundings(directory, environment, clock, stream, stream, true, 2), "check");
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void helpNamesEachOptionAndTheExitCodes() {
    Map<String, List<String>> options = new LinkedHashMap<>();
    options.put(
        "build",
        List.of(
            "[DIR]",
            "--edition=ID",
            "--lang=TAG",
            "--format=FORMAT",
            "--out=OUT",
            "--draft=N",
            "--date=YYYY-MM-DD",
            "--quiet",
            "--json",
            "--help",
            "PDF, HTML",
            "DIR]                 The folder",
            "      --out=OUT             The folder"));
    options.put("check", List.of("[DIR]", "--quiet", "--json", "--help"));
    options.put("schema", List.of("--kind", "--help"));
    options.forEach(
        (command, words) -> {
          Ran ran = TestReport.in(directory).run(command, "--help");
          assertEquals(0, ran.exitCode());
          for (String word : words) {
            assertTrue(ran.out().contains(word), () -> command + " --help lacks " + word);
          }
          assertTrue(
              ran.out()
                  .endsWith(
                      """

                      Exit codes:
                        0  done
                        1  the content has errors
                        2  wrong usage
                        3  the machine failed: disk full, no permission, and the like
                      """),
              ran.out());
        });
    Ran all = TestReport.in(directory).run("--help");
    options.keySet().forEach(c -> assertTrue(all.out().contains("\n  " + c + " "), all.out()));
    assertEquals(0, all.exitCode());
  }

  @Test
  void theVersionIsOneLine() {
    Ran ran = TestReport.in(directory).run("--version");
    assertEquals(0, ran.exitCode());
    assertTrue(ran.out().matches("Gailan \\S+\n"), ran.out());
  }

  @Test
  void onlyWhatIsAskedForIsWritten() {
    Ran all = lanterns().built();
    assertEquals(
        List.of(
            "lanterns.bilingual.html",
            "lanterns.bilingual.pdf",
            "lanterns.en.html",
            "lanterns.en.pdf",
            "lanterns.zh-Hant.html",
            "lanterns.zh-Hant.pdf",
            "manifest.json"),
        written(all, "output/proof"));
    assertEquals(
        written(all, "output/proof"),
        all.out()
            .lines()
            .map(line -> String.valueOf(Path.of(line).getFileName()))
            .sorted()
            .toList());
    Ran some = lanterns().built("--format", "pdf", "--lang", "en,bilingual", "--out", "some");
    assertEquals(
        List.of("lanterns.bilingual.pdf", "lanterns.en.pdf", "manifest.json"),
        written(some, "some/proof"));
    Ran one = lanterns().built("--format=HTML", "--lang=zh-Hant", "--edition=working", "--out=one");
    assertEquals(List.of("lanterns.zh-Hant.html", "manifest.json"), written(one, "one/working"));
  }

  @Test
  void theDateIsTheNearestAtHand() throws IOException {
    String[] small = {"--format", "pdf", "--lang", "en"};
    assertEquals("2026-11-23", date(lanterns().built(small)), "today, where nothing else is said");
    TestReport epoch = lanterns().withVariable("SOURCE_DATE_EPOCH", "1700000000");
    assertEquals("2023-11-14", date(epoch.built(small)));
    assertEquals("2026-11-23", date(lanterns().withVariable("SOURCE_DATE_EPOCH", "").built(small)));
    epoch.replacing("report.yaml", "draft: 3", "draft: 3\ndate: 2025-05-05");
    assertEquals("2025-05-05", date(epoch.built(small)));
    assertEquals(
        "2024-02-29", date(epoch.built("--format", "pdf", "--lang", "en", "--date", "2024-02-29")));
    Path pdf = directory.resolve("output/proof/lanterns.en.pdf");
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      assertEquals(
          Instant.parse("2024-02-29T00:00:00Z"),
          document.getDocumentInformation().getCreationDate().toInstant());
    }
  }

  private static String date(Ran ran) throws IOException {
    String manifest = Files.readString(ran.output("proof/manifest.json"));
    return manifest.replaceAll("(?s).*\"date\" : \"([^\"]*)\".*", "$1");
  }

  @Test
  void aFailedBuildLeavesTheLastGoodFiles() throws IOException {
    lanterns().built();
    Map<String, String> before = contents(directory.resolve("output/proof"));
    assertEquals(7, before.size());
    assertEquals(1, wrong().build().exitCode());
    assertEquals(before, contents(directory.resolve("output/proof")));
  }

  /** What the library's words would be of no use for. */
  @Test
  void aFailureOfOursIsWordsAndNotATrace() {
    Ran ran = lanterns().with("templates/page.html", "<html><p></html>").build();
    assertNoTrace(ran);
    assertEquals(1, ran.exitCode(), ran.err());
    assertTrue(ran.err().startsWith("content/templates: error[layout.template]"), ran.err());
  }

  private static void assertNoTrace(Ran ran) {
    for (String text : List.of(ran.out(), ran.err())) {
      assertFalse(text.contains("\tat ") || text.contains("Exception"), text);
    }
  }

  private static List<String> written(Ran ran, String folder) {
    return List.copyOf(contents(ran.directory().resolve(folder)).keySet());
  }

  /** The files of a folder in order, hidden ones too, as Latin-1. */
  private static Map<String, String> contents(Path folder) {
    Map<String, String> contents = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : new TreeSet<>(files.toList())) {
        contents.put(
            String.valueOf(file.getFileName()),
            Files.readString(file, StandardCharsets.ISO_8859_1));
      }
      return contents;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Map<String, String> parsed(String line) throws IOException {
    Map<String, String> fields = new LinkedHashMap<>();
    try (JsonParser json = new JsonFactory().createParser(line)) {
      assertEquals(JsonToken.START_OBJECT, json.nextToken());
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        fields.put(name, json.getText());
      }
    }
    return fields;
  }
}
