package org.gailan.check.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.gailan.TestReport;
import org.gailan.content.Dataset;
import org.gailan.content.Dataset.OfSeries;
import org.gailan.content.Dataset.Ranking;
import org.gailan.content.Dataset.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures that can't all be right, and their neighbours that can, in made-up reports. */
final class PublishedProofsTest {
  @TempDir private Path directory;

  private List<String> findings(String... files) {
    TestReport report =
        TestReport.in(directory)
            .with(
                "report.yaml",
                """
                id: tea
                title: The Tea Market
                languages: [en]
                editions: {proof: {redactions: removed}}
                sections: [sections/a.yaml]
                """)
            .with("sections/a.yaml", "id: a\nblocks:\n  - paragraph: Tea.\n");
    for (int i = 0; i < files.length; i += 2) {
      report.with(files[i], files[i + 1]);
    }
    return report.check().findings().stream()
        .filter(finding -> finding.matches(".*\\[(proof|rate|yaml)\\..*"))
        .toList();
  }

  private List<String> series(String series) {
    return findings(
        "data/tea.yaml", "name: Tea\nunit: USD\nscale: hundred-million\nseries:\n" + series);
  }

  @Test
  void aRateIsHeldAgainstItsTwoValuesAndTheirRounding() {
    assertEquals(
        List.of(
            "content/data/tea.yaml:5:91: error[proof.growth]: published 55.0%, but 3.6 to 19.6 over 4"
                + " years allows 52.1% to 53.4%"),
        series(
            "  green: {name: G, values: {2020: 3.6, 2024: 19.6}, growth: [{from: 2020, to: 2024, rate: 55.0}]}\n"));
  }

  @Test
  void ratesThatOnlyLookWrongAreNoFinding() {
    assertEquals(
        List.of(),
        series(
            """
              a: {name: A, values: {2020: 132, 2024: 1532}, growth: [{from: 2020, to: 2024, rate: 84.5}]}
              b: {name: B, values: {2020: 36, 2024: 196}, growth: [{from: 2020, to: 2024, rate: 53.2}]}
              c: {name: C, values: {2020: 117.2, 2024: 1614.6}, growth: [{from: 2020, to: 2024, rate: 92.6}]}
            """));
  }

  @Test
  void aRateThatFitsOtherYearsSaysWhich() {
    assertEquals(
        List.of(
            "content/data/tea.yaml:7:43: error[rate.other-years]: published 44.3%, but 2,404 to 9,587"
                + " over 4 years allows 41.3% to 41.4%; it fits 2024 to 2029: 1,532 to 9,587 over 5"
                + " years allows 44.2% to 44.4%"),
        series(
            """
              green:
                values: {2020: 132, 2024: 1532, 2025: 2404, 2029: 9587}
                growth: [{from: 2025, to: 2029, rate: 44.3}]
                name: G
            """));
  }

  @Test
  void aRateThatFitsAnotherSeriesSaysWhich() {
    assertEquals(
        List.of(
            "content/data/tea.yaml:6:95: error[rate.other-series]: published 48.1%, but 2,374.9 to"
                + " 11,503.2 over 5 years allows 37.0% to 37.1%; it fits series 'green' to series 'all':"
                + " 1,614.6 to 11,503.2 over 5 years allows 48.0% to 48.1%",
            "content/data/tea.yaml:8:94: error[rate.other-series]: published 10.0%, but 100.0 to 200.0"
                + " over 5 years allows 14.8% to 14.9%; it fits series 'white': 100.0 to 161.1 over 5"
                + " years allows 9.9% to 10.1%"),
        series(
            """
              green: {name: G, values: {2024: 1614.6}}
              all: {name: A, values: {2024: 2374.9, 2029: 11503.2}, growth: [{from: 2024, to: 2029, rate: 48.1}]}
              white: {name: W, values: {2024: 100.0, 2029: 161.1}}
              black: {name: B, values: {2024: 100.0, 2029: 200.0}, growth: [{from: 2024, to: 2029, rate: 10.0}]}
            """));
  }

