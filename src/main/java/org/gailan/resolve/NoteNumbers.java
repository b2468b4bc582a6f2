package org.gailan.resolve;

import java.util.LinkedHashMap;
import java.util.Map;

/** Numbers the notes of one place in the order in which they are called. */
final class NoteNumbers {
  private final String place;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /**
   * @param place the id of the block that prints the notes, unique in the document
   */
  NoteNumbers(String place) {
    this.place = place;
  }

  String place() {
    return place;
  }

  /** The number of a note, given when it is first called. */
  int call(String note) {
    return numbers.computeIfAbsent(note, n -> numbers.size() + 1);
  }

  boolean called(String note) {
    return numbers.containsKey(note);
  }

  /** The notes called, with their numbers, in order. */
  Map<String, Integer> inOrder() {
    return numbers;
  }

  /** The id of the note itself; the underscores keep it apart from every id an author can give. */
  String anchor(String note) {
    return place + "_note_" + note;
  }

  /** The id of the mark that first calls it. */
  String mark(String note) {
    return place + "_mark_" + note;
  }
}
