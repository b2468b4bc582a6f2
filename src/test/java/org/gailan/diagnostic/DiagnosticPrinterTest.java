package org.gailan.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class DiagnosticPrinterTest {
  private static final String FILE = "content/a.yaml";

  @Test
  void theCaretStandsUnderTheCharacterMeant() {
    assertEquals(
        """
        content/a.yaml:1:7: error[a.b]: no
          text: {
                ^
        1 error, 0 warnings
        """,
        print("text: {", 7, "no"));
  }

  /** A wide character takes two columns, and so does the wide space below it. */
  @Test
  void theCaretStandsUnderItAfterWideCharacters() {
    assertEquals("  \u3000 \u3000^", caret("市a場{", 4));
  }

  @Test
  void anAstralCharacterIsOneWideColumn() {
    assertEquals("  \u3000\u3000^", caret("𰻞🍵{", 3));
  }

  @Test
  void longLinesAreCutAroundThePlace() {
    String line = "x".repeat(200) + "{" + "y".repeat(200);
    List<String> printed = print(line, 201, "no").lines().toList();
    assertEquals("  …" + "x".repeat(50) + "{" + "y".repeat(49) + "…", printed.get(1));
    assertEquals("   " + " ".repeat(50) + "^", printed.get(2));
  }

  @Test
  void nothingCommandsTheTerminal() {
    Sources sources = new Sources();
    String file = "data/\u001b[2J.yaml";
    sources.add(file, "a\u001b[31mb\u202Ec\u0007");
    String printed =
        new DiagnosticPrinter(sources, false, MessageLocale.ENGLISH)
            .print(List.of(Diagnostic.error("a.b", new Location(file, 1, 2), Message.quoted("\u009b31m\u2028"))));
    assertEquals(
        """
        data/\uFFFD[2J.yaml:1:2: error[a.b]: \uFFFD31m\uFFFD
          a\uFFFD[31mb\uFFFDc\uFFFD
           ^
        1 error, 0 warnings
        """,
        printed);
  }

  @Test
  void aPlaceWithoutALineHasNoExcerpt() {
    Diagnostic whole = Diagnostic.warning("a.b", Location.of("content/tea.xlsx"), Message.of("odd"));
    assertEquals(
        """
        content/tea.xlsx: warning[a.b]: odd
        0 errors, 1 warning
        """,
        new DiagnosticPrinter(new Sources(), false, MessageLocale.ENGLISH).print(List.of(whole)));
    assertEquals(
        "", new DiagnosticPrinter(new Sources(), false, MessageLocale.ENGLISH).print(List.of()));
  }

  @Test
  void coloursAreUsedOnlyWhereAsked() {
    Diagnostic error = Diagnostic.error("a.b", Location.of("a"), Message.of("no"));
    String coloured =
        new DiagnosticPrinter(new Sources(), true, MessageLocale.ENGLISH).print(List.of(error));
    assertEquals(
        "\u001b[1ma:\u001b[0m \u001b[31merror[a.b]:\u001b[0m no\n1 error, 0 warnings\n", coloured);
  }

  private static String caret(String line, int column) {
    return print(line, column, "no").lines().toList().get(2);
  }

  private static String print(String line, int column, String message) {
    Sources sources = new Sources();
    sources.add(FILE, line);
    return new DiagnosticPrinter(sources, false, MessageLocale.ENGLISH)
        .print(List.of(Diagnostic.error("a.b", new Location(FILE, 1, column), Message.quoted(message))));
  }
}
