package org.gailan.content;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gailan.diagnostic.Location;

/**
 * A report as its author wrote it, all languages and editions together.
 *
 * @param id names the output files: lower-case letters, digits and hyphens
 * @param languages in the order of the side-by-side edition
 * @param firstPage the number printed on the first page, at least 1
 * @param edition the id of the edition built by default
 * @param draft the number of the draft, at least 1
 * @param redactionReasons why the categories are removed that report.yaml declares, by category
 * @param redactions every mark of what is not to be published
 * @param confirmedTranslations what translations.yaml remembers; empty where there is none
 * @param regulatoryTexts by id, those included that nobody has written yet
 * @param lockedTexts what locks.yaml remembers
 */
public record Report(
    String id,
    Location location,
    Text title,
    List<Language> languages,
    int firstPage,
    String edition,
    int draft,
    Optional<LocalDate> date,
    Map<String, Edition> editions,
    Map<String, Dataset> datasets,
    Map<String, Term> terms,
    Map<String, Fact> facts,
    List<Section> sections,
    List<ExchangeRate> exchangeRates,
    Requirements requirements,
    Filing filing,
    Map<String, Text> redactionReasons,
    List<RedactionMark> redactions,
    Optional<ConfirmedTranslations> confirmedTranslations,
    Map<String, RegulatoryText> regulatoryTexts,
    List<LockedText> lockedTexts,
    List<Silence> silences) {
  public Report {
    languages = List.copyOf(languages);
    editions = Collections.unmodifiableMap(new LinkedHashMap<>(editions));
    datasets = Collections.unmodifiableMap(new LinkedHashMap<>(datasets));
    terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    sections = List.copyOf(sections);
    exchangeRates = List.copyOf(exchangeRates);
    redactionReasons = Collections.unmodifiableMap(new LinkedHashMap<>(redactionReasons));
    redactions = List.copyOf(redactions);
    regulatoryTexts = Collections.unmodifiableMap(new LinkedHashMap<>(regulatoryTexts));
    lockedTexts = List.copyOf(lockedTexts);
    silences = List.copyOf(silences);
  }
}