  @Test
  void ratesAreHeldAgainstEachOtherWhereValuesAreMissing() {
    assertEquals(
        List.of(
            "content/data/tea.yaml:7:149: error[proof.growth]: published 20.0% over 9 years, but 10.0%"
                + " over 4 years and 20.0% over 5 years is 3.628 to 3.658 times in all, not 5.140 to"
                + " 5.180"),
        series(
            """
              fits:
                {name: F, growth: [{from: 2020, to: 2024, rate: 10.0}, {from: 2024, to: 2029, rate: 20.0}, {from: 2020, to: 2029, rate: 15.4}], values: {2020: 1}}
              wrong: {name: W, values: {2020: 1}, growth: [{from: 2020, to: 2024, rate: 10.0}, {from: 2024, to: 2029, rate: 20.0}, {from: 2020, to: 2029, rate: 20.0}]}
            """));
  }

  @Test
  void aTotalIsHeldAgainstAllOfItsPartsOrThoseThatArePublished() {
    assertEquals(
        List.of(
            "content/data/tea.yaml:7:34: error[proof.total]: published 7.0, but 3.1 + 4.2 add up to 7.2"
                + " to 7.4",
            "content/data/tea.yaml:7:45: error[proof.total]: published 5.0, but 6.0 alone add up to 5.9"
                + " to 6.1",
            "content/data/tea.yaml:8:33: error[proof.total]: published 9.0, but series 'leaf', of which"
                + " it is a part, has only 7.0"),
        series(
            """
              green: {name: G, values: {2020: 3.1, 2021: 6.0, 2022: 3.1}}
              black: {name: B, values: {2020: 4.2, 2022: 4.2}}
              leaf: {name: L, values: {2020: 7.0, 2021: 5.0, 2022: 7.2}, sum-of: [green, black]}
              new: {name: N, values: {2020: 9.0, 2021: 4.0}, part-of: leaf}
            """));
  }

  @Test
  void aShareOfASeriesIsHeldAgainstBothValues() {
    assertEquals(
        List.of(
            "content/data/tea.yaml:5:82: error[proof.share]: published 76.0%, but 526.0 of 696.0 allows"
                + " 75.5% to 75.6%",
            "content/data/tea.yaml:5:94: error[proof.share]: published 100.2%, but a share lies between"
                + " 0% and 100%"),
        series(
            """
              ai: {name: A, values: {2023: 526.0, 2024: 526.0}, part-of: all, shares: {2023: 76.0, 2024: 100.2, 2025: 75.6}}
              all: {name: B, values: {2023: 696.0, 2024: 696.0}}
            """));
  }

  @Test
  void multiplesAndChangesAreHeldAgainstTheirValues() {
    assertEquals(
        List.of(
            "content/data/tea.yaml:7:47: error[proof.multiple]: published 12.8 times, but 117.2 to"
                + " 1,614.6 allows 13.7 to 13.8 times",
            "content/data/tea.yaml:8:42: error[proof.change]: published 1,497.9, but 117.2 to 1,614.6"
                + " allows 1,497.3 to 1,497.5"),
        series(
            """
              green:
                values: {2020: 117.2, 2024: 1614.6}
                multiples: [{from: 2020, to: 2024, times: 12.8}, {from: 2020, to: 2024, times: 13.8}]
                changes: [{from: 2020, to: 2024, by: 1497.9}, {from: 2020, to: 2024, by: 1497.4}]
                name: G
            """));
  }

  private static String ranking(String rest) {
    return """
    kind: ranking
    name: Makers
    unit: RMB
    scale: billion
    year: 2024
    measure: Sales
    """
        + rest;
  }

  @Test
  void oneMarketFitsAllSharesAndTheOddOneOutIsReported() {
    assertEquals(
        List.of(
            "content/data/makers.yaml:9:36: error[proof.share]: published 12.6%, but 15.0 in a market of"
                + " 140.5 to 142.0, as the other shares imply, allows 10.5% to 10.8%"),
        findings(
            "data/makers.yaml",
            ranking(
                """
                items:
                  a: {name: A, value: 25.0, share: 17.7}
                  b: {name: B, value: 15.0, share: 12.6}
                  c: {name: C, value: 14.0, share: 9.9}
                  d: {name: D, value: "~8.0", share: 5.7}
                """)));
  }

