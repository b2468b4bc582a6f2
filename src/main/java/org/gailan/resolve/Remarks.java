package org.gailan.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gailan.content.Dataset;
import org.gailan.content.Derivation;
import org.gailan.content.Language;
import org.gailan.diagnostic.Location;
import org.gailan.figure.Derivations;
import org.gailan.resolve.PrintedBlock.Note;

/**
 * The notes that a table or chart gets by itself, each once: on rounding, ties and derived figures.
 * No mark calls them, for they are on the whole of it; so they come before those that are called.
 */
final class Remarks {
  private final String place;
  private final Language language;
  private final ProseResolver prose;
  private final Set<PrintedText> said = new LinkedHashSet<>();
  private final Map<Derivation, Derived> derived = new LinkedHashMap<>();
  private final Map<String, List<String>> redactable = new LinkedHashMap<>();
  private final Map<String, List<String>> removed = new LinkedHashMap<>();

  /** Which figures were derived in one way; no series or no years where it is all of them. */
  private record Derived(Set<String> series, Set<Integer> years) {}

  Remarks(String place, Language language, ProseResolver prose) {
    this.place = place;
    this.language = language;
    this.prose = prose;
  }

  void add(Wording wording) {
    add(wording.in(language));
  }

  private void add(String sentence) {
    said.add(PrintedText.typeset(sentence, Location.of("")));
  }

  /**
   * Says how equal values are ranked, where there are some; a rank that they share says it itself.
   *
   * @param printed the items in their order
   */
  void ties(Dataset.Ranking ranking, List<Dataset.Item> printed) {
    boolean tied = false;
    for (int i = 1; i < printed.size(); i++) {
      tied |= printed.get(i).isTiedWith(printed.get(i - 1));
    }
    if (tied) {
      ranking
          .ties()
          .filter(rule -> rule != Dataset.Ties.SHARED)
          .ifPresent(rule -> add(Wording.ties(rule, language)));
    }
  }

  /**
   * Says that a figure of a drawing, where it can't be marked, is such as other editions remove.
   *
   * @param year as it is written; empty for the figure of an item
   */
  void redactable(String series, Optional<String> year) {
    add(redactable, series, year);
  }

  /** Says that a figure was removed that has no place in the drawing for the token. */
  void removed(String series, String year) {
    add(removed, series, Optional.of(year));
  }

  private static void add(Map<String, List<String>> figures, String series, Optional<String> year) {
    year.ifPresentOrElse(figures.computeIfAbsent(series, s -> new ArrayList<>())::add, () -> {});
  }

  private void say(Map<String, List<String>> figures, Wording wording) {
    boolean chinese = language == Language.ZH_HANT;
    List<String> listed = new ArrayList<>();
    figures.forEach(
        (series, years) ->
            listed.add(
                years.isEmpty()
                    ? series
                    : series
                        + (chinese ? "（" : " (")
                        + String.join(chinese ? "、" : ", ", years)
                        + (chinese ? "）" : ")")));
    if (!listed.isEmpty()) {
      add(wording.in(language) + String.join(chinese ? "；" : "; ", listed) + stop());
    }
  }

  /** Says which of the values of a series are derived. */
  void derived(
      Dataset.OfSeries dataset, Dataset.Series series, String name, List<Integer> printedYears) {
    for (int year : printedYears) {
      Derivations.of(dataset, series, year)
          .ifPresent(
              derivation -> {
                if (series.derivation().equals(Optional.of(derivation))) {
                  derived(derivation, name);
                }
                derived(derivation);
                if (!derivation.years().isEmpty()) {
                  derived(derivation, year);
                }
              });
    }
  }

  /** Says whether the figures of an item are derived, or those of the whole ranking. */
  void derived(Dataset.Ranking ranking, Dataset.Item item, String name) {
    item.derivation().ifPresent(derivation -> derived(derivation, name));
    if (item.derivation().isEmpty()) {
      Derivations.of(ranking).ifPresent(this::derived);
    }
  }

  /** Says that all the figures are derived, as far as nothing more exact is said. */
  void derived(Derivation derivation) {
    what(derivation);
  }

  /** Says that the figures of a series, or a part of it, are derived. */
  void derived(Derivation derivation, String series) {
    what(derivation).series.add(series);
  }

  /** Says that the figures of a year are derived. */
  void derived(Derivation derivation, int year) {
    what(derivation).years.add(year);
  }

  private Derived what(Derivation derivation) {
    return derived.computeIfAbsent(
        derivation, d -> new Derived(new LinkedHashSet<>(), new TreeSet<>()));
  }

  /** The notes, those on names and on stale translations that belong here included. */
  List<Note> notes(List<Note> called) {
    derived.forEach((derivation, what) -> said.add(sentence(derivation, what)));
    say(removed, Wording.REMOVED_FROM_CHART);
    say(redactable, Wording.REDACTABLE_IN_CHART);
    prose.staleNames().forEach(name -> said.add(toBeConfirmed(name)));
    List<Note> notes = new ArrayList<>();
    for (PrintedText remark : said) {
      String anchor = place + "_remark_" + (notes.size() + 1);
      notes.add(new Note(anchor, "", "", List.of(remark)));
    }
    notes.addAll(called);
    notes.addAll(prose.names().note());
    return notes;
  }

  private PrintedText toBeConfirmed(String name) {
    Run tag = prose.staleTag(Location.of(""));
    List<Run> runs = new ArrayList<>(PrintedText.typeset(name, Location.of("")).runs());
    runs.add(tag);
    return new PrintedText(runs, true);
  }

  private PrintedText sentence(Derivation derivation, Derived what) {
    String series = Listing.of(List.copyOf(what.series), language);
    String years = Listing.ofYears(List.copyOf(what.years), language);
    PrintedText how = prose.line(derivation.how(), new NoteNumbers(""));
    boolean one = what.series.size() == 1 && what.years.size() == 1;
    String before =
        switch (language) {
          case ZH_HANT ->
              series
                  + years
                  + (series.isEmpty() && years.isEmpty() ? "所示" : "的")
                  + "數字由我們推算"
                  + (how.isEmpty() ? "" : "：");
          case EN ->
              "The "
                  + (one ? "figure" : "figures")
                  + (series.isEmpty() ? "" : " of " + series)
                  + (years.isEmpty() ? "" : " for " + years)
                  + (one ? " is" : " are")
                  + " derived by us"
                  + (how.isEmpty() ? "" : ": ");
        };
    List<Run> runs = new ArrayList<>(PrintedText.typeset(before, derivation.location()).runs());
    runs.addAll(how.runs());
    boolean ended = how.plain().matches("(?s).*[.。！？!?]\\s*");
    runs.addAll(PrintedText.typeset(ended ? "" : stop(), derivation.location()).runs());
    return new PrintedText(runs, how.stale());
  }

  private String stop() {
    return language == Language.ZH_HANT ? "。" : ".";
  }
}
