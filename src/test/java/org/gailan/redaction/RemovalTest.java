package org.gailan.redaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gailan.content.Claim;
import org.gailan.content.Disclosure;
import org.gailan.content.LockedText;
import org.gailan.content.Regulated;
import org.gailan.content.Report;
import org.gailan.content.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes with the removed, what is written down of it, and in which files. All is made up. */
final class RemovalTest {
  private static final String TEA =
      """
      name: Tea
      unit: RMB
      series:
        green: {name: Green, values: {2020: 1.5, 2021: 2.5}, redacted: {2021: offer-size}}
        black: {name: Black, values: {2020: 1.5, 2021: 2.5}}
        sum: {name: Sum, formula: green + black}
        secret: {name: Secret, values: {2020: 7.5}, redacted: confidential}
      """;

  private static final String PLAIN =
      """
      name: Plain
      unit: RMB
      series: {one: {name: One, values: {2020: 1.5}}}
      """;

  /** Each redaction in a line: kind, place, category, words, figures. */
  private static String log(Removed removed) {
    return removed.redactions().stream()
            .map(
                r ->
                    "%s | %s%s | %s |%s | %s"
                        .formatted(
                            r.kind().words(),
                            r.place(),
                            r.detail().isEmpty() ? "" : ": " + r.detail(),
                            r.mark().category().orElse(""),
                            r.words().values().stream()
                                .map(words -> " " + Remains.prose(words))
                                .collect(Collectors.joining()),
                            r.figures()))
            .collect(Collectors.joining("\n"))
        + "\n";
  }

  @Test
  void everyRedactionIsWrittenDownWithItsPlaceInTheOrderOfTheReport(@TempDir Path folder) {
    Removed removed =
        Remains.in(folder)
            .with(
                "report.yaml",
                """
                id: tea
                title: {en: Secret title, redacted: offering}
                languages: [en]
                editions:
                  proof: {redactions: removed, warning: {en: "Line {redacted offering: warned}"}}
                regulatory-texts:
                  slot: {version: v1, verified: true, text: {en: "Slot {redacted offering: slotted}"}}
                sections: [a.yaml]
                """)
            .with("data/tea.yaml", TEA)
            .with(
                "data/shops.yaml",
                """
                kind: ranking
                name: Shops
                unit: count
                year: 2024
                measure: Shops
                items:
                  a: {name: A, value: 9, share: 30.0, redacted: confidential}
                  b: {name: B, value: 8, redacted: {name: offering, value: confidential}}
                  c: {name: C, value: 7, share: 20.0, redacted: {share: offering}}
                total: {name: Total, value: 24, share: 80.0, redacted: offering}
                """)
            .with(
                "terms.yaml",
                "terms: {house: {en: House, full: {en: The House}, redacted: offering}}\n")
            .with("facts.yaml", "facts: {fee: {amount: 77.5, redacted: offering}}\n")
            .blocks(
                """
                - paragraph: "One {redacted offering: first}, {redacted offering} and {redacted confidential: other}."
                  id: p
                - heading: {en: Heading, redacted: offering}
                - list: [{text: Item, redacted: offering}, {text: "x {redacted offering: y}"}]
                - list: [{lead: Lead, text: Text}, {text: "More{note n}"}]
                  id: whole
                  redacted: confidential
                - table:
                    columns: [{heading: A, redacted: offering}, {heading: B}]
                    rows: [["1", "2"], {cells: ["3", "4"], redacted: confidential}, ["5", {text: "6", redacted: timetable}]]
                    notes: {m: {en: Note, redacted: subscription}}
                    title: "T{note m}"
                - notes: {n: N}
                - chart: {kind: lines, title: C, dataset: tea}
                - ranking: {dataset: shops, title: R}
                """)
            .removed("proof");
    assertEquals(
        """
        the title | tea | offering | Secret title |\s
        words | tea | offering | warned |\s
        a ranked item | shops | confidential | A |\s
        a ranked item | shops: a | confidential | | 9
        a ranked item | shops: a share | confidential | | 30.0
        a ranked item | shops | offering | B |\s
        a ranked item | shops: b | confidential | | 8
        a ranked item | shops: b share | confidential | |\s
        a ranked item | shops: c share | offering | | 20.0
        a total | shops | offering | | 24, 80.0%
        a value | tea: green 2021 | offer-size | | 2.5
        a value computed from removed ones | tea: sum 2021 | offer-size | | 5.0
        a value | tea: secret 2020 | confidential | | 7.5
        a series | tea | confidential | Secret |\s
        a term | house | offering | The House |\s
        a fact | fee | offering | | 77.5
        words | p | offering | first |\s
        words | p | offering | |\s
        words | p | confidential | other |\s
        a text | a_2 | offering | Heading |\s
        an item of a list | a_3 | offering | Item |\s
        words | a_3 | offering | y |\s
        a block | whole | confidential | Lead ¶ Text ¶ More^n |\s
        a column | a_5 | offering | A |\s
        a column | a_5 | offering | 1 |\s
        a row | a_5 | confidential | 3 |\s
        a row | a_5 | confidential | 4 |\s
        a column | a_5 | offering | 5 |\s
        a cell | a_5 | timetable | 6 |\s
        a note | a_5 | subscription | Note |\s
        words | slot | offering | slotted |\s
        """,
        log(removed));
    assertEquals(List.of(), removed.report().redactions());
    assertEquals(
        Optional.of("Line [offering]"),
        removed.edition().warning().map(line -> Remains.text(line.text())));
    assertEquals(
        Optional.of("Line [offering]"),
        Optional.ofNullable(removed.report().editions().get("proof"))
            .flatMap(edition -> edition.warning().map(line -> Remains.text(line.text()))));
    assertEquals("[offering]", Remains.text(removed.report().title()));
    assertEquals(
        List.of("Slot [offering]"),
        removed.report().regulatoryTexts().values().stream()
            .flatMap(slot -> slot.text().map(Remains::text).stream())
            .toList());
  }

