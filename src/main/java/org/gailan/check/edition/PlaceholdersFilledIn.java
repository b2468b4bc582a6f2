package org.gailan.check.edition;

import java.util.List;
import org.gailan.content.Edition;
import org.gailan.content.Inline;
import org.gailan.content.Report;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Message;

/** In an edition that forbids placeholders everything is filled in. */
final class PlaceholdersFilledIn implements EditionRule {
  @Override
  public void check(Report report, Edition edition, Diagnostics diagnostics) {
    if (edition.allowsPlaceholders()) {
      return;
    }
    for (Inline.Placeholder placeholder : Placeholders.of(report, edition)) {
      diagnostics.error(
          "edition.placeholder",
          placeholder.location(),
          Message.of(
              "'%s' is still to be filled in, and the edition '%s' forbids placeholders;"
                  + " fill it in",
              words(placeholder.inlines()), edition.id()));
    }
  }

  /** What is printed, with … for what comes from elsewhere. */
  private static String words(List<Inline> inlines) {
    StringBuilder words = new StringBuilder();
    for (Inline inline : inlines) {
      words.append(inline instanceof Inline.Words plain ? plain.text() : "…");
    }
    return words.toString();
  }
}
