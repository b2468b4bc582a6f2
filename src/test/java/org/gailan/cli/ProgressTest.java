package org.gailan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gailan.TestReport;
import org.gailan.TestReport.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a terminal shows while a command is at work on a made-up report about umbrellas. */
final class ProgressTest {
  @TempDir private Path directory;

  @BeforeEach
  void umbrellas() {
    TestReport.in(directory)
        .with(
            "report.yaml",
            """
            id: umbrellas
            title: {zh-Hant: 雨傘業, en: Umbrellas}
            languages: [zh-Hant, en]
            editions:
              an-edition-with-an-id-that-is-far-longer-than-anybody-would-ever-want-to-write-one: {redactions: removed}
              working: {redactions: shown}
            edition: working
            sections: [sections/a.yaml]
            """)
        .with(
            "sections/a.yaml",
            """
            id: a
            blocks:
              - paragraph: {zh-Hant: 傘。, en: An umbrella.}
            """);
  }

  private Terminal ran(String... arguments) {
    return Terminal.ran(directory, Map.of(), arguments);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "build --format pdf       | built 4 files",
        "check                    | checked",
        "figures                  | wrote 2 files",
        "diff content content     | compared",
      })
  void theStagesAreShownWithTheTimeAndAtTheEndTheTotal(String command, String total) {
    Terminal terminal = ran(command.split(" ", -1));
    assertEquals(0, terminal.exitCode(), terminal.err());
    assertTrue(terminal.err().contains("\rgailan: load  0.0 s"), terminal.err());
    assertTrue(terminal.err().matches("(?s).*\rgailan: [a-z, ]+  \\d+\\.\\d s.*"), terminal.err());
    String last = terminal.screen().replaceFirst("(?s).*\n", "");
    assertTrue(last.matches("gailan: " + total + " in \\d+\\.\\d s"), last);
    assertFalse(terminal.screen().contains("load  0"), "the line is taken away");
  }

  @Test
  void ofSeveralEditionsItSaysWhichAndNeverFillsALine() {
    Terminal terminal = ran("build", "--edition", "all", "--format", "html");
    assertTrue(terminal.err().contains("\rgailan: working (2 of 2): "), terminal.err());
    assertTrue(terminal.err().contains("\rgailan: an-edition-with-an-id-that-is-"), terminal.err());
    List<String> lines =
        terminal.err().lines().flatMap(line -> Stream.of(line.split("\r", -1))).toList();
    lines.stream()
        .filter(line -> line.startsWith("gailan: ") || line.isBlank())
        .forEach(line -> assertTrue(line.length() < 80, line));
  }

  /** However a command ends, what it says stands alone in its line. */
  @Test
  void findingsAndFailuresAreNotMixedIntoTheLine() throws Exception {
    Files.writeString(directory.resolve("occupied"), "a file");
    Terminal failed = ran("build", "--out", "occupied");
    assertEquals(3, failed.exitCode());
    assertEquals(
        "gailan: " + directory.resolve("occupied") + " is not a folder",
        failed.screen().replaceFirst("(?s).*\n", ""));
    TestReport.in(directory).replacing("sections/a.yaml", "An umbrella.", "\"{term brolly}\"");
    Terminal wrong = ran("build");
    assertEquals(1, wrong.exitCode());
    assertTrue(
        wrong.screen().lines().anyMatch(l -> l.startsWith("\u001b[1mcontent/sections/a.yaml:3")),
        wrong.screen());
    assertFalse(wrong.screen().contains("built"), wrong.screen());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--quiet", "--json"})
  void nothingIsShownToWhoWantsNothing(String option) {
    for (String command : List.of("build", "check", "figures", "pack", "redactions")) {
      Terminal terminal = ran(command, option);
      assertFalse(terminal.err().contains("\r"), command + terminal.err());
      assertFalse(terminal.err().matches("(?s).* in \\d.*"), command + terminal.err());
    }
  }

  @Test
  void nothingIsShownInAPipe() {
    Ran ran = TestReport.in(directory).build("--format", "html");
    assertFalse(ran.err().contains("\r"), ran.err());
    assertFalse(ran.err().contains("gailan:"), ran.err());
    assertEquals(4, ran.out().lines().count());
  }

  @ParameterizedTest
  @CsvSource({"TERM,dumb", "CI,true"})
  void whereLinesAreKeptEachStageGetsOne(String variable, String value) {
    Terminal terminal =
        Terminal.ran(directory, Map.of(variable, value), "build", "--format", "pdf");
    assertFalse(terminal.err().contains("\r"), terminal.err());
    List<String> said = terminal.err().lines().filter(line -> line.startsWith("gailan: ")).toList();
    assertEquals("gailan: load", said.get(0));
    assertEquals(said.stream().distinct().toList(), said);
    assertTrue(said.get(said.size() - 1).startsWith("gailan: built 4 files in "), terminal.err());
  }

  /** The length of what is written is what is seen: no letter is wider than another. */
  @Test
  void theLineIsPlainAscii() {
    Terminal terminal = ran("check", "--quick");
    assertTrue(StandardCharsets.US_ASCII.newEncoder().canEncode(terminal.screen()));
  }
}
