package org.gailan.redaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gailan.TestReport;
import org.gailan.redaction.MalformedMarks.Case;
import org.gailan.redaction.leak.LeakSearch;
import org.gailan.redaction.leak.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A mark that is not written as it should be is redacted or refused; what it marks never gets out.
 */
final class MalformedMarksTest {
  private static final int FEWEST = 200;
  private static final String SECRET = "Zorvathqil";
  private static final String NUMBER = "4711.25";

  @TempDir private static Path folder;

  private static final String REPORT =
      """
      id: kilns
      title: Kilns
      languages: [en]
      first-page: 1
      edition: proof
      editions: {proof: {redactions: removed}}
      sections: [sections/all.yaml]
      """;

  private static final String DATA =
      """
      name: {en: Kilns}
      unit: {en: kilns}
      series:
        open: {name: {en: Open}, values: {2022: 11.0, 2023: 12.5}}
      """;

  private static final String RANKING =
      """
      kind: ranking
      name: {en: Potters}
      unit: {en: pots}
      year: 2023
      measure: {en: Pots}
      items:
        a: {name: {en: Potter A}, value: 9.0}
        b: {name: {en: Potter B}, value: 8.0}
      """;

  private static final String SECTION =
      """
      id: all
      blocks:
        - paragraph: {en: "There are kilns, {value d open 2023}."}
        - table: {dataset: d, title: {en: All kilns}}
        - ranking: {dataset: r, title: {en: Potters}}
      """;

  static Stream<Case> marks() {
    return MalformedMarks.all();
  }

  @Test
  void triesEnough() {
    long count = marks().map(Case::name).distinct().count();
    assertEquals(marks().count(), count);
    assertTrue(count >= FEWEST, "only " + count);
  }

  @ParameterizedTest
  @MethodSource("marks")
  void isRedactedOrRefused(Case mark) throws IOException {
    Path output = folder.resolve("output");
    TestReport report = TestReport.in(folder);
    report.with("report.yaml", REPORT).with("data/r.yaml", RANKING);
    report.with("data/d.yaml", DATA).with("sections/all.yaml", SECTION);
    if (!output.toFile().exists()) {
      report.built();
    }
    for (String[] file : mark.files()) {
      String before = file[0].startsWith("data") ? DATA : SECTION;
      report.with(file[0], before + file[1].replace("SECRET", SECRET) + "\n");
    }
    Outcome good = Outcome.of(new TestReport.Ran(0, "", "", folder), output);
    TestReport.Ran ran = report.build("--date", MarkedReport.DATE);
    if (ran.exitCode() == 0) {
      assertEquals(
          List.of(),
          LeakSearch.in(output)
              .console(ran.out() + ran.err())
              .leaks(Secret.of(SECRET), Secret.of(NUMBER)));
    } else {
      assertEquals(1, ran.exitCode(), ran.err());
      assertTrue(
          ran.err().lines().anyMatch(l -> l.matches("content/[^ ]+:\\d+:\\d+: error\\[.*")),
          ran.err());
      Outcome left = Outcome.of(new TestReport.Ran(0, "", "", folder), output);
      assertEquals(new TreeMap<>(good.parts()).keySet(), left.parts().keySet());
      assertEquals("", good.difference(left).orElse(""));
    }
  }
}
