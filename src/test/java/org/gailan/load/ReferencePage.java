package org.gailan.load;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gailan.load.ValueType.AnyOf;
import org.gailan.load.ValueType.ListOf;
import org.gailan.load.ValueType.MapOf;
import org.gailan.load.ValueType.Of;
import org.gailan.load.ValueType.Simple;
import org.gailan.load.ValueType.Whole;
import org.gailan.load.ValueType.Word;

/** A page of docs/reference: every key that a kind of file may hold, as the reader knows it. */
final class ReferencePage {
  /** What the keys of a mapping are that an author chooses. */
  private static final Map<Simple, String> CHOSEN =
      Map.of(
          Simple.ID, "id",
          Simple.YEAR, "year",
          Simple.RULE, "id of a rule",
          Simple.WORDS, "language");

  private final ContentSchema.Kind kind;

  /** The mappings of the file, each with the keys under which it may stand. */
  private final Map<Shape, Set<String>> shapes = new LinkedHashMap<>();

  /** The keys that are the same beside every kind of block. */
  private final List<Shape.Key> besideBlocks;

  private final StringBuilder page = new StringBuilder();

  private ReferencePage(ContentSchema.Kind kind) {
    this.kind = kind;
    this.besideBlocks =
        kind == ContentSchema.Kind.SECTION
            ? SectionShapes.PARAGRAPH.keys().stream().skip(1).toList()
            : List.of();
  }

  static String of(ContentSchema.Kind kind) {
    return new ReferencePage(kind).text();
  }

  /** What the table of docs/reference/README.md says of the kinds of file. */
  static String index() {
    StringBuilder rows = new StringBuilder("| file | keys |\n| --- | --- |\n");
    for (ContentSchema.Kind kind : ContentSchema.Kind.values()) {
      ReferencePage page = new ReferencePage(kind);
      String keys =
          page.roots().stream()
              .flatMap(root -> root.names().stream())
              .distinct()
              .map(key -> "`" + key + "`")
              .collect(Collectors.joining(", "));
      rows.append("| [`%s`](%s.md) | %s |\n".formatted(kind.files(), kind.word(), keys));
    }
    return rows.toString();
  }

  private List<Shape> roots() {
    return switch (kind) {
      case REPORT -> List.of(ReportShapes.REPORT);
      case SECTION -> List.of(SectionShapes.SECTION);
      case DATASET -> List.of(DatasetShapes.DATASET, DatasetShapes.RANKING);
      case TERMS -> List.of(ReportShapes.TERMS);
      case FACTS -> List.of(FactShapes.FACTS);
      case TRANSLATIONS -> List.of(FactShapes.TRANSLATIONS);
      case LOCKS -> List.of(RegulatoryShapes.LOCKS);
    };
  }

  private String text() {
    roots().forEach(this::collect);
    page.append("# `%s`\n\n".formatted(kind.files()));
    page.append(
        "Every key, as the program knows it. A key in **bold** has to be there. What an example"
            + " leaves open is `…`. How the files work\nstands in"
            + " [The content files](../content.md); what the words mean that hold for a value, in"
            + " [the list of values](README.md#values).\n");
    if (!besideBlocks.isEmpty()) {
      page.append(
          "\n## Beside every block\n\nWhatever its kind; a page break takes `id`, `claims`");
      page.append(" and `silence` only.\n\n");
      table(besideBlocks);
    }
    shapes.forEach(this::shape);
    return page.toString();
  }

  private void shape(Shape shape, Set<String> places) {
    page.append("\n## %s\n\n%s".formatted(heading(shape), shape.description()));
    if (!places.isEmpty()) {
      page.append(" Stands under %s.".formatted(String.join(", ", places)));
    }
    page.append("\n\n");
    table(shape.keys().stream().filter(key -> !isBesideBlocks(key)).toList());
  }

  private void table(List<Shape.Key> keys) {
    page.append("| key | value | meaning | example |\n| --- | --- | --- | --- |\n");
    for (Shape.Key key : keys) {
      String name = key.required() ? "**`" + key.name() + "`**" : "`" + key.name() + "`";
      page.append(
          "| %s | %s | %s | `%s: %s` |\n"
              .formatted(
                  name,
                  type(key.type()),
                  escaped(key.description()),
                  key.name(),
                  key.example().replace("|", "\\|")));
    }
  }

