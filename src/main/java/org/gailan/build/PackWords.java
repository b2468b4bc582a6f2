package org.gailan.build;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.gailan.content.Edition;
import org.gailan.content.Filing;
import org.gailan.content.Language;
import org.gailan.content.Report;
import org.gailan.figure.Figures;
import org.gailan.filing.FileNames;
import org.gailan.filing.SubmissionTitle;
import org.gailan.resolve.Resolver;

/** What the files of a pack are called. */
final class PackWords {
  private final Report report;
  private final Figures figures;
  private final Edition edition;
  private final LocalDate date;

  PackWords(Report report, Figures figures, Edition edition, LocalDate date) {
    this.report = report;
    this.figures = figures;
    this.edition = edition;
    this.date = date;
  }

  /** The name of a section: that of its bookmark. */
  String name(Filing.Part part, Language language) {
    return Resolver.plain(report, figures, language, edition, part.name().orElse(report.title()));
  }

  /** The title under which the whole is published. */
  String title(Language language) {
    return SubmissionTitle.of(report.filing(), language);
  }

  /** The name of a section's file; {@code pages} such as 106-117. */
  String sectionFile(Filing.Part part, Language language, String pages) {
    Map<String, String> words = words(language, pages);
    words.put("number", String.format(Locale.ROOT, "%02d", part.number()));
    words.put("section", name(part, language));
    words.put("section-en", english(language, other -> name(part, other)));
    return FileNames.of(report.filing().sectionFile(), words);
  }

  /** The name of the file of the whole document. */
  String fullFile(Language language, String pages) {
    Map<String, String> words = words(language, pages);
    words.put("title", title(language));
    words.put("title-en", title(Language.EN));
    return FileNames.of(report.filing().fullFile(), words);
  }

  private Map<String, String> words(Language language, String pages) {
    Map<String, String> words = new HashMap<>();
    words.put("letter", FileNames.letter(language));
    words.put("code", report.filing().code());
    words.put("date", FileNames.date(date));
    words.put("pages", pages);
    words.put("twin", FileNames.twin(language));
    return words;
  }

  /** A word in English, or in the file's own language where the report has no English. */
  private String english(Language language, Function<Language, String> word) {
    return word.apply(report.languages().contains(Language.EN) ? Language.EN : language);
  }
}
