package org.gailan.build;

import java.util.Optional;
import org.gailan.chart.ChartNotDrawn;
import org.gailan.check.page.Unprintable;
import org.gailan.content.Block;
import org.gailan.content.Report;
import org.gailan.content.Section;
import org.gailan.diagnostic.Diagnostic;
import org.gailan.diagnostic.Location;
import org.gailan.html.TemplateFolder;
import org.gailan.pdf.TemplateNotWellFormed;
import org.thymeleaf.exceptions.TemplateProcessingException;

/** Turns what made a layout fail into a finding, where the content or a template is to blame. */
final class LayoutFailure {
  private LayoutFailure() {}

  /** Empty where the program or the machine is to blame. */
  static Optional<Diagnostic> finding(
      RuntimeException failure, Report report, TemplateFolder templates) {
    Optional<ChartNotDrawn> chart = cause(failure, ChartNotDrawn.class);
    if (chart.isPresent()) {
      return block(report, chart.get().block()).map(b -> Unprintable.chart(b.location()));
    }
    Optional<TemplateNotWellFormed> written = cause(failure, TemplateNotWellFormed.class);
    if (written.isPresent() && templates.hasOwn()) {
      return Optional.of(Unprintable.template(at(report, "", 0, 0), reason(written.get())));
    }
    return template(failure, report, templates);
  }

  /** The innermost template is the one that fails; those around it only hold it. */
  private static Optional<Diagnostic> template(
      RuntimeException failure, Report report, TemplateFolder templates) {
    Optional<Diagnostic> found = Optional.empty();
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof TemplateProcessingException template
          && template.getTemplateName() != null
          && templates.isOwn(template.getTemplateName())) {
        int line = template.getLine() == null ? 0 : template.getLine();
        int column = template.getCol() == null ? 0 : template.getCol();
        Location location = at(report, "/" + template.getTemplateName(), line, column);
        found = Optional.of(Unprintable.template(location, reason(template)));
      }
    }
    return found;
  }

  /** A place in the report's templates, named as its other files are. */
  private static Location at(Report report, String file, int line, int column) {
    String folder = report.location().file().replaceFirst("[^/]*$", "");
    return new Location(folder + "templates" + file, Math.max(0, line), Math.max(0, column));
  }

  private static String reason(Throwable failure) {
    return Optional.ofNullable(failure.getMessage()).orElse(failure.toString()).strip();
  }

  private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> kind) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (kind.isInstance(at)) {
        return Optional.of(kind.cast(at));
      }
    }
    return Optional.empty();
  }

  private static Optional<Block> block(Report report, String id) {
    return report.sections().stream()
        .map(Section::blocks)
        .flatMap(blocks -> blocks.stream())
        .filter(block -> block.id().equals(id))
        .findFirst();
  }
}
