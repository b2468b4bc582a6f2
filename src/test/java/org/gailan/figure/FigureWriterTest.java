package org.gailan.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gailan.content.FigureReference.Option;
import org.gailan.content.Language;
import org.gailan.content.Scale;
import org.gailan.content.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a figure reads in each language; {@code _} stands for a space at which no line may end. */
final class FigureWriterTest {
  private static final FigureWriter CHINESE = new FigureWriter(Language.ZH_HANT);
  private static final FigureWriter ENGLISH = new FigureWriter(Language.EN);
  private static final Unit TONNES =
      new Unit.Named(Map.of(Language.ZH_HANT, "噸", Language.EN, "tonnes"));
  private static final Unit EFLOPS =
      new Unit.Named(Map.of(Language.ZH_HANT, "EFLOPS", Language.EN, "EFLOPS"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // The worked table of hundred millions against billions.
        "132      | USD | hundred-million | 132億美元           | US$13.2_billion",
        "2404     | USD | hundred-million | 2,404億美元         | US$240.4_billion",
        "9587     | USD | hundred-million | 9,587億美元         | US$958.7_billion",
        "36       | USD | hundred-million | 36億美元            | US$3.6_billion",
        "76.3     | RMB | billion         | 人民幣763億元       | RMB76.3_billion",
        "600000   | RMB | one             | 人民幣600,000元     | RMB600,000",
        "11503.2  | EFLOPS | one          | 11,503.2_EFLOPS     | 11,503.2_EFLOPS",
        // Other units.
        "1.5      | HKD | trillion        | 1.5萬億港元         | HK$1.5_trillion",
        "478      | HKD | thousand        | 478,000港元         | HK$478,000",
        "12.5     | percent | one         | 12.5%               | 12.5%",
        "1234     | count | one           | 1,234               | 1,234",
        "5.2      | tonnes | million      | 5.2百萬噸           | 5.2_million_tonnes",
        "520      | tonnes | ten-thousand | 520萬噸             | 5.20_million_tonnes",
        "1532.5   | USD | hundred-million | 1,532.5億美元       | US$153.25_billion",
        "7        | EFLOPS | million      | 7百萬_EFLOPS        | 7_million_EFLOPS",
        // Too small for the language's next scale.
        "0.5      | USD | hundred-million | 5,000萬美元         | US$50_million",
        "0.05     | RMB | billion         | 人民幣50百萬元      | RMB50_million",
        "0.2      | USD | million         | 200,000美元         | US$200,000",
        "5        | RMB | ten-thousand    | 人民幣5萬元         | RMB50,000",
        "0.9      | USD | trillion        | 9,000億美元         | US$900_billion",
        // No more decimals than a printer would let stand.
        "10000    | USD | hundred-million | 10,000億美元        | US$1,000.0_billion",
        "1523.4   | RMB | million         | 人民幣1,523.4百萬元 | RMB1,523.4_million",
        "1500     | RMB | million         | 人民幣1,500百萬元   | RMB1,500_million",
        "12345.6  | RMB | billion         | 人民幣123,456億元   | RMB12,345.6_billion",
        "153.27   | RMB | billion         | 人民幣1,532.7億元   | RMB153.27_billion",
        "12345.67 | USD | thousand        | 12,345,670美元      | US$12,345,670",
        // Less than zero, and nothing.
        "-3.6     | USD | billion         | 負36億美元          | negative US$3.6_billion",
        "-3.6     | RMB | billion         | 負人民幣36億元      | negative RMB3.6_billion",
        "-3.6     | percent | one         | −3.6%               | −3.6%",
        "-1200    | count | one           | −1,200              | −1,200",
        "0        | USD | hundred-million | 0美元               | US$0",
        "0.0      | percent | one         | 0.0%                | 0.0%",
        "0.0      | RMB | billion         | 人民幣0元           | RMB0",
      })
  void anAmountReadsAsEachLanguageWritesIt(
      String value, String unit, String scale, String chinese, String english) {
    Figure.Amount amount = amount(value, unit, scale);
    assertEquals(chinese, prose(CHINESE, amount, Map.of()));
    assertEquals(english, prose(ENGLISH, amount, Map.of()));
  }

