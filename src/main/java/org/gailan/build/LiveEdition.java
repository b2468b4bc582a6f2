package org.gailan.build;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gailan.check.edition.EditionReadiness;
import org.gailan.check.rule.Subject;
import org.gailan.content.Block;
import org.gailan.content.Edition;
import org.gailan.content.Language;
import org.gailan.content.Report;
import org.gailan.content.Section;
import org.gailan.diagnostic.Diagnostic;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.font.Face;
import org.gailan.font.Typefaces;
import org.gailan.html.FigureMarks;
import org.gailan.html.HtmlWriter;
import org.gailan.html.TemplateFolder;
import org.gailan.pdf.PdfWriter;
import org.gailan.resolve.PrintedBlock;
import org.gailan.resolve.PrintedReport;
import org.gailan.verification.FigurePlaces;
import org.gailan.verification.VerificationNotes;

/**
 * An edition of a report while it is written: what it prints, shown before any rule is asked. An
 * edition that is not ready to be published is shown as one on trial.
 *
 * <p>Its typefaces are for one thread: only {@link #notes} may be asked by another.
 */
public final class LiveEdition {
  private static final Pattern LABEL = Pattern.compile("<text([^>]*)>([^<]*)</text>");

  private final Report report;
  private final Edition edition;
  private final BuildRequest request;
  private final Typefaces typefaces;
  private final DrawnCharts drawn;
  private final Subject subject;
  private final CheckedReport left;
  private final Map<Language, PrintedReport> printed = new EnumMap<>(Language.class);
  private final Map<Language, FigurePlaces> places = new HashMap<>();
  private final IdentityHashMap<PrintedBlock, FigurePlaces.OfBlock> figures =
      new IdentityHashMap<>();
  private Optional<VerificationNotes> notes = Optional.empty();

  private LiveEdition(
      CheckedReport left,
      Edition edition,
      BuildRequest request,
      Typefaces typefaces,
      DrawnCharts drawn) {
    this.left = left;
    this.report = left.report().orElseThrow();
    this.edition = edition;
    this.request = request;
    this.typefaces = typefaces;
    this.drawn = drawn;
    this.subject = new Subject(report, left.figures(), true, Set.of(), typefaces);
  }

  /**
   * Takes an edition of a report that could be read.
   *
   * @param drawn its charts as they were drawn before, and are from now on
   */
  public static LiveEdition of(
      ReadReport read,
      Edition edition,
      BuildRequest request,
      Typefaces typefaces,
      DrawnCharts drawn) {
    CheckedReport left = read.left(edition);
    Diagnostics unready = new Diagnostics();
    left.report().ifPresent(r -> EditionReadiness.check(r, left.left(edition), unready));
    if (!unready.hasErrors()) {
      return new LiveEdition(left, left.left(edition), request, typefaces, drawn);
    }
    CheckedReport trial = read.left(edition.forTrial());
    return new LiveEdition(trial, trial.left(edition.forTrial()), request, typefaces, drawn);
  }

  /**
   * What stands beside each other under a tag: one language, or all of them; empty for a tag that
   * the report is not in.
   *
   * @throws RuntimeException if its content has errors that keep it from being printed at all,
   *     which its checks will name
   */
  public List<PrintedReport> columns(String tag) {
    return report.languages().stream()
        .filter(one -> tag.equals(BuildRequest.SIDE_BY_SIDE) || one.tag().equals(tag))
        .map(this::in)
        .toList();
  }

  /** The report in each of its languages. */
  public List<PrintedReport> languages() {
    return columns(BuildRequest.SIDE_BY_SIDE);
  }

  /** A language that nobody looks at is not resolved. */
  private synchronized PrintedReport in(Language language) {
    return printed.computeIfAbsent(
        language, one -> PrintedLanguages.one(left, report, edition, request, one));
  }

  /** Writes all of a page, a block of which {@link HtmlWriter#writePart} writes. */
  public String page(String tag, HtmlWriter writer, Function<Face, String> fonts) {
    List<PrintedReport> columns = columns(tag);
    IdentityHashMap<Object, FigureMarks> all = new IdentityHashMap<>();
    for (PrintedReport column : columns) {
      for (PrintedBlock block : column.blocks()) {
        FigurePlaces.OfBlock ofBlock = figures(block, column);
        ofBlock.printed().forEach(text -> all.put(text, ofBlock));
      }
    }
    return writer.writeLive(columns, drawing(columns), new AllFigures(all), fonts);
  }

