package org.gailan.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gailan.content.Language;
import org.gailan.content.Unit;

/**
 * Finds the quantities written in a text.
 *
 * <p>Four readings, each of which blots out what it knows for the next: what is no quantity
 * (addresses, numbers of list items), the calendar, idioms, and then every number with the words
 * before and after it. The time taken grows with the length of the text and no faster, whatever the
 * text.
 */
public final class WrittenQuantities {
  private final Reader reader;
  private final Language language;
  private final UnitNames units;
  private final Characters text;
  private final Finds finds;

  private WrittenQuantities(Language language, String text, Collection<Unit.Named> units) {
    this.language = language;
    this.reader =
        switch (language) {
          case ZH_HANT -> new ChineseReader();
          case EN -> new EnglishReader();
        };
    this.units = new UnitNames(language, units);
    this.text = new Characters(text);
    this.finds = new Finds(text, this.text);
  }

  /** The quantities of a text, in their order, none overlapping another. */
  public static List<WrittenQuantity> in(Language language, String text) {
    return in(language, text, List.of());
  }

  /**
   * The same, where numbers may count in some named units; a number of any other unit is a bare
   * number.
   */
  public static List<WrittenQuantity> in(
      Language language, String text, Collection<Unit.Named> units) {
    return new WrittenQuantities(language, text, units).read();
  }

  private List<WrittenQuantity> read() {
    NoQuantities.blot(text);
    switch (language) {
      case ZH_HANT -> ChineseCalendar.find(finds);
      case EN -> EnglishCalendar.find(finds);
    }
    Idioms.find(finds, language);
    List<Numeral> numerals = numerals();
    List<Suffix> suffixes = suffixes(numerals);
    int floor = 0;
    Optional<Prefix> before = Optional.empty();
    for (int i = 0; i < numerals.size(); i++) {
      Numeral numeral = numerals.get(i);
      if (numeral.start() >= floor) {
        Optional<Numeral> next =
            i + 1 < numerals.size() ? Optional.of(numerals.get(i + 1)) : Optional.empty();
        boolean span = i > 0 && joined(numerals.get(i - 1), numeral);
        Prefix prefix = Prefix.before(text, numeral, floor, language);
        if (span && suffixes.get(i).kind() == Suffix.Kind.NONE && before.isPresent()) {
          prefix = prefix.or(before.get().currency());
        }
        before = Optional.of(prefix);
        Numeral scaled = sharesScale(numeral, next);
        Optional<Reader.Meaning> meaning = meaning(scaled, prefix, suffixes.get(i), next, floor);
        if (meaning.isPresent()) {
          Reader.Meaning m = meaning.get();
          finds.add(m.start(), m.end(), m.quantity(), m.certain());
          floor = m.end();
        }
      }
    }
    return finds.all();
  }

