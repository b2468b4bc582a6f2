package org.gailan.redaction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.gailan.content.Edition;
import org.gailan.content.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What editions leave of words, texts and blocks. All of it is made up. */
final class RemovedWordsTest {
  private static final String INLINES =
      """
      - paragraph: |
          We engaged {redacted offering: Abra} and {redacted confidential: Cada}, **bold {redacted
          offering: Bra}**, *{redacted offering}*, [x {redacted offering: Link} y](https://a.example)
          and [z](https://b.example){note n}, [has {redacted offering: Gone} been],\\
          {term leaf} for {fact fee}.
        id: p
      - notes: {n: "See {redacted confidential: Note} there."}
      """;

  private static Remains inlines(Path folder) {
    return Remains.in(folder)
        .with("terms.yaml", "terms:\n  leaf: {en: leaf}\n")
        .with("facts.yaml", "facts:\n  fee: {amount: 5}\n")
        .blocks(INLINES);
  }

  @Test
  void wordsAreReplacedByTokensWhereverTheyStandAndAddressesOfTheirLinksGoWithThem(
      @TempDir Path folder) {
    assertEquals(
        """
        p paragraph: We engaged [offering] and [confidential], **bold [offering]**, *[offering]*, x [offering] y and (z)->https://b.example^n, {placeholder [has [offering] been]},/{term leaf} for {fact fee}.
        a_2 notes n=See [confidential] there.
        """,
        inlines(folder).sections("proof"));
  }

  @Test
  void aWorkingEditionKeepsThemMarked(@TempDir Path folder) {
    assertEquals(
        """
        p paragraph: We engaged <offering: Abra> and <confidential: Cada>, **bold <offering: Bra>**, *[offering]*, (x <offering: Link> y)->https://a.example and (z)->https://b.example^n, {placeholder [has <offering: Gone> been]},/{term leaf} for {fact fee}.
        a_2 notes n=See <confidential: Note> there.
        """,
        inlines(folder).sections("working"));
  }

  @Test
  void aProspectusPrintsThemLikeAllOthers(@TempDir Path folder) {
    assertEquals(
        """
        p paragraph: We engaged Abra and Cada, **bold Bra**, *[offering]*, (x Link y)->https://a.example and (z)->https://b.example^n, {placeholder [has Gone been]},/{term leaf} for {fact fee}.
        a_2 notes n=See Note there.
        """,
        inlines(folder).sections("final"));
  }

  @Test
  void anEditionOfSomeCategoriesRemovesThoseAlone(@TempDir Path folder) {
    assertEquals(
        """
        p paragraph: We engaged [offering] and Cada, **bold [offering]**, *[offering]*, x [offering] y and (z)->https://b.example^n, {placeholder [has [offering] been]},/{term leaf} for {fact fee}.
        a_2 notes n=See Note there.
        """,
        inlines(folder).sections("partly"));
  }

  private static final String TEXTS =
      """
      - heading: {en: Secret heading, redacted: offering}
        level: 3
        id: h
      - paragraph:
          en: |
            One secret

            and another
          redacted: offering
      - list:
          - {lead: {en: Lead, redacted: offering}, text: Shown}
          - text: Text
            lead: Lead
            redacted: confidential
            list: [{text: Below}]
          - {text: Around, list: [{text: {en: Nested, redacted: offering}}, {text: Beside}], redacted: offering-party}
      - definitions:
          - {term: {en: Term, redacted: offering}, text: Shown}
          - {term: Shown, text: {en: Meaning, redacted: offering}}
      - source: {en: Source, redacted: offering}
      - page-break: always
      """;

  @Test
  void aTextThatIsMarkedIsOneTokenHoweverLong(@TempDir Path folder) {
    assertEquals(
        """
        h heading 3: [offering]
        a_2 paragraph: [offering]
        a_3 list ([offering]: Shown; [confidential]; [offering-party])
        a_4 definitions: [offering] = Shown; Shown = [offering]
        a_5 source: [offering]
        a_6 page-break
        """,
        Remains.in(folder).blocks(TEXTS).sections("proof"));
  }

