package org.gailan.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gailan.content.FigureReference.Option;
import org.gailan.content.Language;
import org.gailan.content.Scale;
import org.gailan.content.Unit;
import org.gailan.figure.Figure;
import org.gailan.figure.FigureWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the engine writes is read back as what it was, from either language. */
final class RoundTripTest {
  private static final int VALUES = 10_000;

  private static final List<Unit> UNITS =
      Stream.concat(
              Stream.of(Unit.Currency.USD, Unit.Currency.RMB, Unit.Currency.HKD, new Unit.Count()),
              Readings.UNITS.stream())
          .toList();

  private static Stream<Arguments> pairsOfScales() {
    return Stream.of(Scale.values())
        .flatMap(left -> Stream.of(Scale.values()).map(right -> Arguments.of(left, right)));
  }

  /**
   * Ten thousand amounts of 億 against billion and two thousand of each other pair, of all units.
   */
  @ParameterizedTest
  @MethodSource("pairsOfScales")
  void amountsOfEachPairOfScales(Scale chinese, Scale english) {
    Random random = new Random(chinese.exponent() * 100L + english.exponent());
    List<String> wrong = new ArrayList<>();
    boolean likeliest = chinese == Scale.HUNDRED_MILLION && english == Scale.BILLION;
    for (int i = 0; i < (likeliest ? VALUES : VALUES / 5); i++) {
      Unit unit = UNITS.get(i % UNITS.size());
      Figure.Amount amount = new Figure.Amount(value(random), unit, chinese, random.nextBoolean());
      Quantity meant = meant(amount);
      String left = write(Language.ZH_HANT, amount, Map.of(Option.SCALE, chinese.word()));
      String right = write(Language.EN, amount, Map.of(Option.SCALE, english.word()));
      compare(meant, "增至" + left + "。", "rose to " + right + ".", wrong);
    }
    assertEquals(List.of(), wrong.stream().limit(5).toList());
  }

  /** The scale is the one that each language's house style takes. */
  @Test
  void amountsAsProseWritesThem() {
    List<Scale> scales = List.of(Scale.values());
    Random random = new Random(4);
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < VALUES; i++) {
      Scale scale = scales.get(random.nextInt(scales.size()));
      Unit unit = UNITS.get(random.nextInt(UNITS.size()));
      compare(new Figure.Amount(value(random), unit, scale, random.nextBoolean()), wrong);
    }
    assertEquals(List.of(), wrong.stream().limit(5).toList());
  }

  /** A count of one is written 一, which alone is no more a number than "a" is. */
  @Test
  void percentagesRanksCountsYearsPeriodsAndDays() {
    Random random = new Random(5);
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < VALUES / 5; i++) {
      int year = 1900 + random.nextInt(190);
      BigDecimal percent = BigDecimal.valueOf(random.nextInt(20_000) - 5_000, random.nextInt(3));
      compare(new Figure.Percentage(percent, random.nextBoolean()), wrong);
      compare(new Figure.Rank(1 + random.nextInt(300)), wrong);
      compare(new Figure.Count(2 + random.nextInt(300)), wrong);
      compare(new Figure.Year(year, random.nextBoolean()), wrong);
      compare(new Figure.Period(year, year + 1 + random.nextInt(9), random.nextBoolean()), wrong);
      compare(new Figure.Day(LocalDate.ofYearDay(year, 1 + random.nextInt(365))), wrong);
    }
    assertEquals(List.of(), wrong.stream().limit(5).toList());
  }

  /** Written, read and compared in both languages, years with and without their marks. */
  private static void compare(Figure figure, List<String> wrong) {
    Map<Option, String> options = Map.of(Option.ESTIMATE, "marked");
    for (Map<Option, String> some : List.of(options, Map.<Option, String>of())) {
      String left = write(Language.ZH_HANT, figure, some);
      String right = write(Language.EN, figure, some);
      List<Quantity> chinese = read(Language.ZH_HANT, left);
      List<Quantity> english = read(Language.EN, right);
      if (!chinese.equals(meant(figure)) || !english.equals(meant(figure))) {
        wrong.add(left + " | " + right + " read as " + chinese + " | " + english);
      }
    }
  }

  private static void compare(Quantity meant, String left, String right, List<String> wrong) {
    List<Quantity> chinese = read(Language.ZH_HANT, left);
    List<Quantity> english = read(Language.EN, right);
    if (!chinese.equals(List.of(meant)) || !english.equals(List.of(meant))) {
      wrong.add(left + " | " + right + " read as " + chinese + " | " + english);
    }
  }

  private static String write(Language language, Figure figure, Map<Option, String> options) {
    return new FigureWriter(language).prose(figure, options);
  }

  private static List<Quantity> read(Language language, String text) {
    return Readings.in(language, text).stream()
        .map(WrittenQuantity::quantity)
        .collect(Collectors.toList());
  }

  private static Quantity meant(Figure.Amount amount) {
    BigDecimal value = amount.value().movePointRight(amount.scale().exponent());
    BigDecimal step = amount.value().ulp().movePointRight(amount.scale().exponent());
    return amount.unit() instanceof Unit.Count
        ? new Quantity.Count(value, step, amount.approximate())
        : new Quantity.Amount(value, step, amount.unit(), amount.approximate());
  }

  private static List<Quantity> meant(Figure figure) {
    if (figure instanceof Figure.Amount amount) {
      return List.of(meant(amount));
    } else if (figure instanceof Figure.Percentage p) {
      return List.of(new Quantity.Percentage(p.value(), p.value().ulp(), p.approximate()));
    } else if (figure instanceof Figure.Rank rank) {
      return List.of(new Quantity.Rank(rank.place()));
    } else if (figure instanceof Figure.Count count) {
      BigDecimal number = BigDecimal.valueOf(count.number());
      return List.of(new Quantity.Count(number, BigDecimal.ONE, false));
    } else if (figure instanceof Figure.Year year) {
      return List.of(new Quantity.Year(year.year()));
    } else if (figure instanceof Figure.Day day) {
      return List.of(new Quantity.Date(day.date()));
    }
    Figure.Period period = (Figure.Period) figure;
    return List.of(new Quantity.Year(period.from()), new Quantity.Year(period.to()));
  }

  /** Up to six digits, none to three of them decimals, now and then negative. */
  private static BigDecimal value(Random random) {
    BigInteger digits = BigInteger.valueOf(1 + random.nextInt(1_000_000));
    BigDecimal value = new BigDecimal(digits, random.nextInt(4));
    return random.nextInt(10) == 0 ? value.negate() : value;
  }
}
