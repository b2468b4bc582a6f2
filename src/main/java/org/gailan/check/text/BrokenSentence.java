package org.gailan.check.text;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Message;

/** Finds sentences that stop in the middle: before their full stop stands what can't end one. */
final class BrokenSentence {
  /** Conjunctions and prepositions that nothing can follow but what they join. */
  private static final Set<String> CHINESE_JOINTS =
      Set.of(
          "及", "與", "和", "或", "而", "以", "於", "由", "從", "對", "將", "且", "但", "向", "並", "以及", "由於",
          "因為", "並且", "或者", "雖然", "但是", "對於", "關於", "成為", "位於", "致力於", "從而", "進而", "例如", "處於", "基於",
          "鑒於");

  /** First halves of verbs (建設, 推動, 促進, 構建, 擴大, 拓展), which do not stand alone. */
  private static final Set<String> CHINESE_HALVES = Set.of("建", "推", "促", "構", "擴", "拓");

  private static final String NUMERALS = "一二三四五六七八九十百千萬億兩雙幾數每";

  private static final Pattern ENGLISH_WORD =
      Pattern.compile(
          "(?<![-/’'A-Za-z0-9])(the|a|an|of|and|or|to|in|for|with|by|from|that|which)[.](?= [A-Z“]|$)");

  /** Prepositions may end a sentence after a verb ("as referred to."), hardly after such nouns. */
  private static final Pattern NOUN_BEFORE =
      Pattern.compile(
          "(?:tion|sion|ment|ness|ity|ance|ence|ship|growth|increase|decrease|decline|number|range"
              + "|size|value|market|industry|period|part|cost|price|supply|output|sales) $");

  private BrokenSentence() {}

  static void check(String id, RunningText text, Diagnostics diagnostics) {
    if (text.isChinese()) {
      chinese(id, text, diagnostics);
    } else {
      english(id, text, diagnostics);
    }
  }

  private static void chinese(String id, RunningText text, Diagnostics diagnostics) {
    int sentence = 0;
    for (int i = 1; i < text.text().length(); i++) {
      if ("。！？".indexOf(text.charAt(i)) < 0) {
        continue;
      }
      if (Ideographs.isIdeograph(text.charAt(i - 1)) && isCutOff(text, sentence, i)) {
        int start = text.words().start(i - 1);
        int quoted = Math.max(sentence, start - 4);
        diagnostics.warning(
            id,
            text.at(start),
            Message.of(
                "the sentence stops in the middle, at '%s'; complete it after %s",
                text.quote(quoted, i + 1), text.quote(start, i)));
      }
      sentence = i + 1;
    }
  }

  private static boolean isCutOff(RunningText text, int sentence, int stop) {
    ChineseWords words = text.words();
    int start = words.start(stop - 1);
    String last = text.text().substring(start, stop);
    if (last.length() > 1) {
      return CHINESE_JOINTS.contains(last);
    }
    if (start <= sentence || isOfAnotherWord(text, words, start)) {
      return false;
    }
    if (CHINESE_HALVES.contains(last)) {
      // 由政府建 and 所建 are whole.
      String before = text.text().substring(Math.max(sentence, start - 40), start);
      return Ideographs.isIdeograph(text.charAt(start - 1))
          && !before.contains("由")
          && !before.contains("所");
    }
    return CHINESE_JOINTS.contains(last);
  }

  /** Whether the character before may make a word with a single one that the dictionary lacks. */
  private static boolean isOfAnotherWord(RunningText text, ChineseWords words, int start) {
    char before = text.charAt(start - 1);
    if (NUMERALS.indexOf(before) >= 0 || Character.isDigit(before) || before == RunningText.FORM) {
      return true; // a pair: 十萬對
    }
    return Ideographs.isIdeograph(before) && start - words.start(start - 1) == 1;
  }

  private static void english(String id, RunningText text, Diagnostics diagnostics) {
    for (MatchResult word : ENGLISH_WORD.matcher(text.text()).results().toList()) {
      String last = word.group(1);
      boolean preposition = !Set.of("the", "a", "an", "and", "or", "which").contains(last);
      String before = text.text().substring(Math.max(0, word.start() - 12), word.start());
      if (!preposition || NOUN_BEFORE.matcher(before).find()) {
        int quoted = text.text().lastIndexOf(' ', Math.max(0, word.start() - 2)) + 1;
        int from = word.start() - quoted > 20 ? word.start() : quoted;
        diagnostics.warning(
            id,
            text.at(word.start()),
            Message.of(
                "the sentence stops in the middle, at '%s'; complete it after \"%s\"",
                text.quote(from, word.end()), last));
      }
    }
  }
}
