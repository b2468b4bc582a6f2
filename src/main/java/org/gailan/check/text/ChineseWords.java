package org.gailan.check.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;

/** Where the words of a Chinese text begin and end, after ICU's dictionary. */
final class ChineseWords {
  private final String text;
  private final BitSet ends = new BitSet();

  ChineseWords(String text) {
    this.text = text;
    BreakIterator words = BreakIterator.getWordInstance(ULocale.TRADITIONAL_CHINESE);
    words.setText(text);
    for (int at = words.first(); at != BreakIterator.DONE; at = words.next()) {
      ends.set(at);
    }
  }

  /** The beginning of the word that the character at an offset belongs to. */
  int start(int offset) {
    return Math.max(0, ends.previousSetBit(offset));
  }

  /** The end of the word that the character at an offset belongs to. */
  int end(int offset) {
    int end = ends.nextSetBit(offset + 1);
    return end < 0 ? text.length() : end;
  }

  /**
   * Whether a stretch is cut out of other words, as 發行人 is in 發行人民幣. A word of two characters over
   * one edge alone does not show it, for the dictionary also reads 人為 into 發行人為.
   */
  boolean cut(int start, int end) {
    boolean atStart = !ends.get(start);
    boolean atEnd = !ends.get(end);
    return (atStart && atEnd && start(start) != start(end))
        || (atStart && isLong(start(start), end(start)))
        || (atEnd && isLong(start(end), end(end)));
  }

  private static boolean isLong(int start, int end) {
    return end - start > 2;
  }
}
