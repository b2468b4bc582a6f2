package org.gailan.quantity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gailan.content.Language;
import org.gailan.content.Unit;
import org.gailan.content.Unit.Currency;

/**
 * What stands after a number and says what it counts.
 *
 * @param unit where the kind is {@code MONEY} or {@code NAMED}
 * @param end after the last of it; the number's end where nothing stands there
 */
record Suffix(Kind kind, Optional<Unit> unit, int end) {

  /** What a number counts. */
  enum Kind {
    NONE,
    PERCENT,
    POINTS,
    MONEY,
    NAMED,
    TIMES
  }

  private record Form(String words, Kind kind, Optional<Unit> unit) {}

  /** The longer first. */
  private static final Map<Language, List<Form>> FORMS =
      Map.of(
          Language.ZH_HANT,
          List.of(
              new Form("%", Kind.PERCENT, Optional.empty()),
              form("個百分點", Kind.POINTS),
              form("百分點", Kind.POINTS),
              money("元人民幣", Currency.RMB),
              money("美元", Currency.USD),
              money("美金", Currency.USD),
              money("港元", Currency.HKD),
              money("港幣", Currency.HKD),
              money("人民幣", Currency.RMB),
              money("元", Currency.RMB),
              form("倍", Kind.TIMES)),
          Language.EN,
          List.of(
              form("percentage point", Kind.POINTS),
              form("percentage points", Kind.POINTS),
              form("%", Kind.PERCENT),
              form("per cent", Kind.PERCENT),
              form("percent", Kind.PERCENT),
              form("pp", Kind.POINTS),
              form("times", Kind.TIMES),
              form("-fold", Kind.TIMES),
              form("fold", Kind.TIMES),
              form("x", Kind.TIMES),
              money("US dollars", Currency.USD),
              money("U.S. dollars", Currency.USD),
              money("Hong Kong dollars", Currency.HKD),
              money("dollars", Currency.USD),
              money("renminbi", Currency.RMB),
              money("yuan", Currency.RMB),
              money("RMB", Currency.RMB),
              money("USD", Currency.USD),
              money("HKD", Currency.HKD)));

  /** 元 in these words is no money: 三元素, 二元件, 多元組. */
  private static final String AFTER_ELEMENT = "素件組宙旦";

  private static Form form(String words, Kind kind) {
    return new Form(words, kind, Optional.empty());
  }

  private static Form money(String words, Currency currency) {
    return new Form(words, Kind.MONEY, Optional.of(currency));
  }

  /** Reads what stands after a number, at most a space away. */
  static Suffix after(Characters text, int end, Language language, UnitNames units) {
    Optional<UnitNames.Match> named =
        units.at(text, end).or(() -> units.at(text, text.afterSpace(end)));
    if (named.isPresent()) {
      return new Suffix(Kind.NAMED, Optional.of(named.get().unit()), named.get().end());
    }
    int start = text.at(end) == '-' && language == Language.EN ? end + 1 : text.afterSpace(end);
    for (Form form : FORMS.getOrDefault(language, List.of())) {
      int at = form.words().startsWith("-") ? end : start;
      int after = at + form.words().length();
      if (text.hasWords(at, form.words()) && !goesOn(text, form, after)) {
        return new Suffix(form.kind(), form.unit(), after);
      }
    }
    return new Suffix(Kind.NONE, Optional.empty(), end);
  }

  private static boolean goesOn(Characters text, Form form, int after) {
    boolean element =
        form.words().equals("元")
            && text.at(after) != '\0'
            && AFTER_ELEMENT.indexOf(text.at(after)) >= 0;
    boolean nextAmount = form.kind() == Kind.MONEY && text.digit(text.afterSpace(after));
    return element || (nextAmount && !form.words().endsWith("元"));
  }
}
