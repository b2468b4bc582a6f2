package org.gailan.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A glossary as it is, but for the terms that are marked as redacted, for remarks, and for what
 * refers to figures and facts, which are gone.
 */
final class KeptTerms {
  private static final Set<String> GONE = Set.of(RedactionMarks.KEY, AboutShapes.SILENCE);

  private KeptTerms() {}

  static EmptyValue.Fields of(YamlNode root) {
    Map<String, EmptyValue> terms = new LinkedHashMap<>();
    if (root instanceof YamlNode.Mapping file
        && file.get("terms").orElse(null) instanceof YamlNode.Mapping all) {
      for (YamlNode.Entry term : all.entries()) {
        boolean redacted =
            term.value() instanceof YamlNode.Mapping mapping
                && (mapping.has(RedactionMarks.KEY)
                    || mapping.entries().stream()
                        .anyMatch(
                            e ->
                                e.value() instanceof YamlNode.Mapping text
                                    && text.has(RedactionMarks.KEY)));
        if (!redacted) {
          terms.put(term.key().value(), kept(term.value()));
        }
      }
    }
    return new EmptyValue.Fields(Map.of("terms", new EmptyValue.Fields(terms)));
  }

  private static EmptyValue kept(YamlNode node) {
    if (node instanceof YamlNode.Mapping mapping) {
      Map<String, EmptyValue> fields = new LinkedHashMap<>();
      for (YamlNode.Entry entry : mapping.entries()) {
        if (!GONE.contains(entry.key().value()) && !refers(entry.value())) {
          fields.put(entry.key().value(), kept(entry.value()));
        }
      }
      return new EmptyValue.Fields(fields);
    } else if (node instanceof YamlNode.Sequence sequence) {
      List<EmptyValue> items = new ArrayList<>();
      sequence.items().forEach(item -> items.add(kept(item)));
      return new EmptyValue.Items(items);
    }
    return EmptyValue.Written.of(EmptiedKeys.scalar(node).orElse(""));
  }

  private static boolean refers(YamlNode node) {
    if (node instanceof YamlNode.Mapping mapping) {
      return mapping.entries().stream().anyMatch(entry -> refers(entry.value()));
    }
    return EmptiedKeys.scalar(node).filter(text -> text.contains("{")).isPresent();
  }
}
