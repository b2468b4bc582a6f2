package org.gailan.redaction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What editions leave of figures, terms and facts. All of it is made up. */
final class RemovedFiguresTest {
  private static final String TEA =
      """
      name: {en: Tea, redacted: offering}
      unit: RMB
      source: {en: Source, redacted: offering}
      total: all
      series:
        green:
          name: Green
          values: {2020: 1.5, 2021: 2.5, 2022: 4.0}
          redacted: {2021: offer-size}
          growth: [{from: 2020, to: 2021, rate: 66.7}, {from: 2020, to: 2022, rate: 63.3}, {from: 2021, to: 2022, rate: 60.0}]
          part-of: all
          shares: {2020: 50.0, 2021: 50.0, 2022: 50.0}
          multiples: [{from: 2020, to: 2021, times: 1.7}, {from: 2020, to: 2022, times: 2.7}, {from: 2021, to: 2022, times: 1.6}]
          changes: [{from: 2020, to: 2021, by: 1.0}, {from: 2020, to: 2022, by: 2.5}, {from: 2021, to: 2022, by: 1.5}]
          derived: {how: Ours}
        black:
          name: {en: Black, redacted: offering}
          values: {2020: 1.5, 2021: 2.5, 2022: 4.0}
          part-of: all
          shares: {2020: 50.0, 2021: 50.0, 2022: 50.0}
        all: {name: All, values: {2020: 3.0, 2021: 5.0, 2022: 8.0}, redacted: {2022: confidential}}
        twice: {name: Twice, formula: once + once}
        once: {name: Once, formula: green + 1}
        secret:
          name: Secret
          values: {2020: 9.0}
          redacted: confidential
          derived: {how: Guessed}
        computed: {name: Computed, formula: black * 7.7, redacted: {category: confidential, reason: Because}}
      """;

  @Test
  void valuesGoWithAllThatIsComputedFromThemOrGivesThemBackAtOnce(@TempDir Path folder) {
    assertEquals(
        """
        [offering] source [offering]
          green Green 2020=1.5 2022=4.0 removed [2021] growth 2020-2022 share 2020 multiple 2020-2022 change 2020-2022 derived Ours
          black [offering] 2020=1.5 2021=2.5 2022=4.0 share 2020 share 2021
          all All 2020=3.0 2021=5.0 removed [2022]
          twice Twice 2020=5.0 2022=10.0 removed [2021] = 'once + once' of [once, once]
          once Once 2020=2.5 2022=5.0 removed [2021] = 'green + 1' of [green]
          secret [confidential] removed [2020]
          computed [confidential] removed [2020, 2021, 2022] = '' of []
        """,
        Remains.in(folder).with("data/tea.yaml", TEA).datasets("proof"));
  }

  @Test
  void aWorkingEditionKeepsThemWithTheirMarks(@TempDir Path folder) {
    assertEquals(
        """
        Tea !offering source Source !offering
          green Green 2020=1.5 2021=2.5 2022=4.0 growth 2020-2021 growth 2020-2022 growth 2021-2022 share 2020 share 2021 share 2022 multiple 2020-2021 multiple 2020-2022 multiple 2021-2022 change 2020-2021 change 2020-2022 change 2021-2022 derived Ours !2021
          black Black !offering 2020=1.5 2021=2.5 2022=4.0 share 2020 share 2021 share 2022
          all All 2020=3.0 2021=5.0 2022=8.0 !2022
          twice Twice 2020=5.0 2021=7.0 2022=10.0 = 'once + once' of [once, once]
          once Once 2020=2.5 2021=3.5 2022=5.0 = 'green + 1' of [green]
          secret Secret !confidential 2020=9.0 derived Guessed !confidential
          computed Computed !confidential 2020=11.6 2021=19.3 2022=30.8 = 'black * 7.7' of [black] !confidential
        """,
        Remains.in(folder).with("data/tea.yaml", TEA).datasets("working"));
  }

