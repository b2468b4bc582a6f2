package org.gailan.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads numbers as Chinese writes them: digits with scale words (25.0十億, 1億2,000萬), and numerals
 * (二十三, 一百零五, 三點五).
 */
final class ChineseNumerals {
  private static final String DIGITS = "零一二三四五六七八九";

  /** 千瓦 is a kilowatt and 兆赫 a megahertz: what follows makes the scale word a part of a unit. */
  private static final String AFTER_KILO = "瓦克米卡焦赫伏字帕兆比";

  private static final String AFTER_MEGA = "瓦赫焦帕字比位歐";

  private ChineseNumerals() {}

  /** The value of a numeral's character, or -1; 兩 is two. */
  static int digit(char c) {
    return c == '兩' ? 2 : DIGITS.indexOf(c);
  }

  /** The number that begins there, in digits or numerals; 萬 or 千 alone begin none. */
  static Optional<Numeral> read(
      Characters text, int start, Optional<Numeral> digits, UnitNames units) {
    if (digits.isEmpty() && digit(text.at(start)) >= 0) {
      int end = positionalEnd(text, start);
      if (end - start > 1) {
        return positional(text, start, end);
      }
    }
    return new Reader(text, start, digits, units).read();
  }

  /** Where numerals end that stand side by side without 十 or 百: 二零二四. */
  static int positionalEnd(Characters text, int start) {
    int end = start;
    while (digit(text.at(end)) >= 0 && text.at(end) != '兩') {
      end++;
    }
    return end;
  }

  /** A year; other numerals side by side are words: 一五一十, 三四線城市. */
  private static Optional<Numeral> positional(Characters text, int start, int end) {
    if (end - start != 4) {
      return Optional.empty();
    }
    int year = year(text.slice(start, end));
    if (year < 1900 || year > 2099) {
      return Optional.empty();
    }
    return Optional.of(
        new Numeral(
            start, end, BigDecimal.valueOf(year), BigDecimal.ONE, Numeral.Style.YEAR_LIKE, false));
  }

