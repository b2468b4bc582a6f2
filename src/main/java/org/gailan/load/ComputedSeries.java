package org.gailan.load;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gailan.content.Dataset.Series;
import org.gailan.content.FigureReference.Name;
import org.gailan.content.Formula;
import org.gailan.content.PublishedNumber;
import org.gailan.diagnostic.Message;
import org.gailan.diagnostic.NearestName;

/** Computes the series of a dataset that have a formula, for each year that has all its inputs. */
final class ComputedSeries {
  /** Of what is multiplied or divided, where the author does not say. */
  private static final int DECIMALS = 1;

  private final Map<String, Series> series;
  private final Set<String> ids;
  private final Reading reading;
  private final Map<String, Map<Integer, Value>> computed = new LinkedHashMap<>();
  private final Set<String> inCycles = new HashSet<>();

  /**
   * A value before it is rounded.
   *
   * @param decimals the most that a published input has
   */
  private record Value(Fraction number, boolean approximate, int decimals) {}

  private ComputedSeries(Map<String, Series> series, Set<String> ids, Reading reading) {
    this.series = series;
    this.ids = ids;
    this.reading = reading;
  }

  /**
   * All the series, those with a formula with their values.
   *
   * @param ids of the dataset's series, those that could not be read among them
   */
  static Map<String, Series> computed(
      Map<String, Series> series, Set<String> ids, Reading reading) {
    return new ComputedSeries(series, ids, reading).computed();
  }

  private Map<String, Series> computed() {
    Map<String, Series> all = new LinkedHashMap<>();
    series.forEach(
        (id, one) -> all.put(id, one.formula().map(formula -> filled(one, formula)).orElse(one)));
    return all;
  }

  private Series filled(Series one, Formula formula) {
    Map<Integer, PublishedNumber> values = new LinkedHashMap<>();
    values(one.id(), new ArrayDeque<>())
        .forEach(
            (year, value) ->
                values.put(
                    year,
                    new PublishedNumber(
                        formula.location(),
                        value
                            .number()
                            .rounded(
                                formula
                                    .decimals()
                                    .orElse(formula.isSum() ? value.decimals() : DECIMALS)),
                        value.approximate())));
    return new Series(
        one.id(),
        one.location(),
        one.name(),
        values,
        one.growth(),
        one.relations(),
        one.derivation(),
        one.formula(),
        one.redactions(),
        one.removedYears());
  }

  /** The values of a series by year, exact; those of a formula are computed once. */
  private Map<Integer, Value> values(String id, Deque<String> path) {
    Series one = series.get(id);
    if (one == null) {
      return Map.of();
    }
    Map<Integer, Value> known = computed.get(id);
    if (known != null) {
      return known;
    }
    Map<Integer, Value> values =
        one.formula().map(formula -> values(id, formula, path)).orElseGet(() -> published(one));
    computed.put(id, values);
    return values;
  }

  private static Map<Integer, Value> published(Series one) {
    Map<Integer, Value> values = new TreeMap<>();
    one.values()
        .forEach(
            (year, number) ->
                values.put(
                    year,
                    new Value(
                        Fraction.of(number.value()),
                        number.approximate(),
                        number.value().scale())));
    return values;
  }

  private Map<Integer, Value> values(String id, Formula formula, Deque<String> path) {
    path.addLast(id);
    Map<String, Map<Integer, Value>> inputs = new LinkedHashMap<>();
    boolean usable = true;
    for (Name input : formula.inputs()) {
      if (!ids.contains(input.text())) {
        reading.error("dataset.unknown-series", input.location(), unknown(input));
        usable = false;
      } else if (path.contains(input.text())) {
        reportCycle(input, path);
        usable = false;
      } else {
        inputs.put(input.text(), values(input.text(), path));
      }
    }
    path.removeLast();
    if (!usable || inCycles.contains(id)) {
      return Map.of();
    }
    Set<Integer> years = new TreeSet<>();
    inputs.values().forEach(values -> years.addAll(values.keySet()));
    inputs.values().forEach(values -> years.retainAll(values.keySet()));
    Map<Integer, Value> values = new TreeMap<>();
    for (int year : years) {
      Optional<Fraction> number = evaluated(formula.expression(), inputs, year);
      if (number.isEmpty()) {
        break; // reported; the next year would be reported for the same
      }
      values.put(year, value(number.get(), inputs, year));
    }
    return values;
  }

  private static Value value(Fraction number, Map<String, Map<Integer, Value>> inputs, int year) {
    boolean approximate = false;
    int decimals = 0;
    for (Map<Integer, Value> input : inputs.values()) {
      Value value = input.get(year);
      if (value != null) {
        approximate |= value.approximate();
        decimals = Math.max(decimals, value.decimals());
      }
    }
    return new Value(number, approximate, decimals);
  }

  private Message unknown(Name input) {
    String name = input.text();
    boolean difference =
        name.contains("-") && List.of(name.split("-", -1)).stream().allMatch(ids::contains);
    return difference
        ? Message.of(
            "no series '%s' in this dataset; put spaces around a minus: %s",
            name, name.replace("-", " - "))
        : Message.of("no series '%s' in this dataset%s", name, NearestName.hint(name, ids));
  }

  private void reportCycle(Name input, Deque<String> path) {
    List<String> way = new ArrayList<>(path);
    List<String> cycle = way.subList(way.indexOf(input.text()), way.size());
    if (cycle.stream().noneMatch(inCycles::contains)) {
      reading.error(
          FormulaReader.RULE,
          input.location(),
          Message.of(
              "the formula leads back to itself: %s, %s", Message.list(cycle), input.text()));
    }
    inCycles.addAll(cycle);
  }

  private Optional<Fraction> evaluated(
      Formula.Expression expression, Map<String, Map<Integer, Value>> inputs, int year) {
    if (expression instanceof Formula.Typed number) {
      return Optional.of(Fraction.of(number.value()));
    }
    if (expression instanceof Formula.OfSeries of) {
      return Optional.ofNullable(inputs.get(of.name().text()))
          .map(values -> values.get(year))
          .map(Value::number);
    }
    Formula.Operation operation = (Formula.Operation) expression;
    Optional<Fraction> left = evaluated(operation.left(), inputs, year);
    Optional<Fraction> right = evaluated(operation.right(), inputs, year);
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    Fraction divisor = right.get();
    if (operation.operator() == Formula.Operator.DIVIDED_BY && divisor.isZero()) {
      return refused(operation, Message.of("what it divides by is zero in %s", year));
    }
    Fraction result =
        switch (operation.operator()) {
          case PLUS -> left.get().plus(divisor);
          case MINUS -> left.get().plus(divisor.times(Fraction.of(BigDecimal.ONE.negate())));
          case TIMES -> left.get().times(divisor);
          case DIVIDED_BY -> left.get().dividedBy(divisor);
        };
    return result.isTooLong()
        ? refused(operation, Message.of("its value has too many digits in %s", year))
        : Optional.of(result);
  }

  private Optional<Fraction> refused(Formula.Operation operation, Message why) {
    reading.error(
        FormulaReader.RULE, operation.location(), Message.of("this can't be computed: %s", why));
    return Optional.empty();
  }
}
