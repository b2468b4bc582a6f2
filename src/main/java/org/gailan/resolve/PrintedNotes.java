package org.gailan.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gailan.content.Text;
import org.gailan.resolve.PrintedBlock.Note;

/** The notes of a block, in the order in which they were called. */
final class PrintedNotes {
  private PrintedNotes() {}

  /**
   * The notes.
   *
   * @param texts by id
   * @param numbers after all that calls them has been resolved
   */
  static List<Note> of(Map<String, Text> texts, NoteNumbers numbers, ProseResolver prose) {
    List<Note> notes = new ArrayList<>();
    numbers
        .inOrder()
        .forEach(
            (id, number) -> {
              Text text = texts.get(id);
              if (text != null) {
                notes.add(
                    new Note(
                        numbers.anchor(id),
                        numbers.mark(id),
                        "(" + number + ")",
                        prose.paragraphs(text, new NoteNumbers(""))));
              }
            });
    return notes;
  }
}
