package org.gailan.figure;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gailan.content.FigureReference.Option;
import org.gailan.content.Language;
import org.gailan.content.RedactionMark;
import org.gailan.content.Scale;
import org.gailan.content.Unit;

/**
 * Writes figures as a language writes them. A value keeps the precision of its source when it moves
 * from one scale to another: 1532 of 億 is 1,532億美元 and US$153.2 billion.
 */
public final class FigureWriter {
  private static final String NO_BREAK_SPACE = "\u00a0";

  private static final String MINUS = "\u2212";

  /** The scales that Chinese prose counts in, from the largest. */
  private static final List<Scale> CHINESE_SCALES =
      List.of(Scale.TRILLION, Scale.HUNDRED_MILLION, Scale.TEN_THOUSAND);

  /**
   * The same where the source counts in thousands and their powers: below 億, Hong Kong's listing
   * documents then say 13.2百萬元 and not 1,320萬元.
   */
  private static final List<Scale> CHINESE_SCALES_OF_THOUSANDS =
      List.of(Scale.TRILLION, Scale.HUNDRED_MILLION, Scale.MILLION);

  /** The scales that English prose counts in, from the largest. */
  private static final List<Scale> ENGLISH_SCALES =
      List.of(Scale.TRILLION, Scale.BILLION, Scale.MILLION);

  private static final List<String> CHINESE_NUMERALS =
      List.of("零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十");
  private static final List<String> ENGLISH_NUMERALS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  private static final List<String> ENGLISH_ORDINALS =
      List.of(
          "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
          "ninth", "tenth");

  private final Language language;

  public FigureWriter(Language language) {
    this.language = language;
  }

  /** As it reads in a sentence, with unit and scale. */
  public String prose(Figure figure, Map<Option, String> options) {
    if (figure instanceof Figure.Redacted) {
      return RedactionMark.token(language);
    } else if (figure instanceof Figure.Amount amount) {
      return prose(amount, options);
    } else if (figure instanceof Figure.Percentage percentage) {
      return about(percentage.approximate(), options) + percent(percentage.value());
    } else if (figure instanceof Figure.Multiple multiple) {
      return about(multiple.approximate(), options) + multiple(multiple.value(), options);
    } else if (figure instanceof Figure.Rank rank) {
      return ordinal(rank.place());
    } else if (figure instanceof Figure.Count count) {
      return count(count.number());
    } else if (figure instanceof Figure.Year year) {
      return marked(options) ? year(year.year(), year.estimate()) : year(year.year(), false);
    }
    if (figure instanceof Figure.Day day) {
      return day(day.date());
    }
    Figure.Period period = (Figure.Period) figure;
    return marked(options)
        ? period(period.from(), period.to(), period.estimate())
        : switch (language) {
          case ZH_HANT -> year(period.from(), false) + "至" + year(period.to(), false);
          case EN -> period.from() + " to " + period.to();
        };
  }

  /** As it stands in a cell or beside a bar: no unit, and ~ where it is approximate. */
  public String cell(Figure.Amount amount) {
    String mark = amount.approximate() ? "~" : "";
    return mark + number(rescaled(amount, tableScale(amount.scale())));
  }

  /** A percentage as it stands in a cell. */
  public String cell(Figure.Percentage percentage) {
    return (percentage.approximate() ? "~" : "") + percent(percentage.value());
  }

  /** What the numbers of a table or chart are counted in: 人民幣十億元, US$ billion, EFLOPS. */
  public String tableUnit(Unit unit, Scale scale) {
    String word = scaleWord(tableScale(scale));
    if (unit instanceof Unit.Currency currency) {
      return switch (language) {
        case ZH_HANT -> chineseMoney(currency, word);
        case EN ->
            word.isEmpty() ? englishCurrency(currency) : englishCurrency(currency) + " " + word;
      };
    } else if (unit instanceof Unit.Named named) {
      String name = named.in(language);
      return switch (language) {
        case ZH_HANT -> word + name;
        case EN -> word.isEmpty() ? name : word + " " + name;
      };
    } else if (unit instanceof Unit.Percent) {
      return "%";
    }
    return word;
  }

