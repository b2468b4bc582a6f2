package org.gailan.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gailan.diagnostic.Location;

/**
 * What report.yaml asks of the report beyond its content.
 *
 * @param disclosures by field, as far as they are given
 * @param disclosuresDeclared whether report.yaml speaks of disclosures at all
 * @param pageBudget how many pages a language may take
 * @param pageBudgetLocation where report.yaml says so; empty where it is the recommended
 * @param promotionalWords by language, besides those that are linted anyway
 */
public record Requirements(
    Map<Disclosure.Field, Disclosure> disclosures,
    boolean disclosuresDeclared,
    int pageBudget,
    Optional<Location> pageBudgetLocation,
    Map<Language, List<String>> promotionalWords) {

  /** What the Exchange recommends for an industry overview (its news of 11 August 2017). */
  public static final int RECOMMENDED_PAGES = 10;

  public Requirements {
    disclosures = Map.copyOf(disclosures);
    promotionalWords = Map.copyOf(promotionalWords);
  }
}
