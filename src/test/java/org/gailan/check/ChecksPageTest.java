package org.gailan.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gailan.TestReport;
import org.gailan.build.CheckedReport;
import org.gailan.build.Stopwatch;
import org.gailan.diagnostic.Diagnostic;
import org.gailan.font.Typefaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page on the checks holds what the program says. Run with {@code -Dgailan.update=true} to
 * write the messages into the page anew, and read the difference.
 */
final class ChecksPageTest {
  private static final Path PAGE = Path.of("docs/checks.md");
  private static final Typefaces TYPEFACES = new Typefaces();
  private static final Pattern RULE = Pattern.compile("(?m)^### `([a-z.-]+)`$");
  private static final Pattern FILE = Pattern.compile("(?ms)^```(?:yaml|csv) (\\S+)\\n(.*?)^```$");
  private static final Pattern MESSAGES = Pattern.compile("(?ms)^```text\\n(.*?)^```$");

  /** What none of their examples can show in a few lines of text. */
  private static final Set<String> WITHOUT_EXAMPLE =
      Set.of(
          "load.no-report",
          "load.too-large",
          "load.encoding",
          "yaml.too-large",
          "data.unreadable",
          "data.unknown-sheet",
          "data.formula");

  @Test
  void everyExampleSaysWhatTheProgramSays(@TempDir Path directory) throws IOException {
    StringBuilder expected = new StringBuilder();
    for (String entry : entries()) {
      expected.append(entry.contains("Wrong:") ? checked(entry, directory) : entry);
    }
    if (Boolean.getBoolean("gailan.update")) {
      Files.writeString(PAGE, expected);
    }
    assertEquals(expected.toString(), page());
  }

  @Test
  void everyRuleIsOnThePageAndNoOther() throws IOException {
    Set<String> onThePage = new TreeSet<>();
    RULE.matcher(page()).results().forEach(rule -> onThePage.add(rule.group(1)));
    assertEquals(rulesOfTheProgram(), onThePage);
  }

  @Test
  void onlyWhatTextCannotShowHasNoExample() throws IOException {
    Set<String> without = new TreeSet<>();
    for (String entry : entries()) {
      if (RULE.matcher(entry).find() && !entry.contains("Wrong:")) {
        without.add(rule(entry));
      }
    }
    assertEquals(new TreeSet<>(WITHOUT_EXAMPLE), without);
  }

  /** The entry with the messages that its wrong files get; its right ones must get none. */
  private static String checked(String entry, Path directory) throws IOException {
    String rule = rule(entry);
    int right = entry.indexOf("Right:");
    List<String> wrong = findings(rule, entry.substring(0, right), directory.resolve("wrong"));
    assertTrue(
        wrong.stream().anyMatch(line -> line.contains("[" + rule + "]")),
        () -> rule + " is not found in its own example: " + wrong);
    assertEquals(
        List.of(),
        findings(rule, entry.substring(right), directory.resolve("right")),
        () -> "the right example of " + rule);
    String messages = wrong.stream().map(line -> line + "\n").collect(Collectors.joining());
    return MESSAGES
        .matcher(entry)
        .replaceFirst(Matcher.quoteReplacement("```text\n" + messages + "```"));
  }

  private static List<String> findings(String rule, String text, Path parent) throws IOException {
    String base = rule.equals("language.missing") ? "checks-bilingual" : "checks";
    Path directory = parent.resolve(rule);
    TestReport report = TestReport.in(directory).like(Path.of("src/test/reports", base));
    files(text).forEach(report::with);
    return CheckedReport.of(
            directory.resolve("content"), directory, TYPEFACES, new Stopwatch(stage -> {}))
        .diagnostics()
        .sorted()
        .stream()
        .map(Diagnostic::toString)
        .toList();
  }

  private static Map<String, String> files(String text) {
    Map<String, String> files = new LinkedHashMap<>();
    FILE.matcher(text).results().forEach(file -> files.put(file.group(1), file.group(2)));
    return files;
  }

  /** The page in pieces, each but the first beginning with the heading of a rule. */
  private static List<String> entries() throws IOException {
    String page = page();
    List<Integer> starts =
        new ArrayList<>(RULE.matcher(page).results().map(MatchResult::start).toList());
    starts.add(page.length());
    List<String> entries = new ArrayList<>(List.of(page.substring(0, starts.get(0))));
    for (int i = 1; i < starts.size(); i++) {
      entries.add(page.substring(starts.get(i - 1), starts.get(i)));
    }
    return entries;
  }

  private static String rule(String entry) {
    Matcher rule = RULE.matcher(entry);
    if (!rule.find()) {
      throw new AssertionError("no rule in " + entry);
    }
    return rule.group(1);
  }

  /** Every literal in the code that is the id of a rule; files have names of the same form. */
  private static Set<String> rulesOfTheProgram() throws IOException {
    Pattern literal = Pattern.compile("\"([a-z]+\\.[a-z-]+)\"");
    Set<String> rules = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/gailan"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        String stage =
            String.valueOf(file.getName(Path.of("src/main/java/org/gailan").getNameCount()));
        if (Set.of("load", "check", "figure").contains(stage)) {
          literal.matcher(Files.readString(file)).results().forEach(m -> rules.add(m.group(1)));
        }
      }
    }
    rules.removeIf(rule -> rule.matches(".*\\.(yaml|csv|xlsx)"));
    return rules;
  }

  private static String page() throws IOException {
    return Files.readString(PAGE);
  }
}
