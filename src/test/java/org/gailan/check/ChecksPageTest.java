package org.gailan.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gailan.TestReport;
import org.gailan.build.CheckedReport;
import org.gailan.build.Stopwatch;
import org.gailan.diagnostic.Diagnostic;
import org.gailan.diagnostic.Severity;
import org.gailan.font.Typefaces;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pages on the checks hold what the program says. Run with {@code -Dgailan.update=true} to
 * write severity and messages into the pages and the tables into their index, and read the
 * difference.
 */
final class ChecksPageTest {
  private static final Path SOURCE = Path.of("src/main/java/org/gailan");
  private static final Path INDEX = RulePage.FOLDER.resolve("README.md");
  private static final Typefaces TYPEFACES = new Typefaces();

  /** What none of their examples can show in a few lines of text. */
  private static final Set<String> WITHOUT_EXAMPLE =
      Set.of(
          "load.no-report",
          "load.too-large",
          "load.encoding",
          "yaml.too-large",
          "data.unreadable",
          "data.unknown-sheet",
          "data.merged",
          "data.decimals",
          "data.formula",
          "data.not-computed",
          "data.hidden",
          "silence.unused",
          "disclosure.absent",
          "page.budget",
          "layout.chart",
          "layout.template",
          "preview.failed");

  /** The index comes last, for it repeats what the pages before it are held to. */
  @TestFactory
  Stream<DynamicTest> everyPageSaysWhatTheProgramSays(@TempDir Path directory) throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String rule : RulePage.rules()) {
      tests.add(DynamicTest.dynamicTest(rule, () -> pageOf(rule, directory.resolve(rule))));
    }
    tests.add(DynamicTest.dynamicTest("the index", ChecksPageTest::index));
    return tests.stream();
  }

  @Test
  void everyRuleHasAPageAndNoOther() throws IOException {
    assertEquals(rulesOfTheProgram(), new TreeSet<>(RulePage.rules()));
  }

  @Test
  void onlyWhatTextCannotShowHasNoExample() throws IOException {
    Set<String> without = new TreeSet<>();
    for (String rule : RulePage.rules()) {
      if (!RulePage.of(rule).hasExample()) {
        without.add(rule);
      }
    }
    assertEquals(new TreeSet<>(WITHOUT_EXAMPLE), without);
  }

  private static void pageOf(String rule, Path directory) throws IOException {
    RulePage page = RulePage.of(rule);
    if (!page.hasExample()) {
      hold(RulePage.file(rule), page.text(standing(rule, severityInSource(rule)), List.of()));
      return;
    }
    List<Diagnostic> wrong = findings(page, page.wrong(), directory.resolve("wrong"));
    Set<Severity> severities =
        wrong.stream()
            .filter(found -> found.rule().equals(rule))
            .map(Diagnostic::severity)
            .collect(Collectors.toSet());
    assertEquals(
        1, severities.size(), () -> rule + " has one severity in its wrong example: " + wrong);
    assertEquals(
        List.of(),
        findings(page, page.right(), directory.resolve("right")),
        () -> "the right example of " + rule);
    hold(
        RulePage.file(rule),
        page.text(
            standing(rule, severities.iterator().next()),
            wrong.stream().map(Diagnostic::toString).toList()));
  }

  private static void index() throws IOException {
    List<RulePage> pages = new ArrayList<>();
    for (String rule : RulePage.rules()) {
      pages.add(RulePage.of(rule));
    }
    hold(INDEX, RuleIndex.text(Files.readString(INDEX), pages));
  }

  private static void hold(Path file, String expected) throws IOException {
    if (Boolean.getBoolean("gailan.update")) {
      Files.writeString(file, expected);
    }
    assertEquals(expected, Files.readString(file), file::toString);
  }

  private static String standing(String rule, Severity severity) {
    return (severity == Severity.ERROR ? "An error" : "A warning")
        + (ReportChecks.silencable().contains(rule) ? "; it can be silenced at its place." : ".");
  }

  /**
   * The findings of the page's rule, and all that would stop a build; warnings of other rules are
   * the base report's own and not what the page is about.
   */
  private static List<Diagnostic> findings(RulePage page, String part, Path directory) {
    TestReport report = TestReport.in(directory).like(page.base());
    RulePage.files(part).forEach(report::with);
    CheckedReport checked =
        CheckedReport.of(
            directory.resolve("content"), directory, TYPEFACES, new Stopwatch(stage -> {}));
    checked
        .report()
        .map(read -> read.editions().get(read.edition()))
        .ifPresent(checked::isReadyFor);
    return checked.diagnostics().sorted().stream()
        .filter(found -> found.rule().equals(page.rule()) || found.severity() == Severity.ERROR)
        .toList();
  }

  private static Severity severityInSource(String rule) throws IOException {
    Set<Severity> severities = new TreeSet<>();
    Pattern finding = Pattern.compile("(error|warning)\\(\\s*\"" + Pattern.quote(rule) + "\"");
    for (String text : sources()) {
      finding
          .matcher(text)
          .results()
          .forEach(m -> severities.add(Severity.valueOf(m.group(1).toUpperCase(Locale.ROOT))));
    }
    assertTrue(severities.size() == 1, () -> rule + " has one severity, not " + severities);
    return severities.iterator().next();
  }

  /** Every literal in the code that is the id of a rule; files have names of the same form. */
  private static Set<String> rulesOfTheProgram() throws IOException {
    Pattern literal = Pattern.compile("\"([a-z]+\\.[a-z-]+)\"");
    Set<String> rules = new TreeSet<>();
    for (String text : sources()) {
      literal.matcher(text).results().forEach(m -> rules.add(m.group(1)));
    }
    rules.removeIf(rule -> rule.matches(".*\\.(yaml|csv|xlsx|html)"));
    return rules;
  }

  /** The source of the stages that find something. */
  private static List<String> sources() throws IOException {
    List<String> texts = new ArrayList<>();
    for (String stage : List.of("load", "check", "figure", "preview")) {
      try (Stream<Path> files = Files.walk(SOURCE.resolve(stage))) {
        for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
          texts.add(Files.readString(file));
        }
      }
    }
    return texts;
  }
}
