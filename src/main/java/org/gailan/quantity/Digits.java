package org.gailan.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a number in digits, unless they are part of a name, a time, a version or the like. */
final class Digits {
  /** Longer runs are serial numbers or an attack, not quantities. */
  private static final int LONGEST_RUN = 64;

  private static final int MOST_DIGITS = 24;

  private static final Pattern NUMBER =
      Pattern.compile("\\d{1,3}(?:,\\d{3}){1,8}(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?");

  /** What may be glued before digits: a currency. */
  private static final List<String> GLUED_BEFORE = List.of("rmb", "usd", "hkd", "cny");

  /** Letters before a hyphen that leave what follows a year: mid-2024. */
  private static final Set<String> BEFORE_YEARS =
      Set.of("mid", "end", "early", "late", "pre", "post");

  /**
   * Units that are often glued to their number. A single letter may be part of a name, as in 5G.
   */
  private static final Set<String> UNIT_SYMBOLS =
      Set.of(
          "kw", "mw", "gw", "kwh", "mwh", "gwh", "twh", "kb", "mb", "gb", "tb", "pb", "kbps",
          "mbps", "gbps", "tbps", "khz", "mhz", "ghz", "nm", "mm", "cm", "km", "kg", "mg", "ml",
          "kv", "mah", "sqm", "ms", "db", "flops", "gflops", "tflops", "pflops", "eflops", "bn",
          "mn", "tn", "pp", "x");

  /**
   * What was read.
   *
   * @param end where to read on
   */
  record Run(int end, Optional<Numeral> numeral) {}

  private Digits() {}

  /** Reads at a digit. */
  static Run read(Characters text, int start, UnitNames units) {
    int end = runEnd(text, start);
    if (end - start > LONGEST_RUN) {
      return new Run(end, Optional.empty());
    }
    String run = text.slice(start, end);
    if (run.indexOf(':') >= 0 || count(run, '-') > 1 || dotted(run)) {
      return new Run(end, Optional.empty());
    }
    Matcher matcher = NUMBER.matcher(run);
    if (!matcher.lookingAt()) {
      return new Run(end, Optional.empty());
    }
    String number = matcher.group();
    int after = start + number.length();
    boolean partOfName = gluedBefore(text, start) || gluedAfter(text, after, units);
    boolean serial = number.length() > MOST_DIGITS || number.matches("0\\d.*");
    if (partOfName || serial) {
      return new Run(after, Optional.empty());
    }
    BigDecimal value = new BigDecimal(number.replace(",", ""));
    Numeral.Style style =
        number.matches("(?:19|20)\\d\\d") ? Numeral.Style.YEAR_LIKE : Numeral.Style.DIGITS;
    BigDecimal step = BigDecimal.ONE.movePointLeft(value.scale());
    return new Run(after, Optional.of(new Numeral(start, after, value, step, style, false)));
  }

  private static int runEnd(Characters text, int start) {
    int end = start;
    while (text.digit(end) || (".,:-".indexOf(text.at(end)) >= 0 && text.digit(end + 1))) {
      end++;
    }
    return end;
  }

  private static long count(String run, char c) {
    return run.chars().filter(x -> x == c).count();
  }

  /** 1.2.3 is a version or an outline number. */
  private static boolean dotted(String run) {
    return count(run, '.') > 1 && run.indexOf(',') < 0 && run.indexOf('-') < 0;
  }

  static boolean afterCurrency(Characters text, int end) {
    return GLUED_BEFORE.stream().anyMatch(currency -> text.endsWith(end, currency));
  }

  private static boolean gluedBefore(Characters text, int start) {
    if (text.at(start - 1) == '_') {
      return true;
    }
    if (text.letter(start - 1)) {
      return !afterCurrency(text, start);
    }
    boolean hyphen = text.at(start - 1) == '-' || text.at(start - 1) == '+';
    return hyphen
        && text.letter(start - 2)
        && !afterCurrency(text, start - 1)
        && !BEFORE_YEARS.contains(text.wordBefore(start - 1));
  }

  private static boolean gluedAfter(Characters text, int end, UnitNames units) {
    if (text.at(end) == '_') {
      return true;
    }
    if (!text.letter(end) || units.at(text, end).isPresent()) {
      return false;
    }
    String word = text.word(end);
    return !UNIT_SYMBOLS.contains(word)
        && !Set.of("st", "nd", "rd", "th", "m", "k").contains(word)
        && !Set.of("rmb", "usd", "hkd", "us", "hk").contains(word);
  }
}
