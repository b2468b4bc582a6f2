package org.gailan.quantity;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with each character in its plainest form, at the same offset: full-width digits and
 * letters as ASCII, any blank as a space. What was read already, or is no quantity, is blotted out.
 */
final class Characters {
  /** Stands where something was read: neither digit, letter, blank nor punctuation. */
  private static final char BLOT = '\ue000';

  /** No word that matters is longer; it keeps hostile texts linear. */
  private static final int LONGEST_WORD = 24;

  private final char[] plain;

  Characters(String text) {
    plain = text.toCharArray();
    for (int i = 0; i < plain.length; i++) {
      plain[i] = plain(text, i);
    }
  }

  private static char plain(String text, int i) {
    char c = text.charAt(i);
    // A full-width comma separates, but for digits that are full-width themselves.
    if (c == '，') {
      boolean groups =
          i > 0 && i + 1 < text.length() && wide(text.charAt(i - 1)) && wide(text.charAt(i + 1));
      return groups ? ',' : c;
    } else if (c > '\uff00' && c < '\uff5f') {
      return (char) (c - 0xfee0);
    }
    return switch (c) {
      case '\u00a0', '\u2007', '\u2009', '\u202f', '\u3000', '\t' -> ' ';
      case '\u2010', '\u2011', '\ufe63' -> '-';
      case '\u301c', '\u223c' -> '~';
      case '〇', '○' -> '零';
      case '萬', '万' -> '萬';
      case '億', '亿' -> '億';
      case '兩', '两' -> '兩';
      case '個', '个' -> '個';
      case '點', '点' -> '點';
      case '幣', '币' -> '幣';
      case '’' -> '\'';
      default -> c;
    };
  }

  private static boolean wide(char c) {
    return c >= '０' && c <= '９';
  }

  int length() {
    return plain.length;
  }

  /** The character, or a null character outside the text. */
  char at(int i) {
    return i >= 0 && i < plain.length ? plain[i] : '\0';
  }

  boolean digit(int i) {
    char c = at(i);
    return c >= '0' && c <= '9';
  }

  /** Whether a letter of an alphabet stands there, and not an ideograph. */
  boolean letter(int i) {
    char c = at(i);
    return Character.isLetter(c) && !ideograph(i);
  }

  boolean ideograph(int i) {
    return Character.isIdeographic(at(i));
  }

  /** Whether the words stand there, in upper or lower case. */
  boolean has(int i, String words) {
    if (i < 0 || i + words.length() > plain.length) {
      return false;
    }
    for (int k = 0; k < words.length(); k++) {
      if (plain[i + k] != words.charAt(k)
          && Character.toLowerCase(plain[i + k]) != Character.toLowerCase(words.charAt(k))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the words stand there and no letter carries the last of them on. */
  boolean hasWords(int i, String words) {
    return has(i, words) && !(letter(i + words.length() - 1) && letter(i + words.length()));
  }

  /** Whether the words end there, and no letter stands before the first of them. */
  boolean endsWith(int end, String words) {
    int start = end - words.length();
    return has(start, words) && !(letter(start) && letter(start - 1));
  }

  /** The offset after at most one space. */
  int afterSpace(int i) {
    return at(i) == ' ' ? i + 1 : i;
  }

  /** The offset before at most one space. */
  int beforeSpace(int i) {
    return at(i - 1) == ' ' ? i - 1 : i;
  }

  /** The end of the letters that begin there. */
  int wordEnd(int i) {
    int end = i;
    while (end - i < LONGEST_WORD && letter(end)) {
      end++;
    }
    return end;
  }

  /** The letters that begin there, in lower case. */
  String word(int i) {
    return i >= plain.length ? "" : slice(i, wordEnd(i)).toLowerCase(Locale.ROOT);
  }

  /** The last word before an offset, in lower case; empty if none stands there. */
  String wordBefore(int i) {
    int end = beforeSpace(i);
    int start = end;
    while (end - start < LONGEST_WORD && letter(start - 1)) {
      start--;
    }
    return slice(start, end).toLowerCase(Locale.ROOT);
  }

  String slice(int from, int to) {
    return new String(plain, from, to - from);
  }

  void blot(int start, int end) {
    Arrays.fill(plain, start, end, BLOT);
  }

  void blot(Pattern pattern) {
    Matcher matcher = pattern.matcher(toString());
    while (matcher.find()) {
      blot(matcher.start(), matcher.end());
    }
  }

  @Override
  public String toString() {
    return new String(plain);
  }
}