  /** A year, with the mark of an estimate where it is one: 2029年(估計), 2029E. */
  public String year(int year, boolean estimate) {
    return switch (language) {
      case ZH_HANT -> year + "年" + (estimate ? "(估計)" : "");
      case EN -> year + (estimate ? "E" : "");
    };
  }

  /** Two years, the last with the mark of an estimate where it is one. */
  public String period(int from, int to, boolean estimate) {
    return switch (language) {
      case ZH_HANT -> year(from, false) + "至" + year(to, estimate);
      case EN -> from + "–" + year(to, estimate);
    };
  }

  /** A day: 2021年7月20日, 20 July 2021. */
  public String day(LocalDate date) {
    return switch (language) {
      case ZH_HANT ->
          date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
      case EN ->
          date.getDayOfMonth()
              + NO_BREAK_SPACE
              + date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
              + " "
              + date.getYear();
    };
  }

  /** A percentage with its sign. */
  public String percent(BigDecimal value) {
    return number(value) + "%";
  }

  /**
   * Digits in groups of three, with the decimals the number has, after a minus where it is less
   * than zero.
   */
  public String number(BigDecimal value) {
    DecimalFormat format =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    int decimals = Math.max(0, value.scale());
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return (value.signum() < 0 ? MINUS : "") + format.format(value.abs());
  }

  private String prose(Figure.Amount amount, Map<Option, String> options) {
    Scale scale =
        Optional.ofNullable(options.get(Option.SCALE))
            .flatMap(Scale::ofWord)
            .orElseGet(() -> proseScale(amount));
    BigDecimal value = rescaled(amount, scale);
    String about = about(amount.approximate(), options);
    if ("none".equals(options.get(Option.UNIT))) {
      return about + number(value);
    }
    boolean negativeMoney = value.signum() < 0 && amount.unit() instanceof Unit.Currency;
    String number = number(negativeMoney ? value.abs() : value);
    String word = scaleWord(scale);
    return about
        + (negativeMoney ? negative() : "")
        + switch (language) {
          case ZH_HANT -> chinese(number + word, amount.unit());
          case EN ->
              english(word.isEmpty() ? number : number + NO_BREAK_SPACE + word, amount.unit());
        };
  }

  private String chinese(String number, Unit unit) {
    if (unit instanceof Unit.Currency currency) {
      return chineseMoney(currency, number);
    } else if (unit instanceof Unit.Percent) {
      return number + "%";
    } else if (unit instanceof Unit.Named named) {
      String name = named.in(language);
      return beginsWithHan(name) ? number + name : number + NO_BREAK_SPACE + name;
    }
    return number;
  }

  private String english(String number, Unit unit) {
    if (unit instanceof Unit.Currency currency) {
      return englishCurrency(currency) + number;
    } else if (unit instanceof Unit.Percent) {
      return number + "%";
    } else if (unit instanceof Unit.Named named) {
      return number + NO_BREAK_SPACE + named.in(language);
    }
    return number;
  }

  private static String chineseMoney(Unit.Currency currency, String number) {
    return switch (currency) {
      case RMB -> "人民幣" + number + "元";
      case USD -> number + "美元";
      case HKD -> number + "港元";
    };
  }

  private static String englishCurrency(Unit.Currency currency) {
    return switch (currency) {
      case RMB -> "RMB";
      case USD -> "US$";
      case HKD -> "HK$";
    };
  }

  /** Before a sum of money, whose own sign would stand between the currency and its digits. */
  private String negative() {
    return switch (language) {
      case ZH_HANT -> "負";
      case EN -> "negative ";
    };
  }

