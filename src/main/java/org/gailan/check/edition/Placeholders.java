package org.gailan.check.edition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.gailan.content.Edition;
import org.gailan.content.EveryInline;
import org.gailan.content.EveryText;
import org.gailan.content.Inline;
import org.gailan.content.Report;
import org.gailan.content.Text;

/** What is still to be filled in. */
public final class Placeholders {
  private Placeholders() {}

  /** Those of a report in the order of the document and then of the data, but other editions'. */
  public static List<Inline.Placeholder> of(Report report, Edition edition) {
    Set<Text> ofOthers = Collections.newSetFromMap(new IdentityHashMap<>());
    report.editions().values().stream()
        .filter(other -> !other.id().equals(edition.id()))
        .forEach(
            other -> {
              other.warning().map(Edition.Warning::text).ifPresent(ofOthers::add);
              other.watermark().flatMap(Edition.Watermark::text).ifPresent(ofOthers::add);
            });
    List<Inline.Placeholder> found = new ArrayList<>();
    EveryText.of(
        report,
        (text, notes) -> {
          if (!ofOthers.contains(text)) {
            EveryInline.of(
                text,
                inline -> {
                  if (inline instanceof Inline.Placeholder placeholder) {
                    found.add(placeholder);
                  }
                });
          }
        });
    return found;
  }
}
