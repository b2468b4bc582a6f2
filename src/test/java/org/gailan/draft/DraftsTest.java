package org.gailan.draft;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.gailan.TestReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where drafts come from: folders, git and what a build kept; and what is wrong with them. */
final class DraftsTest {
  private static final String NORTH =
      "  - paragraph: {zh-Hant: 北方飲茶。, en: Tea is drunk in the north.}\n";
  private static final String SOUTH =
      "  - paragraph: {zh-Hant: 南方飲茶。, en: Tea is drunk in the south.}\n";

  @TempDir Path folder;

  /** Copies a draft to the folder that builds take for theirs. */
  private TestReport built(String draft, int number, String... options) throws IOException {
    Path content = folder.resolve("content");
    for (String file : List.of("report.yaml", "data/tea.yaml", "sections/a.yaml", "facts.yaml")) {
      Path from = folder.resolve(draft).resolve(file);
      if (Files.exists(from)) {
        Files.createDirectories(content.resolve(file).resolveSibling("."));
        Files.writeString(content.resolve(file), TwoDrafts.read(from));
      }
    }
    TestReport report = TestReport.in(folder);
    List<String> all = new ArrayList<>(List.of("--draft", String.valueOf(number), "--lang", "en"));
    all.addAll(List.of("--format", "html"));
    all.addAll(List.of(options));
    report.built(all.toArray(String[]::new));
    return report;
  }

  @Test
  void draftsThatBuildsKeptAreCompared() throws IOException {
    TwoDrafts drafts = TwoDrafts.of(folder, NORTH, SOUTH);
    built("old", 3);
    built("new", 4);
    TwoDrafts.Compared compared = drafts.run("draft:3", "draft:4", "--format", "html,json");
    assertEquals(List.of("text changed a_1: north -> south"), compared.changes("en"));
    // A build in one language keeps all of them: a draft is one.
    assertEquals(List.of("text changed a_1: 北 -> 南"), compared.changes("zh-Hant"));
    assertTrue(compared.html("en").contains("draft:3"), compared.html("en"));
  }

  @Test
  void aBuildWithoutANumberKeepsNoDraft() throws IOException {
    TwoDrafts drafts = TwoDrafts.of(folder, NORTH, SOUTH);
    built("old", 3);
    TestReport.in(folder).built("--format", "html", "--edition", "working");
    assertTrue(Files.exists(folder.resolve("output/proof/drafts/3.json")));
    assertFalse(Files.exists(folder.resolve("output/working/drafts")));
    assertEquals(2, drafts.fail("draft:3", "draft:3", "--edition", "working").exitCode());
  }

  @Test
  void aRecordIsTheSameWhereverItIsMade(@TempDir Path elsewhere) throws IOException {
    TwoDrafts.of(folder, NORTH, SOUTH);
    built("old", 3);
    byte[] first = Files.readAllBytes(folder.resolve("output/proof/drafts/3.json"));
    Path here = folder;
    folder = elsewhere;
    TwoDrafts.of(elsewhere, NORTH, SOUTH);
    built("old", 3, "--jobs", "1");
    assertArrayEquals(first, Files.readAllBytes(elsewhere.resolve("output/proof/drafts/3.json")));
    folder = here;
  }

  @Test
  void aRecordHoldsNothingThatItsEditionHides() throws IOException {
    String secret =
        "  - paragraph: {zh-Hant: \"於{redacted timetable: 冬至}售茶。\", en: \"Sold at"
            + " {redacted timetable: Solstice} only.\"}\n";
    TwoDrafts drafts = TwoDrafts.of(folder, secret, secret.replace("Solstice", "Equinox"));
    built("old", 1);
    built("new", 2);
    for (int draft : List.of(1, 2)) {
      String record = TwoDrafts.read(folder.resolve("output/proof/drafts/" + draft + ".json"));
      assertFalse(record.contains("olstice") || record.contains("quinox"), record);
    }
    TwoDrafts.Compared compared = drafts.run("draft:1", "draft:2", "--format", "json");
    assertTrue(compared.ran().out().endsWith("no differences\n"), compared.ran().out());
    assertEquals(
        List.of("text changed a_1: Solstice -> Equinox"),
        drafts.diff("--edition", "working", "--format", "json").changes("en"));
  }

