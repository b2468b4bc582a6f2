package org.gailan.quantity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds years, months and days as Chinese writes them, in digits or numerals. */
final class ChineseCalendar {
  private static final String SMALL = "(\\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])";

  /** A year, perhaps its month, perhaps its day; a mark of an estimate belongs to the year. */
  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\d.,零一二三四五六七八九十百千萬億])(\\d{4}|[一二][零一二三四五六七八九]{3})年(?!代)"
              + "(?:"
              + SMALL
              + "月(?:"
              + SMALL
              + "[日號])?)?(?:\\((?:估計|預測|預計)\\)|[EF](?![A-Za-z]))?");

  /** A day or month whose year stands before: 2025年3月5日及8月20日. */
  private static final Pattern REST =
      Pattern.compile(
          "(?<![\\d.,一二三四五六七八九十])(?:"
              + SMALL
              + "月(?:"
              + SMALL
              + "[日號])?|(?<=[至到及、或和–-])"
              + SMALL
              + "[日號])");

  /** The plan that begins with 十五五 is the fifteenth of five years. */
  private static final Pattern FIVE_YEAR_PLAN =
      Pattern.compile("(十[一二三四五六七八九]?|[一二]?十)五(?=」?(?:規劃|計劃|時期|期間|綱要))");

  private ChineseCalendar() {}

  static void find(Finds finds) {
    Calendar.find(finds);
    String text = finds.text().toString();
    Matcher rest = REST.matcher(text);
    boolean more = rest.find();
    int year = 0;
    int month = 0;
    Matcher date = DATE.matcher(text);
    int readTo = 0;
    boolean dated = true;
    while (dated) {
      dated = date.find();
      int end = dated ? date.start() : text.length();
      while (more && rest.start() < end) {
        if (rest.start() >= readTo && year > 0) {
          month = rest(finds, rest, year, month);
        }
        more = rest.find();
      }
      if (dated) {
        year = ChineseNumerals.year(date.group(1));
        month = date.group(2) == null ? 0 : small(date.group(2));
        readTo = date.end();
        add(finds, date, year, month);
      }
    }
    Calendar.each(FIVE_YEAR_PLAN, finds, m -> Optional.of(new Quantity.Rank(small(m.group(1)))));
  }

  private static void add(Finds finds, Matcher date, int year, int month) {
    Optional<Quantity> quantity =
        month == 0
            ? Optional.of(new Quantity.Year(year))
            : date.group(3) == null
                ? Calendar.month(year, month)
                : Calendar.date(year, month, small(date.group(3)));
    quantity.ifPresentOrElse(
        q -> finds.add(date.start(), date.end(), q, true),
        () -> finds.text().blot(date.start(), date.end()));
  }

  /** Adds what takes its year from before, and returns its month. */
  private static int rest(Finds finds, Matcher rest, int year, int yearsMonth) {
    boolean dayOnly = rest.group(1) == null;
    int month = dayOnly ? yearsMonth : small(rest.group(1));
    String day = dayOnly ? rest.group(3) : rest.group(2);
    Optional<Quantity> quantity =
        day == null
            ? Calendar.month(year, month)
            : Calendar.date(year, Math.max(month, 1), small(day));
    if (month > 0) {
      quantity.ifPresent(q -> finds.add(rest.start(), rest.end(), q, false));
    }
    return month;
  }

  /** The value of one or two digits, or of a numeral below forty. */
  private static int small(String written) {
    int ten = written.indexOf('十');
    if (ten < 0) {
      return ChineseNumerals.year(written);
    }
    int tens = ten == 0 ? 1 : ChineseNumerals.digit(written.charAt(0));
    int ones = ten + 1 == written.length() ? 0 : ChineseNumerals.digit(written.charAt(ten + 1));
    return tens * 10 + ones;
  }
}
