package org.gailan.check.text;

import java.nio.file.Path;
import java.util.List;
import org.gailan.TestReport;
import org.gailan.content.Language;

/** A report whose paragraphs a test gives, one a line from line 3 on. All of them are made up. */
final class MadeUpTexts {
  private final Path directory;
  private final TestReport report;
  private final Language language;

  private MadeUpTexts(Path directory, Language language, String title) {
    this.directory = directory;
    this.language = language;
    this.report =
        TestReport.in(directory)
            .with(
                "report.yaml",
                """
                id: texts
                title: {%1$s: %2$s}
                languages: [%1$s]
                editions: {proof: {redactions: removed}}
                redaction-categories:
                  party: {reason: {%1$s: "%2$s"}}
                  praise: {reason: {%1$s: "%2$s"}}
                sections: [sections/a.yaml]
                """
                    .formatted(language.tag(), title));
  }

  static MadeUpTexts chinese(Path directory) {
    return new MadeUpTexts(directory, Language.ZH_HANT, "茶葉市場");
  }

  static MadeUpTexts english(Path directory) {
    return new MadeUpTexts(directory, Language.EN, "The Tea Market");
  }

  Path directory() {
    return directory;
  }

  MadeUpTexts with(String file, String yaml) {
    report.with(file, yaml);
    return this;
  }

  /** What a rule finds in paragraphs: line and column of each, and the message. */
  List<String> findings(String rule, String... paragraphs) {
    StringBuilder blocks = new StringBuilder("id: a\nblocks:\n");
    for (String paragraph : paragraphs) {
      blocks.append("  - paragraph: {%s: '%s'}\n".formatted(language.tag(), quoted(paragraph)));
    }
    return findingsIn(rule, blocks.toString());
  }

  /** What a rule finds in a section given as YAML. */
  List<String> findingsIn(String rule, String section) {
    report.with("sections/a.yaml", section);
    TestReport.Ran ran = report.check();
    // The shipped typefaces lack many characters that the rules on Chinese are about.
    if (ran.err().replace(": error[text.no-glyph]", "").contains(": error[")) {
      throw new AssertionError(ran.err());
    }
    return ran.findings().stream()
        .filter(line -> line.contains(": warning[" + rule + "]: "))
        .map(line -> line.replace("content/sections/a.yaml:", ""))
        .map(line -> line.replace("warning[" + rule + "]: ", ""))
        .toList();
  }

  private static String quoted(String text) {
    return text.replace("'", "''");
  }
}
