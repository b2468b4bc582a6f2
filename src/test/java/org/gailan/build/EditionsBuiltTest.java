package org.gailan.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gailan.TestReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which edition is built, what keeps it from being built, and what is printed in each. */
final class EditionsBuiltTest {
  @TempDir Path folder;

  private TestReport lanterns(String report, String sentence) {
    return TestReport.in(folder)
        .with(
            "report.yaml",
            """
            id: lanterns
            title: The Lantern Trade
            languages: [en]
            %s
            sections: [sections/a.yaml]
            """
                .formatted(report.strip()))
        .with("sections/a.yaml", "id: a\nblocks:\n  - paragraph: '%s'\n".formatted(sentence));
  }

  private static final String HIDDEN = "Sold by {redacted offering-party: Bright Co} in Bay Town.";

  private String html(String edition) throws IOException {
    return Files.readString(folder.resolve("output/" + edition + "/lanterns.en.html"));
  }

  private List<String> folders() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("output"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void eachKindPrintsHiddenWordsInItsOwnWay() throws IOException {
    String warning = "{text: THIS IS A DRAFT, verified: true}";
    TestReport report =
        lanterns(
            """
            editions:
              working: {}
              vetting: {}
              application-proof: {warning: %s}
              phip: {warning: %s, redactions: [other]}
              prospectus: {}
            """
                .formatted(warning, warning),
            HIDDEN);
    report.built("--edition", "all", "--format", "html");
    String marked = "Sold by <span class=\"redactable\">Bright Co</span> in Bay Town.";
    assertTrue(html("working").contains(marked));
    assertTrue(html("vetting").contains(marked));
    assertTrue(
        html("application-proof")
            .contains("Sold by <span class=\"redaction\">[REDACTED]</span> in Bay Town."));
    assertFalse(html("application-proof").contains("Bright Co"));
    String plain = "Sold by Bright Co in Bay Town.";
    assertTrue(html("phip").contains(plain), "this category is not removed, and not marked");
    assertTrue(html("prospectus").contains(plain));
    assertTrue(html("application-proof").contains("THIS IS A DRAFT"));
    assertFalse(html("prospectus").contains("class=\"warning\""));
  }

  @Test
  void anEditionThatIsNotReadyDoesNotKeepTheOthersFromBeingWritten() throws IOException {
    TestReport report = lanterns("", HIDDEN);
    TestReport.Ran ran = report.build("--edition", "all", "--format", "html");
    assertEquals(1, ran.exitCode());
    assertEquals(List.of("prospectus", "vetting", "working"), folders());
    assertEquals(
        List.of(
            "content/report.yaml:1:1: error[edition.no-warning]: the edition 'application-proof'"
                + " has no `warning`, the line that every page of a published draft must bear",
            "content/report.yaml:1:1: error[edition.no-warning]: the edition 'phip' has no"
                + " `warning`, the line that every page of a published draft must bear"),
        ran.findings());
    TestReport.Ran check = report.run("check", "--quick", "--edition", "all");
    assertEquals(1, check.exitCode());
    assertEquals(ran.findings(), check.findings());
    assertEquals(0, report.check().exitCode());
    assertEquals(
        "not ready to be built: application-proof, phip; check --edition all says why",
        report.check().out().strip());
  }

  @Test
  void theWorkingEditionIsBuiltWhereReportYamlSaysNothing() throws IOException {
    lanterns("", HIDDEN).built("--format", "html");
    assertEquals(List.of("working"), folders());
  }

  @Test
  void whatIsNotVerifiedIsNotPublishedAndCanBeLookedAt() throws IOException {
    String report =
        """
        editions:
          application-proof: {warning: {text: THIS IS A DRAFT, verified: %s}, needs: [cover]}
        regulatory-texts:
          cover: {version: v1, verified: %s, text: The Exchange takes no part in this.}
          notice: {version: v1, verified: %s, text: Nobody has to buy a lantern.}
        """;
    TestReport lanterns = lanterns(report.formatted(false, false, false), "x");
    lanterns.with(
        "sections/a.yaml",
        """
        id: a
        blocks:
          - regulatory-text: notice
          - paragraph: We sell lanterns.
            id: sale
            locked: {version: v1, verified: false}
        """);
    lanterns.run("lock");
    TestReport.Ran refused = lanterns.build("--format", "html,pdf");
    assertEquals(1, refused.exitCode());
    String reason = "; hold the words in each language against what is asked for";
    assertEquals(
        List.of(
            "content/report.yaml:5:39: its warning line",
            "content/report.yaml:7:10: the regulatory text 'cover'",
            "content/report.yaml:8:11: the regulatory text 'notice'",
            "content/sections/a.yaml:6:13: the locked text 'sale'"),
        refused.findings().stream()
            .map(line -> line.replace(reason, "\n").lines().findFirst().orElse(""))
            .map(
                line ->
                    line.replace(
                        "error[edition.unverified]: the edition 'application-proof' is for"
                            + " publication and nobody verified ",
                        ""))
            .toList());
    assertFalse(Files.exists(folder.resolve("output")));

    lanterns.built("--format", "html,pdf", "--trial");
    assertEquals(List.of("application-proof_trial"), folders());
    assertTrue(html("application-proof_trial").contains("UNVERIFIED · NOT FOR PUBLICATION"));
    assertTrue(
        Files.readString(folder.resolve("output/application-proof_trial/manifest.json"))
            .contains("\"edition\" : \"application-proof_trial\""));

    lanterns.with(
        "report.yaml",
        Files.readString(folder.resolve("content/report.yaml"))
            .replace("verified: false", "verified: true"));
    lanterns.replacing("sections/a.yaml", "{version: v1, verified: false}", "v1");
    lanterns.built("--format", "html");
    assertTrue(html("application-proof").contains("Nobody has to buy a lantern."));
    assertFalse(html("application-proof").contains("UNVERIFIED"));
  }

  @Test
  void whatWasBuiltForTrialIsNotPacked() throws IOException {
    String verified = "{warning: {text: THIS IS A DRAFT, verified: %s}}";
    TestReport other =
        TestReport.in(folder.resolve("other"))
            .like(
                lanterns("editions: {phip: %s}".formatted(verified.formatted(false)), "Made up.")
                    .run("check")
                    .directory()
                    .resolve("content"));
    Path trial = other.built("--trial", "--format", "pdf").output("phip_trial/lanterns.en.pdf");
    TestReport own =
        lanterns(
            "editions: {phip: %s}\nfirst-page: 2\nfiling:\n  sections:\n"
                    .formatted(verified.formatted(true))
                + "    - {number: 1, name: Lamps, files: {en: trial.pdf}}\n    - {number: 2}",
            "We sell lanterns.");
    Files.copy(trial, folder.resolve("content/trial.pdf"));
    TestReport.Ran refused = own.run("pack");
    assertEquals(1, refused.exitCode());
    assertTrue(
        refused
            .err()
            .contains(
                "trial.pdf: page 1: error[trial.found]: the page says that it is not for"
                    + " publication; build it without --trial"),
        refused.err());
    assertFalse(refused.err().contains("lanterns.en.pdf: page 1: error[trial.found]"));
  }

  @Test
  void anEditionThatForbidsPlaceholdersNamesEachOfThem() throws IOException {
    String open = "The Board [has agreed] to sell {placeholder} lanterns [\\[and\\] more].";
    TestReport report = lanterns("editions: {working: {}, prospectus: {}}", open);
    report.built("--format", "html");
    assertTrue(
        html("working").contains("The Board [has agreed] to sell [●] lanterns [[and] more]."));
    assertEquals(
        "to be filled in: 3, the first at content/sections/a.yaml:3:27",
        report.check().out().lines().filter(l -> l.startsWith("to be")).findFirst().orElse(""));
    TestReport.Ran refused = report.build("--edition", "prospectus");
    assertEquals(1, refused.exitCode());
    assertEquals(
        List.of("3:27: '[has agreed]'", "3:48: '[●]'", "3:71: '[[and] more]'"),
        refused.findings().stream()
            .map(line -> line.replaceFirst("content/sections/a.yaml:", ""))
            .map(line -> line.replaceFirst("error\\[edition.placeholder\\]: ", ""))
            .map(line -> line.replaceFirst(" is still to be filled in, and .*", ""))
            .toList());
    lanterns("editions: {prospectus: {}}", "Open \\[from\\] one (0, 5] to [2, 3).")
        .built("--format", "html");
    assertTrue(html("prospectus").contains("Open [from] one (0, 5] to [2, 3)."));
  }

  @Test
  void theFinalDocumentHasWordsForEveryRedaction() {
    TestReport.Ran refused =
        lanterns("editions: {prospectus: {}}", "Sold by {redacted offering-party} and {redacted}.")
            .build();
    assertEquals(1, refused.exitCode());
    assertEquals(
        List.of("3:25", "3:55"),
        refused.findings().stream()
            .filter(line -> line.contains("error[edition.nothing-to-print]"))
            .map(line -> line.replaceFirst("content/sections/a.yaml:(\\d+:\\d+):.*", "$1"))
            .toList());
  }
}
