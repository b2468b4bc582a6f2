package org.gailan.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gailan.content.Fact;
import org.gailan.content.RedactionMark;
import org.gailan.content.Scale;
import org.gailan.content.Text;
import org.gailan.content.Unit;
import org.gailan.diagnostic.Message;

/** Reads facts.yaml. */
final class FactsReader {
  /** The keys that say what a fact states; each fact has one of them. */
  private static final List<String> VALUES = List.of("amount", "percent", "year", "period", "date");

  private final Reading reading;

  FactsReader(Reading reading) {
    this.reading = reading;
  }

  Map<String, Fact> read(YamlNode node) {
    Map<String, Fact> facts = new LinkedHashMap<>();
    MappingReader.of(node, FactShapes.FACTS, reading)
        .ifPresent(
            keys -> {
              Optional<Text> source = keys.text("source");
              keys.entries("facts")
                  .forEach((id, value) -> fact(id, value, source).ifPresent(f -> facts.put(id, f)));
            });
    return facts;
  }

  private Optional<Fact> fact(String id, YamlNode node, Optional<Text> source) {
    Optional<MappingReader> mapping = MappingReader.of(node, FactShapes.FACT, reading);
    if (mapping.isEmpty()) {
      return Optional.empty();
    }
    MappingReader keys = mapping.get();
    Optional<Text> what = keys.text("what");
    Optional<Text> own = keys.text("source");
    Optional<String> page = keys.words("page");
    Optional<RedactionMark> redaction = new RedactionMarks(reading).mark(keys);
    return value(keys)
        .map(
            value ->
                new Fact(id, keys.location(), value, what, own.or(() -> source), page, redaction));
  }

  private Optional<Fact.Value> value(MappingReader keys) {
    List<String> found = VALUES.stream().filter(keys::has).toList();
    if (found.size() != 1) {
      reading.error(
          "fact.value",
          found.isEmpty() ? keys.location() : keys.locationOf(found.get(1)),
          found.isEmpty()
              ? Message.of("a fact states one thing: write one of %s", codes(VALUES))
              : Message.of(
                  "a fact states one thing: write one of %s, not both %s",
                  codes(VALUES), Message.and(found.stream().map(Message::code).toList())));
      return Optional.empty();
    }
    String key = found.get(0);
    Stream.of("unit", "scale")
        .filter(k -> keys.has(k) && !key.equals("amount"))
        .forEach(
            k ->
                reading.error(
                    "fact.value",
                    keys.locationOf(k),
                    Message.of("`%s` belongs to an `amount`, not to a `%s`", k, key)));
    return switch (key) {
      case "amount" -> amount(keys);
      case "percent" -> keys.percent(key).map(Fact.Percentage::new);
      case "year" -> keys.year(key).map(Fact.Year::new);
      case "period" -> period(keys);
      default -> keys.date(key).map(Fact.Day::new);
    };
  }

  private static Message codes(List<String> words) {
    return Message.list(words.stream().map(Message::code).toList());
  }

  private Optional<Fact.Value> amount(MappingReader keys) {
    Optional<Unit> unit = keys.node("unit").flatMap(n -> new UnitReader(reading).read(n));
    Optional<Scale> scale = keys.word("scale").flatMap(Scale::ofWord);
    return keys.number("amount")
        .map(
            number ->
                new Fact.Amount(number, unit.orElse(new Unit.Count()), scale.orElse(Scale.ONE)));
  }

  private Optional<Fact.Value> period(MappingReader keys) {
    List<Integer> years = new ArrayList<>();
    ScalarReader scalars = new ScalarReader(reading);
    keys.list("period").forEach(n -> scalars.year(n, Message.code("period")).ifPresent(years::add));
    boolean isList = keys.node("period").filter(n -> n instanceof YamlNode.Sequence).isPresent();
    if (years.size() == 2 && years.get(0) < years.get(1)) {
      return Optional.of(new Fact.Period(years.get(0), years.get(1)));
    }
    if (isList && years.size() == keys.list("period").size()) {
      reading.error(
          "fact.value",
          keys.locationOf("period"),
          Message.of("a period has two years, the later one last, as in `[2025, 2026]`"));
    }
    return Optional.empty();
  }
}