  @Test
  void wordsOfTheLanguagesArePairedByTheirOrderWithinACategory(@TempDir Path folder) {
    Removed removed =
        Remains.in(folder)
            .with(
                "report.yaml",
                """
                id: tea
                title: {zh-Hant: 茶, en: Tea}
                languages: [zh-Hant, en]
                editions: {proof: {redactions: removed}}
                sections: [a.yaml]
                """)
            .blocks(
                """
                - paragraph:
                    zh-Hant: "{redacted offering: 甲}、{redacted confidential: 乙}、{redacted offering: 丙}。"
                    en: "{redacted confidential: B}, {redacted offering: A} and {redacted offering: C}."
                """)
            .removed("proof");
    List<Set<String>> pairs =
        removed.redactions().stream()
            .map(
                r ->
                    (Set<String>)
                        new TreeSet<>(r.words().values().stream().map(Remains::prose).toList()))
            .toList();
    assertEquals(List.of(Set.of("A", "甲"), Set.of("B", "乙"), Set.of("C", "丙")), pairs);
  }

  @Test
  void nothingIsWrittenDownWhereNothingIsRemoved(@TempDir Path folder) {
    Remains remains =
        Remains.in(folder)
            .with("data/tea.yaml", TEA)
            .with("translations.yaml", "confirmed:\n  - {en: 0123456789ab}\n")
            .blocks(
                "- paragraph: \"One {redacted offering: first}.\"\n- chart: {kind: lines, title: C, dataset: tea}");
    Removed working = remains.removed("working");
    assertEquals(List.of(), working.redactions());
    assertEquals(Set.of(), working.files());
    assertEquals(3, working.report().redactions().size());
    assertTrue(working.report().confirmedTranslations().isPresent());
    Removed proof = remains.removed("proof");
    assertEquals(Optional.empty(), proof.report().confirmedTranslations());
    assertEquals(remains.report().silences(), proof.report().silences());
  }

  @Test
  void filesThatHoldSomethingRemovedAreNamedAndNoOthers(@TempDir Path folder) {
    Removed removed =
        Remains.in(folder)
            .with("data/tea.yaml", TEA)
            .with("data/plain.yaml", PLAIN)
            .with(
                "data/column.yaml",
                """
                name: Column
                unit: RMB
                file: column.csv
                series: {a: {name: A, column: A, redacted: {2021: offering}}}
                """)
            .with("data/column.csv", "Year,A\n2020,1.5\n2021,2.5\n")
            .with("facts.yaml", "facts: {fee: {amount: 77.5}}\n")
            .with("terms.yaml", "terms: {house: {en: House, redacted: offering}}\n")
            .blocks(
                """
                - chart: {kind: lines, title: C, dataset: tea}
                - chart: {kind: lines, title: D, dataset: plain}
                - chart: {kind: lines, title: E, dataset: column}
                """)
            .removed("proof");
    assertEquals(
        Set.of("a.yaml", "data/column.csv", "data/column.yaml", "data/tea.yaml", "terms.yaml"),
        removed.files());
  }

