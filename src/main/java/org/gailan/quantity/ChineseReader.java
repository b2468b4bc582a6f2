package org.gailan.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Tells what the numbers of a Chinese text mean.
 *
 * <p>Digits are certain, and so is a numeral with a unit, a scale or a measure word after it. A
 * bare numeral is uncertain (四川, 三星), and so are 第一 to 第三 unless a text ranks by them (第二增長曲線,
 * 第三方), and 一 with a measure word, which English may say as "a". 一 in other words is not read.
 */
final class ChineseReader implements Reader {
  /** A number right after these is a place: 排名6. */
  private static final List<String> RANKED = List.of("排名", "排行", "位列");

  private static final List<String> RANKING =
      List.of("排名", "排行", "位列", "位居", "位於", "名列", "列", "居", "排");

  private static final List<String> TOP_MEASURES = List.of("大", "名", "強", "位", "家", "甲");

  private static final List<String> PARTS_OF_YEARS = List.of("季", "世紀");

  /** Numbers of things, which English writes as "Chapter 571". */
  private static final String LABELS = "章條節部類級期款段頁卷冊批代方層輪步";

  /** What four digits count, if one of these follows: 2000公里, 2000餘人. */
  private static final String NO_YEARS = "公平立毫噸克斤畝人次戶輛台件份頭棵株箱瓶杯艘架層頁字倍多餘瓦赫度歲秒分小天週升米";

  @Override
  public Optional<Numeral> spelled(Characters text, int i, UnitNames units) {
    char c = text.at(i);
    if (c == '十' && (text.at(i - 1) == '數' || text.at(i - 1) == '幾')) {
      return Optional.empty(); // 數十億: tens of some hundred millions
    }
    return ChineseNumerals.digit(c) >= 0 || c == '十'
        ? ChineseNumerals.read(text, i, Optional.empty(), units)
        : Optional.empty();
  }

  @Override
  public int afterWord(Characters text, int i) {
    return Math.max(i + 1, ChineseNumerals.positionalEnd(text, i));
  }

  @Override
  public Numeral withScale(Characters text, Numeral digits, UnitNames units) {
    return ChineseNumerals.read(text, digits.start(), Optional.of(digits), units)
        .filter(n -> n.end() > digits.end())
        .orElse(digits);
  }

  @Override
  public boolean joins(String between) {
    return List.of("至", "到", "-", "–", "—", "~").contains(between);
  }

  @Override
  public Optional<Meaning> special(Characters text, Numeral n, Optional<Numeral> next) {
    int start = n.start();
    if (text.has(start - 3, "百分之")) {
      return Optional.of(
          new Meaning(
              start - 3,
              n.end(),
              new Quantity.Percentage(n.value(), n.step(), text.at(start - 4) == '約'),
              true));
    }
    Optional<Meaning> fraction = fraction(text, n, next);
    if (fraction.isPresent() || !n.countable() || n.scaled()) {
      return fraction;
    }
    int number = n.value().intValue();
    if (text.at(start - 1) == '第') {
      return rank(text, n, number);
    }
    if (text.has(n.end(), "世紀")) {
      return Optional.of(new Meaning(start, n.end() + 2, new Quantity.Rank(number), true));
    }
    char before = text.at(start - 1);
    if ((before == '前' || before == '首') && number > 1) {
      return TOP_MEASURES.stream().anyMatch(m -> text.has(n.end(), m))
          ? Optional.of(new Meaning(start - 1, n.end() + 1, new Quantity.TopOf(number), true))
          : Optional.empty();
    }
    if (ranked(text, start) && !MeasureWords.at(text, n.end())) {
      return Optional.of(new Meaning(start, n.end(), new Quantity.Rank(number), n.below(1000)));
    }
    return firstsWithoutWord(text, n, number);
  }

  /** 五大客戶 and 十大參與者 are the five and ten largest; 三大類 are three, whatever their size. */
  private static Optional<Meaning> firstsWithoutWord(Characters text, Numeral n, int number) {
    boolean largest = text.at(n.end()) == '大' && text.at(n.end() + 1) != '類';
    boolean usual = number % 5 == 0 && number > 0;
    return largest && usual
        ? Optional.of(new Meaning(n.start(), n.end() + 1, new Quantity.TopOf(number), false))
        : Optional.empty();
  }

  private static Optional<Meaning> rank(Characters text, Numeral n, int number) {
    int start = n.start() - 1;
    char next = text.at(n.end());
    boolean label = next != '\0' && LABELS.indexOf(next) >= 0;
    boolean ranks =
        (ranked(text, start) && !label)
            || PARTS_OF_YEARS.stream().anyMatch(p -> text.has(n.end(), p))
            || next == '大';
    boolean certain = ranks || (number > 3 && !label);
    return Optional.of(new Meaning(start, n.end(), new Quantity.Rank(number), certain));
  }

  private static boolean ranked(Characters text, int end) {
    return RANKED.stream().anyMatch(word -> text.endsWith(end, word))
        || (text.at(end) == '第' && rankedBefore(text, end));
  }

  /** 位列行業第六: the ranking word may stand a few characters before. */
  private static boolean rankedBefore(Characters text, int end) {
    String before = text.slice(Math.max(0, end - 8), end);
    return RANKING.stream().anyMatch(before::contains);
  }

  /** 三分之二: the whole comes first. */
  private static Optional<Meaning> fraction(Characters text, Numeral n, Optional<Numeral> next) {
    boolean fraction =
        text.has(n.end(), "分之")
            && next.filter(p -> p.start() == n.end() + 2 && p.countable()).isPresent()
            && n.countable();
    return fraction
        ? Optional.of(
            new Meaning(
                n.start(),
                next.get().end(),
                new Quantity.Fraction(next.get().value().intValue(), n.value().intValue()),
                true))
        : Optional.empty();
  }

  @Override
  public boolean approximateAfter(Characters text, int end) {
    int measured = MeasureWords.at(text, end) ? end + 1 : end;
    return text.has(measured, "左右") || text.has(measured, "上下");
  }

  @Override
  public boolean readsAlone(Characters text, Numeral n) {
    return n.value().compareTo(BigDecimal.ONE) != 0
        || !n.spelled()
        || MeasureWords.at(text, n.end());
  }

  @Override
  public boolean certainNumber(Characters text, Numeral n) {
    if (!n.spelled()) {
      return true;
    }
    boolean idiom = text.at(n.start() - 1) == '數' || text.at(n.end()) == '餘';
    return !idiom && !n.below(2) && (n.scaled() || MeasureWords.at(text, n.end()));
  }

  @Override
  public boolean certainUnit(Characters text, Numeral n) {
    // 人民幣十億元 heads a table as often as it is an amount.
    return !(n.spelled() && text.at(n.start()) == '十' && n.scaled() && n.end() - n.start() == 2);
  }

  @Override
  public boolean yearLike(Characters text, Numeral n) {
    char next = text.at(n.end());
    return !MeasureWords.at(text, n.end()) && (next == '\0' || NO_YEARS.indexOf(next) < 0);
  }
}
