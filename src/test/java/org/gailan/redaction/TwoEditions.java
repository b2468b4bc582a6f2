package org.gailan.redaction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gailan.TestReport;
import org.gailan.redaction.leak.Leak;
import org.gailan.redaction.leak.LeakSearch;
import org.gailan.redaction.leak.Secret;

/**
 * A generated report in its publishing and in its full edition.
 *
 * @param failure why one of them cannot be built; empty for both built
 */
record TwoEditions(MarkedReport report, Path folder, String console, List<String> failure) {
  private static final int PLACES = 5;

  /** Far from the seeds of what is public. */
  private static final long SECRET = 3_000_000;

  private static final String PROOF = "proof";
  private static final String FULL = "full";

  static TwoEditions of(int number, Path folder) throws IOException {
    MarkedReport report =
        MarkedReport.in(folder, number, new Hidden(SECRET + number, false), PLACES);
    StringBuilder console = new StringBuilder();
    List<String> failure = new ArrayList<>();
    List<List<String>> commands =
        List.of(
            List.of("build", "--edition", PROOF, "--draft", "2"),
            List.of("figures", "--edition", PROOF),
            List.of("build", "--edition", FULL));
    for (List<String> command : commands) {
      // The verification notes lay all pages out again: a few of them do.
      if (command.contains("figures") && number % 5 != 0) {
        continue;
      }
      List<String> dated = new ArrayList<>(command);
      dated.addAll(List.of("--date", MarkedReport.DATE));
      TestReport.Ran ran = report.onDisk().run(dated.toArray(String[]::new));
      if (ran.exitCode() != 0) {
        ran.err().lines().filter(line -> line.contains("error[")).forEach(failure::add);
      }
      if (command.contains(PROOF)) {
        console.append(ran.out()).append(ran.err());
      }
    }
    return new TwoEditions(report, folder.resolve("output"), console.toString(), failure);
  }

  /** What the publishing edition gives away. */
  List<Leak> leaks() {
    return LeakSearch.in(folder.resolve(PROOF)).console(console).leaks(report.secrets());
  }

  /** What the search does not find in the full edition, which prints it. */
  List<Secret> overlooked() {
    return LeakSearch.in(folder.resolve(FULL)).missing(report.printed());
  }

  /** A text between the marks in which the editions differ; empty where there is none. */
  Optional<String> difference() throws IOException {
    for (String language : List.of("zh-Hant", "en", "bilingual")) {
      String file = "trade." + language;
      String published =
          OutsideTheMarks.withoutRemark(
              ReadText.ofHtml(folder.resolve(PROOF).resolve(file + ".html")));
      String full = withoutLost(ReadText.ofHtml(folder.resolve(FULL).resolve(file + ".html")));
      if (!OutsideTheMarks.agree(published, full)) {
        return Optional.of(file + ".html: " + published + "\n\nis not in\n\n" + full);
      }
      Optional<String> lost = OutsideTheMarks.lost(sentences(), published, full);
      if (lost.isPresent()) {
        return lost.map(sentence -> file + ".html: " + sentence);
      }
      Optional<String> unmatched =
          OutsideTheMarks.unmatched(
              ReadText.ofPdf(folder.resolve(PROOF).resolve(file + ".pdf")),
              ReadText.ofPdf(folder.resolve(FULL).resolve(file + ".pdf")));
      if (unmatched.isPresent()) {
        return unmatched.map(text -> file + ".pdf: " + text);
      }
    }
    return Optional.empty();
  }

  private String withoutLost(String full) {
    String left = full;
    for (Trade.Words words : report.lost()) {
      left = OutsideTheMarks.withoutNote(left, words.chinese());
      left = OutsideTheMarks.withoutNote(left, words.english());
    }
    return left;
  }

  private static List<String> sentences() {
    return Trade.ALL.stream()
        .flatMap(trade -> trade.sentences().stream())
        .flatMap(sentence -> Stream.of(sentence.chinese(), sentence.english()))
        .distinct()
        .toList();
  }
}