  @Test
  void filesThatOnlyNameSomethingRemovedAreNamedToo(@TempDir Path folder) {
    Remains remains =
        Remains.in(folder)
            .with(
                "report.yaml",
                """
                id: tea
                title: Tea
                languages: [en]
                editions: {proof: {redactions: removed}}
                sections: [b.yaml, c.yaml, d.yaml, e.yaml, f.yaml]
                """)
            .with("data/tea.yaml", TEA)
            .with("data/plain.yaml", PLAIN)
            .with(
                "terms.yaml", "terms: {house: {en: House, redacted: offering}, leaf: {en: Leaf}}\n")
            .with(
                "facts.yaml", "facts: {fee: {amount: 7, redacted: offering}, age: {year: 1999}}\n")
            .with("b.yaml", "id: b\nblocks:\n  - paragraph: \"{term house}\"\n")
            .with("c.yaml", "id: c\nblocks:\n  - paragraph: \"{fact fee}\"\n")
            .with("d.yaml", "id: d\nblocks:\n  - table: {dataset: tea, title: T}\n")
            .with("e.yaml", "id: e\nblocks:\n  - paragraph: \"{term leaf} {fact age}\"\n")
            .with("f.yaml", "id: f\nblocks:\n  - chart: {kind: lines, title: T, dataset: plain}\n");
    assertEquals(
        Set.of("b.yaml", "c.yaml", "d.yaml", "data/tea.yaml", "facts.yaml", "terms.yaml"),
        remains.removed("proof").files());
  }

  @Test
  void aDatasetThatOnlyRemovedBlocksUseGoesWithThem(@TempDir Path folder) {
    Remains remains =
        Remains.in(folder)
            .with("data/tea.yaml", PLAIN)
            .with("data/cited.yaml", PLAIN)
            .with("data/unused.yaml", PLAIN)
            .with("data/titled.yaml", PLAIN)
            .with("data/slotted.yaml", PLAIN)
            .with("data/termed.yaml", PLAIN)
            .with(
                "data/column.yaml",
                "name: Column\nunit: RMB\nfile: column.csv\nseries: {a: {name: A, column: A}}\n")
            .with("data/column.csv", "Year,A\n2020,1.5\n2021,2.5\n")
            .with(
                "terms.yaml",
                "terms: {house: {en: House, full: {en: \"{value termed one 2020}\"}}}\n")
            .with(
                "report.yaml",
                """
                id: tea
                title: "Tea {value titled one 2020}"
                languages: [en]
                editions:
                  proof: {redactions: removed}
                  working: {redactions: shown}
                regulatory-texts:
                  slot: {version: v1, verified: true, text: {en: "{value slotted one 2020}"}}
                sections: [a.yaml]
                """)
            .with("data/shown.yaml", PLAIN)
            .with("data/table.yaml", PLAIN)
            .with("data/line.yaml", PLAIN)
            .with("data/market.yaml", PLAIN)
            .with("data/claimed.yaml", PLAIN)
            .with(
                "data/shops.yaml",
                """
                kind: ranking
                name: Shops
                unit: RMB
                year: 2020
                measure: Shops
                items: {a: {name: "A {value cited one 2020}", value: 1}}
                market: {dataset: market, series: one}
                """)
            .blocks(
                """
                - chart: {kind: lines, title: C, dataset: tea}
                  redacted: offering
                - ranking: {dataset: shops, title: R}
                  redacted: offering
                - table: {dataset: table, title: R}
                  redacted: offering
                - chart: {kind: bars-and-line, title: C, dataset: shown, series: [one], line: [one], line-dataset: line}
                  redacted: offering
                - paragraph: "{value titled one 2020} {value slotted one 2020} {value termed one 2020}"
                  redacted: offering
                - chart: {kind: lines, title: C, dataset: column}
                  redacted: offering
                - paragraph: Claimed.
                  claims: [claimed one grows]
                  redacted: offering
                - paragraph: "Shown {value shown one 2020}."
                """);
    assertEquals(
        Set.of("unused", "shown", "titled", "slotted", "termed"),
        remains.removed("proof").report().datasets().keySet());
    assertEquals(13, remains.removed("working").report().datasets().size());
    assertTrue(
        remains.removed("proof").files().stream().anyMatch(file -> file.endsWith("data/tea.yaml")));
    assertTrue(remains.removed("proof").files().contains("data/column.csv"));
    assertTrue(remains.removed("proof").files().contains("data/column.yaml"));
    assertFalse(
        remains.removed("proof").files().stream()
            .anyMatch(file -> file.endsWith("data/unused.yaml")));
  }

