package org.gailan.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.gailan.TestReport;
import org.gailan.TestReport.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A rule is silent where an author gives a reason, and nowhere else; what it is silent of is told.
 */
final class SilencingTest {
  @TempDir private Path directory = Path.of("");

  private TestReport teas(String blocks) {
    return TestReport.in(directory)
        .with(
            "report.yaml",
            """
            id: teas
            title: Made-up Teas
            languages: [en]
            editions: {proof: {redactions: removed}}
            sections: [sections/a.yaml]
            silence: {disclosure.none: it is a made-up report}
            """)
        .with("sections/a.yaml", "id: a\nblocks:\n" + blocks);
  }

  @Test
  void whatIsSilencedIsToldWithItsReasonAndStopsNothing() {
    Ran ran =
        teas("  - paragraph: Tea is drunk by 300 people.\n    silence: {number.undeclared: it is known}\n")
            .run("check", "--strict", "--quick");
    assertEquals(0, ran.exitCode(), ran.err());
    assertTrue(
        ran.err().contains("silenced[disclosure.none]: it is a made-up report ("), ran.err());
    Ran json = TestReport.in(directory).run("check", "--json", "--quick");
    assertTrue(json.out().contains("\"severity\":\"silenced\""), json.out());
    assertTrue(json.out().contains("\"reason\":\"it is a made-up report\""), json.out());
  }

  @Test
  void aSilenceHoldsOnlyWithinItsMapping() {
    Ran ran =
        teas("""
                  - paragraph: Our world-class tea is drunk by 300 people.
                    silence: {text.promotional: the name of a prize}
                  - paragraph: Our world-class tea is drunk.
                """)
            .check();
    assertEquals(
        List.of(
            "content/sections/a.yaml:3:48: warning[number.undeclared]",
            "content/sections/a.yaml:5:20: warning[text.promotional]"),
        ran.findings().stream().map(f -> f.replaceFirst("\\]: .*", "]")).toList());
  }

  @Test
  void aSilenceThatIsNotNeededOrNotPossibleIsAFinding() {
    Ran ran =
        teas("""
                  - paragraph: Tea is drunk.
                    silence: {text.promotional: none}
                  - paragraph: Tea is {term tee}.
                    silence: {term.unknown: never mind}
                """)
            .check();
    assertEquals(1, ran.exitCode());
    assertEquals(
        List.of(
            "content/sections/a.yaml:4:15: warning[silence.unused]",
            "content/sections/a.yaml:5:23: error[term.unknown]",
            "content/sections/a.yaml:6:15: error[silence.unknown-rule]"),
        ran.findings().stream().map(f -> f.replaceFirst("\\]: .*", "]")).toList());
  }

  @Test
  void aSilenceNeedsAReason() {
    Ran ran = teas("  - paragraph: Tea.\n    silence: {text.promotional: \"\"}\n").check();
    assertTrue(ran.findings().get(0).contains("error[value.blank]"), ran.err());
  }

  @Test
  void warningsOfTheLoaderCanBeSilencedToo() {
    String comment = "  - paragraph: Tea #1 is drunk\n";
    assertEquals(1, warnings("prose.comment", teas(comment).check()));
    Ran ran = teas(comment + "    silence: {prose.comment: it is a comment}\n").check();
    assertEquals(0, warnings("prose.comment", ran), ran.err());
  }

  private static long warnings(String rule, Ran ran) {
    return ran.findings().stream().filter(f -> f.contains("[" + rule + "]")).count();
  }
}
