package org.gailan.redaction;

import java.util.Map;
import org.gailan.content.Language;
import org.gailan.content.Prose;
import org.gailan.content.RedactionMark;

/**
 * One thing that an edition removes, for the redaction log.
 *
 * @param kind what it is
 * @param place the id of the block, dataset, term or fact that holds it
 * @param detail where within the place, such as a year; empty where the place says it all
 * @param mark by which the author marked it, or what it is computed from
 * @param words that were removed, by language; none where figures were, or where the author has not
 *     been given them either
 * @param figures that were removed, as they are published
 */
public record Redaction(
    Kind kind,
    String place,
    String detail,
    RedactionMark mark,
    Map<Language, Prose> words,
    String figures) {
  public Redaction {
    words = Map.copyOf(words);
  }

  /** What can be removed. */
  public enum Kind {
    WORDS("words"),
    TEXT("a text"),
    BLOCK("a block"),
    ITEM("an item of a list"),
    NOTE("a note"),
    ROW("a row"),
    COLUMN("a column"),
    CELL("a cell"),
    SERIES("a series"),
    VALUE("a value"),
    COMPUTED("a value computed from removed ones"),
    RANKED_ITEM("a ranked item"),
    TOTAL("a total"),
    TERM("a term"),
    FACT("a fact"),
    TITLE("the title");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** As the redaction log says it. */
    public String words() {
      return words;
    }
  }
}
