package org.gailan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gailan.TestReport;
import org.gailan.TestReport.Ran;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What docs/terminal.md tells editors to do, done with a made-up report about saddles. */
final class TerminalPageTest {
  private static final Pattern BLOCK = Pattern.compile("(?s)```([a-z]+)\n(.*?)```");

  @TempDir private Path directory;
  private Ran plain = new Ran(-1, "", "", Path.of(""));

  @BeforeEach
  void saddles() {
    plain =
        TestReport.in(directory)
            .with(
                "report.yaml",
                """
                id: saddles
                title: {zh-Hant: 鞍業, en: Saddles}
                languages: [zh-Hant, en]
                editions: {proof: {redactions: removed}}
                sections: [sections/a.yaml, sections/b.yaml]
                """)
            .with(
                "sections/a.yaml",
                """
                id: a
                blocks:
                  - paragraph: {zh-Hant: "鞍{term saddle}。", en: "A {value lmp red 2024}: saddle."}
                """)
            .with("data/old.yml", "")
            .check();
  }

  private static List<String> blocks(String kind) throws IOException {
    return BLOCK
        .matcher(Files.readString(Path.of("docs/terminal.md")))
        .results()
        .filter(block -> block.group(1).equals(kind))
        .map(block -> block.group(2))
        .toList();
  }