  /** Finds what may stand in a mapping, that which stands higher first. */
  private void collect(Shape root) {
    Deque<Shape> open = new ArrayDeque<>(List.of(root));
    shapes.put(root, new LinkedHashSet<>());
    while (!open.isEmpty()) {
      Shape shape = open.remove();
      for (Shape.Key key : shape.keys()) {
        String under =
            isBesideBlocks(key)
                ? "`%s` of [every block](#beside-every-block)".formatted(key.name())
                : "`%s` of %s".formatted(key.name(), link(shape));
        for (Shape inner : inside(key.type())) {
          if (!shapes.containsKey(inner)) {
            shapes.put(inner, new LinkedHashSet<>());
            open.add(inner);
          }
          shapes.getOrDefault(inner, new LinkedHashSet<>()).add(under);
        }
      }
    }
  }

  private boolean isBesideBlocks(Shape.Key key) {
    return besideBlocks.stream()
        .anyMatch(
            one ->
                one.name().equals(key.name())
                    && one.description().equals(key.description())
                    && one.required() == key.required());
  }

  private static List<Shape> inside(ValueType type) {
    if (type instanceof Of of) {
      return List.of(of.shape().get());
    } else if (type instanceof ListOf list) {
      return inside(list.item());
    } else if (type instanceof MapOf map) {
      return inside(map.value());
    } else if (type instanceof AnyOf any) {
      return any.types().stream().flatMap(one -> inside(one).stream()).toList();
    }
    return List.of();
  }

  private static String type(ValueType type) {
    if (type instanceof Simple simple) {
      return simple(simple);
    } else if (type instanceof Whole whole) {
      return "a whole number from %d to %d".formatted(whole.least(), whole.most());
    } else if (type instanceof Word word) {
      return either(word.words().stream().map(w -> "`" + w + "`").toList());
    } else if (type instanceof ListOf list) {
      return "a list; each item: " + type(list.item());
    } else if (type instanceof MapOf map) {
      return "for each %s: %s".formatted(CHOSEN.get(map.key()), type(map.value()));
    } else if (type instanceof Of of) {
      return link(of.shape().get());
    } else if (type instanceof AnyOf any) {
      List<String> types = any.types().stream().map(ReferencePage::type).distinct().toList();
      boolean clear = types.stream().noneMatch(one -> one.contains(" or ") || one.contains(", "));
      return clear ? either(types) : String.join("; or ", types);
    }
    throw new IllegalStateException("no words for " + type);
  }

  private static String simple(Simple type) {
    return switch (type) {
      case TEXT -> "a [text](README.md#values)";
      case CELL_TEXT -> "a [text](README.md#values), or a scalar without letters";
      case WORDS -> "words";
      case ID -> "an [id](README.md#values)";
      case RULE -> "the id of a rule";
      case NAME -> "the id of something else";
      case NUMBER -> "a [number](README.md#values)";
      case PERCENT -> "a [number](README.md#values); `%` may follow";
      case YEAR -> "a year";
      case YEAR_WORD -> "a year, `first`, `latest` or `last`";
      case BOOLEAN -> "`true` or `false`";
      case DATE -> "a day, `YYYY-MM-DD`";
      case PATH -> "a file in the folder of the report";
    };
  }

  private static String either(List<String> words) {
    List<String> distinct = new ArrayList<>(new LinkedHashSet<>(words));
    int last = distinct.size() - 1;
    return last == 0
        ? distinct.get(0)
        : String.join(", ", distinct.subList(0, last)) + " or " + distinct.get(last);
  }

  private static String heading(Shape shape) {
    if (shape.name().endsWith(".yaml")) {
      return "`" + shape.name() + "`";
    }
    return shape.name().substring(0, 1).toUpperCase(Locale.ROOT) + shape.name().substring(1);
  }

  private static String link(Shape shape) {
    String anchor = shape.name().replace(".", "").replace(' ', '-');
    return "[%s](#%s)".formatted(shape.name(), anchor);
  }

  /** Braces and pipes as they are meant. */
  private static String escaped(String description) {
    return description.replace("|", "\\|").replaceAll("(\\{[^}]*\\})", "`$1`");
  }

  /** How the forms in braces are written. */
  static String forms() {
    StringBuilder rows = new StringBuilder("| form | written | options |\n| --- | --- | --- |\n");
    for (String word : FormSyntax.words()) {
      FormSyntax.of(word)
          .ifPresent(
              form ->
                  rows.append(
                      "| `%s` | %s | %s |\n"
                          .formatted(
                              word,
                              form.usages().stream()
                                  .map(usage -> "`" + usage + "`")
                                  .collect(Collectors.joining(", ")),
                              form.options().stream()
                                  .map(
                                      option ->
                                          FormSyntax.values(option).stream()
                                              .map(
                                                  value ->
                                                      "`%s=%s`".formatted(option.word(), value))
                                              .collect(Collectors.joining(", ")))
                                  .collect(Collectors.joining(", ")))));
    }
    return rows.toString();
  }
}
