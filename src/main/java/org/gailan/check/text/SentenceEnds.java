package org.gailan.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Where the sentences of a paragraph end, and whether it ends with one. */
final class SentenceEnds {
  private static final String STOPS = "。！？.!?";
  private static final String OTHER_ENDS = "：:；;…—―" + RunningText.HIDDEN;
  private static final String CLOSERS = "」』）)】》〉”’\"' \u00A0\n";

  /** A word that no abbreviation is, a full stop and the capital of the next sentence. */
  private static final Pattern ENGLISH_STOP =
      Pattern.compile("(?<=[a-z]{3}|[)”%0-9])[.!?](?= [“(]?[A-Z])");

  private static final Pattern ABBREVIATION =
      Pattern.compile("(?:Corp|Inc|Bros|Dept|Prof|Approx|approx|Nos|Figs?|Vol|Est|Messrs)$");

  private SentenceEnds() {}

  /** The offset of the last character before quotes, brackets and spaces; -1 if there is none. */
  static int last(RunningText text) {
    int last = text.text().length() - 1;
    while (last >= 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last;
  }

  static boolean endsWithStop(RunningText text) {
    return STOPS.indexOf(text.charAt(last(text))) >= 0;
  }

  /**
   * Whether it ends as a paragraph may: with a sentence, or with what announces or joins another.
   */
  static boolean isFinished(RunningText text) {
    char last = text.charAt(last(text));
    return STOPS.indexOf(last) >= 0 || OTHER_ENDS.indexOf(last) >= 0;
  }

  /** The offsets of the stops of sentences that end within the paragraph, not at its end. */
  static List<Integer> within(RunningText text) {
    int last = last(text);
    List<Integer> stops = new ArrayList<>();
    if (text.isChinese()) {
      for (int i = 0; i < last; i++) {
        if ("。！？".indexOf(text.charAt(i)) >= 0) {
          stops.add(i);
        }
      }
      return stops;
    }
    for (MatchResult stop : ENGLISH_STOP.matcher(text.text()).results().toList()) {
      String before = text.text().substring(Math.max(0, stop.start() - 8), stop.start());
      if (stop.start() < last && !ABBREVIATION.matcher(before).find()) {
        stops.add(stop.start());
      }
    }
    return stops;
  }
}
