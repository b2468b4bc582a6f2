package org.gailan.check.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gailan.TestReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mandatory words of a made-up report on umbrellas: nobody changes them without a new version. */
final class LocksTest {
  @TempDir Path folder;

  private TestReport umbrellas() {
    return TestReport.in(folder)
        .with(
            "report.yaml",
            """
            id: umbrellas
            title: {zh-Hant: 雨傘, en: Umbrellas}
            languages: [zh-Hant, en]
            editions: {working: {}}
            regulatory-texts:
              notice: {version: n1, verified: true, text: {zh-Hant: 請留意。, en: Take note.}}
            sections: [sections/a.yaml]
            """)
        .with(
            "sections/a.yaml",
            """
            id: a
            blocks:
              - paragraph:
                  zh-Hant: 董事確認並無變動。
                  en: The Directors confirm no change.
                id: confirmation
                locked: v1
            """);
  }

  private static List<String> errors(TestReport report) {
    return errors(report.check());
  }

  private static List<String> errors(TestReport.Ran ran) {
    return ran.findings().stream()
        .filter(line -> line.contains("error["))
        .map(line -> line.replaceFirst(";.*", ""))
        .toList();
  }

  private String locks() throws IOException {
    return Files.readString(folder.resolve("content/locks.yaml"));
  }

  @Test
  void wordsAreLockedOnceAndHoldFromThenOn() throws IOException {
    TestReport umbrellas = umbrellas();
    assertEquals(
        List.of(
            "content/sections/a.yaml:7:13: error[lock.unrecorded]: nobody locked the words of"
                + " 'confirmation' as 'v1'"),
        errors(umbrellas));
    assertEquals("locked anew: 2 of 2 texts\n", umbrellas.run("lock").out());
    String locks = locks();
    assertEquals(List.of(), errors(umbrellas));
    assertEquals("locked anew: 0 of 2 texts\n", umbrellas.run("lock").out());
    assertEquals(locks, locks());
    // broken over lines, the words are the same
    umbrellas.replacing(
        "sections/a.yaml",
        "en: The Directors confirm no change.",
        "en: |\n          The Directors\n          confirm no change.");
    assertEquals(List.of(), errors(umbrellas));
  }

  @Test
  void otherWordsNeedAnotherVersion() throws IOException {
    TestReport umbrellas = umbrellas();
    umbrellas.run("lock");
    String before = locks();
    umbrellas.replacing("sections/a.yaml", "confirm no change", "believe in no change");
    List<String> changed =
        List.of(
            "content/sections/a.yaml:5:11: error[lock.changed]: the en words of 'confirmation' are"
                + " not those that were locked as 'v1'");
    assertEquals(changed, errors(umbrellas));
    TestReport.Ran refused = umbrellas.run("lock");
    assertEquals(1, refused.exitCode());
    assertEquals(changed, errors(refused));
    assertEquals(before, locks());

    umbrellas.replacing("sections/a.yaml", "locked: v1", "locked: v2");
    assertEquals(
        List.of(
            "content/sections/a.yaml:7:13: error[lock.unrecorded]: nobody locked the words of"
                + " 'confirmation' as 'v2'"),
        errors(umbrellas));
    assertEquals("locked anew: 1 of 2 texts\n", umbrellas.run("lock").out());
    assertEquals(List.of(), errors(umbrellas));
    assertEquals(before, locks().substring(0, before.length()));
    // the first version comes back only with its own words
    umbrellas.replacing("sections/a.yaml", "locked: v2", "locked: v1");
    assertEquals(changed, errors(umbrellas));
    umbrellas.replacing("sections/a.yaml", "believe in no change", "confirm no change");
    assertEquals(List.of(), errors(umbrellas));
  }

  @Test
  void aLockIsNotTakenOffInSilence() {
    TestReport umbrellas = umbrellas();
    umbrellas.run("lock");
    umbrellas.replacing("sections/a.yaml", "    locked: v1\n", "");
    assertEquals(
        List.of(
            "content/sections/a.yaml:3:5: error[lock.lifted]: the words of 'confirmation' were"
                + " locked and are no more"),
        errors(umbrellas));
  }

  @Test
  void aVerifiedRegulatoryTextHoldsOnceItIsLocked() {
    TestReport umbrellas = umbrellas();
    umbrellas.run("lock");
    umbrellas.replacing("report.yaml", "請留意。", "敬請留意。");
    assertEquals(
        List.of(
            "content/report.yaml:6:57: error[lock.changed]: the zh-Hant words of 'notice' are not"
                + " those that were locked as 'n1'"),
        errors(umbrellas));
    umbrellas.replacing("report.yaml", "version: n1", "version: n2");
    assertEquals(List.of(), errors(umbrellas));
  }

  @Test
  void nothingIsWrittenOfAReportThatCannotBeRead() {
    TestReport umbrellas = umbrellas();
    umbrellas.replacing("sections/a.yaml", "id: confirmation", "idd: confirmation");
    assertEquals(1, umbrellas.run("lock").exitCode());
    assertFalse(Files.exists(folder.resolve("content/locks.yaml")));
  }
}
