package org.gailan.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gailan.build.CheckedReport;
import org.gailan.build.Stopwatch;
import org.gailan.content.Language;
import org.gailan.content.Report;
import org.gailan.font.Typefaces;
import org.gailan.resolve.PrintedBlock;
import org.gailan.resolve.PrintedReport;
import org.gailan.resolve.PrintedText;
import org.gailan.resolve.Resolver;
import org.gailan.resolve.Run;
import org.gailan.resolve.StaleTexts;
import org.junit.jupiter.api.Test;

/** What the shipped report prints in one language says the same quantities in the other. */
final class ShippedReportReadsAlikeTest {

  @Test
  void eachCertainQuantityIsAnsweredInTheOtherLanguage() {
    List<String> chinese = texts(printed(Language.ZH_HANT));
    List<String> english = texts(printed(Language.EN));
    assertEquals(chinese.size(), english.size());
    List<String> unanswered = new ArrayList<>();
    int read = 0;
    for (int i = 0; i < chinese.size(); i++) {
      List<WrittenQuantity> left = Readings.in(Language.ZH_HANT, chinese.get(i));
      List<WrittenQuantity> right = Readings.in(Language.EN, english.get(i));
      read += left.size() + right.size();
      unanswered.addAll(unanswered(left, right));
      unanswered.addAll(unanswered(right, left));
    }
    assertEquals(List.of(), unanswered);
    assertTrue(read > 200, "only " + read + " quantities were read");
  }

  /** Each quantity of the right answers one of the left, an uncertain one only where it must. */
  private static List<String> unanswered(List<WrittenQuantity> left, List<WrittenQuantity> right) {
    List<WrittenQuantity> open =
        new ArrayList<>(left.stream().filter(WrittenQuantity::certain).toList());
    List<WrittenQuantity> answers = new ArrayList<>(right);
    for (boolean certain : List.of(true, false)) {
      for (WrittenQuantity question : List.copyOf(open)) {
        answers.stream()
            .filter(answer -> answer.certain() == certain && answer.answers(question))
            .findFirst()
            .ifPresent(
                answer -> {
                  answers.remove(answer);
                  open.remove(question);
                });
      }
    }
    return open.stream().map(w -> w.written() + " = " + Readings.of(w.quantity())).toList();
  }

  private static PrintedReport printed(Language language) {
    CheckedReport checked =
        CheckedReport.of(
            Path.of("content"), Path.of(""), new Typefaces(), new Stopwatch(stage -> {}));
    Report report = checked.report().orElseThrow();
    return Resolver.resolve(
        report,
        checked.figures(),
        language,
        Objects.requireNonNull(report.editions().get(report.edition())),
        StaleTexts.NONE);
  }

  private static List<String> texts(PrintedReport report) {
    return report.blocks().stream().flatMap(ShippedReportReadsAlikeTest::texts).toList();
  }

  private static Stream<String> texts(PrintedBlock block) {
    if (block instanceof PrintedBlock.Heading heading) {
      return Stream.of(characters(heading.text()));
    } else if (block instanceof PrintedBlock.Paragraph paragraph) {
      return Stream.of(joined(paragraph.paragraphs()));
    } else if (block instanceof PrintedBlock.ItemList list) {
      return list.items().stream()
          .map(
              item ->
                  item.lead().map(ShippedReportReadsAlikeTest::characters).orElse("")
                      + "\n"
                      + joined(item.paragraphs()));
    } else if (block instanceof PrintedBlock.Chart chart) {
      Stream<String> growth =
          chart.growth().stream()
              .flatMap(g -> Stream.concat(Stream.of(g.heading()), g.rows().stream()))
              .flatMap(List::stream);
      return Stream.concat(Stream.of(characters(chart.title())), growth);
    } else if (block instanceof PrintedBlock.Table table) {
      Stream<String> cells =
          table.rows().stream()
              .flatMap(row -> row.cells().stream())
              .map(c -> joined(c.paragraphs()));
      Stream<String> notes = table.notes().stream().map(note -> joined(note.paragraphs()));
      return Stream.concat(cells, notes);
    } else if (block instanceof PrintedBlock.Notes notes) {
      return notes.notes().stream().map(note -> joined(note.paragraphs()));
    }
    return Stream.of();
  }

  private static String joined(List<PrintedText> paragraphs) {
    return String.join(
        "\n", paragraphs.stream().map(ShippedReportReadsAlikeTest::characters).toList());
  }

  /** Without the marks of notes, whose digits stand beside letters only in print. */
  private static String characters(PrintedText text) {
    return text.runs().stream()
        .filter(run -> !run.has(Run.Style.NOTE_MARK))
        .map(Run::text)
        .collect(Collectors.joining());
  }
}
