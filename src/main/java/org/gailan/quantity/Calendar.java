package org.gailan.quantity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the dates and years that any language may write: 2024-03-05, 2029E, 2020–24, FY2024. */
final class Calendar {
  private static final Pattern ISO =
      Pattern.compile("(?<![\\w.,/-])(\\d{4})([-/])(\\d{1,2})\\2(\\d{1,2})(?![\\w/-])");

  /** A year of estimates or forecasts, of actual or of provisional values. */
  private static final Pattern MARKED =
      Pattern.compile("(?<![A-Za-z0-9.,$])((?:19|20)\\d\\d)[EFAP](?![A-Za-z0-9])");

  private static final Pattern SHORTENED =
      Pattern.compile("(?<![\\w.,$/-])(19|20)(\\d\\d)[-–/](\\d\\d)(?![\\w%])(?![-–/.,]\\d)");

  /** FY2024, 1H2024, Q3 2024. */
  private static final Pattern FISCAL =
      Pattern.compile(
          "(?<![A-Za-z0-9])((?:FY|CY|[1-4][QH])[ ']?|[QH][1-4][ '])((?:20)?\\d\\d)[EFAP]?"
              + "(?![A-Za-z0-9,.%])");

  private static final Pattern QUARTER =
      Pattern.compile("(?<![A-Za-z0-9])[QH]([1-4])(?![A-Za-z0-9])");

  private Calendar() {}

  static void find(Finds finds) {
    each(ISO, finds, m -> date(number(m, 1), number(m, 3), number(m, 4)));
    each(MARKED, finds, m -> Optional.of(new Quantity.Year(number(m, 1))));
    Matcher shortened = SHORTENED.matcher(finds.text().toString());
    while (shortened.find()) {
      int century = number(shortened, 1) * 100;
      if (number(shortened, 3) > number(shortened, 2)) {
        int middle = shortened.start(3);
        finds.add(
            shortened.start(), middle - 1, new Quantity.Year(century + number(shortened, 2)), true);
        finds.add(middle, shortened.end(), new Quantity.Year(century + number(shortened, 3)), true);
      }
    }
    fiscal(finds);
    Matcher quarter = QUARTER.matcher(finds.text().toString());
    while (quarter.find()) {
      finds.add(quarter.start(), quarter.end(), new Quantity.Rank(number(quarter, 1)), false);
    }
  }

  /** A fiscal year; its quarter or half is a rank, as in "the third quarter". */
  private static void fiscal(Finds finds) {
    Matcher fiscal = FISCAL.matcher(finds.text().toString());
    while (fiscal.find()) {
      String part = fiscal.group(1).replaceAll("\\D", "");
      if (!part.isEmpty()) {
        Quantity rank = new Quantity.Rank(Integer.parseInt(part));
        finds.add(fiscal.start(1), fiscal.end(1), rank, false);
      }
      int start = part.isEmpty() ? fiscal.start() : fiscal.start(2);
      Quantity year = new Quantity.Year(2000 + number(fiscal, 2) % 100);
      finds.add(start, fiscal.end(), year, true);
    }
  }

  /** What a match means. */
  @FunctionalInterface
  interface Meaning {
    Optional<Quantity> of(MatchResult match);
  }

  /** Adds what each match means; a day that no calendar has means nothing, and is blotted out. */
  static void each(Pattern pattern, Finds finds, Meaning meaning) {
    Matcher matcher = pattern.matcher(finds.text().toString());
    while (matcher.find()) {
      Optional<Quantity> quantity = meaning.of(matcher);
      quantity.ifPresentOrElse(
          q -> finds.add(matcher.start(), matcher.end(), q, true),
          () -> finds.text().blot(matcher.start(), matcher.end()));
    }
  }

  static Optional<Quantity> date(int year, int month, int day) {
    try {
      return Optional.of(new Quantity.Date(LocalDate.of(year, month, day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  static Optional<Quantity> month(int year, int month) {
    return month < 1 || month > 12
        ? Optional.empty()
        : Optional.of(new Quantity.YearMonth(YearMonth.of(year, month)));
  }

  private static int number(MatchResult match, int group) {
    return Integer.parseInt(match.group(group));
  }
}