  @Test
  void aWorkingEditionMarksWhatStandsInTheMarked(@TempDir Path folder) {
    assertEquals(
        """
        h heading 3: Secret heading !offering
        a_2 paragraph: One secret ¶ and another !offering
        a_3 list (Lead !offering: Shown; Lead !confidential: Text !confidential (Below !confidential) !confidential; Around !offering-party (Nested !offering; Beside !offering-party) !offering-party)
        a_4 definitions: Term !offering = Shown; Shown = Meaning !offering
        a_5 source: Source !offering
        a_6 page-break
        """,
        Remains.in(folder).blocks(TEXTS).sections("working"));
    assertEquals(
        """
        h heading 3: Secret heading
        a_2 paragraph: One secret ¶ and another
        a_3 list (Lead: Shown; Lead: Text (Below); Around (Nested; Beside))
        a_4 definitions: Term = Shown; Shown = Meaning
        a_5 source: Source
        a_6 page-break
        """,
        Remains.in(folder).blocks(TEXTS).sections("final"));
  }

  private static final String BLOCKS =
      """
      - heading: Secret
        level: 2
        id: secret-heading
        redacted: offering
      - list: [{text: A}, {text: B}]
        id: secret-list
        redacted: confidential
      - chart: {kind: lines, title: Chart, dataset: tea, source: X}
        redacted: offering
      - table: {columns: [{heading: A}], rows: [["1"], ["2"]], title: Table}
        redacted: offering
      - ranking: {dataset: shops, title: Ranking, source: "S {redacted timetable: then}"}
        redacted: offering
      - definitions: [{term: T, text: U}]
        redacted: offering
      - source: S
        redacted: offering
      - paragraph: Calls {note one} and {note two}.
      - notes: {one: First, two: Second}
        redacted: offering
      """;

  private static final String TEA =
      """
      name: Tea
      unit: RMB
      series: {green: {name: Green, values: {2020: 1, 2021: 2}}}
      """;

  private static final String SHOPS =
      """
      kind: ranking
      name: Shops
      unit: count
      year: 2021
      measure: Shops
      items: {a: {name: A, value: 2}}
      """;

  @Test
  void aBlockThatIsMarkedIsAParagraphOfOneTokenUnderAnIdThatNoAuthorGave(@TempDir Path folder) {
    assertEquals(
        """
        a_1 heading 2: [offering]
        a_2 paragraph: [confidential]
        a_3 paragraph: [offering]
        a_4 paragraph: [offering]
        a_5 paragraph: [offering]
        a_6 paragraph: [offering]
        a_7 paragraph: [offering]
        a_8 paragraph: Calls ^redacted_0 and ^redacted_1.
        a_9 notes redacted_0=[offering] redacted_1=[offering]
        """,
        Remains.in(folder)
            .with("data/tea.yaml", TEA)
            .with("data/shops.yaml", SHOPS)
            .blocks(BLOCKS)
            .sections("proof"));
  }

  @Test
  void aWorkingEditionMarksEveryTextOfAMarkedBlock(@TempDir Path folder) {
    assertEquals(
        """
        secret-heading heading 2: Secret !offering
        secret-list list (A !confidential; B !confidential)
        a_3 chart: Chart !offering source X !offering
        a_4 table: Table !offering | A !offering / 1 !offering / 2 !offering
        a_5 ranking: Ranking !offering source S <timetable: then> !offering
        a_6 definitions: T !offering = U !offering
        a_7 source: S !offering
        a_8 paragraph: Calls ^one and ^two.
        a_9 notes one=First !offering two=Second !offering
        """,
        Remains.in(folder)
            .with("data/tea.yaml", TEA)
            .with("data/shops.yaml", SHOPS)
            .blocks(BLOCKS)
            .sections("working"));
  }

  @Test
  void cellsOfAMarkedRowOrColumnAreEachATokenAlsoWhereTheyAreEmptyOrCoverMore(
      @TempDir Path folder) {
    String table =
        """
        - table:
            title: {en: Title, redacted: offering}
            columns:
              - heading: A
              - {heading: B, redacted: confidential}
              - heading: {en: C, redacted: offering}
            rows:
              - ["1", "", "3"]
              - {cells: ["4", "5", ""], redacted: offer-price}
              - [{text: "6", rows: 2}, {text: "7", columns: 2}]
              - ["8", {text: "9", redacted: offering}]
              - [{text: "10", columns: 2}, {en: Eleven, redacted: offering}]
            source: {en: S, redacted: offering}
        """;
    assertEquals(
        """
        a_1 table: [offering] | A, [confidential], [offering] / 1, [confidential], 3 / [offer-price], [offer-price], [offer-price] / 6, [confidential] / [confidential], [offering] / [confidential], [offering] source [offering]
        """,
        Remains.in(folder).blocks(table).sections("proof"));
    assertEquals(
        """
        a_1 table: Title !offering | A, B !confidential !confidential, C !offering / 1,  !confidential, 3 / 4 !offer-price, 5 !offer-price,  !offer-price !offer-price / 6, 7 !confidential / 8 !confidential, 9 !offering / 10 !confidential, Eleven !offering source S !offering
        """,
        Remains.in(folder).blocks(table).sections("working"));
  }

