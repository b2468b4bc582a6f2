package org.gailan.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds dates and months as English writes them. */
final class EnglishCalendar {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String MONTH =
      "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?![A-Za-z])\\.?";

  private static final String DAY = "(?<![\\d.,])(\\d{1,2})(?:st|nd|rd|th)?";

  private static final String YEAR = "(\\d{4})(?!\\d|,\\d)";

  /** 5 March 2025; the year may follow later: 5 March and 20 August 2025. */
  private static final Pattern DAY_FIRST =
      Pattern.compile(DAY + "(?: day)?(?: of)? " + MONTH + "(?:,? " + YEAR + ")?");

  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?<![A-Za-z])" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?(?![\\d.%])(?:,? " + YEAR + ")?");

  private static final Pattern MONTH_ONLY =
      Pattern.compile("(?<![A-Za-z])" + MONTH + ",?(?: of)? " + YEAR);

  /** The first of two: 5 to 8 March 2025, August to October 2020. */
  private static final Pattern FIRST_DAY =
      Pattern.compile(DAY + "(?= ?(?:to|and|or|-|–|,) ?\\d{1,2}(?:st|nd|rd|th)? " + MONTH + ")");

  private static final Pattern FIRST_MONTH =
      Pattern.compile(
          "(?<![A-Za-z])" + MONTH + "(?= ?(?:to|and|or|-|–|,) ?" + MONTH + "(?:,? " + YEAR + "))");

  private static final Pattern NEXT_YEAR =
      Pattern.compile("(?<![\\d,.])(?:19|20)\\d\\d(?!\\d|,\\d)");

  private EnglishCalendar() {}

  static void find(Finds finds) {
    Calendar.find(finds);
    String text = finds.text().toString();
    Matcher firstDay = FIRST_DAY.matcher(text);
    while (firstDay.find()) {
      int year = yearAfter(text, firstDay.end());
      add(finds, firstDay, day(year, firstDay.group(2), firstDay.group(1)), false);
    }
    Matcher firstMonth = FIRST_MONTH.matcher(text);
    while (firstMonth.find()) {
      int year = Integer.parseInt(firstMonth.group(3));
      add(finds, firstMonth, Calendar.month(year, month(firstMonth.group(1))), false);
    }
    days(finds, text, DAY_FIRST, 1, 2);
    days(finds, finds.text().toString(), MONTH_FIRST, 2, 1);
    Calendar.each(
        MONTH_ONLY, finds, m -> Calendar.month(Integer.parseInt(m.group(2)), month(m.group(1))));
  }

  private static void days(Finds finds, String text, Pattern pattern, int day, int month) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      boolean dated = matcher.group(3) != null;
      int year = dated ? Integer.parseInt(matcher.group(3)) : yearAfter(text, matcher.end());
      add(finds, matcher, day(year, matcher.group(month), matcher.group(day)), dated);
    }
  }

  private static void add(
      Finds finds, Matcher matcher, Optional<Quantity> quantity, boolean certain) {
    quantity.ifPresentOrElse(
        q -> finds.add(matcher.start(), matcher.end(), q, certain),
        () -> finds.text().blot(matcher.start(), matcher.end()));
  }

  private static Optional<Quantity> day(int year, String month, String day) {
    return year == 0 ? Optional.empty() : Calendar.date(year, month(month), Integer.parseInt(day));
  }

  /** The year that soon follows, as in "5 March and 20 August 2025"; 0 if there is none. */
  private static int yearAfter(String text, int offset) {
    Matcher matcher = NEXT_YEAR.matcher(text);
    matcher.region(offset, Math.min(text.length(), offset + 40));
    return matcher.find() ? Integer.parseInt(matcher.group()) : 0;
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }
}
