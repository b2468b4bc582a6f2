package org.gailan.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gailan.TestReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One mistake, one message: on a made-up report about ferries, and on the shipped one. */
final class CausesNotConsequencesTest {
  @TempDir private Path directory;

  private TestReport ferries(String... blocks) {
    return TestReport.in(directory)
        .with(
            "report.yaml",
            """
            id: ferries
            title: The Ferry Industry
            languages: [en]
            editions: {proof: {redactions: removed}}
            sections: [sections/a.yaml]
            """)
        .with("sections/a.yaml", "id: a\nblocks:\n" + String.join("", blocks))
        .with(
            "data/trips.yaml",
            """
            name: Trips
            unit: count
            scale: million
            estimates-from: 2025
            series:
              inner: {name: Inner, values: {2020: 3, 2024: 4, 2029: 5}}
              outer: {name: Outer, values: {2024: -1, 2029: 0}}
              later: {name: Later, values: {2029: 1}}
            """)
        .with(
            "data/lines.yaml",
            """
            kind: ranking
            name: Lines
            unit: count
            year: 2024
            measure: Boats
            items:
              star: {name: Star, value: 8, share: 60}
              moon: {name: Moon, value: 4}
            """)
        .with("terms.yaml", "terms: {rate: {en: rate}}\n");
  }

  @Test
  void eachPlaceOfAMisspeltDatasetIsReportedOnce() {
    String paragraph = "  - paragraph: Trips were {value tripz inner 2024}.\n";
    List<String> findings = ferries(paragraph.repeat(30)).check().findings();
    List<String> expected = new ArrayList<>();
    for (int line = 3; line < 33; line++) {
      expected.add(
          "content/sections/a.yaml:%d:34: error[figure.unknown-dataset]: no dataset 'tripz'; did you mean 'trips'?"
              .formatted(line));
    }
    assertEquals(expected, findings);
  }

  @Test
  void aDatasetWithASyntaxErrorIsOneFinding() {
    TestReport report =
        ferries(
            "  - paragraph: '{value trips inner 2024}{cagr trips inner 2020 2024}'\n",
            "  - table: {dataset: trips, series: [inner]}\n",
            "  - chart: {kind: pie, title: Trips, dataset: trips}\n");
    report.with("data/trips.yaml", "name: [Trips\nunit: count\n");
    assertEquals(
        List.of(
            "content/data/trips.yaml:2:5: error[yaml.syntax]: a comma or the closing bracket (opened"
                + " on line 1) is missing; put quotes around a text that holds `, `, `{` or `}`"),
        report.check().findings());
  }

  @Test
  void aValueThatCannotBeReadIsNotMissedElsewhere() {
    TestReport report =
        ferries(
            "  - paragraph: '{value trips inner 2024}'\n",
            "  - chart: {kind: lines, title: Trips, dataset: trips, years: [2024]}\n");
    report.replacing("data/trips.yaml", "2024: 4,", "2024: four,");
    assertEquals(
        List.of(
            "content/data/trips.yaml:6:48: error[value.number]: 'four' is not a number: expected"
                + " digits such as 1532, 25.0 or ~8.0"),
        report.check().findings());
  }

  @Test
  void theNotesAndTermsOfABrokenFileAreNotMissedElsewhere() {
    TestReport report =
        ferries(
            "  - paragrahp: Trips{note n}\n",
            "  - notes: {n: By water.}\n",
            "  - paragraph: The {term rate}{term speed}.\n");
    report.with("terms.yaml", "terms: {rate: {en: rate}, speed: {em: speed, en: speed}}\n");
    assertEquals(
        List.of(
            "content/sections/a.yaml:3:5: error[section.block-kind]: a block needs a key that says its"
                + " kind, found `paragrahp`; did you mean 'paragraph'?",
            "content/terms.yaml:1:35: error[yaml.unknown-key]: `speed` has no key `em`; did you mean"
                + " 'en'?"),
        report.check().findings());
  }

  @Test
  void aChartSaysWhatItCannotDraw() {
    TestReport report =
        ferries(
            "  - chart: {kind: doughnut, title: A, dataset: trips, series: [outer], years: [2029]}\n",
            "  - chart: {kind: pie, title: B, dataset: trips, series: [outer], years: [2024]}\n",
            "  - chart: {kind: pie, title: C, dataset: lines}\n",
            "  - chart: {kind: lines, title: D, dataset: trips, series: [later], years: [2020]}\n",
            "  - chart: {kind: lines, title: E, dataset: trips, years: [2029, 2024, latest]}\n",
            "  - chart: {kind: lines, title: F, dataset: lines}\n",
            "  - chart: {kind: horizontal-bars, title: G, dataset: lines, years: [2024]}\n",
            "  - chart: {kind: bars-and-line, title: H, dataset: trips}\n",
            "  - chart: {kind: bars-and-line, title: I, dataset: trips, series: [inner], line: [inner]}\n",
            "  - chart: {kind: lines, title: J, dataset: trips, series: [inner, inner]}\n",
            "  - chart: {kind: pie, title: K, dataset: lines, series: [star]}\n",
            "  - chart: {kind: lines, title: L, dataset: trips, years: [2020, latest, last]}\n");
    assertEquals(
        List.of(
            "content/data/lines.yaml:8:9: error[chart.shape]: 'moon' has no share, which the pie of"
                + " 'lines' draws",
            "content/data/trips.yaml:7:39: error[chart.shape]: -1 cannot be a part of a whole; a chart"
                + " of kind pie needs values from zero up",
            "content/sections/a.yaml:3:5: error[chart.shape]: every value is zero; a chart of kind"
                + " doughnut has nothing to divide",
            "content/sections/a.yaml:6:5: error[chart.shape]: 'trips' has no value that this chart"
                + " could draw",
            "content/sections/a.yaml:7:66: error[chart.shape]: years run forward, but 2024 stands after"
                + " 2029",
            "content/sections/a.yaml:7:72: error[chart.shape]: years run forward, but 2024 stands after"
                + " 2024",
            "content/sections/a.yaml:8:45: error[chart.shape]: 'lines' is a ranking; a chart of kind"
                + " lines draws series by year",
            "content/sections/a.yaml:9:70: error[chart.shape]: the ranking 'lines' is of one year; leave"
                + " `years` out",
            "content/sections/a.yaml:10:5: error[chart.shape]: name the series drawn as lines, as in"
                + " `line: [growth]`",
            "content/sections/a.yaml:11:84: error[chart.shape]: every series is a line, so there are no"
                + " bars; use the kind lines",
            "content/sections/a.yaml:12:68: error[chart.shape]: 'inner' is in the list already"),
        report.check().findings());
  }

