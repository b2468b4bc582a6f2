package org.gailan.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gailan.TestReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What print says by itself, in both languages: on rounding, ties, derived figures and names. */
final class PrintedByItselfTest {
  private static final String ROUNDING_EN = "Figures may not add up to the total due to rounding.";
  private static final String ROUNDING_ZH = "由於四捨五入，各項數字相加的總和未必與所列總數相同。";

  @TempDir Path directory;

  /** A made-up report about bicycles. */
  private TestReport bicycles() {
    return TestReport.in(directory)
        .with(
            "report.yaml",
            """
            id: bicycles
            title: {zh-Hant: 單車業概覽, en: The Bicycle Industry}
            languages: [zh-Hant, en]
            edition: proof
            editions: {proof: {redactions: removed}, working: {redactions: shown}}
            sections: [sections/a.yaml]
            """)
        .with("terms.yaml", "terms: {}\n");
  }

  private TestReport.Ran html(String section, String... options) {
    String[] all = new String[options.length + 2];
    all[0] = "--format";
    all[1] = "html";
    System.arraycopy(options, 0, all, 2, options.length);
    return bicycles.with("sections/a.yaml", section).built(all);
  }

  private TestReport bicycles = TestReport.in(Path.of(""));

  /** The text of the page in a language, without tags. */
  private static String text(TestReport.Ran ran, String language) {
    return text(ran, "proof", language);
  }

