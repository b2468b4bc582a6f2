package org.gailan.redaction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gailan.content.Block;
import org.gailan.content.EveryText;
import org.gailan.content.Inline;
import org.gailan.content.Language;
import org.gailan.content.Prose;
import org.gailan.content.RedactionMark;
import org.gailan.content.Section;
import org.gailan.content.Text;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Origin;
import org.gailan.redaction.Redaction.Kind;

/** Writes down what is removed while it is removed. */
final class RedactionLog {
  private final List<Redaction> redactions = new ArrayList<>();
  private final Set<String> files = new LinkedHashSet<>();
  private String place = "";

  /** What follows is removed from here. */
  void at(String newPlace) {
    place = newPlace;
  }

  /**
   * Words within a text. The first of a category in one language is the first of it in the others,
   * and so on: a check has counted them.
   */
  void words(Map<Language, List<Inline.Redaction>> removed) {
    Map<String, Map<Language, Inline.Redaction>> pairs = new LinkedHashMap<>();
    removed.forEach(
        (language, inlines) -> {
          Map<String, Integer> counts = new LinkedHashMap<>();
          for (Inline.Redaction inline : inlines) {
            String category = inline.category().orElse("");
            int count = counts.merge(category, 1, Integer::sum);
            pairs
                .computeIfAbsent(category + " " + count, key -> new EnumMap<>(Language.class))
                .put(language, inline);
          }
        });
    for (Map<Language, Inline.Redaction> pair : pairs.values()) {
      Inline.Redaction first = pair.values().iterator().next();
      Map<Language, Prose> words = new EnumMap<>(Language.class);
      pair.forEach(
          (language, inline) ->
              inline.hidden().ifPresent(hidden -> words.put(language, prose(inline, hidden))));
      RedactionMark mark = new RedactionMark(first.location(), first.category(), Optional.empty());
      add(new Redaction(Kind.WORDS, place, "", mark, words, ""));
    }
  }

  private static Prose prose(Inline.Redaction inline, String hidden) {
    Inline words = new Inline.Words(hidden, Origin.fixed(inline.location()));
    return new Prose(inline.location(), List.of(new Prose.Paragraph(List.of(words))));
  }

  void words(Kind kind, RedactionMark mark, Text text) {
    add(new Redaction(kind, place, "", mark, text.prose(), ""));
  }

  /** A block with all its texts, one below the other. */
  void block(Block block, RedactionMark mark) {
    Map<Language, List<Prose.Paragraph>> paragraphs = new EnumMap<>(Language.class);
    Section alone =
        new Section(place, block.location(), List.of(block), Map.of(), Map.of(), Map.of());
    EveryText.of(
        alone,
        (text, notes) ->
            text.prose()
                .forEach(
                    (language, prose) ->
                        paragraphs
                            .computeIfAbsent(language, l -> new ArrayList<>())
                            .addAll(prose.paragraphs())));
    Map<Language, Prose> words = new EnumMap<>(Language.class);
    paragraphs.forEach((language, all) -> words.put(language, new Prose(block.location(), all)));
    add(new Redaction(Kind.BLOCK, place, "", mark, words, ""));
  }

  void figure(Kind kind, String detail, RedactionMark mark, String figures, Location at) {
    add(new Redaction(kind, place, detail, mark, Map.of(), figures));
    file(at);
  }

  void add(Redaction redaction) {
    redactions.add(redaction);
    file(redaction.mark().location());
  }

  void file(Location location) {
    if (!location.file().isEmpty()) {
      files.add(location.path());
    }
  }

  List<Redaction> redactions() {
    return redactions;
  }

  Set<String> files() {
    return files;
  }
}