  @Test
  void aProspectusKeepsThemWithoutMarksAndSomeCategoriesGoAlone(@TempDir Path folder) {
    assertEquals(
        """
        Tea source Source
          green Green 2020=1.5 2021=2.5 2022=4.0 growth 2020-2021 growth 2020-2022 growth 2021-2022 share 2020 share 2021 share 2022 multiple 2020-2021 multiple 2020-2022 multiple 2021-2022 change 2020-2021 change 2020-2022 change 2021-2022 derived Ours
          black Black 2020=1.5 2021=2.5 2022=4.0 share 2020 share 2021 share 2022
          all All 2020=3.0 2021=5.0 2022=8.0
          twice Twice 2020=5.0 2021=7.0 2022=10.0 = 'once + once' of [once, once]
          once Once 2020=2.5 2021=3.5 2022=5.0 = 'green + 1' of [green]
          secret Secret 2020=9.0 derived Guessed
          computed Computed 2020=11.6 2021=19.3 2022=30.8 = 'black * 7.7' of [black]
        """,
        Remains.in(folder).with("data/tea.yaml", TEA).datasets("final"));
    assertEquals(
        """
        [offering] source [offering]
          green Green 2020=1.5 2021=2.5 2022=4.0 growth 2020-2021 growth 2020-2022 growth 2021-2022 share 2020 share 2021 share 2022 multiple 2020-2021 multiple 2020-2022 multiple 2021-2022 change 2020-2021 change 2020-2022 change 2021-2022 derived Ours
          black [offering] 2020=1.5 2021=2.5 2022=4.0 share 2020 share 2021 share 2022
          all All 2020=3.0 2021=5.0 2022=8.0
          twice Twice 2020=5.0 2021=7.0 2022=10.0 = 'once + once' of [once, once]
          once Once 2020=2.5 2021=3.5 2022=5.0 = 'green + 1' of [green]
          secret Secret 2020=9.0 derived Guessed
          computed Computed 2020=11.6 2021=19.3 2022=30.8 = 'black * 7.7' of [black]
        """,
        Remains.in(folder).with("data/tea.yaml", TEA).datasets("partly"));
  }

  private static final String SHOPS =
      """
      kind: ranking
      name: {en: Shops, redacted: offering}
      unit: count
      year: 2024
      measure: {en: Measure, redacted: offering}
      source: {en: Source, redacted: offering}
      marks: {listed: {en: Listed, redacted: offering}}
      items:
        a: {name: A, value: 9, share: 30.0, marks: [listed], note: {en: Note, redacted: offering}, derived: {how: Ours}}
        b: {name: B, own: true, value: 8, share: 26.7, marks: [listed], note: Note, derived: {how: Ours}, redacted: confidential}
        c: {name: C, own: true, value: 7, share: 23.3, marks: [listed], note: "Note {redacted offering: X}", redacted: {name: confidential}}
        d: {name: D, value: 6, share: 20.0, redacted: {value: confidential}}
        e: {name: E, value: 5, share: 16.7, redacted: {share: confidential}}
      total: {name: {en: Total, redacted: offering}, value: 35, share: 99.9, redacted: confidential}
      """
          .replace(
              "b: {name: B, own: true",
              "b: {name: B, own: false"); // only one item can be the issuer

  @Test
  void partsOfRankedItemsGoAndAShareGoesWithItsValue(@TempDir Path folder) {
    assertEquals(
        """
        [offering] by [offering] source [offering] marks listed=[offering]
          a A 9 30.0% [listed] note [offering] derived
          b [confidential] - - removed [NAME, VALUE, SHARE]
          c [confidential] own 7 23.3% [listed] note Note [offering] removed [NAME]
          d D - - removed [VALUE, SHARE]
          e E 5 - removed [SHARE]
          total [offering] - -
        """,
        Remains.in(folder).with("data/shops.yaml", SHOPS).datasets("proof"));
  }

  @Test
  void onlyThePartsOfTheCategoriesThatAreRemovedGo(@TempDir Path folder) {
    assertEquals(
        """
        Shops by Shops marks
          a A - - removed [VALUE]
          b [offering] 1 - removed [NAME]
        """,
        Remains.in(folder)
            .with(
                "data/shops.yaml",
                """
                kind: ranking
                name: Shops
                unit: count
                year: 2024
                measure: Shops
                items:
                  a: {name: A, value: 2, redacted: {name: confidential, value: offering}}
                  b: {name: B, value: 1, redacted: {name: offering, value: confidential}}
                """)
            .datasets("partly"));
  }