  /**
   * Reports that differ only in what an edition hides: values, facts, blocks, rows, ids, claims.
   */
  @Test
  void aRecordDependsOnNothingHidden() throws IOException {
    String section =
        """
          - paragraph: {zh-Hant: "綠茶達{value tea green 2024}，費用{fact fee}。", en: "Green tea reached {value tea green 2024} for {fact fee}."}
            id: growth
          - paragraph: {zh-Hant: SECRET甲, en: SECRET one}
            redacted: offering
            id: own-SECRET
          - chart: {kind: grouped-bars, title: {zh-Hant: 茶, en: Tea}, dataset: tea}
          - table:
              columns: [{heading: {zh-Hant: 茶, en: Tea}}, {heading: {zh-Hant: 色, en: Colour}}]
              rows:
                - [{zh-Hant: 紅, en: Black}, {zh-Hant: 褐, en: Brown}]
                - {cells: [{zh-Hant: SECRET乙, en: SECRET two}, {zh-Hant: 淺, en: Pale}], redacted: offering}
        """;
    String tea =
        """
        name: {zh-Hant: 茶, en: Tea}
        unit: HKD
        scale: million
        series:
          green: {name: {zh-Hant: 綠茶, en: Green tea}, values: {2020: 1532, 2024: VALUE}, redacted: {2024: offering}}
          black: {name: {zh-Hant: 紅茶, en: Black tea}, values: {2020: 310, 2024: 455}}
        """;
    String facts =
        """
        facts:
          fee: {amount: VALUE, unit: HKD, what: {zh-Hant: 費用, en: Fee}, source: {zh-Hant: 本公司, en: The Company}, redacted: offering}
        """;
    TwoDrafts drafts =
        TwoDrafts.of(
            folder,
            section.replace("SECRET", "alpha"),
            section.replace("SECRET", "much-longer-omega"));
    drafts.with("data/tea.yaml", tea.replace("VALUE", "2108"), tea.replace("VALUE", "97531"));
    drafts.with("facts.yaml", facts.replace("VALUE", "600000"), facts.replace("VALUE", "7"));
    built("old", 1, "--out", "one");
    built("new", 1, "--out", "two");
    String first = TwoDrafts.read(folder.resolve("one/proof/drafts/1.json"));
    assertEquals(first, TwoDrafts.read(folder.resolve("two/proof/drafts/1.json")));
    assertFalse(first.contains("alpha") || first.contains("2,108") || first.contains("21.08"));
    assertTrue(
        drafts.diff("--format", "json").ran().out().endsWith("no differences\n"), "no differences");
  }

  @Test
  void theSameComparisonMakesTheSameBytes() throws IOException {
    TwoDrafts drafts = TwoDrafts.of(folder, NORTH, SOUTH);
    TwoDrafts.Compared first = drafts.diff("--out", "one", "--jobs", "1");
    TwoDrafts.Compared second = drafts.diff("--out", "two", "--jobs", "4");
    assertEquals(
        first.ran().out().replace("one", "two"), second.ran().out(), "the files and the summary");
    for (String file :
        List.of(
            "tea.en.blackline.pdf",
            "tea.en.blackline.html",
            "tea.zh-Hant.blackline.pdf",
            "tea.zh-Hant.blackline.html",
            "changes.json")) {
      assertArrayEquals(
          Files.readAllBytes(folder.resolve("one/diff").resolve(file)),
          Files.readAllBytes(folder.resolve("two/diff").resolve(file)),
          file);
    }
  }