  @Test
  void claimsAboutWhatHasLostSomethingAreNotProvedAgain(@TempDir Path folder) {
    Report report =
        Remains.in(folder)
            .with("data/tea.yaml", TEA)
            .with("data/plain.yaml", PLAIN)
            .with("facts.yaml", "facts: {fee: {amount: 77.5, redacted: offering}}\n")
            .blocks(
                """
                - paragraph: Shown.
                  id: kept
                  claims: [tea green grows, plain one grows, fee of 77]
                - paragraph: "Some {redacted offering: x}."
                  id: changed
                  claims: [plain one grows]
                - chart: {kind: lines, title: C, dataset: tea}
                - chart: {kind: lines, title: C, dataset: plain}
                """)
            .removed("proof")
            .report();
    Section section = report.sections().get(0);
    assertEquals(Set.of("kept"), section.claims().keySet());
    assertEquals(
        List.of("plain one grows"),
        section.claims().getOrDefault("kept", List.of()).stream().map(Claim::statement).toList());
  }

  @Test
  void statementsInBlocksThatHaveLostSomethingWereLookedForBefore(@TempDir Path folder) {
    Map<Disclosure.Field, Disclosure> disclosures =
        Remains.in(folder)
            .with(
                "report.yaml",
                """
                id: tea
                title: Tea
                languages: [en]
                editions: {proof: {redactions: removed}}
                disclosures:
                  fee: {in: changed, says: x}
                  method: {in: kept, says: Shown}
                sections: [a.yaml]
                """)
            .blocks(
                """
                - paragraph: Shown.
                  id: kept
                - paragraph: "Some {redacted offering: x}."
                  id: changed
                """)
            .removed("proof")
            .report()
            .requirements()
            .disclosures();
    Optional<Disclosure> fee = Optional.ofNullable(disclosures.get(Disclosure.Field.FEE));
    assertEquals(Optional.of("redacted"), fee.flatMap(Disclosure::absent));
    assertEquals(Optional.empty(), fee.flatMap(Disclosure::block).map(name -> name.text()));
    Optional<Disclosure> method = Optional.ofNullable(disclosures.get(Disclosure.Field.METHOD));
    assertEquals(Optional.of("kept"), method.flatMap(Disclosure::block).map(name -> name.text()));
    assertEquals(Optional.empty(), method.flatMap(Disclosure::absent));
  }

  @Test
  void locksOfWhatHasLostSomethingAreNotHeldAgainstWhatIsLeft(@TempDir Path folder) {
    Report report =
        Remains.in(folder)
            .with(
                "report.yaml",
                """
                id: tea
                title: Tea
                languages: [en]
                editions: {proof: {redactions: removed}}
                regulatory-texts:
                  slot: {version: v1, verified: true, text: {en: "Slot {redacted offering: x}"}}
                  whole: {version: v1, verified: true, text: {en: Whole}}
                sections: [a.yaml]
                """)
            .with(
                "locks.yaml",
                """
                locked:
                  - {id: changed, version: v1, words: {en: 0123456789ab}}
                  - {id: kept, version: v1, words: {en: 0123456789ab}}
                  - {id: slot, version: v1, words: {en: 0123456789ab}}
                  - {id: whole, version: v1, words: {en: 0123456789ab}}
                """)
            .blocks(
                """
                - paragraph: Shown.
                  id: kept
                  locked: v1
                - paragraph: "Some {redacted offering: x}."
                  id: changed
                  locked: v1
                  answers: A1
                - paragraph: "Other {redacted offering: x}."
                  id: unverified
                  locked: {version: v1, verified: false}
                - paragraph: Gone.
                  id: gone
                  locked: {version: v1, verified: false}
                  redacted: offering
                """)
            .removed("proof")
            .report();
    Map<String, Regulated> regulated = report.sections().get(0).regulated();
    assertEquals(
        Map.of("kept", true, "changed", false, "unverified", true, "a_4", true),
        regulated.entrySet().stream()
            .filter(entry -> !entry.getKey().equals("gone"))
            .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().lock().isPresent())));
    assertEquals(
        List.of("A1"), Optional.ofNullable(regulated.get("changed")).orElseThrow().answers());
    assertEquals(
        List.of("kept", "whole"), report.lockedTexts().stream().map(LockedText::id).toList());
  }
}