  @Test
  void theIssuersRowIsNotToldApartOnceItIsRemoved(@TempDir Path folder) {
    String own =
        SHOPS
            .replace("own: true", "own: false")
            .replace("name: B, own: false", "name: B, own: true");
    assertEquals(
        """
          b [confidential] - - removed [NAME, VALUE, SHARE]
        """,
        Remains.in(folder)
            .with("data/shops.yaml", own)
            .datasets("proof")
            .lines()
            .skip(2)
            .limit(1)
            .map(l -> l + "\n")
            .findFirst()
            .orElse(""));
    assertEquals(
        """
          b B !confidential own 8 26.7% [listed] note Note derived ![NAME, VALUE, SHARE]
        """,
        Remains.in(folder)
            .with("data/shops.yaml", own)
            .datasets("working")
            .lines()
            .skip(2)
            .limit(1)
            .map(l -> l + "\n")
            .findFirst()
            .orElse(""));
  }

  @Test
  void aRankingWithoutSharesHasNoneToRemove(@TempDir Path folder) {
    assertEquals(
        """
        Shops by Shops marks
          a [offering] - - removed [NAME, VALUE]
          b B 1 -
        """,
        Remains.in(folder)
            .with(
                "data/shops.yaml",
                """
                kind: ranking
                name: Shops
                unit: count
                year: 2024
                measure: Shops
                items: {a: {name: A, value: 2, redacted: offering}, b: {name: B, value: 1}}
                """)
            .datasets("proof"));
  }

  @Test
  void aWorkingEditionKeepsItemsWithTheirMarks(@TempDir Path folder) {
    assertEquals(
        """
        Shops !offering by Measure !offering source Source !offering marks listed=Listed !offering
          a A 9 30.0% [listed] note Note !offering derived
          b B !confidential 8 26.7% [listed] note Note derived ![NAME, VALUE, SHARE]
          c C !confidential own 7 23.3% [listed] note Note <offering: X> ![NAME]
          d D 6 20.0% ![VALUE]
          e E 5 16.7% ![SHARE]
          total Total !offering 35 99.9% !confidential
        """,
        Remains.in(folder).with("data/shops.yaml", SHOPS).datasets("working"));
    assertEquals(
        """
        Shops by Measure source Source marks listed=Listed
          a A 9 30.0% [listed] note Note derived
          b B 8 26.7% [listed] note Note derived
          c C own 7 23.3% [listed] note Note X
          d D 6 20.0%
          e E 5 16.7%
          total Total 35 99.9%
        """,
        Remains.in(folder).with("data/shops.yaml", SHOPS).datasets("final"));
  }

  private static final String TERMS =
      """
      terms:
        house: {en: The House, full: {en: The House of Tea}, avoid: {en: [Teahouse]}, entity: translation, redacted: offering}
        leaf: {en: leaf, full: {en: "leaf {redacted offering: X}"}, avoid: {en: [leave]}, entity: official}
      """;

  private static final String FACTS =
      """
      source: {en: Source}
      facts:
        fee: {amount: 77.5, what: Fee, page: 3, redacted: confidential}
        rate: {percent: 12.5}
        year: {year: 1999}
        span: {period: [2001, 2003]}
        day: {date: 2021-07-20, what: Day}
      """;

  @Test
  void aTermIsGoneInAllItsForms(@TempDir Path folder) {
    Remains remains = Remains.in(folder).with("terms.yaml", TERMS);
    assertEquals("[offering]", remains.term("proof", "house"));
    assertEquals(
        "leaf full leaf [offering] avoid [[leave]] OFFICIAL", remains.term("proof", "leaf"));
    assertEquals(
        "The House full The House of Tea avoid [[Teahouse]] TRANSLATION !offering",
        remains.term("working", "house"));
    assertEquals(
        "The House full The House of Tea avoid [[Teahouse]] TRANSLATION",
        remains.term("final", "house"));
  }

  @Test
  void aFactIsGoneWithWhatIsSaidOfIt(@TempDir Path folder) {
    Remains remains = Remains.in(folder).with("facts.yaml", FACTS);
    assertEquals("removed", remains.fact("proof", "fee"));
    assertEquals(
        "77.5 what Fee source Source page 3 !confidential", remains.fact("working", "fee"));
    assertEquals("77.5 what Fee source Source page 3", remains.fact("final", "fee"));
    assertEquals("2021-07-20 what Day source Source", remains.fact("proof", "day"));
    assertEquals("12.5% source Source", remains.fact("proof", "rate"));
    assertEquals("1999 source Source", remains.fact("proof", "year"));
    assertEquals("2001-2003 source Source", remains.fact("proof", "span"));
  }
}
