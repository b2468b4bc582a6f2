package org.gailan.check.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.gailan.TestReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** English names that are not official are referred to, so that print can mark them. */
final class TypedEntityNamesTest {
  @TempDir Path directory;

  private List<String> found(String english) {
    return TestReport.in(directory)
        .with(
            "report.yaml",
            """
            id: tea
            title: {zh-Hant: 茶, en: Tea}
            languages: [zh-Hant, en]
            editions: {proof: {redactions: removed}}
            sections: [sections/a.yaml]
            """)
        .with(
            "terms.yaml",
            """
            terms:
              bureau: {zh-Hant: 茶葉局, en: Tea Bureau, entity: translation}
              north: {zh-Hant: 北方茶葉局, en: Northern Tea Bureau, entity: romanisation}
              society: {zh-Hant: 茶會, en: Tea Society, entity: official}
              tea: {zh-Hant: 綠茶, en: Green Tea}
            """)
        .with(
            "sections/a.yaml",
            """
            id: a
            blocks:
              - paragraph: {zh-Hant: 茶葉局。, en: "%s"}
            """
                .formatted(english))
        .check()
        .findings()
        .stream()
        .filter(line -> line.contains("[entity.typed]"))
        .toList();
  }

  @Test
  void aTypedNameIsFoundWhereItStands() {
    assertEquals(
        List.of(
            "content/sections/a.yaml:3:41: warning[entity.typed]: 'Tea Bureau' is not an official name"
                + " and is to be marked where it is first used; write {term bureau}"),
        found("The Tea Bureau."));
  }

  @Test
  void theLongestNameIsMeant() {
    List<String> found = found("The Northern Tea Bureau.");
    assertEquals(1, found.size());
    assertEquals(true, found.get(0).endsWith("write {term north}"));
  }

  @Test
  void referencesOfficialNamesAndPartsOfWordsAreNone() {
    assertEquals(
        List.of(),
        found("{term bureau}, the Tea Society, Green Tea, a tea bureau, Tea Bureaucrats."));
  }
}