  private static String text(TestReport.Ran ran, String edition, String language) {
    try {
      String html = Files.readString(ran.output(edition + "/bicycles." + language + ".html"));
      return html.substring(html.indexOf("<main"), html.indexOf("</main"))
          .replaceAll("<[^>]*>", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String ranking(String total, String ties) {
    return """
    kind: ranking
    name: {zh-Hant: 車店, en: Shops}
    unit: HKD
    scale: million
    year: 2024
    measure: {zh-Hant: 收入, en: Revenue}
    %s
    items:
      a: {name: {zh-Hant: 甲, en: A}, value: 25.3, share: 30.1}
      b: {name: {zh-Hant: 乙, en: B}, value: 15.2, share: 18.1}
      c: {name: {zh-Hant: 丙, en: C}, value: 15.2, share: 18.1}
    total: {name: {zh-Hant: 合計, en: All}, value: %s}
    """
        .formatted(ties, total);
  }

  private static final String RANKING_BLOCK =
      """
      id: a
      blocks:
        - ranking: {dataset: shops, title: {zh-Hant: 車店, en: Shops}}
      """;

  @Test
  void partsThatMissTheirTotalByRoundingGetANoteInEachLanguage() {
    bicycles = bicycles().with("data/shops.yaml", ranking("55.8", "ties: shared"));
    TestReport.Ran ran = html(RANKING_BLOCK);
    assertTrue(text(ran, "en").contains("Note: " + ROUNDING_EN));
    assertTrue(text(ran, "zh-Hant").contains("附註：" + ROUNDING_ZH));
    assertTrue(text(ran, "bilingual").contains(ROUNDING_EN));
    assertTrue(text(ran, "bilingual").contains(ROUNDING_ZH));
  }

  @Test
  void partsThatAddUpGetNone() {
    bicycles = bicycles().with("data/shops.yaml", ranking("55.7", "ties: shared"));
    assertFalse(text(html(RANKING_BLOCK), "en").contains("rounding"));
  }

  @Test
  void tiesAreExplainedByTheRuleThatRankedThem() {
    bicycles = bicycles().with("data/shops.yaml", ranking("55.7", "ties: source-order"));
    String english = text(html(RANKING_BLOCK), "en");
    assertTrue(
        english.contains(
            "Note: Where figures are equal, the ranking follows the order of the source."));
    bicycles = bicycles().with("data/shops.yaml", ranking("55.7", "ties: unrounded"));
    assertTrue(text(html(RANKING_BLOCK), "zh-Hant").contains("附註：數值相同者按四捨五入前的數值排名。"));
    bicycles = bicycles().with("data/shops.yaml", ranking("55.7", "ties: alphabetical"));
    assertTrue(text(html(RANKING_BLOCK), "en").contains("the ranking is in alphabetical order"));
  }

  @Test
  void sharedRanksAreSharedAndNeedNoNote() {
    bicycles = bicycles().with("data/shops.yaml", ranking("55.7", "ties: shared"));
    String english = text(html(RANKING_BLOCK), "en").replaceAll("\\s+", " ");
    assertTrue(english.contains("2 B 15.2"), english);
    assertTrue(english.contains("2 C 15.2"), english);
    assertFalse(english.contains("Note"));
  }

  @Test
  void aRuleForTiesIsNotPrintedWhereThereAreNone() {
    bicycles =
        bicycles()
            .with(
                "data/shops.yaml",
                ranking("55.6", "ties: unrounded")
                    .replace(
                        "c: {name: {zh-Hant: 丙, en: C}, value: 15.2, share: 18.1",
                        "c: {name: {zh-Hant: 丙, en: C}, value: 15.1, share: 18.0"));
    assertFalse(text(html(RANKING_BLOCK), "en").contains("equal"));
  }

  private static String sales(String derived) {
    return """
    name: {zh-Hant: 銷量, en: Sales}
    unit: {zh-Hant: 輛, en: bicycles}
    scale: thousand
    total: all
    series:
      road:
        name: {zh-Hant: 公路車, en: Road bicycles}
        values: {2022: 11.1, 2023: 12.4, 2024: 13.3}
        %s
      city: {name: {zh-Hant: 城市車, en: City bicycles}, values: {2022: 5.3, 2023: 5.4, 2024: 5.5}}
      all: {name: {zh-Hant: 合計, en: All}, values: {2022: 16.4, 2023: 17.8, 2024: 18.7}}
    """
        .formatted(derived);
  }

  private static final String DERIVED =
      "derived: {how: {zh-Hant: 按線性插值, en: interpolated linearly}, years: [2023]}";

  @Test
  void aStackedChartOfTheWholePrintsItsPublishedTotalAndTheNote() {
    bicycles = bicycles().with("data/sales.yaml", sales(""));
    String chart =
        """
        id: a
        blocks:
          - chart:
              kind: stacked-bars
              title: {zh-Hant: 銷量, en: Sales}
              dataset: sales
              series: [road, city]
              years: [2022, %s]
        """;
    String rounded = text(html(chart.formatted("2024")), "en");
    assertTrue(rounded.contains(ROUNDING_EN));
    assertTrue(rounded.contains("18.7"), "the published total, not 18.8");
    assertFalse(rounded.contains("18.8"));
    assertFalse(text(html(chart.formatted("2023")), "en").contains(ROUNDING_EN));
  }

  @Test
  void aTableOfADatasetWithoutItsTotalHasNothingToAddUpTo() {
    bicycles = bicycles().with("data/sales.yaml", sales(""));
    String table =
        """
        id: a
        blocks:
          - table: {title: {zh-Hant: 銷量, en: Sales}, dataset: sales%s}
        """;
    assertTrue(text(html(table.formatted("")), "en").contains(ROUNDING_EN));
    assertFalse(text(html(table.formatted(", series: [road, city]")), "en").contains(ROUNDING_EN));
  }

  @Test
  void aWrittenTableIsAddedUpAsItIsPrinted() {
    bicycles = bicycles();
    String table =
        """
        id: a
        blocks:
          - table:
              columns:
                - heading: {zh-Hant: 廠, en: Works}
                - heading: {zh-Hant: 產量, en: Output}
                  align: decimal
              rows:
                - [{zh-Hant: 東, en: East}, "~1,012.4"]
                - [{zh-Hant: 西, en: West}, "3.4"]
                - cells: [{zh-Hant: 合計, en: All}, "%s"]
                  role: total
        """;
    assertTrue(text(html(table.formatted("1,015.9")), "en").contains(ROUNDING_EN));
    assertFalse(text(html(table.formatted("1,015.8")), "en").contains(ROUNDING_EN));
    assertFalse(
        text(html(table.formatted("1,019.8")), "en").contains(ROUNDING_EN),
        "no rounding explains what is 4 apart");
  }

  @Test
  void aPieThatMissesAHundredPerCentSaysWhy() {
    bicycles =
        bicycles()
            .with(
                "data/shops.yaml",
                ranking("55.7", "ties: shared")
                    .replace("25.3, share: 30.1", "15.2, share: 33.3")
                    .replace("share: 18.1", "share: 33.3")
                    .replace("55.7", "45.6"));
    String chart =
        """
        id: a
        blocks:
          - chart: {kind: pie, title: {zh-Hant: 份額, en: Shares}, dataset: shops}
        """;
    assertTrue(
        text(html(chart), "en").contains("Percentages may not add up to 100% due to rounding."));
    bicycles = bicycles().with("data/shops.yaml", ranking("55.7", "ties: shared"));
    assertFalse(text(html(chart), "en").contains("100%"), "shares of 66.3 in all are no whole");
  }

  @Test
  void derivedFiguresOfATableAreSaidToBeOurs() {
    bicycles = bicycles().with("data/sales.yaml", sales(DERIVED));
    String table =
        """
        id: a
        blocks:
          - table: {title: {zh-Hant: 銷量, en: Sales}, dataset: sales, years: [%s]}
        """;
    TestReport.Ran ran = html(table.formatted("2023"));
    assertTrue(
        text(ran, "en")
            .contains(
                "Note: The figure of Road bicycles for 2023 is derived by us: interpolated linearly."));
    assertTrue(text(ran, "zh-Hant").contains("附註：公路車2023年的數字由我們推算：按線性插值。"));
    assertFalse(text(html(table.formatted("2022")), "en").contains("derived"));
  }

  @Test
  void aWholeDatasetDerivedForSomeYearsSaysWhich() {
    String derived =
        sales("") + "derived: {how: {zh-Hant: 推算, en: extrapolated}, years: [2022, 2023, 2024]}\n";
    bicycles = bicycles().with("data/sales.yaml", derived);
    String chart =
        """
        id: a
        blocks:
          - chart: {kind: lines, title: {zh-Hant: 銷量, en: Sales}, dataset: sales}
        """;
    TestReport.Ran ran = html(chart);
    assertTrue(
        text(ran, "en").contains("The figures for 2022 to 2024 are derived by us: extrapolated."));
    assertTrue(text(ran, "zh-Hant").contains("2022年至2024年的數字由我們推算：推算。"));
  }

  @Test
  void proseSaysOnceASentenceThatItsFiguresAreOurs() {
    bicycles = bicycles().with("data/sales.yaml", sales(DERIVED));
    String prose =
        """
        id: a
        blocks:
          - paragraph:
              zh-Hant: "由{value sales road 2022}增至{value sales road 2023}。佔{share sales road 2023}，即{value sales road 2023}。後為{value sales road 2024}。"
              en: "From {value sales road 2022} to {value sales road 2023}. That is {share sales road 2023}, or {value sales road 2023}. Then {value sales road 2024}."
        """;
    TestReport.Ran ran = html(prose);
    assertEquals(
        "From 11,100 bicycles to 12,400 bicycles (as derived by us). That is 69.7%, or 12,400"
            + " bicycles (each as derived by us). Then 13,300 bicycles.",
        line(ran, "en", "From"));
    assertEquals(
        "由11,100輛增至12,400輛（由我們推算）。佔69.7%，即12,400輛（均由我們推算）。後為13,300輛。", line(ran, "zh-Hant", "由11"));
  }

  private static String line(TestReport.Ran ran, String language, String beginning) {
    return text(ran, language)
        .lines()
        .map(line -> line.strip().replace('\u00a0', ' '))
        .filter(line -> line.startsWith(beginning))
        .findFirst()
        .orElse("");
  }

  private static final String NAMES =
      """
      terms:
        club: {zh-Hant: 青山單車會, en: Green Hill Bicycle Club, entity: translation}
        works: {zh-Hant: 大路車廠, en: Dalu Bicycle Works, entity: romanisation}
        union: {zh-Hant: 單車聯會, en: The Bicycle Union, entity: official}
      """;

  @Test
  void aNameThatIsNotOfficialIsMarkedAtItsFirstUseInEnglishOnly() {
    bicycles = bicycles().with("terms.yaml", NAMES);
    String prose =
        """
        id: a
        blocks:
          - heading: {zh-Hant: "{term club}與我們", en: "{term club} and we"}
          - paragraph: {zh-Hant: "{term union}。", en: "{term union} and {term club}."}
          - paragraph: {zh-Hant: "{term works}。", en: "{term works} and {term club}."}
        """;
    TestReport.Ran ran = html(prose);
    String english = text(ran, "en").replaceAll("\\s+", " ");
    assertTrue(english.contains("GREEN HILL BICYCLE CLUB* AND WE"), english);
    assertTrue(
        english.contains(
            "The Bicycle Union and Green Hill Bicycle Club. *The English name is a translation of"
                + " the Chinese name and is not official. Dalu Bicycle Works* and Green Hill Bicycle"
                + " Club. *The English name is a romanisation of the Chinese name and is not"
                + " official."),
        english);
    assertFalse(text(ran, "zh-Hant").contains("*"));
    assertTrue(text(ran, "bilingual").contains("GREEN HILL BICYCLE CLUB*"));
  }

  @Test
  void aNameFirstUsedInADrawingIsMarkedThereAndExplainedUnderIt() {
    bicycles =
        bicycles()
            .with("terms.yaml", NAMES)
            .with(
                "data/shops.yaml",
                ranking("55.7", "ties: shared").replace("en: A}", "en: \"{term works}\"}"));
    String chart =
        """
        id: a
        blocks:
          - chart: {kind: horizontal-bars, title: {zh-Hant: 車店, en: Shops}, dataset: shops}
        """;
    String english = text(html(chart), "en").replaceAll("\\s+", " ");
    assertTrue(english.contains("Dalu Bicycle Works*"), english);
    assertTrue(english.contains("Notes: *The English name is a romanisation"), english);
  }

  @Test
  void pagesWithAllOfItCanBeLaidOut() throws IOException {
    bicycles =
        bicycles()
            .with("terms.yaml", NAMES)
            .with("data/shops.yaml", ranking("55.8", "ties: unrounded"))
            .with("data/sales.yaml", sales(DERIVED));
    TestReport.Ran ran =
        bicycles
            .with(
                "sections/a.yaml",
                RANKING_BLOCK
                    + """
                      - paragraph: {zh-Hant: "{term club}。", en: "{term club} and {term works}."}
                      - table: {title: {zh-Hant: 銷量, en: Sales}, dataset: sales}
                    """)
            .built("--format", "pdf");
    assertTrue(Files.size(ran.output("proof/bicycles.bilingual.pdf")) > 0);
  }

  @Test
  void onlyEditionsForWorkMarkATranslationThatHasNotFollowed() {
    String prose =
        """
        id: a
        blocks:
          - heading: {zh-Hant: 市場, en: Market}
          - paragraph: {zh-Hant: %s, en: People ride bicycles.}
        """;
    bicycles = bicycles().with("sections/a.yaml", prose.formatted("人們騎單車。"));
    bicycles.run("confirm");
    TestReport.Ran working = html(prose.formatted("人人騎單車。"), "--edition", "working");
    assertTrue(
        text(working, "working", "en")
            .contains("People ride bicycles. [translation to be confirmed]"));
    assertFalse(text(working, "working", "en").contains("Market ["));
    assertFalse(text(working, "working", "zh-Hant").contains("〔譯文待確認〕"));
    TestReport.Ran proof = html(prose.formatted("人人騎單車。"));
    for (String language : new String[] {"en", "zh-Hant", "bilingual"}) {
      assertFalse(text(proof, language).contains("confirmed"), language);
      assertFalse(text(proof, language).contains("待確認"), language);
    }
  }
}
