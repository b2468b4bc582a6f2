package org.gailan.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gailan.content.Dataset.Comparison;
import org.gailan.content.Dataset.Relations;
import org.gailan.content.PublishedNumber;
import org.gailan.diagnostic.Message;

/** Reads what is published of a series beside its values and rates. */
final class RelationsReader {
  private final Reading reading;

  RelationsReader(Reading reading) {
    this.reading = reading;
  }

  Relations relations(MappingReader series) {
    return new Relations(
        series.names("sum-of"),
        series.name("part-of"),
        shares(series),
        comparisons(series, "multiples", DatasetShapes.MULTIPLE, "times"),
        comparisons(series, "changes", DatasetShapes.CHANGE, "by"));
  }

  private Map<Integer, PublishedNumber> shares(MappingReader series) {
    Map<Integer, PublishedNumber> shares = new LinkedHashMap<>();
    ScalarReader scalars = new ScalarReader(reading);
    if (series.has("shares") && !series.has("part-of")) {
      reading.error(
          "dataset.share-of",
          series.locationOf("shares"),
          Message.of("`shares` are shares of a series; name it, as in `part-of: all`"));
    }
    series
        .node("shares")
        .flatMap(n -> MappingReader.mapping(n, Message.code("shares"), reading))
        .ifPresent(
            mapping -> {
              for (var entry : MappingReader.withoutDuplicates(mapping, reading)) {
                Optional<Integer> year = scalars.year(entry.key(), Message.code("shares"));
                scalars
                    .number(entry.value(), Message.code("shares"), true)
                    .ifPresent(share -> year.ifPresent(y -> shares.put(y, share)));
              }
            });
    return shares;
  }

  private List<Comparison> comparisons(
      MappingReader series, String key, Shape shape, String number) {
    List<Comparison> comparisons = new ArrayList<>();
    for (YamlNode node : series.list(key)) {
      Optional<MappingReader> keys = MappingReader.of(node, shape, reading);
      Optional<YearSpan> span = keys.flatMap(k -> YearSpan.of(k, reading));
      Optional<PublishedNumber> value = keys.flatMap(k -> k.number(number));
      if (span.isPresent() && value.isPresent()) {
        comparisons.add(
            new Comparison(node.location(), span.get().from(), span.get().to(), value.get()));
      }
    }
    return comparisons;
  }
}
