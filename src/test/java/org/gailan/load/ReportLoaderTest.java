package org.gailan.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gailan.content.Edition;
import org.gailan.content.Language;
import org.gailan.content.Report;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportLoaderTest {
  @TempDir Path folder;

  @Test
  void readsWhatReportYamlSays() {
    var loaded =
        ReportOnDisk.in(folder)
            .file(
                "report.yaml",
                """
                id: industry-overview
                title: {zh-Hant: 行業概覽, en: Industry Overview}
                languages: [en, zh-Hant]
                first-page: 106
                edition: working
                draft: 3
                date: 2026-11-23
                editions:
                  application-proof:
                    redactions: removed
                    warning: {zh-Hant: 警告, en: Warning}
                  working: {redactions: shown}
                sections: [sections/a.yaml]
                """)
            .load();
    assertEquals(List.of(), loaded.messages());
    Report report = loaded.report();
    assertEquals("industry-overview", report.id());
    assertEquals(List.of(Language.EN, Language.ZH_HANT), report.languages());
    assertEquals(106, report.firstPage());
    assertEquals("working", report.edition());
    assertEquals(3, report.draft());
    assertEquals("2026-11-23", report.date().orElseThrow().toString());
    List<Edition> editions = List.copyOf(report.editions().values());
    assertEquals("application-proof", editions.get(0).id());
    assertFalse(editions.get(0).showsRedacted());
    assertTrue(editions.get(0).warning().isPresent());
    assertTrue(editions.get(1).showsRedacted());
    assertEquals(Set.of("demand"), report.datasets().keySet());
    assertEquals("a", report.sections().get(0).id());
  }

  @Test
  void theFirstEditionIsBuiltWhereNoneIsNamed() {
    assertEquals("working", ReportOnDisk.in(folder).load().report().edition());
  }

  @Test
  void aFolderThatIsNoneSaysWhatToDo() {
    Diagnostics diagnostics = new Diagnostics();
    assertTrue(ReportLoader.load(Path.of("no-such"), diagnostics).report().isEmpty());
    assertEquals(
        "no-such: error[load.no-report]: there is no such folder; name the folder of a report",
        diagnostics.sorted().get(0).toString());
  }

  @Test
  void aFolderWithoutAReportSaysWhatToDo() {
    assertEquals(
        List.of(
            "content: error[load.no-report]: the folder has no report.yaml; name the folder of a"
                + " report"),
        ReportOnDisk.in(folder).without("report.yaml").load().messages());
  }

  @Test
  void aMissingSectionSuggestsTheFileThereIs() {
    var loaded = ReportOnDisk.in(folder).file("sections/sources.yaml", "x").load();
    assertEquals(List.of(), loaded.messages()); // a file that nothing names is not read
    loaded = ReportOnDisk.in(folder).file("report.yaml", reportWith("sections/sorces.yaml")).load();
    assertEquals(
        List.of(
            "content/report.yaml:5:12: error[load.missing-file]: there is no file"
                + " 'sections/sorces.yaml'; did you mean 'sections/sources.yaml'?"),
        loaded.messages());
  }

  @Test
  void noFileOutsideOfTheFolderIsRead() throws IOException {
    Files.writeString(folder.resolve("secret.yaml"), "id: secret\nblocks: []\n");
    for (String path :
        List.of(
            "../secret.yaml",
            "sections/../../secret.yaml",
            folder + "/secret.yaml",
            "/etc/passwd",
            "sections\\\\a.yaml",
            "..")) {
      var loaded =
          ReportOnDisk.in(folder).file("report.yaml", reportWith("\"" + path + "\"")).load();
      assertEquals(1, loaded.messages().size(), path + loaded.messages());
      assertTrue(
          loaded.messages().get(0).startsWith("content/report.yaml:5:12: error[load.outside]: "),
          loaded.messages().get(0));
    }
  }

  @Test
  void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
    Files.writeString(folder.resolve("secret.yaml"), "name: secret\n");
    var report = ReportOnDisk.in(folder);
    Files.createSymbolicLink(
        report.folder().resolve("data/leak.yaml"), folder.resolve("secret.yaml"));
    var loaded = report.load();
    assertEquals(
        List.of(
            "content/data/leak.yaml: error[load.outside]: 'leak.yaml' is not inside the folder of"
                + " the report; write the path from there, with /"),
        loaded.messages());
    assertEquals(Set.of("leak"), loaded.loaded().brokenDatasets());
  }

  @Test
  void eachFileReportsItsOwnErrorAndTheOthersAreRead() {
    var loaded =
        ReportOnDisk.in(folder)
            .file("data/demand.yaml", "name: [\n")
            .file("data/other.yaml", "unit: USB\n")
            .file("sections/a.yaml", "id: a\nblocks: [{headng: x}]\n")
            .file("terms.yaml", "terms: {A: {zh-Hant: 甲, en: a}}\n")
            .load();
    assertEquals(
        List.of(
            "content/data/demand.yaml:2:1: error[yaml.syntax]: a value is missing before this, or a"
                + " bracket or comma is one too many",
            "content/data/other.yaml:1:1: error[yaml.missing-key]: a dataset needs `name`, such as"
                + " `name: {zh-Hant: …, en: …}`",
            "content/data/other.yaml:1:1: error[yaml.missing-key]: a dataset needs `series`, such"
                + " as `series: {ai: {name: {zh-Hant: …, en: …}, values: {2024: 1614.6}}}`",
            "content/data/other.yaml:1:7: error[dataset.unit]: there is no unit 'USB'; did you mean"
                + " 'USD'?",
            "content/sections/a.yaml:2:10: error[section.block-kind]: a block needs a key that says"
                + " its kind, found `headng`; did you mean 'heading'?",
            "content/terms.yaml:1:9: error[value.id]: `terms`: 'A' is not a name; use lower-case"
                + " letters, digits and hyphens, a letter first"),
        loaded.messages());
    assertEquals(Set.of("demand", "other"), loaded.loaded().brokenDatasets());
    assertTrue(loaded.loaded().termsAreBroken());
    assertTrue(loaded.loaded().brokenFiles().contains("content/sections/a.yaml"));
  }

  @Test
  void aDatasetThatLacksOnlyATranslationIsNotBroken() {
    var loaded =
        ReportOnDisk.in(folder)
            .file(
                "data/demand.yaml",
                """
                name: {zh-Hant: 需求}
                unit: USD
                series: {ai: {name: {zh-Hant: 甲, en: A}, values: {2024: 1}}}
                """)
            .load();
    assertEquals(
        List.of("content/data/demand.yaml:1:7: error[language.missing]: `name` has no en text"),
        loaded.messages());
    assertEquals(Set.of(), loaded.loaded().brokenDatasets());
  }

  @Test
  void aBrokenReportYamlDoesNotHideTheErrorsOfTheDatasets() {
    var loaded =
        ReportOnDisk.in(folder)
            .file("report.yaml", "id: \"x\n")
            .file("data/demand.yaml", "name: x\nunit: USD\nseries: {A: {}}\n")
            .load();
    assertTrue(loaded.loaded().report().isEmpty());
    assertEquals(
        List.of(
            "content/data/demand.yaml:3:10: error[value.id]: `series`: 'A' is not a name; use"
                + " lower-case letters, digits and hyphens, a letter first",
            "content/data/demand.yaml:3:9: error[yaml.empty-list]: `series` has no series",
            "content/report.yaml:2:1: error[yaml.syntax]: the file ends before the closing quote or"
                + " bracket (opened on line 1)"),
        loaded.messages().stream().sorted().toList());
  }

  @Test
  void columnsCountCodePointsAndTheLineIsKeptForItsExcerpt() {
    var loaded =
        ReportOnDisk.in(folder)
            .file("sections/a.yaml", "id: a\nblocks:\n  - {heading: {zh-Hant: 𠮷市, em: x}}\n")
            .load();
    assertEquals(
        List.of(
            "content/sections/a.yaml:3:29: error[yaml.unknown-key]: `heading` has no key `em`; did"
                + " you mean 'en'?"),
        loaded.messages());
    Location at = loaded.diagnostics().sorted().get(0).location();
    assertEquals(
        Optional.of("  - {heading: {zh-Hant: 𠮷市, em: x}}"), loaded.loaded().sources().line(at));
  }

  @Test
  void aByteOrderMarkIsNoCharacter() {
    var loaded =
        ReportOnDisk.in(folder).file("sections/a.yaml", "\uFEFFid: a\nblokcs: []\n").load();
    assertEquals(
        List.of(
            "content/sections/a.yaml:1:1: error[yaml.missing-key]: a section needs `blocks`, such"
                + " as `blocks: [{heading: {zh-Hant: …, en: …}}]`",
            "content/sections/a.yaml:2:1: error[yaml.unknown-key]: a section has no key `blokcs`;"
                + " did you mean 'blocks'?"),
        loaded.messages());
  }

  @Test
  void aFileThatIsNotUtf8SaysWhere() {
    byte[] big5 = "id: a\nblocks: # ".getBytes(StandardCharsets.UTF_8);
    byte[] bytes = java.util.Arrays.copyOf(big5, big5.length + 1);
    bytes[big5.length] = (byte) 0xA5;
    assertEquals(
        List.of(
            "content/sections/a.yaml:2:11: error[load.encoding]: byte 0xA5 is not UTF-8; save the"
                + " file as UTF-8"),
        ReportOnDisk.in(folder).file("sections/a.yaml", bytes).load().messages());
    assertEquals(
        List.of(
            "content/sections/a.yaml: error[load.encoding]: the file is UTF-16; save it as UTF-8"),
        ReportOnDisk.in(folder)
            .file("sections/a.yaml", "id: a".getBytes(StandardCharsets.UTF_16))
            .load()
            .messages());
  }

  @Test
  void anIdIsTakenOnce() {
    var loaded =
        ReportOnDisk.in(folder)
            .file(
                "sections/a.yaml",
                """
                id: a
                blocks:
                  - heading: {zh-Hant: 甲, en: A}
                    id: x
                  - heading: {zh-Hant: 甲, en: A}
                  - heading: {zh-Hant: 甲, en: A}
                    id: x
                """)
            .load();
    assertEquals(
        List.of(
            "content/sections/a.yaml:7:9: error[report.duplicate-id]: the id 'x' is taken; first at"
                + " content/sections/a.yaml:4:9"),
        loaded.messages());
    assertEquals("a_2", loaded.block(1).id());
  }

  @Test
  void whatIsListedTwiceIsReportedOnce() {
    var loaded =
        ReportOnDisk.in(folder)
            .file(
                "report.yaml",
                reportWith("sections/a.yaml, sections/a.yaml")
                    .replace("[zh-Hant, en]", "[en, zh-Hant, en]"))
            .file("data/other.yml", "name: x\n")
            .load();
    assertEquals(
        List.of(
            "content/data/other.yml: error[load.ending]: a dataset ends in .yaml; this file is not"
                + " read",
            "content/report.yaml:3:26: error[report.duplicate-language]: en is in the list already",
            "content/report.yaml:5:29: error[report.duplicate-section]: 'sections/a.yaml' is in the"
                + " list already"),
        loaded.messages());
    assertEquals(Set.of("other"), loaded.loaded().brokenDatasets());
  }

  @Test
  void termsAreReadInEachLanguage() {
    var loaded =
        ReportOnDisk.in(folder)
            .file(
                "terms.yaml",
                """
                terms:
                  cagr: {zh-Hant: 甲, en: A, full: {zh-Hant: 乙, en: B}, avoid: {zh-Hant: [丙, " "], fr: []}}
                  gpu: {zh-Hant: 丁, ful: x}
                """)
            .load();
    assertEquals(
        List.of(
            "content/terms.yaml:2:77: error[value.blank]: `avoid` is blank",
            "content/terms.yaml:2:83: error[yaml.unknown-key]: `avoid` has no key `fr`; there is"
                + " zh-Hant, en",
            "content/terms.yaml:3:8: error[language.missing]: `gpu` has no en text",
            "content/terms.yaml:3:21: error[yaml.unknown-key]: `gpu` has no key `ful`; did you mean"
                + " 'full'?"),
        loaded.messages());
    assertEquals(Set.of("cagr", "gpu"), loaded.report().terms().keySet());
  }

  @Test
  void theShippedReportLoadsWithoutErrors() {
    Path shipped = Path.of("content");
    assertTrue(Files.exists(shipped.resolve("report.yaml")));
    Diagnostics diagnostics = new Diagnostics();
    ReportLoader.load(shipped, diagnostics);
    assertEquals(List.of(), diagnostics.sorted());
  }

  private static String reportWith(String section) {
    return """
    id: overview
    title: {zh-Hant: 行業概覽, en: Industry Overview}
    languages: [zh-Hant, en]
    editions: {working: {redactions: shown}}
    sections: [%s]
    """
        .formatted(section);
  }
}
