package org.gailan.load;

import java.util.Arrays;
import org.gailan.diagnostic.Location;

/** The text of a file, with the line and column of each of its code points. */
final class SourceFile {
  private final String name;
  private final String text;
  private final int[] codePoints;
  private final int[] lineStarts;

  /**
   * Takes the text of a file.
   *
   * @param name as diagnostics print it
   * @param text without a byte order mark
   */
  SourceFile(String name, String text) {
    this.name = name;
    this.text = text;
    this.codePoints = text.codePoints().toArray();
    this.lineStarts = lineStarts(codePoints);
  }

  private static int[] lineStarts(int[] codePoints) {
    int[] starts = new int[16];
    int lines = 1;
    for (int i = 0; i < codePoints.length; i++) {
      boolean ends =
          codePoints[i] == '\n'
              || (codePoints[i] == '\r'
                  && (i + 1 == codePoints.length || codePoints[i + 1] != '\n'));
      if (ends) {
        if (lines == starts.length) {
          starts = Arrays.copyOf(starts, lines * 2);
        }
        starts[lines++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, lines);
  }

  String name() {
    return name;
  }

  String text() {
    return text;
  }

  /** The number of code points. */
  int length() {
    return codePoints.length;
  }

  int codePoint(int index) {
    return codePoints[index];
  }

  /** The index of the first code point of a line, counted from 1. */
  int startOfLine(int line) {
    return lineStarts[Math.max(0, Math.min(line, lineStarts.length) - 1)];
  }

  /** The place of a code point; beyond the end the end is meant. */
  Location at(int index) {
    int within = Math.max(0, Math.min(index, codePoints.length));
    int found = Arrays.binarySearch(lineStarts, within);
    int line = found >= 0 ? found : -found - 2;
    return new Location(name, line + 1, within - lineStarts[line] + 1);
  }
}
