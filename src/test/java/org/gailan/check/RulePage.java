package org.gailan.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of docs/checks, in its parts.
 *
 * @param rule the id in its heading
 * @param standing its sentence on severity, such as {@code An error.}; empty where it has none yet
 * @param about what is wrong and what to do
 * @param wrong the files that the rule finds something in; empty where there is no example
 * @param right the files mended
 */
record RulePage(String rule, String standing, String about, String wrong, String right) {
  static final Path FOLDER = Path.of("docs/checks");

  private static final Pattern PAGE =
      Pattern.compile(
          """
          (?s)# `([a-z]+\\.[a-z-]+)`

          (?:(An? (?:error|warning)(?:; it can be silenced at its place)?\\.)

          )?(.+?)(?:
          Wrong:

          (.+?)
          Right:

          (.+))?\
          """);
  private static final Pattern FILE = Pattern.compile("(?ms)^```(?:yaml|csv) (\\S+)\\n(.*?)^```$");
  private static final Pattern MESSAGES = Pattern.compile("(?ms)\\n^```text\\n.*?^```\\n");
  private static final Pattern SENTENCE = Pattern.compile("(?s).*?[.?!](?=\\s)");

  /** The file of a rule's page. */
  static Path file(String rule) {
    return FOLDER.resolve(rule + ".md");
  }

  /** The ids of the rules that have a page, in alphabetical order. */
  static List<String> rules() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.equals("README.md"))
          .map(name -> name.replaceFirst("\\.md$", ""))
          .sorted()
          .toList();
    }
  }

  /** The page of a rule. */
  static RulePage of(String rule) throws IOException {
    Matcher page = PAGE.matcher(Files.readString(file(rule)));
    if (!page.matches() || !page.group(1).equals(rule)) {
      throw new AssertionError(
          file(rule)
              + " has not the form of a page: # `%s`, what is wrong, Wrong:, Right:"
                  .formatted(rule));
    }
    String wrong = page.group(4) == null ? "" : MESSAGES.matcher(page.group(4)).replaceAll("");
    return new RulePage(
        rule,
        page.group(2) == null ? "" : page.group(2),
        page.group(3),
        wrong,
        page.group(5) == null ? "" : page.group(5));
  }

  boolean hasExample() {
    return !wrong.isEmpty();
  }

  /** The report in src/test/reports that the files of the example are put into. */
  Path base() {
    String folder =
        about.contains("`languages` is `[zh-Hant, en]`") ? "checks-bilingual" : "checks";
    return Path.of("src/test/reports", folder);
  }

  /** The files in a part of the example, by their path in the report. */
  static Map<String, String> files(String part) {
    Map<String, String> files = new LinkedHashMap<>();
    FILE.matcher(part).results().forEach(file -> files.put(file.group(1), file.group(2)));
    return files;
  }

  /** The first sentence on what is wrong, in one line. */
  String summary() {
    Matcher sentence = SENTENCE.matcher(about);
    return (sentence.find() ? sentence.group() : about).strip().replaceAll("\\s+", " ");
  }

  /** The text of the page, with what the program says of the rule. */
  String text(String newStanding, List<String> messages) {
    String head = "# `" + rule + "`\n\n" + newStanding + "\n\n" + about.strip() + "\n";
    if (!hasExample()) {
      return head;
    }
    return """
    %s
    Wrong:

    %s

    ```text
    %s
    ```

    Right:

    %s
    """
        .formatted(head, wrong.strip(), String.join("\n", messages), right.strip());
  }
}