  /** The number that digits or numerals side by side make. */
  static int year(String written) {
    int year = 0;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      year = year * 10 + (c >= '0' && c <= '9' ? c - '0' : digit(c));
    }
    return year;
  }

  /** How many tens a scale word adds: 3 for 千; -1 if it is none. */
  private static int small(char c) {
    return switch (c) {
      case '十' -> 1;
      case '百' -> 2;
      case '千' -> 3;
      default -> -1;
    };
  }

  private static int large(char c) {
    return switch (c) {
      case '萬' -> 4;
      case '億' -> 8;
      case '兆' -> 12;
      default -> -1;
    };
  }

  /** One number, character by character. */
  private static final class Reader {
    private final Characters text;
    private final int start;
    private final UnitNames units;
    private final boolean spelled;

    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal section = BigDecimal.ZERO;
    private Optional<BigDecimal> current;
    private BigDecimal step = BigDecimal.ONE;
    private int smallest = Integer.MAX_VALUE; // of the section
    private int largest = Integer.MAX_VALUE; // of those before the section
    private boolean scaled;
    private int i;

    Reader(Characters text, int start, Optional<Numeral> digits, UnitNames units) {
      this.text = text;
      this.start = start;
      this.units = units;
      this.spelled = digits.isEmpty();
      this.current = digits.map(Numeral::value);
      this.i = digits.map(Numeral::end).orElse(start);
      digits.ifPresent(d -> step = d.step());
    }

    Optional<Numeral> read() {
      while (takes(text.at(i))) {
        i++;
      }
      if (i == start) {
        return Optional.empty();
      }
      current.ifPresent(c -> section = section.add(c));
      Numeral.Style style = spelled ? Numeral.Style.SPELLED : Numeral.Style.DIGITS;
      return Optional.of(new Numeral(start, i, total.add(section), step, style, scaled));
    }

    private boolean takes(char c) {
      if (units.at(text, i).isPresent() && i > start) {
        return false; // a unit such as 千瓦 or 億噸 begins with what looks like a scale
      } else if (text.digit(i)) {
        return takesDigits();
      } else if (small(c) > 0) {
        return takesSmall(small(c));
      } else if (large(c) > 0) {
        return takesLarge(large(c));
      } else if (digit(c) >= 0) {
        return takesNumeral(c);
      }
      return c == '點' && takesDecimals();
    }

    /** Digits go on only after a scale: 1億2,000萬. */
    private boolean takesDigits() {
      if (current.isPresent() || !scaled || spelled) {
        return false;
      }
      Optional<Numeral> more = Digits.read(text, i, units).numeral();
      boolean scaleFollows =
          more.filter(m -> small(text.at(m.end())) > 0 || large(text.at(m.end())) > 0).isPresent();
      if (!scaleFollows) {
        return false;
      }
      current = more.map(Numeral::value);
      step = more.get().step();
      i = more.get().end() - 1;
      return true;
    }

    private boolean takesNumeral(char c) {
      if (!spelled || current.isPresent() || (c == '零' && i == start && text.at(i + 1) != '點')) {
        return false; // 零 begins words such as 零售
      }
      if (c == '零') {
        return digit(text.at(i + 1)) > 0 || text.at(i + 1) == '十' || zeroPoint();
      }
      current = Optional.of(BigDecimal.valueOf(digit(c)));
      step = BigDecimal.ONE;
      return true;
    }

    private boolean zeroPoint() {
      if (i == start) {
        current = Optional.of(BigDecimal.ZERO);
      }
      return i == start;
    }

    /** 三點五 is 3.5, but 三點 is three o'clock or three points. */
    private boolean takesDecimals() {
      int end = positionalEnd(text, i + 1);
      int decimals = end - i - 1;
      if (!spelled || current.isEmpty() || decimals < 1 || decimals > 9) {
        return false;
      }
      BigDecimal fraction =
          BigDecimal.valueOf(year(text.slice(i + 1, end))).movePointLeft(decimals);
      current = current.map(c -> c.add(fraction));
      step = BigDecimal.ONE.movePointLeft(decimals);
      i = end - 1;
      return true;
    }

    private boolean takesSmall(int exponent) {
      char next = text.at(i + 1);
      boolean alone = !spelled && large(next) < 0;
      if (exponent >= smallest
          || (alone && exponent < 3)
          || (exponent == 3 && next != '\0' && AFTER_KILO.indexOf(next) >= 0 && !unitNext())) {
        return false;
      }
      if (current.isEmpty() && !(exponent == 1 && spelled)) {
        return false;
      }
      BigDecimal factor = BigDecimal.ONE.movePointRight(exponent).setScale(0);
      step = (current.isPresent() ? step : BigDecimal.ONE).multiply(factor);
      section = section.add(current.orElse(BigDecimal.ONE).multiply(factor));
      current = Optional.empty();
      smallest = exponent;
      scaled |= !spelled;
      return true;
    }

    private boolean takesLarge(int exponent) {
      char next = text.at(i + 1);
      if (exponent == 12 && next != '\0' && AFTER_MEGA.indexOf(next) >= 0 && !unitNext()) {
        return false;
      }
      current.ifPresent(c -> section = section.add(c));
      current = Optional.empty();
      BigDecimal factor = BigDecimal.ONE.movePointRight(exponent).setScale(0);
      if (exponent > largest) { // 3萬億: all that came before counts
        if (largest + exponent > 12) {
          return false;
        }
        total = total.add(section).multiply(factor);
      } else if (section.signum() != 0 && exponent < largest) {
        total = total.add(section.multiply(factor));
      } else if (section.signum() == 0 && largest == Integer.MAX_VALUE && i > start) {
        scaled = true; // nothing, of whatever scale: 0億
      } else {
        return false;
      }
      step = step.multiply(factor);
      section = BigDecimal.ZERO;
      largest = exponent;
      smallest = Integer.MAX_VALUE;
      scaled = true;
      return true;
    }

    private boolean unitNext() {
      return units.at(text, i + 1).isPresent();
    }
  }
}