  @Test
  void aScaleMayBeAskedFor() {
    Figure.Amount amount = amount("25.0", "RMB", "billion");
    Map<Option, String> billion = Map.of(Option.SCALE, "billion");
    assertEquals("人民幣25.0十億元", prose(CHINESE, amount, billion));
    assertEquals("RMB25.0_billion", prose(ENGLISH, amount, billion));
    Map<Option, String> million = Map.of(Option.SCALE, "million");
    assertEquals("人民幣25,000百萬元", prose(CHINESE, amount, million));
    assertEquals("RMB25,000_million", prose(ENGLISH, amount, million));
    Map<Option, String> one = Map.of(Option.SCALE, "one");
    assertEquals("人民幣25,000,000,000元", prose(CHINESE, amount, one));
  }

  @Test
  void theUnitAndTheWordForApproximatelyMayBeLeftOut() {
    Figure.Amount amount =
        new Figure.Amount(
            new BigDecimal("8.0"), Unit.Currency.RMB, Scale.BILLION, /* approximate= */ true);
    assertEquals("約人民幣80億元", prose(CHINESE, amount, Map.of()));
    assertEquals("approximately RMB8.0_billion", prose(ENGLISH, amount, Map.of()));
    assertEquals("人民幣80億元", prose(CHINESE, amount, Map.of(Option.ABOUT, "none")));
    assertEquals("RMB8.0_billion", prose(ENGLISH, amount, Map.of(Option.ABOUT, "none")));
    assertEquals("約80", prose(CHINESE, amount, Map.of(Option.UNIT, "none")));
    assertEquals("8.0", prose(ENGLISH, amount, Map.of(Option.UNIT, "none", Option.ABOUT, "none")));
    Figure.Percentage rate = new Figure.Percentage(new BigDecimal("44.3"), true);
    assertEquals("約44.3%", prose(CHINESE, rate, Map.of()));
    assertEquals("approximately 44.3%", prose(ENGLISH, rate, Map.of()));
    assertEquals("44.3%", prose(ENGLISH, rate, Map.of(Option.ABOUT, "none")));
  }

  @ParameterizedTest
  @CsvSource({
    "1,第一,first", "2,第二,second", "3,第三,third", "6,第六,sixth", "10,第十,tenth",
    "11,第11,11th", "12,第12,12th", "13,第13,13th", "21,第21,21st", "22,第22,22nd",
    "23,第23,23rd", "101,第101,101st", "112,第112,112th", "113,第113,113th"
  })
  void ranksAreWordsUpToTheTenth(int place, String chinese, String english) {
    assertEquals(chinese, prose(CHINESE, new Figure.Rank(place), Map.of()));
    assertEquals(english, prose(ENGLISH, new Figure.Rank(place), Map.of()));
  }

  @ParameterizedTest
  @CsvSource({"1,一,one", "2,兩,two", "3,三,three", "10,十,ten", "11,11,11", "40,40,40"})
  void countsAreWordsUpToTen(int number, String chinese, String english) {
    assertEquals(chinese, prose(CHINESE, new Figure.Count(number), Map.of()));
    assertEquals(english, prose(ENGLISH, new Figure.Count(number), Map.of()));
  }

  @Test
  void estimatesAreMarkedOnlyWhereAsked() {
    Map<Option, String> marked = Map.of(Option.ESTIMATE, "marked");
    Figure.Year year = new Figure.Year(2029, true);
    assertEquals("2029年", prose(CHINESE, year, Map.of()));
    assertEquals("2029", prose(ENGLISH, year, Map.of()));
    assertEquals("2029年(估計)", prose(CHINESE, year, marked));
    assertEquals("2029E", prose(ENGLISH, year, marked));
    assertEquals("2024", prose(ENGLISH, new Figure.Year(2024, false), marked));
    Figure.Period period = new Figure.Period(2024, 2029, true);
    assertEquals("2024年至2029年", prose(CHINESE, period, Map.of()));
    assertEquals("2024 to 2029", prose(ENGLISH, period, Map.of()));
    assertEquals("2024年至2029年(估計)", prose(CHINESE, period, marked));
    assertEquals("2024–2029E", prose(ENGLISH, period, marked));
    assertEquals("2020–2024", prose(ENGLISH, new Figure.Period(2020, 2024, false), marked));
  }

  @ParameterizedTest
  @CsvSource({
    "RMB,billion,人民幣十億元,RMB billion",
    "USD,hundred-million,億美元,US$ billion",
    "USD,one,美元,US$",
    "HKD,thousand,千港元,HK$ thousand",
    "tonnes,million,百萬噸,million tonnes",
    "tonnes,ten-thousand,萬噸,million tonnes",
    "EFLOPS,one,EFLOPS,EFLOPS",
    "percent,one,%,%",
    "count,one,'',''",
    "count,million,百萬,million",
  })
  void aTableSaysWhatItCountsIn(String unit, String scale, String chinese, String english) {
    assertEquals(chinese, CHINESE.tableUnit(unit(unit), scale(scale)));
    assertEquals(english, ENGLISH.tableUnit(unit(unit), scale(scale)));
  }

