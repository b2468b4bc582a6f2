package org.gailan.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gailan.content.Dataset;
import org.gailan.content.Language;
import org.gailan.content.Scale;
import org.gailan.content.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatasetTest {
  @TempDir Path folder;

  @Test
  void seriesAreReadWithTheirDecimals() {
    var loaded =
        load(
            """
            name: Demand
            unit: {en: tonnes}
            scale: hundred-million
            estimates-from: 2025
            total: ai
            series:
              ai:
                name: AI
                values: {2020: 3.60, 2024: "1,532", 2025: ~8.0, 2029: −0.5}
                growth: [{from: 2020, to: 2024, rate: ~44.3%}]
            source: S
            """);
    assertEquals(List.of(), loaded.messages());
    assertEquals(Map.of(2020, "3.60", 2024, "1532", 2025, "~8.0", 2029, "-0.5"), loaded.values());
    Dataset.OfSeries demand = loaded.demand();
    assertEquals("tonnes", ((Unit.Named) demand.unit()).in(Language.EN));
    assertEquals(Scale.HUNDRED_MILLION, demand.scale());
    assertEquals(2025, demand.estimatesFrom().orElseThrow());
    assertEquals("ai", demand.total().orElseThrow().text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      textBlock =
          """
          .nan        # only a finite number can be a figure
          Infinity    # only a finite number can be a figure
          1e400       # write it out in digits, without an exponent
          0x1F        # write it in decimal digits
          0o17        # write it in decimal digits
          017         # it begins with a zero too many
          1_000       # group digits with commas, not underscores
          "1,53"      # its commas do not stand before groups of three digits
          １２        # write the digits 0 to 9 in half width
          +5          # write it without the plus sign
          .5          # write a digit on both sides of the decimal point
          5%          # the unit of the dataset says what it counts; write it without %
          five        # expected digits such as 1532, 25.0 or ~8.0
          12:30:45    # expected digits such as 1532, 25.0 or ~8.0
          """)
  void aNumberThatIsNoneSaysWhy(String written, String reason) {
    String section = ReportOnDisk.DATASET_IN_ENGLISH.replace("19.6", written);
    assertEquals(
        List.of(
            "content/data/demand.yaml:6:31: error[value.number]: '%s' is not a number: %s"
                .formatted(written.replace("\"", ""), reason)),
        load(section).messages());
  }

  @Test
  void aNumberLongerThanAnyFigureIsRefused() {
    String digits = "9".repeat(100_000);
    assertEquals(
        List.of(
            "content/data/demand.yaml:6:31: error[value.number]: '%s…' is not a number: it has more"
                    .formatted("9".repeat(40))
                + " than 40 characters"),
        load(ReportOnDisk.DATASET_IN_ENGLISH.replace("19.6", digits)).messages());
  }

  @Test
  void percentSignsMayFollowWhereTheUnitIsPercent() {
    var loaded =
        load(ReportOnDisk.DATASET_IN_ENGLISH.replace("USD", "percent").replace("19.6", "17.7%"));
    assertEquals(List.of(), loaded.messages());
    assertEquals("17.7", loaded.values().get(2024));
  }

  @Test
  void whatASeriesSaysIsChecked() {
    refuses(
        """
        name: Demand
        unit: EUR
        scale: bilion
        estimates-from: 25
        total: al
        sheet: x
        series:
          ai:
            name: AI
            values: {20: 1, 2024: 2, 2024: 3}
            growth: [{from: 2024, to: 2020, rate: 1}, {from: 2024}]
          b: {name: B, column: b}
          c: {name: C}
        """,
        "2:7: error[dataset.unit]: there is no unit 'EUR'; there is USD, RMB, HKD, percent, count,"
            + " EFLOPS, or a name in each language: {zh-Hant: 噸, en: t}",
        "3:8: error[value.word]: `scale`: 'bilion' is none of its words; did you mean 'billion'?",
        "4:17: error[value.year]: '25' is not a year between 1900 and 2200",
        "5:8: error[dataset.unknown-series]: no series 'al' in this dataset; did you mean 'ai'?",
        "6:8: error[data.only-xlsx]: `sheet` is for an XLSX file; a CSV has one sheet, and its"
            + " decimals as written",
        "10:14: error[value.year]: '20' is not a year between 1900 and 2200",
        "10:30: error[yaml.duplicate-key]: the key `2024` is written twice; first on line 10",
        "11:31: error[dataset.growth-years]: the growth ends in 2020, which is not after 2024",
        "11:47: error[yaml.missing-key]: a growth rate needs `rate`, such as `rate: 92.6`",
        "11:47: error[yaml.missing-key]: a growth rate needs `to`, such as `to: 2024`",
        "12:24: error[dataset.values]: `column` needs a `file` beside `series`",
        "13:6: error[yaml.missing-key]: a series needs `values`");
  }

  @Test
  void aRankingIsRead() {
    var loaded = load(RANKING);
    assertEquals(List.of(), loaded.messages());
    var ranking = (Dataset.Ranking) loaded.report().datasets().values().iterator().next();
    assertEquals(2024, ranking.year());
    assertEquals(List.of("company-a", "issuer"), List.copyOf(ranking.items().keySet()));
    assertEquals(2, ranking.rank("issuer"));
    assertEquals(
        "76.3", ranking.total().orElseThrow().value().orElseThrow().value().toPlainString());
  }

  @Test
  void whatARankingSaysIsChecked() {
    refuses(
        RANKING
            .replace("own: false", "own: true")
            .replace("[listed]", "[lsted]")
            .replace("share: 2.0", "share: 2 %%"),
        "8:23: error[dataset.unknown-mark]: no mark 'lsted' in this ranking; did you mean 'listed'?",
        "9:11: error[dataset.several-own]: the issuer is 'company-a' already; only one item can be"
            + " `own`",
        "9:51: error[value.number]: '2 %%' is not a number: expected digits such as 1532, 25.0 or"
            + " ~8.0");
  }

  private static final String RANKING =
      """
      kind: ranking
      name: Top
      unit: RMB
      year: 2024
      measure: Revenue
      marks: {listed: Listed}
      items:
        company-a: {marks: [listed], name: A, value: 25.0, own: false}
        issuer: {name: I, own: true, value: 2.8, share: 2.0}
      total: {name: T, value: ~76.3, share: 54.1%}
      """;

  private ReportOnDisk.Loaded load(String dataset) {
    return ReportOnDisk.english(folder, "id: a\nblocks: []\n")
        .file("data/demand.yaml", dataset)
        .load();
  }

  private void refuses(String dataset, String... expected) {
    assertEquals(
        List.of(expected).stream().map(e -> "content/data/demand.yaml:" + e).toList(),
        load(dataset).messages());
  }
}