  @Test
  void aYearThatIsNotThereSaysWhichAre() {
    TestReport report =
        ferries(
            "  - paragraph: '{value trips inner 2021}{value trips later latest}{value trips inner lst}'\n",
            "  - paragraph: '{value trips outer 2020}{cagr trips outer 2024 2029}{share trips inner 2024}'\n",
            "  - table: {dataset: trips, years: [2021]}\n");
    report.replacing("data/trips.yaml", "estimates-from: 2025", "estimates-from: 2019");
    assertEquals(
        List.of(
            "content/sections/a.yaml:3:36: error[figure.unknown-year]: no year 2021 in dataset 'trips';"
                + " did you mean '2020'?",
            "content/sections/a.yaml:3:60: error[figure.unknown-year]: dataset 'trips' has no year that"
                + " is not an estimate, so no 'latest'",
            "content/sections/a.yaml:3:86: error[value.year]: 'lst' is not a year; write four"
                + " digits, or first, last or latest",
            "content/sections/a.yaml:4:17: error[figure.no-value]: series 'outer' of 'trips' has no value"
                + " for 2020",
            "content/sections/a.yaml:4:41: error[figure.no-value]: no growth rate of series 'outer' of"
                + " 'trips' from 2024 to 2029: neither published under growth, nor are there values"
                + " above zero for both years",
            "content/sections/a.yaml:4:69: error[figure.no-value]: no share of series 'inner' in the"
                + " total of 'trips' for 2024: a value is missing or zero, or no total is declared",
            "content/sections/a.yaml:5:37: error[figure.unknown-year]: no year 2021 in dataset 'trips';"
                + " did you mean '2020'?"),
        report.check().findings());
  }

  @Test
  void aNoteMustBeCalledInEachLanguage() {
    TestReport report =
        ferries(
            "  - paragraph: {zh-Hant: \"船{note n}{note m}\", en: \"Boat{note m}\"}\n",
            "  - notes: {n: {zh-Hant: 一, en: One}, m: {zh-Hant: 二, en: Two}}\n");
    report
        .replacing("report.yaml", "[en]", "[zh-Hant, en]")
        .replacing("report.yaml", "The Ferry Industry", "{zh-Hant: 渡輪業, en: The Ferry Industry}")
        .with("terms.yaml", "terms: {}\n")
        .with(
            "data/trips.yaml",
            "name: {zh-Hant: 船, en: a}\nunit: count\nseries: {a: {name: {zh-Hant: 船, en: a}, values: {2024: 1}}}\n")
        .with(
            "data/lines.yaml",
            "name: {zh-Hant: 船, en: a}\nunit: count\nseries: {a: {name: {zh-Hant: 船, en: a}, values: {2024: 1}}}\n");
    assertEquals(
        List.of(
            "content/sections/a.yaml:4:16: error[note.not-called]: no mark calls note 'n' in en; write"
                + " {note n} there too"),
        report.check().findings());
  }

  @Test
  void aMistakeInTheShippedReportIsFoundWhereItIs() throws IOException {
    Path kept = directory.resolve("output/application-proof/manifest.json");
    Files.createDirectories(kept.getParent());
    Files.writeString(kept, "the last good output");
    TestReport shipped =
        TestReport.in(directory)
            .likeTheVerifiedShippedReport()
            .replacing(
                "sections/11-competition.yaml", "{rank top-ten issuer}", "{rank top-ten isuer}")
            .replacing("sections/03-directors-confirmation.yaml", "level: 1", "levl: 1")
            .replacing(
                "sections/02-sources.yaml",
                "      en: Sources and Reliability of Information\n",
                "")
            .replacing("sections/07-policies.yaml", "en: State", "en: 𰻞 State");
    TestReport.Ran ran = shipped.build();
    assertEquals(1, ran.exitCode());
    List<String> rules =
        ran.findings().stream()
            .map(f -> f.replaceFirst("^(\\S+?):.*\\[([a-z.-]+)\\].*", "$1 $2"))
            .distinct()
            .toList();
    assertEquals(
        List.of(
            "content/sections/02-sources.yaml language.missing",
            "content/sections/03-directors-confirmation.yaml yaml.unknown-key",
            "content/sections/07-policies.yaml text.no-glyph",
            "content/sections/11-competition.yaml figure.unknown-item"),
        rules);
    assertEquals("the last good output", Files.readString(kept));
    try (var files = Files.list(kept.getParent())) {
      assertEquals(1, files.count());
    }
  }
}