  /**
   * The largest scale of the language that leaves a digit before the point and no more than one
   * after it, or as many as a table has: 1,523.4 million stays so and is not 1.5234 billion.
   * Numbers given in ones are written in full, as the source writes them.
   */
  private Scale proseScale(Figure.Amount amount) {
    if (amount.scale() == Scale.ONE) {
      return Scale.ONE;
    }
    BigDecimal ones = amount.value().movePointRight(amount.scale().exponent()).abs();
    int decimals = Math.max(1, rescaled(amount, tableScale(amount.scale())).scale());
    for (Scale scale : proseScales(amount.scale())) {
      boolean large = ones.compareTo(BigDecimal.ONE.movePointRight(scale.exponent())) >= 0;
      if (large && rescaled(amount, scale).scale() <= decimals) {
        return scale;
      }
    }
    return Scale.ONE;
  }

  private List<Scale> proseScales(Scale source) {
    return switch (language) {
      case ZH_HANT -> source.exponent() % 3 == 0 ? CHINESE_SCALES_OF_THOUSANDS : CHINESE_SCALES;
      case EN -> ENGLISH_SCALES;
    };
  }

  /** The scale itself where the language has a word for it, else the next larger one. */
  private Scale tableScale(Scale scale) {
    return switch (language) {
      case ZH_HANT -> scale;
      case EN ->
          switch (scale) {
            case TEN_THOUSAND -> Scale.MILLION;
            case HUNDRED_MILLION -> Scale.BILLION;
            case ONE, THOUSAND, MILLION, BILLION, TRILLION -> scale;
          };
    };
  }

  private String scaleWord(Scale scale) {
    return switch (language) {
      case ZH_HANT ->
          switch (scale) {
            case ONE -> "";
            case THOUSAND -> "千";
            case TEN_THOUSAND -> "萬";
            case MILLION -> "百萬";
            case HUNDRED_MILLION -> "億";
            case BILLION -> "十億";
            case TRILLION -> "萬億";
          };
      case EN ->
          switch (scale) {
            case ONE -> "";
            case THOUSAND -> "thousand";
            case TEN_THOUSAND -> "ten thousand";
            case MILLION -> "million";
            case HUNDRED_MILLION -> "hundred million";
            case BILLION -> "billion";
            case TRILLION -> "trillion";
          };
    };
  }

  private static BigDecimal rescaled(Figure.Amount amount, Scale scale) {
    BigDecimal moved = amount.value().movePointRight(amount.scale().exponent() - scale.exponent());
    return moved.scale() < 0 ? moved.setScale(0) : moved;
  }

  private String multiple(BigDecimal value, Map<Option, String> options) {
    if ("none".equals(options.get(Option.UNIT))) {
      return number(value);
    }
    return switch (language) {
      case ZH_HANT -> number(value) + "倍";
      case EN -> number(value) + NO_BREAK_SPACE + "times";
    };
  }

  private String about(boolean approximate, Map<Option, String> options) {
    if (!approximate || "none".equals(options.get(Option.ABOUT))) {
      return "";
    }
    return switch (language) {
      case ZH_HANT -> "約";
      case EN -> "approximately ";
    };
  }

  private String ordinal(int place) {
    return switch (language) {
      case ZH_HANT -> "第" + numeral(place);
      case EN -> place <= 10 ? ENGLISH_ORDINALS.get(place) : place + ordinalEnding(place);
    };
  }

  private static String ordinalEnding(int number) {
    int hundredth = number % 100;
    if (hundredth >= 11 && hundredth <= 13) {
      return "th";
    }
    return switch (number % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }

  /** Two of a thing are 兩, not 二. */
  private String count(int number) {
    return language == Language.ZH_HANT && number == 2 ? "兩" : numeral(number);
  }

  /** Words up to ten, digits above, as both languages' house styles have it. */
  private String numeral(int number) {
    if (number > 10) {
      return String.valueOf(number);
    }
    return switch (language) {
      case ZH_HANT -> CHINESE_NUMERALS.get(number);
      case EN -> ENGLISH_NUMERALS.get(number);
    };
  }

  private static boolean marked(Map<Option, String> options) {
    return "marked".equals(options.get(Option.ESTIMATE));
  }

  private static boolean beginsWithHan(String text) {
    return !text.isEmpty()
        && Character.UnicodeScript.of(text.codePointAt(0)) == Character.UnicodeScript.HAN;
  }
}
