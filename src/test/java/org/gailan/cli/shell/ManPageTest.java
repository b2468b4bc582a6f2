package org.gailan.cli.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gailan.TestReport;
import org.gailan.TestReport.Ran;
import org.gailan.diagnostic.MessageLocale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The manual pages, as the tools that print them take them. */
final class ManPageTest {
  private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z]+) ");
  private static final Pattern OPTION = Pattern.compile("(?m)^ +(?:-[a-zA-Z], )?(--[a-z-]+)");

  @TempDir private Path directory;

  private String said(String... arguments) {
    Ran ran = TestReport.in(directory).run(arguments);
    assertEquals(0, ran.exitCode(), ran.err());
    return ran.out();
  }

  private List<String> commands() {
    return COMMAND.matcher(said("--help")).results().map(m -> m.group(1)).toList();
  }

  @Test
  void noPrinterOfManualPagesFindsFaultWithAny() {
    Tool.assumeIsThere("mandoc");
    assertEquals("", Tool.says(directory, said("man"), "mandoc", "-Tlint"));
    for (String command : commands()) {
      assertEquals("", Tool.says(directory, said("man", command), "mandoc", "-Tlint"), command);
    }
  }

  @Test
  void pageOnTheTerminalInstallsThePageOfEveryCommand() throws IOException {
    Matcher loop =
        Pattern.compile("for command in ([a-z ]+); do")
            .matcher(Files.readString(Path.of("docs/terminal.md")));
    assertTrue(loop.find());
    assertEquals(Set.copyOf(commands()), Set.of(loop.group(1).split(" ")));
  }

  @Test
  void neitherDoesGroff() {
    Tool.assumeIsThere("groff");
    for (String command : commands()) {
      String page = said("man", command);
      assertEquals(
          "", Tool.says(directory, page, "groff", "-man", "-ww", "-z", "-Tascii"), command);
    }
  }

  @Test
  void whatTheHelpSaysIsOnThePage() {
    Tool.assumeIsThere("mandoc");
    for (String command : commands()) {
      String help = said(command, "--help");
      String page =
          Tool.says(directory, said("man", command), "mandoc", "-Tascii").replaceAll(".\b", "");
      List<String> options = OPTION.matcher(help).results().map(m -> m.group(1)).toList();
      assertFalse(options.isEmpty(), help);
      options.forEach(option -> assertTrue(page.contains(option), option + " of " + command));
      assertTrue(page.contains("3      the machine failed: disk full, no permission"), page);
    }
  }

  @Test
  void thePageOfAllNamesEachCommandAndEachSaysWhatItDoes() {
    String page = said("man");
    assertTrue(page.startsWith(".TH \"GAILAN\" 1 2026-11-23 \"Gailan "), page);
    for (String command : commands()) {
      assertTrue(page.contains(".TP\n\\fB" + command + "\\fR\n"), command);
      assertTrue(said("man", command).contains(".SH NAME\ngailan\\-" + command + " \\- "));
    }
  }

  @Test
  void aCommandThatThereIsNotIsWrongUsage() {
    Ran ran = TestReport.in(directory).run("man", "biuld");
    assertEquals(2, ran.exitCode());
    assertTrue(
        ran.err().startsWith("gailan: no command 'biuld'; did you mean 'build'?"), ran.err());
  }

  /** A made-up command whose words are all that roff takes for something else. */
  private static CommandSpec trap() {
    CommandSpec trap = CommandSpec.create().name("trap");
    trap.usageMessage()
        .description(".SH A heading", "'It\\'s \\fBbold\\fR - or `not` ~ ^ \"so\" … 概");
    return trap.addOption(
        OptionSpec.builder("--path")
            .type(String.class)
            .paramLabel("C:\\new")
            .description(
                "A long description so that its words go over the end of the line, and of the next"
                    + " .one 'which begins .two as .three macros .four do .five .six .seven"
                    + " .eight.")
            .build());
  }

  @Test
  void wordsAreNeverTakenForMacros() {
    Tool.assumeIsThere("mandoc");
    String page =
        ManPage.of(trap(), LocalDate.parse("2026-11-23"), "Made up \"1\"", MessageLocale.ENGLISH);
    assertEquals("", Tool.says(directory, page, "mandoc", "-Tlint"));
    String printed =
        Tool.says(directory, page, "mandoc", "-Tutf8")
            .replaceAll(".\b", "")
            .replaceAll("\\s+", " ");
    assertTrue(printed.contains(" .SH A heading "), printed);
    assertTrue(printed.contains("'It\\'s \\fBbold\\fR - or `not` ~ ^ \"so\" … 概"), printed);
    assertTrue(printed.contains("--path=C:\\new A long description"), printed);
    assertTrue(
        printed.contains(".one 'which begins .two as .three macros .four do .five .six .seven"),
        printed);
  }
}
