package org.gailan.load;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gailan.content.Disclosure;
import org.gailan.content.ExchangeRate;
import org.gailan.content.Language;
import org.gailan.content.Requirements;
import org.gailan.content.Text;
import org.gailan.content.Unit.Currency;
import org.gailan.diagnostic.Message;

/** Reads what report.yaml asks of the report: disclosures, page budget, words, exchange rates. */
final class RequirementsReader {
  private final Reading reading;

  RequirementsReader(Reading reading) {
    this.reading = reading;
  }

  Requirements requirements(MappingReader report) {
    return new Requirements(
        disclosures(report),
        report.has("disclosures"),
        report.whole("page-budget").orElse(Requirements.RECOMMENDED_PAGES),
        report.node("page-budget").map(YamlNode::location),
        promotionalWords(report));
  }

  List<ExchangeRate> exchangeRates(MappingReader report) {
    List<ExchangeRate> rates = new ArrayList<>();
    for (YamlNode node : report.list("exchange-rates")) {
      MappingReader.of(node, ReportShapes.EXCHANGE_RATE, reading)
          .flatMap(this::exchangeRate)
          .ifPresent(rates::add);
    }
    return rates;
  }

  private Optional<ExchangeRate> exchangeRate(MappingReader keys) {
    Optional<Currency> from = keys.word("from").map(Currency::valueOf);
    Optional<Currency> to = keys.word("to").map(Currency::valueOf);
    Optional<Text> source = keys.text("source");
    Optional<Integer> year = keys.year("year");
    if (from.isPresent() && from.equals(to)) {
      reading.error(
          "report.exchange-rate",
          keys.locationOf("to"),
          Message.of(
              "an exchange rate is between two currencies, not from %s to itself", from.get()));
      return Optional.empty();
    }
    return keys.number("rate")
        .flatMap(
            rate ->
                from.flatMap(
                    f -> to.map(t -> new ExchangeRate(keys.location(), f, t, rate, year, source))));
  }

  private Map<Disclosure.Field, Disclosure> disclosures(MappingReader report) {
    Map<Disclosure.Field, Disclosure> disclosures = new EnumMap<>(Disclosure.Field.class);
    report
        .node("disclosures")
        .flatMap(n -> MappingReader.of(n, ReportShapes.DISCLOSURES, reading))
        .ifPresent(
            keys -> {
              for (Disclosure.Field field : Disclosure.Field.values()) {
                keys.node(field.word())
                    .flatMap(n -> MappingReader.of(n, ReportShapes.DISCLOSURE, reading))
                    .ifPresent(d -> disclosures.put(field, disclosure(field, d)));
              }
            });
    return disclosures;
  }

  private static Disclosure disclosure(Disclosure.Field field, MappingReader keys) {
    return new Disclosure(
        keys.location(),
        field,
        keys.name("in"),
        keys.text("says"),
        keys.name("fact"),
        keys.name("term"),
        keys.words("absent"));
  }

  private Map<Language, List<String>> promotionalWords(MappingReader report) {
    Map<Language, List<String>> words = new EnumMap<>(Language.class);
    ScalarReader scalars = new ScalarReader(reading);
    report
        .node("promotional-words")
        .flatMap(n -> MappingReader.mapping(n, Message.code("promotional-words"), reading))
        .ifPresent(
            mapping -> {
              for (var entry : MappingReader.withoutDuplicates(mapping, reading)) {
                new TextReader(reading)
                    .language(entry.key(), Message.code("promotional-words"), Set.of())
                    .ifPresent(
                        language ->
                            words.put(
                                language,
                                MappingReader.list(
                                        entry.value(), Message.code("promotional-words"), reading)
                                    .orElse(List.of())
                                    .stream()
                                    .flatMap(
                                        n ->
                                            scalars
                                                .words(n, Message.code("promotional-words"))
                                                .stream())
                                    .toList()));
              }
            });
    return words;
  }
}