  private List<Numeral> numerals() {
    List<Numeral> numerals = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      if (text.digit(i)) {
        Digits.Run run = Digits.read(text, i, units);
        Optional<Numeral> number = run.numeral().map(n -> reader.withScale(text, n, units));
        number.ifPresent(numerals::add);
        i = number.map(Numeral::end).orElse(run.end());
      } else {
        Optional<Numeral> number = reader.spelled(text, i, units);
        number.ifPresent(numerals::add);
        i = number.isPresent() ? number.get().end() : reader.afterWord(text, i);
      }
    }
    return numerals;
  }

  /** The unit of each number; in "10 to 15%" both have that of the last. */
  private List<Suffix> suffixes(List<Numeral> numerals) {
    List<Suffix> suffixes = new ArrayList<>();
    for (Numeral numeral : numerals) {
      suffixes.add(Suffix.after(text, numeral.end(), language, units));
    }
    for (int i = numerals.size() - 2; i >= 0; i--) {
      Suffix next = suffixes.get(i + 1);
      if (suffixes.get(i).kind() == Suffix.Kind.NONE
          && next.kind() != Suffix.Kind.NONE
          && joined(numerals.get(i), numerals.get(i + 1))) {
        suffixes.set(i, new Suffix(next.kind(), next.unit(), numerals.get(i).end()));
      }
    }
    return suffixes;
  }

  /** In "US$10 to 15 million" both are millions. */
  private Numeral sharesScale(Numeral numeral, Optional<Numeral> next) {
    boolean shares =
        next.isPresent()
            && next.get().scaled()
            && !numeral.scaled()
            && !next.get().spelled()
            && numeral.below(1000)
            && joined(numeral, next.get());
    if (!shares) {
      return numeral;
    }
    // The scale is what the next number's step is of a digit in its last place.
    String digits = text.slice(next.get().start(), next.get().end()).replaceAll("[^0-9.].*", "");
    int decimals = digits.indexOf('.') < 0 ? 0 : digits.length() - digits.indexOf('.') - 1;
    BigDecimal factor = next.get().step().movePointRight(decimals);
    return numeral.times(factor, numeral.end());
  }

  private boolean joined(Numeral numeral, Numeral next) {
    int gap = next.start() - numeral.end();
    return gap > 0
        && gap <= 4
        && reader.joins(text.slice(numeral.end(), next.start()).strip())
        && numeral.style() != Numeral.Style.YEAR_LIKE;
  }

  private Optional<Reader.Meaning> meaning(
      Numeral numeral, Prefix prefix, Suffix suffix, Optional<Numeral> next, int floor) {
    boolean plain = suffix.kind() == Suffix.Kind.NONE && prefix.currency().isEmpty();
    Optional<Reader.Meaning> special = reader.special(text, numeral, next);
    if (special.isPresent() && special.get().start() >= floor && (plain || numeral.ordinal())) {
      return special;
    }
    if (plain) {
      return alone(numeral, prefix);
    }
    boolean about = prefix.approximate() || reader.approximateAfter(text, suffix.end());
    BigDecimal value = prefix.negative() ? numeral.value().negate() : numeral.value();
    Quantity quantity =
        switch (suffix.kind()) {
          case PERCENT -> new Quantity.Percentage(value, numeral.step(), about);
          case POINTS -> new Quantity.PercentagePoints(value, numeral.step(), about);
          case TIMES -> new Quantity.Multiple(value);
          case MONEY, NAMED, NONE ->
              new Quantity.Amount(value, numeral.step(), unit(prefix, suffix), about);
        };
    return Optional.of(
        new Reader.Meaning(prefix.start(), suffix.end(), quantity, certain(numeral, suffix)));
  }

  /** 三倍 may be "tripled" in the other language, and how many times that is, is often disputed. */
  private boolean certain(Numeral numeral, Suffix suffix) {
    boolean spelledTimes = suffix.kind() == Suffix.Kind.TIMES && numeral.spelled();
    return !spelledTimes && reader.certainUnit(text, numeral);
  }

  /** The currency before a number is closer than the 元 after it: 港幣5元. */
  private static Unit unit(Prefix prefix, Suffix suffix) {
    return prefix.currency().map(c -> (Unit) c).or(suffix::unit).orElseGet(Unit.Count::new);
  }

  private Optional<Reader.Meaning> alone(Numeral numeral, Prefix prefix) {
    if (numeral.style() == Numeral.Style.YEAR_LIKE
        && !prefix.negative()
        && reader.yearLike(text, numeral)) {
      return Optional.of(
          new Reader.Meaning(
              numeral.start(), numeral.end(), new Quantity.Year(numeral.value().intValue()), true));
    }
    if (!reader.readsAlone(text, numeral)) {
      return Optional.empty();
    }
    boolean about = prefix.approximate() || reader.approximateAfter(text, numeral.end());
    BigDecimal value = prefix.negative() ? numeral.value().negate() : numeral.value();
    return Optional.of(
        new Reader.Meaning(
            prefix.start(),
            numeral.end(),
            new Quantity.Count(value, numeral.step(), about),
            reader.certainNumber(text, numeral)));
  }
}
