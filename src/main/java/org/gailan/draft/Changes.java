package org.gailan.draft;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gailan.content.Language;
import org.gailan.draft.Change.How;
import org.gailan.draft.Change.Place;
import org.gailan.draft.Change.What;
import org.gailan.resolve.PrintedText;
import org.gailan.resolve.Run;
import org.gailan.resolve.Run.Style;

/** Compares the texts of a language, and notes at each place what changed there. */
final class Changes {
  private final NoteKeys notes;
  private final List<Change> all = new ArrayList<>();
  private Place place = new Place("", "", "", "", "");

  /** The number of each move, by what moved. */
  private final IdentityHashMap<Object, Integer> moves = new IdentityHashMap<>();

  private final Language language;

  Changes(NoteKeys notes, Language language) {
    this.notes = notes;
    this.language = language;
  }

  /**
   * Says in print that words have moved, and by which number the other place is found.
   *
   * @param moved what moved, as the old draft has it
   */
  PrintedText tagged(BlacklineWording wording, Object moved, PrintedText text) {
    int number = moves.computeIfAbsent(moved, one -> moves.size() + 1);
    Run tag = Words.run(wording.in(language, number), Style.MOVE_TAG);
    return new PrintedText(Stream.concat(Stream.of(tag), text.runs().stream()).toList());
  }

  /** From here on changes are those of this place. */
  void at(Place here) {
    place = here;
  }

  void within(String part) {
    place = place.in(part);
  }

  Place place() {
    return place;
  }

  List<Change> all() {
    return List.copyOf(all);
  }

  /** How many there are so far. */
  int count() {
    return all.size();
  }

  void add(What what, How how, String old, String now) {
    all.add(new Change(what, how, place, old, now));
  }

  /** A text against the one before; each phrase that differs is a change. */
  PrintedText text(PrintedText old, PrintedText now) {
    TextComparison compared = TextComparison.of(old, now, notes);
    compared.replacements().forEach(r -> add(What.TEXT, how(r.old(), r.now()), r.old(), r.now()));
    return compared.blackline();
  }

  /** A text that is noted as one change, whatever of it differs. */
  PrintedText whole(What what, PrintedText old, PrintedText now) {
    TextComparison compared = TextComparison.of(old, now, notes);
    if (!compared.replacements().isEmpty()) {
      String before = TextComparison.words(old);
      String after = TextComparison.words(now);
      add(what, how(before, after), before, after);
    }
    return compared.blackline();
  }

  /** A text that one of the drafts may lack. */
  Optional<PrintedText> text(Optional<PrintedText> old, Optional<PrintedText> now) {
    PrintedText none = new PrintedText(List.of());
    return old.isEmpty() && now.isEmpty()
        ? Optional.empty()
        : Optional.of(text(old.orElse(none), now.orElse(none)));
  }

  /** Paragraphs against those before; one that came or went is a change. */
  List<PrintedText> texts(List<PrintedText> old, List<PrintedText> now) {
    if (old.size() == 1 && now.size() == 1) {
      return List.of(text(old.get(0), now.get(0)));
    }
    List<PrintedText> blackline = new ArrayList<>();
    for (Alignment.Step<PrintedText> step : Alignment.of(parts(old), parts(now))) {
      switch (step.fate()) {
        case KEPT -> blackline.add(text(step.before(), step.after()));
        case INSERTED -> {
          add(What.TEXT, How.ADDED, "", TextComparison.words(step.after()));
          blackline.add(TextComparison.marked(step.after(), Style.INSERTED));
        }
        case DELETED -> {
          add(What.TEXT, How.REMOVED, TextComparison.words(step.before()), "");
          blackline.add(TextComparison.marked(step.before(), Style.DELETED));
        }
        case MOVED_FROM -> blackline.add(TextComparison.marked(step.before(), Style.MOVED_FROM));
        case MOVED_TO -> {
          String before = TextComparison.words(step.before());
          add(What.TEXT, How.MOVED, before, TextComparison.words(step.after()));
          blackline.add(TextComparison.moved(text(step.before(), step.after())));
        }
      }
    }
    return blackline;
  }

  private static List<Alignment.Part<PrintedText>> parts(List<PrintedText> texts) {
    return texts.stream()
        .map(text -> new Alignment.Part<>(text, "", "text", TextComparison.words(text)))
        .toList();
  }

  static List<PrintedText> marked(List<PrintedText> texts, Style style) {
    return texts.stream().map(text -> TextComparison.marked(text, style)).toList();
  }

  static Optional<PrintedText> marked(Optional<PrintedText> text, Style style) {
    return text.map(t -> TextComparison.marked(t, style));
  }

  static List<PrintedText> moved(List<PrintedText> texts) {
    return texts.stream().map(TextComparison::moved).toList();
  }

  static How how(String old, String now) {
    if (old.isEmpty()) {
      return How.ADDED;
    }
    return now.isEmpty() ? How.REMOVED : How.CHANGED;
  }
}
