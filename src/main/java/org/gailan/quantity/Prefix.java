package org.gailan.quantity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gailan.content.Language;
import org.gailan.content.Unit.Currency;

/**
 * What stands before a number and belongs to it: 約人民幣負, "approximately negative US$".
 *
 * @param start of the first of it
 */
record Prefix(int start, boolean approximate, boolean negative, Optional<Currency> currency) {

  private static final Map<Language, List<String>> ABOUT =
      Map.of(
          Language.ZH_HANT, List.of("大約", "約為", "約達", "約", "大概"),
          Language.EN, List.of("approximately", "about", "around", "roughly", "circa"));

  private static final Map<Language, List<String>> NEGATIVE =
      Map.of(Language.ZH_HANT, List.of("負"), Language.EN, List.of("negative", "minus"));

  /** 負 in these words is no sign: 背負, 擔負, 肩負, 自負, 抱負, 正負. */
  private static final String BEFORE_BURDEN = "背擔肩自抱正勝欠";

  /** 約 in these words is a contract or a city: 合約, 租約, 紐約. */
  private static final String NO_ABOUT = "合契條節紐預簽公續租";

  /** The longer first. */
  private static final List<Map.Entry<String, Currency>> CURRENCIES =
      List.of(
          Map.entry("人民幣", Currency.RMB),
          Map.entry("港幣", Currency.HKD),
          Map.entry("港元", Currency.HKD),
          Map.entry("美元", Currency.USD),
          Map.entry("US$", Currency.USD),
          Map.entry("USD", Currency.USD),
          Map.entry("HK$", Currency.HKD),
          Map.entry("HKD", Currency.HKD),
          Map.entry("RMB", Currency.RMB),
          Map.entry("CNY", Currency.RMB));

  /** Reads backwards from a number, but not into what ends at {@code floor}. */
  static Prefix before(Characters text, Numeral number, int floor, Language language) {
    Prefix prefix = new Prefix(number.start(), false, false, Optional.empty());
    while (true) {
      Optional<Prefix> longer = prefix.longer(text, floor, language);
      if (longer.isEmpty()) {
        return prefix;
      }
      prefix = longer.get();
    }
  }

  /** With a currency that stands elsewhere, if none stands here: "US$10 to 15 million". */
  Prefix or(Optional<Currency> elsewhere) {
    return currency.isPresent() ? this : new Prefix(start, approximate, negative, elsewhere);
  }

  private Optional<Prefix> longer(Characters text, int floor, Language language) {
    int end = text.beforeSpace(start);
    if (!approximate) {
      int before = word(text, end, ABOUT.getOrDefault(language, List.of()));
      if (before > 0 && NO_ABOUT.indexOf(text.at(before - 1)) >= 0) {
        before = -1;
      }
      if (text.at(end - 1) == '~' && !isValue(text, end - 2)) {
        before = end - 1;
      }
      if (before >= floor) {
        return Optional.of(new Prefix(before, true, negative, currency));
      }
    }
    if (!negative) {
      int before = word(text, end, NEGATIVE.getOrDefault(language, List.of()));
      if (before >= 0 && BEFORE_BURDEN.indexOf(text.at(before - 1)) >= 0) {
        before = -1;
      }
      if (minus(text, start - 1)) {
        before = start - 1;
      }
      if (before >= floor) {
        return Optional.of(new Prefix(before, approximate, true, currency));
      }
    }
    return currency.isPresent() ? Optional.empty() : money(text, end, floor);
  }

  private Optional<Prefix> money(Characters text, int end, int floor) {
    for (Map.Entry<String, Currency> entry : CURRENCIES) {
      int before = end - entry.getKey().length();
      if (before >= floor && text.endsWith(end, entry.getKey())) {
        return Optional.of(
            new Prefix(before, approximate, negative, Optional.of(entry.getValue())));
      }
    }
    // A dollar of another country, as in A$, is a currency that is not known.
    boolean dollar = text.at(end - 1) == '$' && !text.letter(end - 2) && end - 1 >= floor;
    return dollar
        ? Optional.of(new Prefix(end - 1, approximate, negative, Optional.of(Currency.USD)))
        : Optional.empty();
  }

  private static int word(Characters text, int end, List<String> words) {
    for (String word : words) {
      if (text.endsWith(end, word)) {
        return end - word.length();
      }
    }
    return -1;
  }

  /** A hyphen is a minus where no value or word stands before it. */
  private static boolean minus(Characters text, int i) {
    return text.at(i) == '\u2212'
        ? !isValue(text, i - 1)
        : text.at(i) == '-'
            && !isValue(text, i - 1)
            && (!text.letter(i - 1) || Digits.afterCurrency(text, i));
  }

  private static boolean isValue(Characters text, int i) {
    return text.digit(i) || (text.at(i) != '\0' && "%年月日元倍\ue000".indexOf(text.at(i)) >= 0);
  }
}
