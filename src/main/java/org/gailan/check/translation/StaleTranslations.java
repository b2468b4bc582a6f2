package org.gailan.check.translation;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.gailan.content.Language;
import org.gailan.content.Report;
import org.gailan.content.Text;
import org.gailan.diagnostic.Location;

/** The texts of a report, and their languages, that wait to follow a change of the other side. */
public final class StaleTranslations {
  private final Map<Language, Set<Location>> stale = new EnumMap<>(Language.class);

  private StaleTranslations() {}

  /** None are stale in a report without translations.yaml, or in one language. */
  public static StaleTranslations of(Report report) {
    StaleTranslations found = new StaleTranslations();
    if (report.confirmedTranslations().isEmpty()) {
      return found;
    }
    Translations translations = Translations.of(report);
    for (Translations.Entry entry : translations.entries()) {
      if (translations.state(entry) == Translations.State.STALE) {
        for (Language language : translations.unchanged(entry)) {
          found.stale.computeIfAbsent(language, l -> new HashSet<>()).add(entry.text().location());
        }
      }
    }
    return found;
  }

  /** Whether the other side of a text has changed since this language was confirmed. */
  public boolean isStale(Text text, Language language) {
    return stale.getOrDefault(language, Set.of()).contains(text.location());
  }
}