  @Test
  void aNoteThatOnlyTheRemovedCallsGoesWithIt(@TempDir Path folder) {
    assertEquals(
        """
        a_1 paragraph: [offering]
        a_2 paragraph: Shown^b.
        a_3 notes b=Also called elsewhere
        a_4 table: T^d | A / [offering], ^d source S notes
        """
            .replace(" source S notes", " d=Kept"),
        Remains.in(folder)
            .blocks(
                """
                - paragraph: "Secret{note a}{note b}."
                  redacted: offering
                - paragraph: "Shown{note b}."
                - notes: {a: Only called from the secret, b: Also called elsewhere}
                - table:
                    title: "T{note d}"
                    columns: [{heading: A}, {heading: ""}]
                    rows: [[{text: "{note c}", redacted: offering}, "{note d}"]]
                    notes: {c: Gone, d: Kept}
                """)
            .sections("proof")
            .replace("| A, ", "| A"));
  }

  @Test
  void aBlockOfNotesThatHasNoneLeftIsGone(@TempDir Path folder) {
    assertEquals(
        """
        a_1 paragraph: [offering]
        """,
        Remains.in(folder)
            .blocks(
                """
                - paragraph: "Secret{note a}."
                  redacted: offering
                - notes: {a: Only called from the secret}
                """)
            .sections("proof"));
  }

  @Test
  void notesThatAreMarkedLoseTheirIdsAndKeepTheirPlaces(@TempDir Path folder) {
    assertEquals(
        """
        a_1 paragraph: One^one two^redacted_2_0.
        a_2 chart: C^redacted_1 source S^kept redacted_1=[offering] kept=Kept
        a_3 notes one=First redacted_2_0=[offering]
        """,
        Remains.in(folder)
            .with("data/tea.yaml", TEA)
            .blocks(
                """
                - paragraph: "One{note one} two{note two}."
                - chart:
                    kind: lines
                    title: "C{note secret}"
                    dataset: tea
                    source: "S{note kept}"
                    notes: {secret: {en: Secret, redacted: offering}, kept: Kept}
                - notes: {one: First, two: {en: Second, redacted: offering}}
                """)
            .sections("proof"));
  }

  @Test
  void anEditionThatShowsAllLosesNothingThatAnotherRemoves(@TempDir Path folder) {
    Remains remains =
        Remains.in(folder).with("data/tea.yaml", TEA).with("data/shops.yaml", SHOPS).blocks(BLOCKS);
    Report shown = remains.removed("working").report();
    Edition proof = Optional.ofNullable(shown.editions().get("proof")).orElseThrow();
    assertEquals(remains.sections("proof"), Remains.sections(Removal.of(shown, proof).report()));
  }

  @Test
  void ofTheNotesOfAChartAndATableThoseGoThatOnlyTheRemovedCalls(@TempDir Path folder) {
    assertEquals(
        """
        a_1 chart: [offering] source S^redacted_2 redacted_2=[offering]
        a_2 table: [offering] | A / 1^kept kept=Kept
        a_3 ranking: R source [timetable]
        """,
        Remains.in(folder)
            .with("data/tea.yaml", TEA)
            .with("data/shops.yaml", SHOPS)
            .blocks(
                """
                - chart:
                    kind: lines
                    title: {en: "C{note one}", redacted: offering}
                    dataset: tea
                    source: "S{note two}"
                    notes: {one: {en: Secret, redacted: offering}, two: {en: Secret, redacted: offering}}
                - table:
                    title: {en: "T{note one}", redacted: offering}
                    columns: [{heading: A}]
                    rows: [["1{note kept}"]]
                    notes: {one: {en: Secret, redacted: offering}, kept: Kept}
                - ranking: {dataset: shops, title: R, source: {en: S, redacted: timetable}}
                """)
            .sections("proof"));
  }

  @Test
  void aMarkedNoteThatOnlyTheRemovedCallsIsGone(@TempDir Path folder) {
    assertEquals(
        """
        a_1 ranking: [offering]
        """,
        Remains.in(folder)
            .with("data/shops.yaml", SHOPS)
            .blocks(
                """
                - ranking:
                    dataset: shops
                    title: {en: "R{note n}", redacted: offering}
                    notes: {n: {en: Secret, redacted: confidential}}
                """)
            .sections("proof"));
  }
}
