package org.gailan.quantity;

import java.util.List;
import java.util.regex.Pattern;

/** Digits that say nothing of how much: addresses, the numbers of list items, decades. */
final class NoQuantities {
  private static final List<Pattern> PATTERNS =
      List.of(
          Pattern.compile("(?<![A-Za-z])(?:https?://|www\\.)[!-~]++"),
          Pattern.compile("(?<![\\w.+-])[\\w.+-]++@[\\w.-]++"),
          Pattern.compile("(?m)^ *+(?:- )?\\(?\\d{1,2}[.)、](?!\\d)"),
          Pattern.compile("\\(\\d{1,2}\\)"),
          Pattern.compile("(?<=[;；:：。]) ?\\d{1,2}\\)"),
          Pattern.compile("(?<!\\d)\\d{1,2}[x×*]24(?!\\d)|(?<!\\d)24/7(?!\\d)"),
          Pattern.compile("(?:\\d\\d|[一二]?十[一二]?)世紀[一二三四五六七八九\\d][十\\d]年代"),
          Pattern.compile("(?<!\\d)(?:\\d{2}){1,2}(?:年代|s(?![A-Za-z]))"));

  private NoQuantities() {}

  static void blot(Characters text) {
    PATTERNS.forEach(text::blot);
  }
}
