package org.gailan.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The keys that are emptied otherwise than their type says, each for a reason of its own. */
final class EmptiedKeys {
  /** Marks, proofs and silences of words and numbers that are gone. */
  private static final Set<String> GONE =
      Set.of(
          RedactionMarks.KEY, AboutShapes.SILENCE, "claims", "locked", "derived", "disclosed-in");

  /** By the name of the shape: numbers of the old report, and what is published beside values. */
  private static final Set<String> GONE_FROM =
      Set.of(
          "a report: first-page",
          "a report: draft",
          "a report: exchange-rates",
          "a report: promotional-words",
          "filing: submission",
          "filing: sections",
          "a disclosure: says",
          "a disclosure: fact",
          "a disclosure: term",
          "a dataset: decimals",
          "a series: decimals",
          "a series: growth",
          "a series: shares",
          "a series: multiples",
          "a series: changes",
          "a ranked item: marks",
          "a market: value");

  /** A rule as the rule books number them: {@code A1A15(2)(f)}, {@code Guide 3.4}. */
  private static final Pattern RULE = Pattern.compile("([A-Z][A-Za-z0-9]* ?)?[0-9][0-9A-Za-z.()]*");

  private final EmptyWords words;
  private final EmptyDatasets datasets;
  private final String id;
  private final EmptyValue title;

  /**
   * The keys of a report.
   *
   * @param id of the new report
   * @param title of the new report
   */
  EmptiedKeys(EmptyWords words, EmptyDatasets datasets, String id, EmptyValue title) {
    this.words = words;
    this.datasets = datasets;
    this.id = id;
    this.title = title;
  }

  /**
   * What becomes of a key.
   *
   * @param mapping in which it stands
   * @param byType what its type makes of it
   */
  Optional<EmptyValue> of(
      Shape shape,
      YamlNode.Mapping mapping,
      YamlNode.Entry entry,
      Supplier<Optional<EmptyValue>> byType) {
    String key = entry.key().value();
    YamlNode node = entry.value();
    if (GONE.contains(key) || GONE_FROM.contains(shape.name() + ": " + key)) {
      return Optional.empty();
    }
    return switch (shape.name() + ": " + key) {
      case "a report: id" -> Optional.of(EmptyValue.Written.of(id));
      case "a report: title" -> Optional.of(title);
      case "a report: sections" -> Optional.of(paths(node));
      case "an edition: watermark" ->
          byType.get().filter(EmptyValue.Written.class::isInstance).or(EmptiedKeys::usual);
      case "an edition: warning" -> EmptiedNode.isText(node) ? standard(node, "[●]") : byType.get();
      case "a warning: text" -> standard(node, "[●]");
      case "a regulatory text: text" -> standard(node, "");
      case "a warning: verified", "a regulatory text: verified" ->
          Optional.of(new EmptyValue.Written("false"));
      case "a disclosure: absent" ->
          Optional.of(EmptyValue.Written.of("to be settled for this report"));
      case "a basis: precision" ->
          scalar(node).filter("undisclosed"::equals).map(EmptyValue.Written::of);
      case "filing: section-file", "filing: full-file" ->
          scalar(node).filter(EmptiedKeys::isPattern).map(EmptyValue.Written::of);
      case "a series: formula" ->
          scalar(node).filter(EmptiedKeys::isOfNames).map(EmptyValue.Written::of);
      case "a chart: series" -> byType.get().map(list -> datasets.drawn(mapping, list));
      default -> other(key, node, byType);
    };
  }

  private Optional<EmptyValue> other(
      String key, YamlNode node, Supplier<Optional<EmptyValue>> byType) {
    if (key.equals("answers")) {
      return rules(node);
    } else if (key.equals("unit") && node instanceof YamlNode.Mapping) {
      return Optional.of(words.unit());
    }
    return byType.get();
  }

  private static Optional<EmptyValue> usual() {
    return Optional.of(EmptyValue.Written.of("usual"));
  }

  private static EmptyValue paths(YamlNode node) {
    List<EmptyValue> paths = new ArrayList<>();
    if (node instanceof YamlNode.Sequence sequence) {
      sequence.items().forEach(p -> scalar(p).ifPresent(s -> paths.add(EmptyValue.Written.of(s))));
    }
    return new EmptyValue.Items(paths);
  }

  /** Standard words are kept; those that refer to something of the old report are not. */
  private static Optional<EmptyValue> standard(YamlNode node, String otherwise) {
    if (!(node instanceof YamlNode.Mapping mapping)) {
      return scalar(node).map(s -> EmptyValue.Written.of(s.contains("{") ? otherwise : s));
    }
    boolean refers =
        mapping.entries().stream()
            .anyMatch(side -> scalar(side.value()).filter(s -> s.contains("{")).isPresent());
    Map<String, EmptyValue> sides = new LinkedHashMap<>();
    for (YamlNode.Entry side : mapping.entries()) {
      if (!side.key().value().equals(RedactionMarks.KEY)) {
        scalar(side.value())
            .map(s -> EmptyValue.Written.of(refers ? otherwise : s))
            .ifPresent(value -> sides.put(side.key().value(), value));
      }
    }
    return Optional.of(new EmptyValue.Fields(sides));
  }

  private static Optional<EmptyValue> rules(YamlNode node) {
    List<YamlNode> written =
        node instanceof YamlNode.Sequence sequence ? sequence.items() : List.of(node);
    List<EmptyValue> rules = new ArrayList<>();
    for (YamlNode one : written) {
      scalar(one)
          .filter(rule -> RULE.matcher(rule).matches() && rule.length() <= 30)
          .ifPresent(rule -> rules.add(EmptyValue.Written.of(rule)));
    }
    return rules.isEmpty() ? Optional.empty() : Optional.of(new EmptyValue.Items(rules));
  }

  /** Whether a file name is made of its forms alone, such as {@code {number}_{title}}. */
  private static boolean isPattern(String written) {
    return written.replaceAll("\\{[a-z]+\\}", "").matches("[^\\p{L}\\p{N}]*");
  }

  /** Whether a formula computes with series alone: a number in it would be one of the old. */
  private static boolean isOfNames(String formula) {
    return !Pattern.compile("(?<![a-z0-9-])[0-9]").matcher(formula).find();
  }

  static Optional<String> scalar(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar ? Optional.of(scalar.value()) : Optional.empty();
  }
}
