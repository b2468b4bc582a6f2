package org.gailan.check.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Which brackets and quotes of a paragraph belong together. Round brackets pair whatever their
 * width; square ones are left alone, for they also write half-open intervals.
 *
 * @param lone the offsets of those without a partner, in order
 */
record Brackets(List<Pair> pairs, List<Integer> lone) {
  /** The offsets of an opening sign and of the one that closes it. */
  record Pair(int open, int close) {}

  private static final String OPEN = "（(「『《〈【“";
  private static final String CLOSE = "）)」』》〉】”";

  /** What stands before the bracket in "a)", "12)" and "iv)", which has no partner. */
  private static final Pattern LABEL = Pattern.compile("[0-9]{1,3}|[A-Za-z]|[ivx]{1,5}");

  private static final int LONGEST_LABEL = 5;

  static Brackets in(RunningText text) {
    List<Pair> pairs = new ArrayList<>();
    List<Integer> lone = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    Map<Integer, Integer> openOfKind = new HashMap<>();
    int square = 0; // those that are open
    for (int i = 0; i < text.text().length(); i++) {
      char character = text.charAt(i);
      int opens = OPEN.indexOf(character);
      int closes = CLOSE.indexOf(character);
      if (character == '[') {
        square++;
      } else if (character == ']') {
        boolean closesInterval =
            square == 0 && !open.isEmpty() && text.charAt(open.element()) == '(';
        if (closesInterval) {
          open.pop();
          openOfKind.merge(1, -1, Integer::sum);
        }
        square = Math.max(0, square - 1);
      } else if (opens >= 0) {
        open.push(i);
        openOfKind.merge(kind(opens), 1, Integer::sum);
      } else if (closes >= 0) {
        if (openOfKind.getOrDefault(kind(closes), 0) > 0) {
          // Those opened since then are closed by nothing before this one closes.
          while (kind(OPEN.indexOf(text.charAt(open.element()))) != kind(closes)) {
            int unclosed = open.pop();
            lone.add(unclosed);
            openOfKind.merge(kind(OPEN.indexOf(text.charAt(unclosed))), -1, Integer::sum);
          }
          pairs.add(new Pair(open.pop(), i));
          openOfKind.merge(kind(closes), -1, Integer::sum);
        } else if (character == ')' && square > 0) {
          square--;
        } else if (!endsLabel(text, i)) {
          lone.add(i);
        }
      }
    }
    lone.addAll(open);
    lone.sort(null);
    return new Brackets(List.copyOf(pairs), List.copyOf(lone));
  }

  /** The sign that an opening or closing one lacks. */
  static char partner(char sign) {
    int opens = OPEN.indexOf(sign);
    return opens >= 0 ? CLOSE.charAt(opens) : OPEN.charAt(CLOSE.indexOf(sign));
  }

  static boolean opens(char sign) {
    return OPEN.indexOf(sign) >= 0;
  }

  /** Round brackets of both widths are of one kind. */
  private static int kind(int position) {
    return Math.max(position, 1);
  }

  private static boolean endsLabel(RunningText text, int closing) {
    if (text.charAt(closing) == '”') {
      return Character.isDigit(text.charAt(closing - 1)); // inches
    }
    if (")）".indexOf(text.charAt(closing)) < 0) {
      return false;
    }
    int start = closing;
    while (closing - start <= LONGEST_LABEL && RunningText.isLatin(text.charAt(start - 1))) {
      start--;
    }
    return LABEL.matcher(text.text().substring(start, closing)).matches();
  }
}