  @Test
  void cellsCountInTheUnitOfTheirTable() {
    Figure.Amount amount =
        new Figure.Amount(new BigDecimal("1532"), Unit.Currency.USD, Scale.HUNDRED_MILLION, false);
    assertEquals("1,532", CHINESE.cell(amount));
    assertEquals("153.2", ENGLISH.cell(amount));
    Figure.Amount about =
        new Figure.Amount(new BigDecimal("-8.0"), Unit.Currency.RMB, Scale.BILLION, true);
    assertEquals("~−8.0", CHINESE.cell(about));
    assertEquals("~−8.0", ENGLISH.cell(about));
    assertEquals("~44.3%", ENGLISH.cell(new Figure.Percentage(new BigDecimal("44.3"), true)));
  }

  /** 億 against billion, the commonest slip: what is printed is read back and must be the value. */
  @Test
  void whatIsPrintedIsExactlyTheValue() {
    Random random = new Random(20261123);
    List<Scale> scales = List.of(Scale.values());
    List<Unit.Currency> currencies = List.of(Unit.Currency.values());
    for (int i = 0; i < 10_000; i++) {
      BigDecimal value =
          BigDecimal.valueOf(random.nextLong(1_000_000_000L), random.nextInt(4))
              .multiply(BigDecimal.valueOf(random.nextInt(4) == 0 ? -1 : 1));
      Scale scale = scales.get(random.nextInt(scales.size()));
      Unit.Currency currency = currencies.get(random.nextInt(currencies.size()));
      Figure.Amount amount = new Figure.Amount(value, currency, scale, false);
      BigDecimal ones = value.movePointRight(scale.exponent());
      assertSame(ones, parsed(CHINESE.prose(amount, Map.of())), amount);
      assertSame(ones, parsed(ENGLISH.prose(amount, Map.of())), amount);
      assertSame(ones, parsed(unitedCell(CHINESE, amount)), amount);
      assertSame(ones, parsed(unitedCell(ENGLISH, amount)), amount);
    }
  }

  /** A cell with the words that stand over its column. */
  private static String unitedCell(FigureWriter writer, Figure.Amount amount) {
    return writer.cell(amount) + " " + writer.tableUnit(amount.unit(), amount.scale());
  }

  private static void assertSame(BigDecimal expected, BigDecimal printed, Figure.Amount amount) {
    assertEquals(0, expected.compareTo(printed), () -> amount + " was printed as " + printed);
  }

  /** An independent reading of printed money, by its digits and the words beside them. */
  private static BigDecimal parsed(String text) {
    Matcher digits = Pattern.compile("[0-9,]+(\\.[0-9]+)?").matcher(text);
    if (!digits.find()) {
      throw new AssertionError("no digits in " + text);
    }
    BigDecimal value = new BigDecimal(digits.group().replace(",", ""));
    String words = text.replaceAll("[0-9.,\u2212$]|人民幣|[美港]?元|RMB|US|HK", "");
    int exponent =
        switch (words.replaceAll("負|negative|[\\s\u00a0]", "")) {
          case "" -> 0;
          case "千", "thousand" -> 3;
          case "萬" -> 4;
          case "百萬", "million" -> 6;
          case "億" -> 8;
          case "十億", "billion" -> 9;
          case "萬億", "trillion" -> 12;
          default -> throw new AssertionError("unknown words in " + text);
        };
    boolean negative = text.contains("負") || text.contains("negative") || text.contains("\u2212");
    return (negative ? value.negate() : value).movePointRight(exponent);
  }

  private static String prose(FigureWriter writer, Figure figure, Map<Option, String> options) {
    return writer.prose(figure, options).replace('\u00a0', '_');
  }

  private static Figure.Amount amount(String value, String unit, String scale) {
    return new Figure.Amount(new BigDecimal(value), unit(unit), scale(scale), false);
  }

  private static Scale scale(String word) {
    return Scale.ofWord(word).orElseThrow();
  }

  private static Unit unit(String word) {
    return switch (word) {
      case "percent" -> new Unit.Percent();
      case "count" -> new Unit.Count();
      case "tonnes" -> TONNES;
      case "EFLOPS" -> EFLOPS;
      default -> Unit.Currency.valueOf(word);
    };
  }
}
