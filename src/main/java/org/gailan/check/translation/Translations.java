package org.gailan.check.translation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.gailan.content.ConfirmedTranslations;
import org.gailan.content.EveryText;
import org.gailan.content.Language;
import org.gailan.content.Report;
import org.gailan.content.Text;
import org.gailan.diagnostic.Location;

/**
 * Which texts of a report were confirmed to say the same in every language, and which have changed
 * since on one side only.
 *
 * <p>A text is known by what it says, not by its place, so that blocks can be moved and renamed.
 */
public final class Translations {
  private final List<Language> languages;
  private final List<Entry> entries = new ArrayList<>();
  private final Set<Map<Language, String>> confirmed = new LinkedHashSet<>();
  private final Map<Language, Map<String, Map<Language, String>>> orphans =
      new EnumMap<>(Language.class);

  /** Whether the languages of a text were confirmed to say the same. */
  public enum State {
    CONFIRMED,
    /** One side is as it was confirmed, and the other is not. */
    STALE,
    /** Neither side is as it was ever confirmed, or both were with others. */
    UNCONFIRMED
  }

  /**
   * A text with words of its own in more than one language.
   *
   * @param block the id of the block that it is in
   * @param fingerprints of its prose in each language
   */
  public record Entry(Text text, Optional<String> block, Map<Language, String> fingerprints) {
    public Entry {
      fingerprints = Map.copyOf(fingerprints);
    }
  }

  private Translations(Report report) {
    this.languages = report.languages();
    Map<Location, String> blocks = blocks(report);
    Set<Location> seen = new HashSet<>();
    EveryText.of(
        report,
        (text, notes) -> {
          if (isTranslated(text) && seen.add(text.location())) {
            Optional<String> block = Optional.ofNullable(blocks.get(text.location()));
            entries.add(new Entry(text, block, fingerprints(text)));
          }
        });
    List<Map<Language, String>> known =
        report.confirmedTranslations().map(ConfirmedTranslations::texts).orElse(List.of());
    confirmed.addAll(known);
    findOrphans(known);
  }

  public static Translations of(Report report) {
    return new Translations(report);
  }

  private static Map<Location, String> blocks(Report report) {
    Map<Location, String> blocks = new LinkedHashMap<>();
    report
        .sections()
        .forEach(
            section ->
                section
                    .blocks()
                    .forEach(
                        block ->
                            EveryText.of(
                                section.with(List.of(block)),
                                (text, notes) -> blocks.put(text.location(), block.id()))));
    return blocks;
  }

  /** A scalar that stands for all languages, such as a figure in a cell, translates nothing. */
  private boolean isTranslated(Text text) {
    return languages.stream().map(l -> text.in(l).location()).distinct().count() > 1
        && text.prose().keySet().containsAll(languages);
  }

  private Map<Language, String> fingerprints(Text text) {
    Map<Language, String> fingerprints = new EnumMap<>(Language.class);
    languages.forEach(l -> fingerprints.put(l, Fingerprint.of(text.in(l))));
    return fingerprints;
  }

  /**
   * Records that no text has on all sides any more, by each of their sides. One that another text
   * still has is no sign that this text has changed: headings and cells often begin alike.
   */
  private void findOrphans(List<Map<Language, String>> known) {
    Set<Map<Language, String>> present = new HashSet<>();
    entries.forEach(entry -> present.add(entry.fingerprints()));
    for (Map<Language, String> confirmation : known) {
      if (!present.contains(confirmation) && confirmation.keySet().containsAll(languages)) {
        confirmation.forEach(
            (language, fingerprint) ->
                orphans
                    .computeIfAbsent(language, l -> new LinkedHashMap<>())
                    .putIfAbsent(fingerprint, confirmation));
      }
    }
  }

  /** The texts that are translated, in the order of the document and then of the data. */
  public List<Entry> entries() {
    return List.copyOf(entries);
  }

  public State state(Entry entry) {
    if (confirmed.contains(entry.fingerprints())) {
      return State.CONFIRMED;
    }
    int unchanged = unchanged(entry).size();
    return unchanged > 0 && unchanged < languages.size() ? State.STALE : State.UNCONFIRMED;
  }

  /** The languages in which a text is still as it was confirmed: where it is stale, if it is. */
  public List<Language> unchanged(Entry entry) {
    return languages.stream().filter(l -> orphan(entry, l).isPresent()).toList();
  }

  private Optional<Map<Language, String>> orphan(Entry entry, Language language) {
    return Optional.ofNullable(
        orphans
            .getOrDefault(language, Map.of())
            .get(entry.fingerprints().getOrDefault(language, "")));
  }

  /**
   * What is confirmed once some texts are: those, and as it was what the others still need. What no
   * text has any more is forgotten.
   */
  public List<Map<Language, String>> confirming(Predicate<Entry> chosen) {
    Set<Map<Language, String>> texts = new LinkedHashSet<>();
    for (Entry entry : entries) {
      if (chosen.test(entry) || state(entry) == State.CONFIRMED) {
        texts.add(entry.fingerprints());
      } else {
        unchanged(entry).forEach(language -> orphan(entry, language).ifPresent(texts::add));
      }
    }
    return List.copyOf(texts);
  }
}
