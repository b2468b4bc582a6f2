package org.gailan.verification;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gailan.content.Language;
import org.gailan.content.Unit;
import org.gailan.quantity.Quantity;
import org.gailan.quantity.WrittenQuantities;
import org.gailan.quantity.WrittenQuantity;

/**
 * Finds the numbers that are written in a text itself: every digit, and words that surely count.
 */
final class TypedNumbers {
  private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+(?:[,.]\\p{Nd}+)*[%％]?");

  private final Language language;
  private final List<Unit.Named> units;

  TypedNumbers(Language language, List<Unit.Named> units) {
    this.language = language;
    this.units = units;
  }

  /**
   * A number.
   *
   * @param key what it says, the same in each language
   */
  record Typed(int start, int end, String key) {}

  /** The numbers of a text, in order. */
  List<Typed> in(String text) {
    List<Typed> found = new ArrayList<>();
    StringBuilder rest = new StringBuilder(text);
    for (WrittenQuantity written : WrittenQuantities.in(language, text, units)) {
      boolean digits = written.written().codePoints().anyMatch(Character::isDigit);
      if (digits || written.certain()) {
        found.add(new Typed(written.start(), written.end(), key(written.quantity())));
        rest.replace(written.start(), written.end(), " ".repeat(written.end() - written.start()));
      }
    }
    // What is no quantity, such as the number in the name of a product, is printed all the same.
    Matcher digits = DIGITS.matcher(rest);
    while (digits.find()) {
      found.add(new Typed(digits.start(), digits.end(), digits.group()));
    }
    found.sort(Comparator.comparingInt(Typed::start));
    return found;
  }

  private static String key(Quantity quantity) {
    if (quantity instanceof Quantity.Amount amount) {
      return plain(amount.value()) + "-" + name(amount.unit());
    } else if (quantity instanceof Quantity.Percentage percentage) {
      return plain(percentage.value()) + "%";
    } else if (quantity instanceof Quantity.PercentagePoints points) {
      return plain(points.value()) + "-points";
    } else if (quantity instanceof Quantity.Count count) {
      return plain(count.value());
    } else if (quantity instanceof Quantity.Multiple multiple) {
      return plain(multiple.times()) + "-times";
    } else if (quantity instanceof Quantity.Fraction fraction) {
      return fraction.parts() + "/" + fraction.whole();
    } else if (quantity instanceof Quantity.Rank rank) {
      return "rank-" + rank.place();
    } else if (quantity instanceof Quantity.TopOf top) {
      return "top-" + top.count();
    } else if (quantity instanceof Quantity.Year year) {
      return String.valueOf(year.year());
    } else if (quantity instanceof Quantity.YearMonth month) {
      return month.month().toString();
    }
    return ((Quantity.Date) quantity).date().toString();
  }

  private static String plain(BigDecimal value) {
    return value.toPlainString();
  }

  private static String name(Unit unit) {
    if (unit instanceof Unit.Currency currency) {
      return currency.name();
    } else if (unit instanceof Unit.Named named) {
      return named.in(Language.EN).isEmpty() ? named.in(Language.ZH_HANT) : named.in(Language.EN);
    }
    return unit.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }
}
