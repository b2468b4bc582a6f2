package org.gailan.resolve;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gailan.diagnostic.Origin;

/**
 * Characters printed in one style. Two are equal if they print the same, wherever they come from: a
 * preview asks whether a block has changed.
 *
 * @param text what is printed, never empty but for a {@link Style#LINE_BREAK}
 * @param target what it links to: an address, or {@code #id} within the document
 * @param origin where its characters come from, for messages about them
 */
public record Run(String text, Set<Style> styles, Optional<String> target, Origin origin) {
  public Run {
    styles = Set.copyOf(styles);
  }

  /** How characters are set, and what they are. */
  public enum Style {
    STRONG,
    EMPHASIS,
    /** The mark of a note, set as a superscript. */
    NOTE_MARK,
    /** The mark of an English name that is not official: an asterisk after it. */
    NAME_MARK,
    /** Says that the translation before it is to be confirmed. */
    STALE,
    /** The first mark of its note, to which the note links back. */
    FIRST_MARK,
    /** The token that stands for removed words. */
    REDACTION,
    /** Words that another edition removes, shown in this one. */
    REDACTABLE,
    /** A forced line break; its text is a line feed. */
    LINE_BREAK,
    /** In a blackline, words that the draft before did not have. */
    INSERTED,
    /** In a blackline, words that only the draft before had. */
    DELETED,
    /** In a blackline, words that stood here and stand elsewhere now. */
    MOVED_FROM,
    /** In a blackline, words that stood elsewhere. */
    MOVED_TO,
    /** In a blackline, says which move the words after it are part of. */
    MOVE_TAG
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Run run
        && text.equals(run.text)
        && styles.equals(run.styles)
        && target.equals(run.target);
  }

  @Override
  public int hashCode() {
    return Objects.hash(text, styles, target);
  }

  /** The same characters with one style more. */
  public Run with(Style style) {
    EnumSet<Style> more = EnumSet.of(style);
    more.addAll(styles);
    return new Run(text, more, target, origin);
  }

  public boolean has(Style style) {
    return styles.contains(style);
  }

  /** Whether it is in a blackline only to show what is gone. */
  public boolean isGone() {
    return has(Style.DELETED) || has(Style.MOVED_FROM) || has(Style.MOVE_TAG);
  }
}
