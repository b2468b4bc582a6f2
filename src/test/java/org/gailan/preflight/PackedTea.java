package org.gailan.preflight;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gailan.TestReport;

/** A small report on a made-up tea market that may be packed, and changes to it. */
final class PackedTea {
  private PackedTea() {}

  /** Page labels are asked of fixtures only, so that other sections can be built without them. */
  static final String REPORT =
      """
      id: tea
      title: {zh-Hant: 茶業概覽, en: The Tea Market}
      languages: [zh-Hant, en]
      first-page: 40
      editions:
        proof:
          redactions: removed
          placeholders: forbidden
          warning: {verified: true, text: {zh-Hant: 草稿第九號。, en: DRAFT NUMBER NINE}}
        working: {redactions: shown}
      date: 2026-03-31
      filing:
        section: 6
      sections: [sections/a.yaml]
      """;

  static final String SECTION =
      """
      id: a
      blocks:
        - heading: {zh-Hant: 茶葉, en: Tea}
        - paragraph: {zh-Hant: "茶葉由{redacted offering-party: 某店}出售。", en: "Tea is sold by {redacted offering-party: a shop}."}
        - page-break: always
        - heading: {zh-Hant: 茶具, en: Teaware}
        - paragraph: {zh-Hant: 茶具亦然。, en: So is teaware.}
      """;

  static TestReport in(Path folder) {
    return TestReport.in(folder).with("report.yaml", REPORT).with("sections/a.yaml", SECTION);
  }

  static List<String> names(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rules that a command's findings break, errors only, each once and in order. */
  static List<String> errors(TestReport.Ran ran) {
    return ran.err()
        .lines()
        .filter(line -> line.contains(": error["))
        .map(line -> line.replaceFirst(".*: error\\[", "").replaceFirst("\\].*", ""))
        .distinct()
        .toList();
  }
}
