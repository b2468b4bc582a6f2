package org.gailan.load;

import java.util.Map;
import java.util.TreeMap;

/** Changes to the text of a file, made all at once, so that no place moves before its turn. */
final class Edits {
  private final SourceFile file;
  private final Map<Integer, Edit> edits = new TreeMap<>();

  private record Edit(int end, String text) {}

  Edits(SourceFile file) {
    this.file = file;
  }

  /**
   * Puts a text in the place of what stands there now.
   *
   * @param start the index of the first code point to go
   * @param end the index after the last
   */
  void replace(int start, int end, String text) {
    edits.put(start, new Edit(end, text));
  }

  /** The text with all changes. */
  String made() {
    StringBuilder made = new StringBuilder();
    int index = 0;
    for (Map.Entry<Integer, Edit> edit : edits.entrySet()) {
      keep(index, edit.getKey(), made);
      made.append(edit.getValue().text());
      index = Math.max(index, edit.getValue().end());
    }
    keep(index, file.length(), made);
    return made.toString();
  }

  private void keep(int start, int end, StringBuilder made) {
    for (int i = start; i < end; i++) {
      made.appendCodePoint(file.codePoint(i));
    }
  }
}
