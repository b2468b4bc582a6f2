package org.gailan.html;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.gailan.font.Face;
import org.gailan.font.Typefaces;
import org.gailan.resolve.PrintedBlock;
import org.gailan.resolve.PrintedReport;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;

/** Writes a printed report as HTML, in one language or two side by side. */
public final class HtmlWriter {
  private final TemplateEngine engine;
  private final TemplateFolder templates;
  private final Typefaces typefaces;

  /**
   * @param overrides the report's own folder of templates; it need not exist
   */
  public HtmlWriter(Path overrides, Typefaces typefaces) {
    this.templates = new TemplateFolder(overrides);
    this.engine = templates.engine();
    this.typefaces = typefaces;
  }

  /**
   * The HTML of a report.
   *
   * @param columns the report in each language that is shown, one or two
   * @param drawing the markup of a chart, given its block and the index of its column
   * @param links to the same report in each language
   */
  public String write(
      List<PrintedReport> columns,
      Medium medium,
      BiFunction<PrintedBlock.Chart, Integer, String> drawing,
      List<LanguageLink> links) {
    return write(columns, medium, drawing, links, Optional.empty(), Optional.empty());
  }

  /**
   * The HTML of a report for the screen of who is writing it: its blocks can be told apart, so that
   * each can be {@linkplain #writePart replaced} alone, and so can its figures.
   *
   * @param fonts the address of the file of each typeface
   */
  public String writeLive(
      List<PrintedReport> columns,
      BiFunction<PrintedBlock.Chart, Integer, String> drawing,
      FigureMarks figures,
      Function<Face, String> fonts) {
    Optional<LiveParts> live = Optional.of(new LiveParts(figures));
    Context context = context(columns, Medium.SCREEN, drawing, List.of(), Optional.empty(), live);
    return ScreenFonts.link(engine.process(template(Medium.SCREEN), context), fonts);
  }

  /**
   * A block as it stands on a page of {@link #writeLive}.
   *
   * @param part one of {@link #parts}
   */
  public String writePart(
      List<PrintedReport> columns,
      Part part,
      BiFunction<PrintedBlock.Chart, Integer, String> drawing,
      FigureMarks figures) {
    Context context = new Context(Locale.ROOT);
    LiveParts live = new LiveParts(figures, part.block(), part.key());
    context.setVariable(
        "view",
        new View(columns, Medium.SCREEN, drawing, typefaces, Optional.empty(), Optional.of(live)));
    context.setVariable("page", false);
    context.setVariable("block", part.block());
    context.setVariable("column", part.column());
    return engine.process("part.html", context);
  }

  /**
   * A block in a column of a page.
   *
   * @param key the same as long as the block keeps its id
   */
  public record Part(String key, int column, PrintedBlock block) {}

  /** What a page consists of, in the order of its rows and in these of its columns. */
  public static List<Part> parts(List<PrintedReport> columns) {
    List<Part> parts = new ArrayList<>();
    Map<String, Integer> begun = new HashMap<>();
    for (List<PrintedBlock> row : rows(columns)) {
      for (int column = 0; column < row.size(); column++) {
        String id = row.get(column).id();
        int nth = begun.merge(column + " " + id, 1, Integer::sum);
        parts.add(new Part(LiveParts.key(id, nth), column, row.get(column)));
      }
    }
    return parts;
  }

  /** Whether what a page of {@link #writeLive} looks like beside its blocks is the same. */
  public static boolean sameFrame(List<PrintedReport> before, List<PrintedReport> now) {
    return frame(before).equals(frame(now)) && outlines(before).equals(outlines(now));
  }

  private static List<PrintedReport> frame(List<PrintedReport> columns) {
    return columns.stream()
        .map(
            c ->
                new PrintedReport(
                    c.id(),
                    c.language(),
                    c.edition(),
                    c.title(),
                    c.warning(),
                    c.firstPage(),
                    c.margin(),
                    List.of()))
        .toList();
  }

  /** The HTML of a page whose texts are marked, so that they can be found again. */
  public String writeMarked(
      List<PrintedReport> columns,
      BiFunction<PrintedBlock.Chart, Integer, String> drawing,
      TextMarks marks) {
    return write(columns, Medium.PAGE, drawing, List.of(), Optional.of(marks), Optional.empty());
  }

  /** The faces that a page for the screen brings along. */
  public static Set<Face> embeddedFaces(String screen) {
    return ScreenFonts.faces(screen);
  }

  private String write(
      List<PrintedReport> columns,
      Medium medium,
      BiFunction<PrintedBlock.Chart, Integer, String> drawing,
      List<LanguageLink> links,
      Optional<TextMarks> marks,
      Optional<LiveParts> live) {
    Context context = context(columns, medium, drawing, links, marks, live);
    String html = engine.process(template(medium), context);
    return switch (medium) {
      case PAGE -> html;
      case SCREEN -> ScreenFonts.embed(html, templates.isOwn(styleSheet(medium)), typefaces);
    };
  }

  private Context context(
      List<PrintedReport> columns,
      Medium medium,
      BiFunction<PrintedBlock.Chart, Integer, String> drawing,
      List<LanguageLink> links,
      Optional<TextMarks> marks,
      Optional<LiveParts> live) {
    Context context = new Context(Locale.ROOT);
    context.setVariable("columns", columns);
    context.setVariable("report", columns.get(0));
    context.setVariable("rows", rows(columns));
    context.setVariable("sideBySide", columns.size() > 1);
    context.setVariable("outlines", outlines(columns));
    context.setVariable("view", new View(columns, medium, drawing, typefaces, marks, live));
    context.setVariable("links", links);
    context.setVariable("page", medium == Medium.PAGE);
    context.setVariable("styles", templates.text(styleSheet(medium)));
    // who keeps a page up to date brings a script of their own, and lets no other run
    boolean scripted = medium == Medium.SCREEN && live.isEmpty();
    context.setVariable("live", live.isPresent());
    context.setVariable("script", scripted ? templates.text("screen.js") : "");
    return context;
  }

  private static String template(Medium medium) {
    return switch (medium) {
      case PAGE -> "page.html";
      case SCREEN -> "screen.html";
    };
  }

  private static String styleSheet(Medium medium) {
    return switch (medium) {
      case PAGE -> "page.css";
      case SCREEN -> "screen.css";
    };
  }

  /** The blocks of each language beside each other; side by side, lists go item by item. */
  private static List<List<PrintedBlock>> rows(List<PrintedReport> columns) {
    List<List<PrintedBlock>> parts = new ArrayList<>();
    for (PrintedReport column : columns) {
      List<PrintedBlock> ofColumn = new ArrayList<>();
      for (PrintedBlock block : column.blocks()) {
        if (columns.size() > 1 && block instanceof PrintedBlock.ItemList list) {
          ofColumn.addAll(list.oneByOne());
        } else {
          ofColumn.add(block);
        }
      }
      parts.add(ofColumn);
    }
    List<List<PrintedBlock>> rows = new ArrayList<>();
    for (int i = 0; i < parts.get(0).size(); i++) {
      List<PrintedBlock> row = new ArrayList<>();
      for (List<PrintedBlock> ofColumn : parts) {
        row.add(ofColumn.get(i));
      }
      rows.add(row);
    }
    return rows;
  }

  private static List<List<Outline>> outlines(List<PrintedReport> columns) {
    return columns.stream().map(column -> Outline.of(column.blocks())).toList();
  }
}
