package org.gailan.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gailan.build.BuildRequest.Format;
import org.gailan.check.ReportChecks;
import org.gailan.content.Edition;
import org.gailan.content.Language;
import org.gailan.content.Report;
import org.gailan.diagnostic.Diagnostic;
import org.gailan.filing.DraftFolder;
import org.gailan.filing.Manifest;
import org.gailan.filing.OutputFolder;
import org.gailan.font.Face;
import org.gailan.font.FontFile;
import org.gailan.font.Typefaces;
import org.gailan.html.HtmlWriter;
import org.gailan.html.LanguageLink;
import org.gailan.html.Medium;
import org.gailan.html.TemplateFolder;
import org.gailan.load.InputFiles;
import org.gailan.pdf.PdfWriter;
import org.gailan.resolve.PrintedReport;
import org.gailan.resolve.Wording;

/** Builds the files of one edition of a checked report. */
public final class ReportBuild {
  /** Follows the id of an edition that is only looked at beforehand. */
  private static final String TRIAL = "_trial";

  private final CheckedReport checked;
  private final Report report;
  private final Edition edition;
  private final BuildRequest request;
  private final Typefaces typefaces;
  private final Stopwatch stopwatch;
  private final String engine;
  private final PrintedLanguages printed;
  private final Map<String, byte[]> record;

  private ReportBuild(
      CheckedReport checked,
      Report report,
      Edition edition,
      BuildRequest request,
      Typefaces typefaces,
      String engine,
      Stopwatch stopwatch) {
    this.report = report;
    this.edition = checked.left(edition);
    this.request = request;
    this.typefaces = typefaces;
    this.stopwatch = stopwatch;
    this.engine = engine;
    this.printed = PrintedLanguages.of(checked, report, this.edition, request, stopwatch);
    this.checked = checked;
    this.record = record(checked);
  }

  /** The record of a draft whose number was given, by the name of its file. */
  private Map<String, byte[]> record(CheckedReport checked) {
    return request
        .draft()
        .map(
            number ->
                Map.of(
                    DraftFolder.file(number),
                    stopwatch.time(
                        "record",
                        () ->
                            ComparedDraft.record(
                                DraftRecord.of(checked, edition, request, printed, typefaces)))))
        .orElse(Map.of());
  }

  /** The files that a build wrote, by path. */
  public record Built(Path folder, List<String> files) {
    public Built {
      files = List.copyOf(files);
    }
  }

  /** A file before it is written. */
  private record Output(
      String name, byte[] bytes, String language, Optional<Integer> pages, Set<Face> faces) {}

  /**
   * Makes the files of an edition, and holds its pages against what is only known of pages.
   *
   * @param checked a report without errors, whose findings get those on the pages
   * @param edition one of the report's, for which it {@linkplain CheckedReport#isReadyFor is ready}
   * @param engine the program and its version
   * @return empty where the pages cannot be laid out, which is among the findings
   */
  public static Optional<Made> make(
      CheckedReport checked,
      Edition edition,
      BuildRequest request,
      Typefaces typefaces,
      String engine,
      Stopwatch stopwatch) {
    Report report =
        checked.report().orElseThrow(() -> new IllegalArgumentException("there is no report"));
    Path templates = request.folder().resolve("templates");
    ReportBuild build =
        new ReportBuild(checked, report, edition, request, typefaces, engine, stopwatch);
    try {
      Made made = new Made(build, build.outputs());
      ReportChecks.runOnPages(report, made.pages(), checked.diagnostics());
      return Optional.of(made);
    } catch (RuntimeException e) {
      Diagnostic finding =
          LayoutFailure.finding(e, report, new TemplateFolder(templates)).orElseThrow(() -> e);
      checked.diagnostics().add(finding);
      return Optional.empty();
    }
  }

  /** The files of an edition, not yet written. */
  public static final class Made {
    private final ReportBuild build;
    private final List<Output> outputs;

    private Made(ReportBuild build, List<Output> outputs) {
      this.build = build;
      this.outputs = outputs;
    }

    /** How many pages each language takes, of those laid out as pages. */
    private Map<Language, Integer> pages() {
      Map<Language, Integer> pages = new EnumMap<>(Language.class);
      for (Output output : outputs) {
        Language.ofTag(output.language)
            .ifPresent(language -> output.pages.ifPresent(count -> pages.put(language, count)));
      }
      return pages;
    }

    /** The PDFs by the tag of their language. */
    Map<String, byte[]> pdfs() {
      Map<String, byte[]> pdfs = new LinkedHashMap<>();
      outputs.stream()
          .filter(output -> output.name.endsWith(".pdf"))
          .forEach(output -> pdfs.put(output.language, output.bytes));
      return pdfs;
    }

    /**
     * Writes the files, all or none.
     *
     * @throws IOException if they cannot be written; those of the last build are still there
     */
    public Built write() throws IOException {
      Path folder = build.folder();
      OutputFolder out = new OutputFolder(folder);
      Map<String, byte[]> files = new LinkedHashMap<>();
      outputs.forEach(output -> files.put(output.name, output.bytes));
      files.putAll(build.record);
      files.put("manifest.json", build.manifest(outputs).toJson());
      build.stopwatch.time(
          "write",
          () -> {
            try {
              out.write(files);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
            return true;
          });
      return new Built(folder, List.copyOf(files.keySet()));
    }
  }

