package org.gailan.load;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year as consultants head a column with it: 2024, 2024年, FY2024, 2024A, 2025E, 2025年(估計).
 *
 * @param mark what it says of its values
 */
record YearHeading(int year, Mark mark) {

  enum Mark {
    NONE,
    ACTUAL,
    ESTIMATE
  }

  private static final Pattern HEADING =
      Pattern.compile(
          "(?:(?:fy|cy) ?)?([12][0-9]{3}) ?(?:年度?)?[ -]?[\\[(]? ?([a-z]*|\\p{IsHan}*)\\.? ?[\\])]?");
  private static final Pattern SHORT_HEADING =
      Pattern.compile("fy ?'?([0-9]{2})[ -]?[\\[(]? ?([a-z]*)\\.? ?[\\])]?");
  private static final Pattern ESTIMATE =
      Pattern.compile(
          "e|f|p|est|estimates?|estimated|forecasts?|forecasted|proj|projected|projections?"
              + "|估計|估计|估算|估|預測|预测|預計|预计|預期|预期|預|预");
  private static final Pattern ACTUAL = Pattern.compile("a|act|actual|實際|实际|實績");

  static Optional<YearHeading> of(SheetCell cell) {
    return switch (cell.kind()) {
      case TEXT -> of(cell.text());
      // A year that is formatted as a figure is shown as 2,024 or 2024.0.
      case NUMBER -> of(cell.text()).or(() -> of(plain(cell)));
      case DATE -> of(ofDate(cell.text()));
      case BOOLEAN, ERROR, NOT_COMPUTED -> Optional.empty();
    };
  }

  private static String plain(SheetCell cell) {
    return cell.number()
        .filter(n -> !n.percent() && n.value().stripTrailingZeros().scale() <= 0)
        .filter(n -> n.least() == 0)
        .map(n -> n.before() + n.value().toBigInteger() + n.after())
        .orElse("");
  }

  /** The first or last day of a year stands for the year; other days do not. */
  private static String ofDate(String text) {
    return text.matches("[0-9]{4}-(12-31|01-01).*") ? text.substring(0, 4) : text;
  }

  static Optional<YearHeading> of(String text) {
    String folded = inDigits(FullWidth.folded(text));
    if (folded.length() > 30) {
      return Optional.empty();
    }
    Matcher heading = HEADING.matcher(folded);
    if (heading.matches()) {
      return marked(heading.group(1), heading.group(2));
    }
    Matcher brief = SHORT_HEADING.matcher(folded);
    return brief.matches() ? marked("20" + brief.group(1), brief.group(2)) : Optional.empty();
  }

  /** 二零二五年 as 2025年. */
  private static String inDigits(String text) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int digit = "〇一二三四五六七八九".indexOf(c == '零' || c == '○' ? '〇' : c);
      digits.append(digit < 0 ? c : (char) ('0' + digit));
    }
    return digits.toString();
  }

  private static Optional<YearHeading> marked(String digits, String word) {
    Mark mark =
        ESTIMATE.matcher(word).matches()
            ? Mark.ESTIMATE
            : ACTUAL.matcher(word).matches() ? Mark.ACTUAL : Mark.NONE;
    return mark == Mark.NONE && !word.isEmpty()
        ? Optional.empty()
        : ScalarReader.yearOf(digits).map(year -> new YearHeading(year, mark));
  }
}
