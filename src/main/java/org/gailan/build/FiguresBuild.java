package org.gailan.build;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gailan.check.rule.Subject;
import org.gailan.content.Edition;
import org.gailan.content.Report;
import org.gailan.filing.Manifest;
import org.gailan.filing.OutputFolder;
import org.gailan.font.Typefaces;
import org.gailan.html.HtmlWriter;
import org.gailan.html.TemplateFolder;
import org.gailan.html.TextMarks;
import org.gailan.load.InputFiles;
import org.gailan.pdf.PdfWriter;
import org.gailan.resolve.PrintedReport;
import org.gailan.resolve.Resolver;
import org.gailan.verification.NotesCsv;
import org.gailan.verification.NotesHeader;
import org.gailan.verification.NotesWorkbook;
import org.gailan.verification.VerificationNotes;
import org.gailan.verification.VerificationNotes.Paged;

/** Takes the verification notes of one edition of a checked report, and writes their files. */
public final class FiguresBuild {
  private final Report report;
  private final CheckedReport checked;
  private final Edition edition;
  private final BuildRequest request;
  private final Typefaces typefaces;
  private final String engine;
  private final Stopwatch stopwatch;

  /** The kinds of file that the notes are written as. */
  public enum Format {
    XLSX,
    CSV
  }

  /**
   * Takes the notes of a report.
   *
   * @param checked a report without errors
   * @param edition one of the report's
   * @param engine the program and its version
   */
  public FiguresBuild(
      CheckedReport checked,
      Edition edition,
      BuildRequest request,
      Typefaces typefaces,
      String engine,
      Stopwatch stopwatch) {
    this.report =
        checked.report().orElseThrow(() -> new IllegalArgumentException("there is no report"));
    this.checked = checked;
    this.edition = checked.left(edition);
    this.request = request;
    this.typefaces = typefaces;
    this.engine = engine;
    this.stopwatch = stopwatch;
  }

  /**
   * Writes the notes beside the files of the edition.
   *
   * @return empty where the pages cannot be laid out, which is among the findings
   * @throws IOException if the files cannot be written; the last ones are still there
   */
  public Optional<ReportBuild.Built> write(Set<Format> formats) throws IOException {
    Path folder = request.out().resolve(edition.id());
    OutputFolder out = new OutputFolder(folder);
    out.prepare();
    VerificationNotes notes;
    try {
      notes = notes();
    } catch (RuntimeException e) {
      TemplateFolder templates = new TemplateFolder(request.folder().resolve("templates"));
      checked.diagnostics().add(LayoutFailure.finding(e, report, templates).orElseThrow(() -> e));
      return Optional.empty();
    }
    NotesHeader header = header();
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (Format format : Format.values()) {
      if (formats.contains(format)) {
        String name = report.id() + ".figures." + format.name().toLowerCase(Locale.ROOT);
        files.put(
            name,
            stopwatch.time(
                "write",
                () ->
                    switch (format) {
                      case XLSX -> NotesWorkbook.of(notes, header, request.date(report));
                      case CSV -> NotesCsv.of(notes);
                    }));
      }
    }
    out.write(files);
    return Optional.of(new ReportBuild.Built(folder, List.copyOf(files.keySet())));
  }

  /** The notes: the pages of every PDF are laid out for them. */
  private VerificationNotes notes() {
    PrintedLanguages printed = PrintedLanguages.of(checked, report, edition, request, stopwatch);
    List<String> tags = ReportBuild.tags(report);
    List<Function<Typefaces, Paged>> jobs = new ArrayList<>();
    for (String tag : tags) {
      jobs.add(faces -> paged(printed.columns(tag), faces));
    }
    List<Paged> paged =
        Workshop.run(jobs, request.jobs(), Workshop.typefacesForEachThread(typefaces));
    Map<String, Paged> pdfs = new LinkedHashMap<>();
    for (int i = 0; i < tags.size(); i++) {
      pdfs.put(tags.get(i), paged.get(i));
    }
    return stopwatch.time(
        "figures",
        () ->
            VerificationNotes.of(
                    new Subject(report, checked.figures(), true, Set.of(), typefaces),
                    edition,
                    printed.all(),
                    pdfs)
                .withoutPlacesIn(checked.withheldFiles()));
  }

  private Paged paged(List<PrintedReport> columns, Typefaces faces) {
    TextMarks marks = new TextMarks();
    HtmlWriter writer = new HtmlWriter(request.folder().resolve("templates"), faces);
    PageHtml page = stopwatch.time("html", () -> PageHtml.marked(columns, writer, faces, marks));
    return new Paged(
        columns,
        stopwatch.time(
            "pdf",
            () ->
                new PdfWriter(faces, engine)
                    .pages(page.html(), page.charts(), report.firstPage(), marks)));
  }

  private NotesHeader header() throws IOException {
    Map<String, String> inputs = new LinkedHashMap<>();
    InputFiles.of(request.folder())
        .forEach(
            (file, bytes) ->
                inputs.put(
                    file,
                    checked.withholds(file) ? "" : Manifest.Entry.input(file, bytes).sha256()));
    String title =
        report.languages().stream()
            .map(
                language ->
                    Resolver.plain(report, checked.figures(), language, edition, report.title()))
            .collect(Collectors.joining(" | "));
    return new NotesHeader(
        title,
        report.id(),
        edition.id(),
        request.draft().orElse(report.draft()),
        LocalDate.ofInstant(request.date(report), ZoneOffset.UTC).toString(),
        engine,
        inputs);
  }
}
