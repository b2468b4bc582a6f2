package org.gailan.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gailan.content.Language;

/**
 * Finds words that say a quantity without a number, as "both" and "tripled" do. None is certain,
 * but each answers a number of the other language: 兩家公司均 is "both companies".
 */
final class Idioms {
  private record Idiom(Pattern pattern, Quantity quantity) {}

  private static final Map<Language, List<Idiom>> IDIOMS =
      Map.of(
          Language.ZH_HANT,
          List.of(
              new Idiom(Pattern.compile("百分之百"), percent(100)),
              new Idiom(Pattern.compile("一半|半數|過半"), percent(50)),
              new Idiom(Pattern.compile("翻倍|翻一?番|倍增"), times(2)),
              new Idiom(Pattern.compile("雙方|雙重|雙"), count(2))),
          Language.EN,
          List.of(
              new Idiom(word("half|halved"), percent(50)),
              new Idiom(word("doubl(?:e|ed|es|ing)|twice"), times(2)),
              new Idiom(word("tripl(?:e|ed|es|ing)"), times(3)),
              new Idiom(word("quadrupl(?:e|ed|es|ing)"), times(4)),
              new Idiom(word("both|dual|twin|pair"), count(2)),
              new Idiom(word("decade"), count(10)),
              new Idiom(word("dozen"), count(12))));

  /** Tenths, unless 成 begins a word: 三成本土品牌 is rare, 三成立 is not Chinese. */
  private static final Pattern TENTHS = Pattern.compile("([一二三四五六七八九])成(半?)(?![為立功本品果員長熟就交都])");

  private Idioms() {}

  static void find(Finds finds, Language language) {
    for (Idiom idiom : IDIOMS.getOrDefault(language, List.of())) {
      Matcher matcher = idiom.pattern().matcher(finds.text().toString());
      while (matcher.find()) {
        finds.add(matcher.start(), matcher.end(), idiom.quantity(), false);
      }
    }
    if (language == Language.ZH_HANT) {
      Matcher tenths = TENTHS.matcher(finds.text().toString());
      while (tenths.find()) {
        int whole = ChineseNumerals.digit(tenths.group(1).charAt(0)) * 10;
        boolean about = finds.text().at(tenths.start() - 1) == '約';
        int half = tenths.group(2).isEmpty() ? 0 : 5;
        Quantity percent =
            new Quantity.Percentage(
                BigDecimal.valueOf(whole + half), BigDecimal.valueOf(half == 0 ? 10 : 5), about);
        finds.add(tenths.start(), tenths.end(), percent, false);
      }
    }
  }

  private static Pattern word(String words) {
    return Pattern.compile("(?i)(?<![A-Za-z-])(?:" + words + ")(?![A-Za-z-])");
  }

  private static Quantity percent(int value) {
    return new Quantity.Percentage(BigDecimal.valueOf(value), BigDecimal.ONE, false);
  }

  private static Quantity times(int value) {
    return new Quantity.Multiple(BigDecimal.valueOf(value));
  }

  private static Quantity count(int value) {
    return new Quantity.Count(BigDecimal.valueOf(value), BigDecimal.ONE, false);
  }
}
