package org.gailan.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.gailan.TestReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A redaction that would be printed as it stands is refused. All of it is made up. */
final class HiddenWordsStayHiddenTest {
  private static final String REPORT =
      """
      id: tea
      title: {en: Made-up tea}
      languages: [en]
      first-page: 1
      edition: proof
      editions:
        proof: {redactions: removed}
      sections: [sections/a.yaml]
      """;

  @Test
  void unitWithARedactionIsRefused(@TempDir Path folder) {
    TestReport.Ran ran =
        TestReport.in(folder)
            .with("report.yaml", REPORT)
            .with(
                "sections/a.yaml",
                "id: a\nblocks:\n  - paragraph: {en: \"{value tea all 2020}\"}\n")
            .with(
                "data/tea.yaml",
                """
                name: {en: Tea}
                unit: {en: "t {redacted price: made-up}"}
                series:
                  all: {name: {en: All}, values: {2020: 1}}
                """)
            .build();
    assertEquals(1, ran.exitCode());
    assertEquals(
        List.of(
            "content/data/tea.yaml:2:12: error[dataset.unit]: the name of a unit is plain text, in"
                + " which no form has a meaning; write it without braces"),
        ran.findings());
  }

  @Test
  void fullWidthBracesAreRefused(@TempDir Path folder) {
    TestReport.Ran ran =
        TestReport.in(folder)
            .with("report.yaml", REPORT)
            .with("sections/a.yaml", "id: a\nblocks:\n  - paragraph: {en: ｛redacted made-up｝}\n")
            .build();
    assertEquals(1, ran.exitCode());
    assertEquals(
        List.of(
            "content/sections/a.yaml:3:21: error[text.look-alike]: ｛ (U+FF5B) only looks like {"
                + " (U+007B) and would not be found by a search; write the latter",
            "content/sections/a.yaml:3:38: error[text.look-alike]: ｝ (U+FF5D) only looks like }"
                + " (U+007D) and would not be found by a search; write the latter"),
        ran.findings());
  }
}
