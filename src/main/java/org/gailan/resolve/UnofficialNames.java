package org.gailan.resolve;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.gailan.content.Language;
import org.gailan.content.Term;
import org.gailan.content.Term.EnglishName;
import org.gailan.diagnostic.Location;
import org.gailan.resolve.PrintedBlock.Note;

/**
 * Marks the English name of a Chinese entity at its first use in the English document, where the
 * name is not official, and explains the mark in the block that bears it (HKEx-LD32-1).
 */
final class UnofficialNames {
  static final String MARK = "*";

  /** No author can give a note this id. */
  private static final String ID = "_name";

  private final Language language;
  private final Set<String> met = new HashSet<>();
  private final Set<EnglishName> unexplained = EnumSet.noneOf(EnglishName.class);
  private Optional<NoteNumbers> place = Optional.empty();
  private boolean linked;

  UnofficialNames(Language language) {
    this.language = language;
  }

  /**
   * Says which block prints the note on what is marked from now on.
   *
   * @param block its id; empty where nothing is to be marked
   */
  void at(Optional<String> block) {
    boolean same = place.isPresent() && block.equals(Optional.of(place.get().place()));
    place = block.map(NoteNumbers::new);
    linked = linked && same;
  }

  /** Whether a name is to be marked here, which it then is. */
  boolean marks(Term term) {
    Optional<EnglishName> name = term.entity().filter(n -> n != EnglishName.OFFICIAL);
    boolean marked =
        language == Language.EN && place.isPresent() && name.isPresent() && met.add(term.id());
    if (marked) {
      unexplained.add(name.get());
    }
    return marked;
  }

  /** What a mark in running text links to. */
  Optional<String> target() {
    return place.map(p -> "#" + p.anchor(ID));
  }

  /** Whether a mark is the first to link to the note of its block, which links back to it. */
  boolean isFirst() {
    boolean first = !linked;
    linked = true;
    return first;
  }

  /** Does what marks names where no mark can link to its note. */
  <T> T unlinked(Supplier<T> work) {
    boolean before = linked;
    T done = work.get();
    linked = before;
    return done;
  }

  /** The note on what has been marked since the last one. */
  List<Note> note() {
    if (unexplained.isEmpty() || place.isEmpty()) {
      return List.of();
    }
    Wording wording =
        unexplained.size() > 1
            ? Wording.UNOFFICIAL_NAMES
            : unexplained.contains(EnglishName.TRANSLATION)
                ? Wording.TRANSLATED_NAME
                : Wording.ROMANISED_NAME;
    unexplained.clear();
    String back = linked ? place.get().mark(ID) : "";
    return List.of(
        new Note(
            place.get().anchor(ID),
            back,
            MARK,
            List.of(PrintedText.typeset(wording.in(language), Location.of("")))));
  }
}
