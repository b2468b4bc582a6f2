package org.gailan.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gailan.chart.ChartSvg;
import org.gailan.content.Language;
import org.gailan.draft.Comparison;
import org.gailan.filing.OutputFolder;
import org.gailan.font.Typefaces;
import org.gailan.html.HtmlWriter;
import org.gailan.html.LanguageLink;
import org.gailan.html.Medium;
import org.gailan.pdf.PdfWriter;
import org.gailan.resolve.PrintedBlock;
import org.gailan.resolve.PrintedReport;
import org.gailan.resolve.Wording;

/** Lays out the blackline of two drafts, in each language, and writes what changed. */
public final class BlacklineBuild {
  /** The list of changes for programs. */
  private static final String CHANGES = "changes.json";

  private final Comparison comparison;
  private final Request request;
  private final Typefaces typefaces;
  private final String engine;
  private final Stopwatch stopwatch;
  private final String id;
  private final List<Language> languages;

  /** The kinds of file a comparison makes. */
  public enum Format {
    PDF,
    HTML,
    JSON
  }

  /**
   * What is to be made.
   *
   * @param out the folder of the files
   * @param templates the new draft's own folder of templates; it need not exist
   * @param languages tags; empty for all there are
   * @param date that the PDFs bear
   * @param jobs threads at work at the same time, at least 1
   */
  public record Request(
      Path out,
      Path templates,
      Set<String> languages,
      Set<Format> formats,
      Instant date,
      int jobs) {
    public Request {
      languages = Set.copyOf(languages);
      formats = Set.copyOf(formats);
    }
  }

  /**
   * Lays out a comparison.
   *
   * @param id of the report
   * @param engine the program and its version
   */
  public BlacklineBuild(
      Comparison comparison,
      String id,
      Request request,
      Typefaces typefaces,
      String engine,
      Stopwatch stopwatch) {
    this.comparison = comparison;
    this.id = id;
    this.request = request;
    this.typefaces = typefaces;
    this.engine = engine;
    this.stopwatch = stopwatch;
    this.languages =
        comparison.tongues().stream()
            .filter(l -> request.languages.isEmpty() || request.languages.contains(l.tag()))
            .toList();
  }

  /**
   * Writes the files, all or none.
   *
   * @throws IOException if they cannot be written; those of the last comparison are still there
   */
  public ReportBuild.Built write() throws IOException {
    OutputFolder out = new OutputFolder(request.out);
    out.prepare();
    Map<String, byte[]> files = files();
    out.write(files);
    return new ReportBuild.Built(request.out, List.copyOf(files.keySet()));
  }

  private Map<String, byte[]> files() {
    List<String> names = new ArrayList<>();
    List<Function<Desk, byte[]>> jobs = new ArrayList<>();
    for (Language language : languages) {
      if (request.formats.contains(Format.PDF)) {
        names.add(name(language, "pdf"));
        jobs.add(desk -> desk.pdf(comparison.blackline(language)));
      }
      if (request.formats.contains(Format.HTML)) {
        names.add(name(language, "html"));
        jobs.add(desk -> desk.screen(comparison.blackline(language)));
      }
    }
    if (request.formats.contains(Format.JSON)) {
      names.add(CHANGES);
      jobs.add(desk -> comparison.toJson(engine));
    }
    Supplier<Typefaces> faces = Workshop.typefacesForEachThread(typefaces);
    List<byte[]> made = Workshop.run(jobs, request.jobs, () -> new Desk(faces.get()));
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      files.put(names.get(i), made.get(i));
    }
    return files;
  }

  private String name(Language language, String ending) {
    return id + "." + language.tag() + ".blackline." + ending;
  }

  /** What one thread works with. */
  private final class Desk {
    private final Typefaces faces;
    private final HtmlWriter html;
    private final PdfWriter pdf;

    Desk(Typefaces faces) {
      this.faces = faces;
      this.html = new HtmlWriter(request.templates, faces);
      this.pdf = new PdfWriter(faces, engine);
    }

    byte[] pdf(PrintedReport report) {
      PageHtml page = stopwatch.time("html", () -> PageHtml.of(List.of(report), html, faces));
      return stopwatch.time(
          "pdf", () -> pdf.write(page.html(), page.charts(), 1, request.date).bytes());
    }

    byte[] screen(PrintedReport report) {
      return stopwatch.time(
          "html",
          () ->
              html.write(
                      List.of(report),
                      Medium.SCREEN,
                      (chart, column) ->
                          svg(chart, ChartSize.PAGE, "") + svg(chart, ChartSize.PHONE, "-small"),
                      links(report.language()))
                  .getBytes(StandardCharsets.UTF_8));
    }

    private String svg(PrintedBlock.Chart chart, double width, String suffix) {
      double height = ChartSize.points(chart.figure().height());
      String key = chart.id() + "-0" + suffix;
      return ChartSvg.of(chart.figure(), faces, width, height, key, chart.alternative());
    }
  }

  private List<LanguageLink> links(Language current) {
    return languages.size() < 2
        ? List.of()
        : languages.stream()
            .map(
                language ->
                    new LanguageLink(
                        Wording.LANGUAGE_NAME.in(language),
                        language.tag(),
                        name(language, "html"),
                        language == current))
            .toList();
  }
}
