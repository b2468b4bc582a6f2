package org.gailan.pdf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gailan.build.CheckedReport;
import org.gailan.build.Stopwatch;
import org.gailan.content.Edition;
import org.gailan.content.Language;
import org.gailan.content.Report;
import org.gailan.font.Typefaces;
import org.gailan.resolve.PrintedBlock;
import org.gailan.resolve.PrintedReport;
import org.gailan.resolve.PrintedText;
import org.gailan.resolve.Resolver;
import org.gailan.resolve.StaleTexts;

/** The report that the repository ships, as it is printed. */
final class ShippedReport {
  static final Path FOLDER = Path.of("content");

  private ShippedReport() {}

  /**
   * A report as its default edition prints it in a language; the one in {@link #FOLDER} as the
   * application proof does.
   */
  static PrintedReport printed(Path folder, Language language) {
    CheckedReport checked =
        CheckedReport.of(folder, folder, new Typefaces(), new Stopwatch(stage -> {}));
    Report report = checked.report().orElseThrow();
    String id = folder.equals(FOLDER) ? "application-proof" : report.edition();
    Edition edition = report.editions().get(id);
    if (edition == null) {
      throw new IllegalArgumentException("no edition " + id);
    }
    return Resolver.resolve(report, checked.figures(), language, edition, StaleTexts.NONE);
  }

  /** The ids of the editions that a report names. */
  static List<String> editions(Path folder) {
    return CheckedReport.of(folder, folder, new Typefaces(), new Stopwatch(stage -> {}))
        .report()
        .map(report -> List.copyOf(report.editions().keySet()))
        .orElse(List.of());
  }

  /** The sentences of its paragraphs and lists. */
  static List<String> sentences(Language language) {
    List<String> sentences = new ArrayList<>();
    printed(FOLDER, language).blocks().stream()
        .flatMap(ShippedReport::prose)
        .forEach(text -> sentences.addAll(List.of(text.plain().split("(?<=[。；])|(?<=[.;]) "))));
    return sentences;
  }

  private static Stream<PrintedText> prose(PrintedBlock block) {
    if (block instanceof PrintedBlock.Paragraph paragraph) {
      return paragraph.paragraphs().stream();
    }
    if (block instanceof PrintedBlock.ItemList list) {
      return list.items().stream().flatMap(item -> item.paragraphs().stream());
    }
    return Stream.of();
  }
}