  @Test
  void aRevisionIsComparedWithTheFolder() throws IOException, GitAPIException {
    TwoDrafts drafts = TwoDrafts.of(folder, NORTH, NORTH);
    try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
      git.add().addFilepattern("new").call();
      git.commit().setMessage("One").setSign(false).setAuthor("A", "a@tea.example").call();
      drafts.blocks(NORTH, SOUTH);
      TwoDrafts.Compared compared = drafts.run("git:HEAD", "new", "--format", "json");
      assertEquals(List.of("text changed a_1: north -> south"), compared.changes("en"));
      git.add().addFilepattern("new").call();
      git.commit().setMessage("Two").setSign(false).setAuthor("A", "a@tea.example").call();
      compared = drafts.run("git:HEAD", "git:HEAD~1", "--dir", "new", "--format", "json");
      assertEquals(List.of("text changed a_1: south -> north"), compared.changes("en"));
      assertTrue(git.status().call().getModified().isEmpty());
      assertUsage(drafts.fail("git:no-such", "new"), "git:no-such: there is no revision 'no-such'");
      assertUsage(
          drafts.fail("git:HEAD", "new", "--dir", "nowhere"),
          "git:HEAD: there is no folder nowhere in that revision");
    }
  }

  @Test
  void aLinkInARevisionIsRefused() throws IOException, GitAPIException {
    TwoDrafts drafts = TwoDrafts.of(folder, NORTH, NORTH);
    Files.createSymbolicLink(folder.resolve("new/data/more.yaml"), Path.of("/etc/hostname"));
    try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
      git.add().addFilepattern("new").call();
      git.commit().setMessage("One").setSign(false).setAuthor("A", "a@tea.example").call();
      assertUsage(
          drafts.fail("git:HEAD", "old", "--dir", "new"),
          "git:HEAD: new/data/more.yaml is a link or a submodule, which no report holds");
    }
  }

  @Test
  void errorsOfEitherSideAreToldWithTheirSide() throws IOException, GitAPIException {
    TwoDrafts drafts = TwoDrafts.of(folder, NORTH, "  - paragraph: {zh-Hant: 茶。}\n");
    TestReport.Ran ran = drafts.fail("old", "new");
    assertEquals(1, ran.exitCode());
    assertTrue(ran.err().startsWith("gailan: the new draft, new, has errors:\nnew/sections/"));
    ran = drafts.fail("old", "new", "--json");
    assertTrue(
        ran.out()
            .startsWith("{\"severity\":\"error\",\"rule\":\"language.missing\",\"file\":\"new/"),
        ran.out());
    assertTrue(
        drafts.fail("nowhere", "old").err().startsWith("gailan: the old draft, nowhere, has"));
    try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
      git.add().addFilepattern("new").call();
      git.commit().setMessage("One").setSign(false).setAuthor("A", "a@tea.example").call();
      ran = drafts.fail("git:HEAD", "old", "--dir", "new");
      assertTrue(
          ran.err().startsWith("gailan: the old draft, git:HEAD, has errors:\nnew/sections/a.yaml"),
          ran.err());
    }
  }

  @Test
  void whatIsNoDraftIsSaidInWords() throws IOException {
    TwoDrafts drafts = TwoDrafts.of(folder, NORTH, SOUTH);
    built("old", 3);
    built("new", 12);
    assertUsage(
        drafts.fail("draft:3", "draft:4"),
        "no draft 4 of the edition 'proof' was kept in "
            + folder.resolve("output/proof")
            + "; there are draft:3, draft:12");
    assertUsage(drafts.fail("draft:x", "new"), "'draft:x' is not a draft such as draft:3");
    assertUsage(
        drafts.fail("git:HEAD", "new"),
        "git:HEAD: " + folder.resolve("new") + " is in no git repository");
    assertUsage(
        drafts.fail("old", "new", "--lang", "fr"),
        "the new draft is not in 'fr'; there is zh-Hant, en");
    assertUsage(
        drafts.fail("old", "new", "--edition", "prof"),
        "no edition 'prof' in the report.yaml of old; did you mean 'proof'?");
    drafts.edit("report.yaml", "editions:", "edition: working\neditions:");
    assertUsage(
        drafts.fail("old", "new"),
        "old is of the edition 'proof' and new of 'working'; compare drafts of one, with"
            + " --edition");
  }

  private static void assertUsage(TestReport.Ran ran, String message) {
    assertEquals("gailan: " + message + "\nTry: gailan diff --help\n", ran.err(), "what is told");
    assertEquals(2, ran.exitCode());
  }

  @Test
  void aRecordOfAnotherEditionIsRefused() throws IOException {
    TwoDrafts drafts = TwoDrafts.of(folder, NORTH, SOUTH);
    built("old", 3);
    built("old", 3, "--edition", "working");
    Files.copy(
        folder.resolve("output/working/drafts/3.json"),
        folder.resolve("output/proof/drafts/4.json"));
    TestReport.Ran ran = drafts.fail("draft:3", "draft:4");
    assertEquals(1, ran.exitCode());
    assertTrue(ran.err().endsWith("4.json: it is draft 3 of the edition 'working'\n"), ran.err());
  }

  @Test
  void aHostileRecordIsRefusedWithItsPlace() throws IOException {
    TwoDrafts drafts = TwoDrafts.of(folder, NORTH, SOUTH);
    built("old", 3);
    Path file = folder.resolve("output/proof/drafts/3.json");
    String record = Files.readString(file);
    assertRefused(drafts, file, "", "it is empty");
    assertRefused(drafts, file, record.substring(0, 200), "it is not JSON as Gailan writes it");
    assertRefused(drafts, file, record + "{}", "something follows its end");
    assertRefused(drafts, file, "[".repeat(500), "it is not JSON as Gailan writes it");
    assertRefused(
        drafts, file, record.replace("\"format\" : 1", "\"format\" : 2"), "format: a whole number");
    assertRefused(
        drafts, file, record.replace("\"proof\"", "\"../../proof\""), "edition: this is not an id");
    assertRefused(
        drafts,
        file,
        record.replace("Tea is drunk in the north.", "Tea \\u0000"),
        "languages[1].blocks[0].paragraphs[0][0]: the text holds a character that cannot be printed");
    assertRefused(
        drafts,
        file,
        record.replace(
            "\"Tea is drunk in the north.\"",
            "{\"text\": \"T\", \"styles\": [], \"target\":" + " \"javascript:alert(1)\"}"),
        "languages[1].blocks[0].paragraphs[0][0].target: no link leads there");
    assertRefused(
        drafts,
        file,
        record.replace("\"kind\" : \"paragraph\"", "\"kind\" : \"script\""),
        "languages[0].blocks[0].kind: there is no such kind of block");
    assertRefused(
        drafts,
        file,
        record.replace(
            "\"Tea is drunk in the north.\"", "{\"text\": \"T\", \"styles\": [\"deleted\"]}"),
        "languages[1].blocks[0].paragraphs[0][0].styles[0]: no draft prints this");
  }

  /** Markup in a record is text. */
  @Test
  void markupInARecordIsShownAndNotTaken() throws IOException {
    TwoDrafts drafts = TwoDrafts.of(folder, NORTH, SOUTH);
    built("old", 3);
    Path file = folder.resolve("output/proof/drafts/3.json");
    Files.writeString(
        file,
        Files.readString(file).replace("in the north", "<script>alert(1)</script> in the north"));
    TwoDrafts.Compared compared = drafts.run("draft:3", "new", "--format", "html,json");
    assertFalse(compared.html("en").contains("<script>"), compared.html("en"));
    assertTrue(compared.html("en").contains("&lt;script&gt;"), compared.html("en"));
  }

  private static void assertRefused(TwoDrafts drafts, Path file, String record, String message)
      throws IOException {
    Files.writeString(file, record);
    TestReport.Ran ran = drafts.fail("draft:3", "new");
    assertEquals(1, ran.exitCode(), ran.err());
    assertTrue(
        ran.err()
            .startsWith(
                "gailan: the old draft, %s, is not the record of a draft: %s"
                    .formatted(file, message)),
        () -> "expected " + message + " but: " + ran.err());
  }
}