  /** The strings of a key in a document of JSON, in order. */
  private static List<String> strings(String json, String key) throws IOException {
    List<String> found = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isScalarValue() && key.equals(parser.currentName())) {
          found.add(parser.getText());
        }
      }
    }
    return found;
  }

  private static String tasks() throws IOException {
    return blocks("json").stream().filter(json -> json.contains("tasks")).findFirst().orElseThrow();
  }

  /** What the problem matchers of VS Code find in plain output is what {@code --json} says. */
  @Test
  void theProblemMatchersFindEachErrorAndWarning() throws IOException {
    List<String> regexps = strings(tasks(), "regexp");
    assertEquals(3, regexps.size());
    assertEquals(regexps.get(0), regexps.get(2));
    List<String> matched = new ArrayList<>();
    for (String line : plain.err().lines().toList()) {
      Matcher placed = Pattern.compile(regexps.get(0)).matcher(line);
      Matcher whole = Pattern.compile(regexps.get(1)).matcher(line);
      if (placed.find()) {
        matched.add(
            String.join(
                "|",
                placed.group(1),
                placed.group(2),
                placed.group(3),
                placed.group(4),
                placed.group(5),
                placed.group(6)));
      } else if (whole.find()) {
        matched.add(
            String.join(
                "|", whole.group(1), "0|0", whole.group(2), whole.group(3), whole.group(4)));
      }
    }
    List<String> told = new ArrayList<>();
    for (String line :
        TestReport.in(directory).run("check", "--quick", "--json").out().lines().toList()) {
      List<String> finding = new ArrayList<>();
      for (String key : List.of("file", "line", "column", "severity", "rule", "message")) {
        finding.addAll(strings(line, key));
      }
      told.add(String.join("|", finding));
    }
    assertEquals(told, matched);
    assertTrue(matched.stream().anyMatch(line -> line.contains("|0|0|")), matched::toString);
    assertTrue(matched.size() >= 3, matched::toString);
    String silenced = "content/report.yaml:2:1: silenced[proof.growth]: as published (made up)";
    regexps.forEach(regexp -> assertFalse(Pattern.compile(regexp).matcher(silenced).find()));
  }

  @Test
  void theBackgroundTaskKnowsWhenABuildBeginsAndEnds() throws IOException {
    Pattern begins = Pattern.compile(strings(tasks(), "beginsPattern").get(0));
    Pattern ends = Pattern.compile(strings(tasks(), "endsPattern").get(0));
    Terminal watch = Terminal.begun(directory, false, "build", "--watch");
    try {
      watch.awaitErr(said -> said.lines().anyMatch(line -> ends.matcher(line).find()));
      TestReport.in(directory).replacing("sections/a.yaml", "saddle.", "saddles.");
      watch.awaitErr(said -> said.lines().anyMatch(line -> begins.matcher(line).find()));
    } finally {
      watch.ended();
    }
  }

  /** Where there is a Vim with a quickfix list, which small ones lack. */
  @Test
  void theErrorFormatFillsVimsList() throws IOException, InterruptedException {
    String format =
        blocks("vim")
            .get(0)
            .lines()
            .filter(l -> l.contains("errorformat"))
            .findFirst()
            .orElseThrow();
    Files.writeString(directory.resolve("out.txt"), plain.err());
    Files.writeString(
        directory.resolve("script.vim"),
        format
            + """

            cgetfile out.txt
            for e in getqflist()
              call writefile([bufname(e.bufnr) . ':' . e.lnum . ':' . e.col . ': ' . e.type], 'list.txt', 'a')
            endfor
            qall!
            """);
    try {
      new ProcessBuilder("vim", "-es", "-u", "NONE", "-S", "script.vim")
          .directory(directory.toFile())
          .redirectErrorStream(true)
          .start()
          .waitFor(1, TimeUnit.MINUTES);
    } catch (IOException e) {
      Assumptions.abort("vim is not installed");
    }
    Path list = directory.resolve("list.txt");
    Assumptions.assumeTrue(Files.exists(list), "this vim has no quickfix list");
    assertEquals(
        plain
            .err()
            .lines()
            .filter(line -> line.matches(".*:\\d+:\\d+: (error|warning)\\[.*"))
            .map(line -> line.replaceFirst("(:\\d+:\\d+: [ew]).*", "$1"))
            .toList(),
        Files.readAllLines(list));
  }

  /** Whatever the command: nothing but JSON on standard output, and words on what is no finding. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "build",
        "check",
        "confirm",
        "diff content",
        "figures",
        "lock",
        "pack",
        "redactions"
      })
  void eachCommandTellsItsFindingsAlike(String command) throws IOException {
    String call = command + " content --json";
    Ran ran = TestReport.in(directory).run(call.split(" ", -1));
    assertEquals(1, ran.exitCode());
    assertFalse(ran.out().isEmpty(), call);
    for (String line : ran.out().lines().toList()) {
      assertEquals(1, strings(line, "rule").size(), line);
    }
    assertFalse(ran.err().contains("error["), ran.err());
    Ran wrong = TestReport.in(directory).run((call + " --nonsense").split(" ", -1));
    assertEquals(2, wrong.exitCode());
    assertEquals("", wrong.out());
    assertTrue(wrong.err().startsWith("gailan: Unknown option: '--nonsense'\n"), wrong.err());
  }

  @Test
  void aFailureOfTheMachineIsNoFinding() throws IOException {
    Files.writeString(directory.resolve("occupied"), "a file");
    TestReport.in(directory)
        .replacing("report.yaml", ", sections/b.yaml", "")
        .with("sections/a.yaml", "id: a\nblocks: [{paragraph: {zh-Hant: 鞍。, en: A saddle.}}]\n");
    Files.delete(directory.resolve("content/data/old.yml"));
    Ran ran = TestReport.in(directory).build("--json", "--quiet", "--out", "occupied");
    assertEquals(3, ran.exitCode(), ran.err());
    assertFalse(ran.out().contains("\"error\""), ran.out());
    assertEquals("gailan: " + directory.resolve("occupied") + " is not a folder\n", ran.err());
  }

  @Test
  void theLinesOfJsonOnThePageAreAsTheyAreWritten() throws IOException {
    String line =
        TestReport.in(directory).run("check", "--quick", "--json").out().lines().toList().get(0);
    String shown = blocks("json").get(0);
    Pattern keys = Pattern.compile("\"([a-z]+)\":");
    assertEquals(
        keys.matcher(line).results().map(m -> m.group(1)).toList(),
        keys.matcher(shown).results().map(m -> m.group(1)).toList());
  }
}