  /**
   * Sees to it that the files can be written, before the work of making them.
   *
   * @throws IOException if they cannot
   */
  public static void prepare(Edition edition, BuildRequest request) throws IOException {
    new OutputFolder(folder(edition, request)).prepare();
  }

  private Path folder() {
    return folder(edition, request);
  }

  /** What is only looked at does not take the place of what was built; no edition has its name. */
  private static Path folder(Edition edition, BuildRequest request) {
    return request.out().resolve(edition.id() + (edition.onTrial() ? TRIAL : ""));
  }

  /** The tags of what a report can be built as: its languages, and two of them side by side. */
  public static List<String> tags(Report report) {
    List<String> tags = new ArrayList<>(report.languages().stream().map(Language::tag).toList());
    if (tags.size() > 1) {
      tags.add(BuildRequest.SIDE_BY_SIDE);
    }
    return tags;
  }

  /** Makes the files, the largest first. */
  private List<Output> outputs() {
    List<Function<Desk, Output>> jobs = new ArrayList<>();
    for (String tag : tags(report)) {
      if (request.languages().isEmpty() || request.languages().contains(tag)) {
        List<PrintedReport> columns = printed.columns(tag);
        if (request.formats().contains(Format.PDF)) {
          jobs.add(desk -> desk.pdf(tag, columns));
        }
        if (request.formats().contains(Format.HTML)) {
          jobs.add(desk -> desk.screen(tag, columns));
        }
      }
    }
    Supplier<Typefaces> faces = Workshop.typefacesForEachThread(typefaces);
    return Workshop.run(jobs, request.jobs(), () -> new Desk(faces.get()));
  }

  /** What one thread works with. */
  private final class Desk {
    private final Typefaces typefaces;
    private final HtmlWriter html;
    private final PdfWriter pdfWriter;

    Desk(Typefaces typefaces) {
      this.typefaces = typefaces;
      this.html = new HtmlWriter(request.folder().resolve("templates"), typefaces);
      this.pdfWriter = new PdfWriter(typefaces, engine);
    }

    Output pdf(String tag, List<PrintedReport> columns) {
      PageHtml page = stopwatch.time("html", () -> PageHtml.of(columns, html, typefaces));
      PdfWriter.Pdf pdf =
          stopwatch.time(
              "pdf",
              () ->
                  pdfWriter.write(
                      page.html(),
                      page.charts(),
                      report.firstPage(),
                      MarginWords.of(columns),
                      request.date(report)));
      return new Output(name(tag, "pdf"), pdf.bytes(), tag, Optional.of(pdf.pages()), pdf.faces());
    }

    Output screen(String tag, List<PrintedReport> columns) {
      ScreenCharts charts = new ScreenCharts(typefaces, new DrawnCharts(), columns.size() > 1);
      String page =
          stopwatch.time(
              "html",
              () ->
                  html.write(
                      columns,
                      Medium.SCREEN,
                      (chart, column) -> stopwatch.time("chart", () -> charts.of(chart, column)),
                      links(tag)));
      byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
      return new Output(
          name(tag, "html"), bytes, tag, Optional.empty(), HtmlWriter.embeddedFaces(page));
    }
  }

  private List<LanguageLink> links(String current) {
    List<String> tags = tags(report);
    if (tags.size() < 2) {
      return List.of();
    }
    return tags.stream()
        .map(
            tag ->
                new LanguageLink(
                    languageName(tag), htmlTag(tag), name(tag, "html"), tag.equals(current)))
        .toList();
  }

  /** How a reader calls a language, or all side by side, each language in its own words. */
  public static String languageName(String tag) {
    return Language.ofTag(tag)
        .map(Wording.LANGUAGE_NAME::in)
        .orElseGet(
            () ->
                String.join(
                    " | ",
                    Arrays.stream(Language.values()).map(Wording.LANGUAGE_NAME::in).toList()));
  }

  private String htmlTag(String tag) {
    return tag.equals(BuildRequest.SIDE_BY_SIDE) ? report.languages().get(0).tag() : tag;
  }

  private String name(String tag, String ending) {
    return report.id() + "." + tag + "." + ending;
  }

  private Manifest manifest(List<Output> outputs) throws IOException {
    List<Manifest.Entry> inputs = new ArrayList<>();
    InputFiles.of(request.folder())
        .forEach(
            (file, bytes) ->
                inputs.add(
                    checked.withholds(file)
                        ? Manifest.Entry.withheld(file)
                        : Manifest.Entry.input(file, bytes)));
    return new Manifest(
        engine,
        report.id(),
        edition.id() + (edition.onTrial() ? TRIAL : ""),
        request.draft().orElse(report.draft()),
        LocalDate.ofInstant(request.date(report), ZoneOffset.UTC).toString(),
        outputs.stream()
            .flatMap(output -> output.faces.stream())
            .distinct()
            .sorted()
            .map(this::font)
            .toList(),
        inputs,
        outputs.stream()
            .map(o -> Manifest.Entry.output(o.name, o.bytes, o.language, o.pages, names(o.faces)))
            .toList());
  }

  private Manifest.Font font(Face face) {
    FontFile file = typefaces.fontFile(face);
    return new Manifest.Font(file.name(), file.version(), file.sha256());
  }

  private List<String> names(Set<Face> faces) {
    return faces.stream().sorted().map(face -> typefaces.fontFile(face).name()).toList();
  }
}