  /** Writes a part of a page. */
  public String part(String tag, HtmlWriter.Part part, HtmlWriter writer) {
    List<PrintedReport> columns = columns(tag);
    return writer.writePart(columns, part, drawing(columns), figures(columns, part));
  }

  /** The figures of the whole block, whose places count its items, of which a part may be one. */
  private FigureMarks figures(List<PrintedReport> columns, HtmlWriter.Part part) {
    PrintedReport column = columns.get(part.column());
    return column.blocks().stream()
        .filter(block -> block.id().equals(part.block().id()))
        .findFirst()
        .<FigureMarks>map(block -> figures(block, column))
        .orElse(FigureMarks.NONE);
  }

  /** The figures of some texts, each with the marks of its block. */
  private record AllFigures(IdentityHashMap<Object, FigureMarks> ofTexts) implements FigureMarks {
    @Override
    public List<Mark> in(Object of) {
      return ofTexts.getOrDefault(of, NONE).in(of);
    }

    @Override
    public Optional<String> cell(List<String> row, int index) {
      return ofTexts.getOrDefault(row, NONE).cell(row, index);
    }
  }

  private FigurePlaces.OfBlock figures(PrintedBlock block, PrintedReport column) {
    return figures.computeIfAbsent(
        block,
        b ->
            places
                .computeIfAbsent(column.language(), l -> new FigurePlaces(subject, edition, column))
                .in(b));
  }

  private BiFunction<PrintedBlock.Chart, Integer, String> drawing(List<PrintedReport> columns) {
    ScreenCharts charts = new ScreenCharts(typefaces, drawn, columns.size() > 1);
    return (chart, column) -> {
      FigurePlaces.OfBlock marks = figures(chart, columns.get(column));
      return charts.of(chart, column, svg -> marked(svg, marks));
    };
  }

  /** A drawing whose labels have the keys of their figures; a label drawn twice may be either. */
  private static String marked(String svg, FigurePlaces.OfBlock marks) {
    Map<String, Integer> drawn = new HashMap<>();
    LABEL.matcher(svg).results().forEach(label -> drawn.merge(label.group(2), 1, Integer::sum));
    return LABEL
        .matcher(svg)
        .replaceAll(
            label -> {
              Optional<String> key =
                  drawn.getOrDefault(label.group(2), 0) == 1
                      ? marks.label(label.group(2))
                      : Optional.empty();
              String with =
                  key.map(
                          k ->
                              "<text data-figure=\"%s\"%s>%s</text>"
                                  .formatted(escaped(k), label.group(1), label.group(2)))
                      .orElse(label.group());
              return Matcher.quoteReplacement(with);
            });
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  /** The texts of a block as they read, without the marks of notes between them. */
  public static List<String> texts(PrintedBlock block) {
    return PrintedTexts.of(block);
  }

  /** Every figure and statement with what is behind it; without pages. */
  public synchronized VerificationNotes notes() {
    if (notes.isEmpty()) {
      notes = Optional.of(VerificationNotes.of(subject, edition, languages(), Map.of()));
    }
    return notes.get();
  }

  /** The block that a part of a page prints, by its id. */
  public Optional<Block> block(String id) {
    return report.sections().stream()
        .map(Section::blocks)
        .flatMap(List::stream)
        .filter(block -> block.id().equals(id))
        .findFirst();
  }

  /** The blocks that are written in some files, by their ids. */
  public Set<String> blocksIn(Set<String> files) {
    return report.sections().stream()
        .map(Section::blocks)
        .flatMap(List::stream)
        .filter(block -> files.contains(block.location().file()))
        .map(Block::id)
        .collect(Collectors.toSet());
  }

  /** Pages, or why there are none. */
  public record Pages(Optional<PdfWriter.Pdf> pdf, Optional<Diagnostic> finding) {}

  /**
   * Lays the pages out.
   *
   * @param faces for the thread that asks
   */
  public Pages pages(String tag, HtmlWriter writer, Typefaces faces, String engine) {
    List<PrintedReport> columns = columns(tag);
    try {
      PageHtml page = PageHtml.of(columns, writer, faces);
      return new Pages(
          Optional.of(
              new PdfWriter(faces, engine)
                  .write(
                      page.html(),
                      page.charts(),
                      report.firstPage(),
                      MarginWords.of(columns),
                      date())),
          Optional.empty());
    } catch (RuntimeException e) {
      TemplateFolder templates = new TemplateFolder(request.folder().resolve("templates"));
      return new Pages(
          Optional.empty(),
          Optional.of(LayoutFailure.finding(e, report, templates).orElseThrow(() -> e)));
    }
  }

  private Instant date() {
    return request.date(report);
  }
}