  @Test
  void aMarketOfAnotherDatasetAndScaleIsOneOfThem() {
    String market =
        "name: Tea\nunit: RMB\nscale: hundred-million\nseries: {all: {name: All, values: {2024: %s}}}\n";
    String ranking =
        ranking(
            """
            market: {dataset: tea, series: all}
            items:
              a: {name: A, value: 25.0, share: 17.7}
              b: {name: B, value: 15.0, share: 10.6}
            """);
    assertEquals(
        List.of(), findings("data/tea.yaml", market.formatted(1412), "data/makers.yaml", ranking));
    assertEquals(
        List.of(
            "content/data/makers.yaml:7:9: error[proof.share]: published 1,452, but the shares imply a"
                + " market of 140 to 142"),
        findings("data/tea.yaml", market.formatted(1452), "data/makers.yaml", ranking));
  }

  @Test
  void itemsStandInTheOrderOfTheirValuesAndSharesAddUp() {
    assertEquals(
        List.of(
            "content/data/makers.yaml:10:23: error[proof.rank]: published 15.0 in place 3, but 14.0 in"
                + " place 2 is less; the largest stands first",
            "content/data/makers.yaml:12:25: error[proof.total]: published ~50.0, but 25.0 + 14.0 + 15.0"
                + " + ~14.9 add up to 68.6 to 69.2"),
        findings(
            "data/makers.yaml",
            ranking(
                """
                items:
                  a: {name: A, value: 25.0}
                  b: {name: B, value: 14.0}
                  c: {name: C, value: 15.0}
                  d: {name: D, value: "~14.9"}
                total: {name: T, value: "~50.0"}
                """)));
  }

  @Test
  void itemsOfEqualValueNeedARuleForTies() {
    String ties =
        ranking(
            """
            items:
              b: {name: Beta, value: ~1.0}
              a: {name: Alpha, value: ~1.0}
              c: {name: Gamma, value: ~1.0}
            """);
    String where =
        "content/data/makers.yaml:9:27: warning[proof.tie]: published ~1.0 for 'a' as for 'b' before it, ";
    assertEquals(
        List.of(where + "and nothing says how ties are ranked; add `ties` to 'makers'"),
        findings("data/makers.yaml", ties));
    assertEquals(List.of(), findings("data/makers.yaml", ties + "ties: source-order\n"));
    assertEquals(
        List.of(
            where
                + "but ties are ranked by name and its name comes first; swap the two or change `ties`"),
        findings("data/makers.yaml", ties + "ties: alphabetical\n"));
    assertEquals(
        List.of(),
        findings(
            "data/makers.yaml",
            ties.replace("Beta", "Alpha")
                    .replace("{name: Alpha, value: ~1.0}\n  c", "{name: Beta, value: ~1.0}\n  c")
                    .replace("  b: {name: Beta", "  b: {name: Alpha")
                + "ties: alphabetical\n"));
  }

  @Test
  void twoCurrenciesNeedAnExchangeRateThatFits() {
    String market =
        "name: Tea\nunit: USD\nscale: hundred-million\nseries: {all: {name: All, values: {2024: 196}}}\n";
    String ranking =
        ranking(
            """
            market: {dataset: tea, series: all}
            items:
              a: {name: A, value: 25.0, share: 17.7}
              b: {name: B, value: 15.0, share: 10.6}
            total: {name: T, value: ~40.0, share: 28.3}
            """);
    assertEquals(
        List.of(
            "content/report.yaml:1:1: warning[proof.exchange-rate-missing]: 'tea' is in USD and 'makers' in RMB,"
                + " but no exchange rate says what one is worth in the other; add one under"
                + " `exchange-rates`; the shares of 'makers' imply a market of 140.7 to 142.0 (RMB,"
                + " billion) and 'tea' has 196 (USD, hundred-million), which is 7.16 to 7.26 RMB for one"
                + " USD"),
        findings("data/tea.yaml", market, "data/makers.yaml", ranking));
    String report =
        """
        id: tea
        title: The Tea Market
        languages: [en]
        editions: {proof: {redactions: removed}}
        sections: [sections/a.yaml]
        exchange-rates: [{from: %s, to: %s, rate: %s}]
        """;
    for (String right : List.of("USD RMB 7.2", "RMB USD 0.139")) {
      assertEquals(
          List.of(),
          findings(
              "data/tea.yaml",
              market,
              "data/makers.yaml",
              ranking,
              "report.yaml",
              report.formatted((Object[]) right.split(" "))));
    }
    assertEquals(
        List.of(
            "content/report.yaml:6:45: error[proof.exchange-rate]: published 7.80, but the shares of"
                + " 'makers' imply a market of 140.7 to 142.0 (RMB, billion) and 'tea' has 196 (USD,"
                + " hundred-million), which allows 7.16 to 7.26"),
        findings(
            "data/tea.yaml",
            market,
            "data/makers.yaml",
            ranking,
            "report.yaml",
            report.formatted("USD", "RMB", "7.80")));
  }

