package org.gailan.html;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
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
    return write(columns, medium, drawing, links, Optional.empty());
  }

  /** The HTML of a page whose texts are marked, so that they can be found again. */
  public String writeMarked(
      List<PrintedReport> columns,
      BiFunction<PrintedBlock.Chart, Integer, String> drawing,
      TextMarks marks) {
    return write(columns, Medium.PAGE, drawing, List.of(), Optional.of(marks));
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
      Optional<TextMarks> marks) {
    Context context = new Context(Locale.ROOT);
    context.setVariable("columns", columns);
    context.setVariable("report", columns.get(0));
    context.setVariable("rows", rows(columns));
    context.setVariable("sideBySide", columns.size() > 1);
    context.setVariable("outlines", outlines(columns));
    context.setVariable("view", new View(columns, medium, drawing, typefaces, marks));
    context.setVariable("links", links);
    context.setVariable("page", medium == Medium.PAGE);
    context.setVariable("styles", templates.text(styleSheet(medium)));
    context.setVariable("script", medium == Medium.SCREEN ? templates.text("screen.js") : "");
    String html = engine.process(template(medium), context);
    return switch (medium) {
      case PAGE -> html;
      case SCREEN -> ScreenFonts.embed(html, templates.isOwn(styleSheet(medium)), typefaces);
    };
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
