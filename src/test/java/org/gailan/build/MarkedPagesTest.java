package org.gailan.build;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.gailan.content.Edition;
import org.gailan.content.Report;
import org.gailan.font.Typefaces;
import org.gailan.html.HtmlWriter;
import org.gailan.html.TextMarks;
import org.gailan.pdf.PdfWriter;
import org.gailan.resolve.PrintedReport;
import org.gailan.resolve.Resolver;
import org.junit.jupiter.api.Test;

/** The pages that are searched for figures are the pages that are built. */
final class MarkedPagesTest {
  @Test
  void marksLeaveNoTraceInThePdf() {
    Path folder = Path.of("content");
    Typefaces typefaces = new Typefaces();
    CheckedReport checked = CheckedReport.of(folder, folder, typefaces, new Stopwatch(stage -> {}));
    Report report = checked.report().orElseThrow();
    Edition edition = report.editions().values().iterator().next();
    List<PrintedReport> columns =
        report.languages().stream()
            .map(language -> Resolver.resolve(report, checked.figures(), language, edition))
            .toList();
    HtmlWriter writer = new HtmlWriter(folder.resolve("templates"), typefaces);
    PdfWriter pdf = new PdfWriter(typefaces, "test");
    for (List<PrintedReport> shown :
        List.of(columns, columns.subList(0, 1), columns.subList(1, 2))) {
      PageHtml plain = PageHtml.of(shown, writer, typefaces);
      TextMarks marks = new TextMarks();
      PageHtml marked = PageHtml.marked(shown, writer, typefaces, marks);
      assertTrue(marks.marked().size() > 100, "only " + marks.marked().size());

      assertArrayEquals(
          pdf.write(plain.html(), plain.charts(), 106, Instant.EPOCH).bytes(),
          pdf.write(marked.html(), marked.charts(), 106, Instant.EPOCH).bytes());
    }
  }
}