  @Test
  void estimatesFollowTheLastActualYear() {
    assertEquals(
        List.of(
            "content/data/makers.yaml:7:9: warning[proof.estimate]: 'makers' ranks by actual figures of"
                + " 2024, but 'tea' marks 2024 as an estimate; correct the year or `estimates-from`",
            "content/data/old.yaml:1:1: warning[proof.estimate]: estimates begin in 2025, but the last"
                + " year of 'old' is 2024; correct `estimates-from` or leave it out"),
        findings(
            "data/old.yaml",
            "name: Old\nunit: RMB\nestimates-from: 2025\nseries: {all: {name: All, values: {2024: 196}}}\n",
            "data/tea.yaml",
            "name: Tea\nunit: RMB\nestimates-from: 2024\nseries: {all: {name: All, values: {2024: 196}}}\n",
            "data/makers.yaml",
            ranking(
                """
                market: {dataset: tea, series: all}
                items:
                  a: {name: A, value: 25.0}
                """)));
  }

  @Test
  void aComputedSeriesProvesNothing() {
    assertEquals(
        List.of(),
        series(
            """
              all: {name: A, values: {2020: 9.0, 2021: 11.0}}
              green: {name: G, values: {2020: 3.1, 2021: 6.0}}
              rest: {name: R, formula: all - green, growth: [{from: 2020, to: 2021, rate: 99.0}]}
            total: all
            """));
  }

  /** Some ten thousand figures in the files of one report, right before rounding. */
  @Test
  void ofMadeUpMarketsOnlyThePlantedMistakesAreReported() {
    Random random = new Random(20261126);
    List<String> files = new ArrayList<>();
    int planted = 0;
    for (int i = 0; i < 100; i++) {
      var figures = new MadeUpFigures(random).draw(/* foreign= */ false).datasets();
      if (figures.get("market") instanceof OfSeries market
          && figures.get("makers") instanceof Ranking makers) {
        Series all = Optional.ofNullable(market.series().get("all")).orElseThrow();
        Dataset.GrowthRate rate = all.growth().get(0);
        boolean decidable =
            all.values().containsKey(rate.from()) && all.values().containsKey(rate.to());
        String yaml = WrittenFigures.yaml(market);
        if (i % 2 == 0 && decidable) {
          // The first rate of the last series, in whose stead stands one of no market.
          int at = yaml.indexOf("rate: ", yaml.indexOf("  all:"));
          yaml = yaml.substring(0, at) + "rate: 4321.0" + yaml.substring(yaml.indexOf('}', at));
          planted++;
        }
        files.addAll(List.of("data/tea%d.yaml".formatted(i), yaml));
        files.addAll(
            List.of("data/makers%d.yaml".formatted(i), WrittenFigures.yaml(makers, "tea" + i)));
      }
    }
    List<String> findings = findings(files.toArray(String[]::new));
    assertEquals(
        List.of(),
        findings.stream().filter(finding -> !finding.contains("published 4,321.0%")).toList());
    long rates = findings.stream().filter(f -> f.contains("[proof.growth]")).count();
    assertEquals(planted, rates);
    assertTrue(planted > 20, "mistakes are planted");
  }
}
