package org.gailan.chart;

import java.util.ArrayList;
import java.util.List;

/** Breaks a label into lines: between Chinese characters, and at the spaces of other scripts. */
final class LineWrap {
  private static final String NEVER_FIRST = "，。、；：？！）」』】》〉”’％%…·,.;:?!)]}";
  private static final String NEVER_LAST = "（「『【《〈“‘([{";

  /** Stay with the number before them: a line that begins with 年 reads as a new word. */
  private static final String OF_A_NUMBER = "年月日倍億萬兆元E";

  private LineWrap() {}

  /**
   * The lines of a text.
   *
   * @return lines that are not wider, save one that holds a single piece that cannot be broken
   */
  static List<String> lines(Lettering lettering, String text, boolean bold, double width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String piece : joined(lettering, text, bold, width)) {
      String longer = line + piece;
      if (!line.isEmpty() && lettering.width(longer.stripTrailing(), bold) > width) {
        lines.add(line.strip());
        line = piece.stripLeading();
      } else {
        line = longer;
      }
    }
    if (!line.isBlank()) {
      lines.add(line.strip());
    }
    return lines;
  }

  /** The widest piece that cannot be broken. */
  static double widestPiece(Lettering lettering, String text, boolean bold) {
    return pieces(text).stream()
        .mapToDouble(piece -> lettering.width(piece.strip(), bold))
        .max()
        .orElse(0);
  }

  static double widest(Lettering lettering, List<String> lines, boolean bold) {
    return lines.stream().mapToDouble(line -> lettering.width(line, bold)).max().orElse(0);
  }

  /** The pieces, those of a bracket as one where it fits in a line: （估計） is not torn. */
  private static List<String> joined(Lettering lettering, String text, boolean bold, double width) {
    List<String> joined = new ArrayList<>();
    String bracket = "";
    for (String piece : pieces(text)) {
      boolean opens = !piece.isEmpty() && NEVER_LAST.indexOf(piece.charAt(0)) >= 0;
      if (bracket.isEmpty() && !opens) {
        joined.add(piece);
        continue;
      }
      bracket += piece;
      if (lettering.width(bracket.strip(), bold) > width) {
        joined.addAll(pieces(bracket));
        bracket = "";
      } else if (closes(bracket)) {
        joined.add(bracket);
        bracket = "";
      }
    }
    if (!bracket.isEmpty()) {
      joined.add(bracket);
    }
    return joined;
  }

  private static boolean closes(String bracket) {
    return bracket.chars().anyMatch(c -> "）」』】》〉)]}".indexOf(c) >= 0);
  }

  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 1; i < text.length(); i++) {
      if (breaksBetween(text.charAt(i - 1), text.charAt(i))) {
        pieces.add(text.substring(start, i));
        start = i;
      }
    }
    if (start < text.length()) {
      pieces.add(text.substring(start));
    }
    return pieces;
  }

  private static boolean breaksBetween(char before, char after) {
    if (after == ' ' || NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0) {
      return false;
    }
    if (Character.isDigit(before) && OF_A_NUMBER.indexOf(after) >= 0) {
      return false;
    }
    return before == ' ' || wide(before) || wide(after) || NEVER_LAST.indexOf(after) >= 0;
  }

  /**
   * Whether a character is one of those between which lines may break; a surrogate is Chinese here.
   */
  private static boolean wide(char c) {
    return c >= 0x2E80 && !Character.isLowSurrogate(c);
  }
}
