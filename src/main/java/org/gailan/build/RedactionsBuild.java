package org.gailan.build;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gailan.content.Edition;
import org.gailan.content.Language;
import org.gailan.content.Prose;
import org.gailan.content.RedactionCategory;
import org.gailan.content.RedactionMark;
import org.gailan.content.Report;
import org.gailan.content.Text;
import org.gailan.filing.OutputFolder;
import org.gailan.redaction.Redaction;
import org.gailan.redaction.Removal;
import org.gailan.redaction.Removed;
import org.gailan.resolve.Resolver;
import org.gailan.verification.NotesHeader;
import org.gailan.verification.RedactionNote;
import org.gailan.verification.RedactionNotes;

/**
 * Writes the redaction logs of editions. They hold what the editions remove, so they go into a
 * folder of their own and never beside an edition's files.
 */
public final class RedactionsBuild {
  /** The folder within that of the outputs. */
  public static final String FOLDER = "for-counsel";

  private final CheckedReport checked;
  private final Report report;
  private final BuildRequest request;
  private final String engine;

  /**
   * @param checked the whole of a report without errors
   * @param engine the program and its version
   */
  public RedactionsBuild(CheckedReport checked, BuildRequest request, String engine) {
    this.checked = checked;
    this.report =
        checked.report().orElseThrow(() -> new IllegalArgumentException("there is no report"));
    this.request = request;
    this.engine = engine;
  }

  /** The logs that were written, and how many redactions each edition makes. */
  public record Written(ReportBuild.Built built, Map<String, Integer> counts) {
    public Written {
      counts = new LinkedHashMap<>(counts);
    }
  }

  /**
   * Writes the log of each edition.
   *
   * @throws IOException if they cannot be written; those of the last time are still there
   */
  public Written write(List<Edition> editions) throws IOException {
    Path folder = request.out().resolve(FOLDER);
    OutputFolder out = new OutputFolder(folder);
    out.prepare();
    Map<String, byte[]> files = new LinkedHashMap<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    Instant date = request.date(report);
    for (Edition edition : editions) {
      RedactionNotes notes = notes(edition, Removal.of(report, edition));
      String name = report.id() + "." + edition.id() + ".redactions";
      files.put(name + ".xlsx", notes.toWorkbook(header(edition), date));
      files.put(name + ".csv", notes.toCsv());
      counts.put(edition.id(), notes.notes().size());
    }
    out.write(files);
    return new Written(new ReportBuild.Built(folder, List.copyOf(files.keySet())), counts);
  }

  private RedactionNotes notes(Edition edition, Removed removed) {
    List<RedactionNote> notes = new ArrayList<>();
    for (Redaction redaction : removed.redactions()) {
      notes.add(
          new RedactionNote(
              notes.size() + 1,
              redaction.kind().words(),
              redaction.detail().isEmpty()
                  ? redaction.place()
                  : redaction.place() + ": " + redaction.detail(),
              redaction.mark().category().orElse(""),
              reason(edition, redaction.mark()),
              words(edition, redaction),
              redaction.figures(),
              redaction.mark().location()));
    }
    return new RedactionNotes(report.languages(), notes);
  }

  private Map<Language, String> reason(Edition edition, RedactionMark mark) {
    Optional<Text> own =
        mark.reason()
            .or(
                () ->
                    mark.category()
                        .flatMap(c -> Optional.ofNullable(report.redactionReasons().get(c))));
    Map<Language, String> reasons = new EnumMap<>(Language.class);
    for (Language language : report.languages()) {
      reasons.put(
          language,
          own.map(text -> plain(edition, language, text))
              .or(
                  () ->
                      mark.category()
                          .flatMap(RedactionCategory::ofWord)
                          .map(category -> category.reason(language)))
              .orElse(""));
    }
    return reasons;
  }

  private Map<Language, String> words(Edition edition, Redaction redaction) {
    Map<Language, String> words = new EnumMap<>(Language.class);
    redaction
        .words()
        .forEach((language, prose) -> words.put(language, paragraphs(edition, language, prose)));
    return words;
  }

  private String paragraphs(Edition edition, Language language, Prose prose) {
    return prose.paragraphs().stream()
        .map(
            paragraph ->
                plain(
                    edition,
                    language,
                    new Text(
                        prose.location(),
                        Map.of(language, new Prose(prose.location(), List.of(paragraph))))))
        .collect(Collectors.joining("\n"));
  }

  /** As the whole report has it, whatever the edition removes within it. */
  private String plain(Edition edition, Language language, Text text) {
    return Resolver.plain(
        report,
        checked.figures(),
        language,
        Edition.usual(Edition.Kind.WORKING, edition.id(), edition.location()),
        text);
  }

  private NotesHeader header(Edition edition) {
    String title =
        report.languages().stream()
            .map(language -> plain(edition, language, report.title()))
            .collect(Collectors.joining(" | "));
    return new NotesHeader(
        title,
        report.id(),
        edition.id(),
        request.draft().orElse(report.draft()),
        LocalDate.ofInstant(request.date(report), ZoneOffset.UTC).toString(),
        engine,
        Map.of());
  }
}
