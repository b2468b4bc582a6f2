package org.gailan.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gailan.TestReport;
import org.gailan.TestReport.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What looks like a number is printed and told as it was written, however it is quoted. */
class NumberLikeScalarsTest {
  private static final int QUOTINGS = 4;
  private static final List<String> SCALARS = NumberLikeScalars.of(1_000, 20261123);

  /** Cells of a body; those that only head a column are {@code th}. */
  private static final Pattern CELL = Pattern.compile("<td[^>]*>(.*?)</td>", Pattern.DOTALL);

  private static final String REPORT =
      """
      id: tea
      title: Tea
      languages: [en]
      editions: {proof: {redactions: removed}}
      sections: [sections/tea.yaml]
      """;

  @TempDir Path folder;

  @Test
  void aThousandInFourQuotingsArePrintedAsWritten() throws IOException {
    StringBuilder section = new StringBuilder("id: tea\nblocks:\n- table:\n    columns:\n");
    section.append("    - heading: Tea\n".repeat(QUOTINGS)).append("    rows:\n");
    List<String> written = new ArrayList<>();
    for (String scalar : SCALARS) {
      String start = "    - - ";
      for (String quoted : NumberLikeScalars.quotings(scalar, " ".repeat(10))) {
        section.append(start).append(quoted).append('\n');
        written.add(scalar);
        start = "      - ";
      }
    }
    Ran ran = report(section.toString()).built("--quiet");
    assertEquals("", ran.err());
    String html = Files.readString(ran.output("proof/tea.en.html"));
    assertSame(written, CELL.matcher(html).results().map(m -> text(m.group(1))).toList());
    List<String> extracted =
        PdfPages.of(ran.output("proof/tea.en.pdf")).elements("TR").stream()
            .filter(row -> row.children().size() == QUOTINGS)
            .skip(1) // the headings; below them is the one cell of "continued"
            .flatMap(row -> row.children().stream().map(cell -> cell.text().strip()))
            .toList();
    assertSame(written, extracted);
  }

  /** A word that is none of a key's words is quoted in the message, whatever it looks like. */
  @Test
  void aThousandInFourQuotingsAreToldInJsonAsWritten() throws IOException {
    StringBuilder section = new StringBuilder("id: tea\nblocks:\n- table:\n    columns:\n");
    Map<Integer, String> written = new TreeMap<>();
    int line = 5;
    for (String scalar : SCALARS) {
      for (String quoted : NumberLikeScalars.quotings(scalar, " ".repeat(10))) {
        section.append("    - heading: Tea\n      align: ").append(quoted).append('\n');
        written.put(line + 1, scalar);
        line += 2 + (int) quoted.chars().filter(c -> c == '\n').count();
      }
    }
    section.append("    rows: [[Tea]]\n");
    Ran ran = report(section.toString()).run("check", "--quick", "--json", "--quiet");
    Map<Integer, String> told = new TreeMap<>();
    Pattern word = Pattern.compile("`align`: '(.*)' is none of its words.*");
    for (Map<String, String> finding : findings(ran)) {
      Matcher message = word.matcher(finding.getOrDefault("message", ""));
      if (message.matches()) {
        told.put(Integer.valueOf(finding.getOrDefault("line", "")), message.group(1));
      }
    }
    assertEquals(written, told);
  }

  /** Refused at the place where it stands, or taken with every digit, and never another number. */
  @Test
  void figuresAreTakenAsWrittenOrRefusedInTheirOwnWords() throws IOException {
    StringBuilder data = new StringBuilder("name: Tea\nunit: percent\nseries:\n");
    Map<Integer, String> written = new TreeMap<>();
    int line = 4;
    for (int i = 0; i < SCALARS.size(); i++) {
      data.append("  s%d:\n    name: S%d\n    values:\n".formatted(i, i));
      line += 3;
      int year = 2001;
      for (String quoted : NumberLikeScalars.quotings(SCALARS.get(i), " ".repeat(8))) {
        data.append("      ").append(year++).append(": ").append(quoted).append('\n');
        written.put(line, SCALARS.get(i));
        line += 1 + (int) quoted.chars().filter(c -> c == '\n').count();
      }
    }
    Ran ran =
        report("id: tea\nblocks:\n- heading: Tea\n")
            .with("data/tea.yaml", data.toString())
            .run("check", "--quick", "--json", "--quiet");
    Pattern refusal = Pattern.compile("'(.*)' is not a number: .*");
    Map<Integer, String> taken = new TreeMap<>(written);
    for (Map<String, String> finding : findings(ran)) {
      if (finding.getOrDefault("rule", "").equals("value.number")) {
        Matcher message = refusal.matcher(finding.getOrDefault("message", ""));
        assertTrue(message.matches(), finding.toString());
        int at = Integer.parseInt(finding.getOrDefault("line", ""));
        assertEquals(taken.remove(at), message.group(1), finding.toString());
      }
    }
    assertTrue(taken.size() > 200 && taken.size() < 2_000, "taken: " + taken.size());
    for (String scalar : taken.values()) {
      assertTrue(
          scalar.matches("~?[-−]?(0|[1-9]\\d*|[1-9]\\d{0,2}(,\\d{3})+)(\\.\\d+)?%?"), scalar);
    }
  }

  /** Without quotes these are YAML's own signs: none is printed as something else. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          ''        → yaml.wrong-type
          '12:'     → yaml.unknown-key
          '!!int 5' → yaml.tag
          '&a 5'    → yaml.anchor
          '*5'      → yaml.alias
          '%5'      → yaml.syntax
          ',5'      → yaml.syntax
          '[1, 2]'  → yaml.wrong-type
          '- 5'     → yaml.wrong-type
          '{1: 2}'  → yaml.unknown-key
          """)
  void whatCannotStandWithoutQuotesIsRefusedWhereItStands(String cell, String rule) {
    Ran ran =
        report(
                """
                id: tea
                blocks:
                - table:
                    columns: [{heading: Tea}]
                    rows:
                    - - %s
                """
                    .formatted(cell))
            .run("check", "--quick", "--quiet");
    assertEquals(1, ran.exitCode());
    assertTrue(
        ran.findings().stream()
            .anyMatch(f -> f.matches(".*tea\\.yaml:6:\\d+: error\\[" + rule + "].*")),
        ran.err());
  }

  /** One by one, so that a failure tells the scalar and not four thousand. */
  private static void assertSame(List<String> written, List<String> printed) {
    List<String> changed = new ArrayList<>();
    for (int i = 0; i < Math.min(written.size(), printed.size()); i++) {
      if (!written.get(i).equals(printed.get(i))) {
        changed.add(written.get(i) + " → " + printed.get(i));
      }
    }
    assertEquals(List.of(), changed);
    assertEquals(written.size(), printed.size());
  }

  private TestReport report(String section) {
    return TestReport.in(folder).with("report.yaml", REPORT).with("sections/tea.yaml", section);
  }

  private static String text(String markup) {
    return markup
        .replaceAll("<[^>]*>", "")
        .strip()
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  private static List<Map<String, String>> findings(Ran ran) throws IOException {
    List<Map<String, String>> findings = new ArrayList<>();
    for (String line : ran.out().lines().toList()) {
      Map<String, String> finding = new TreeMap<>();
      try (JsonParser json = new JsonFactory().createParser(line)) {
        while (json.nextToken() != null) {
          if (json.currentToken() != JsonToken.FIELD_NAME && json.currentName() != null) {
            finding.put(json.currentName(), json.getText());
          }
        }
      }
      findings.add(finding);
    }
    return findings;
  }
}
