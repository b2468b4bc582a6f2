package org.gailan.redaction;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.gailan.content.EveryInline;
import org.gailan.content.EveryText;
import org.gailan.content.FigureReference;
import org.gailan.content.Inline;
import org.gailan.content.Report;
import org.gailan.content.Section;
import org.gailan.diagnostic.Location;

/**
 * Finds what names something that was removed. An author's id tells of what it names, and stands
 * where it is referred to as well: in a file that hides nothing itself.
 */
final class Mentions {
  private Mentions() {}

  /**
   * Walks every place that names one of some datasets, facts and terms.
   *
   * @param ids of what has lost something
   */
  static void of(Report report, Set<String> ids, Consumer<Location> consumer) {
    EveryText.of(
        report,
        (text, notes) ->
            EveryInline.of(
                text,
                inline -> {
                  if (inline instanceof FigureReference figure
                      && ids.contains(figure.dataset().text())) {
                    consumer.accept(figure.location());
                  } else if (inline instanceof Inline.TermReference term
                      && ids.contains(term.id())) {
                    consumer.accept(term.location());
                  }
                }));
    for (Section section : report.sections()) {
      if (UsedDatasets.of(List.of(section), List.of(), report.datasets()).stream()
          .anyMatch(ids::contains)) {
        consumer.accept(section.location());
      }
    }
  }
}
