package org.gailan.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.gailan.content.ChartBlock.Kind;
import org.gailan.content.Language;
import org.gailan.resolve.ChartFigure;
import org.gailan.resolve.ChartFigure.Category;
import org.gailan.resolve.ChartFigure.GrowthArrow;
import org.gailan.resolve.ChartFigure.Point;
import org.gailan.resolve.ChartFigure.Series;

/** Figures to draw: an example of each kind in each language, and seeded random ones. */
final class Figures {
  private Figures() {}

  /** The examples by name. */
  static Map<String, ChartFigure> examples() {
    Map<String, ChartFigure> examples = new LinkedHashMap<>();
    for (Language language : Language.values()) {
      String tag = "-" + language.tag();
      examples.put("computing" + tag, computing(language));
      examples.put("equipment" + tag, equipment(language));
      examples.put("stacked" + tag, stacked(language));
      examples.put("bars-and-line" + tag, barsAndLine(language));
      examples.put("lines" + tag, lines(language));
      examples.put("shares" + tag, shares(Kind.HORIZONTAL_BARS, language));
      examples.put("pie" + tag, shares(Kind.PIE, language));
      examples.put("doughnut" + tag, shares(Kind.DOUGHNUT, language));
      examples.put("profit" + tag, profit(language));
      examples.put("twenty-years" + tag, twentyYears(language));
    }
    return examples;
  }

  static ChartFigure computing(Language language) {
    return new ChartFigure(
        Kind.GROUPED_BARS,
        language,
        years(language, 2025, 2020, 2024, 2029),
        List.of(
            series(say(language, "AI計算", "AI computing"), "117.2", "1,614.6", "11,503.2"),
            series(say(language, "計算總需求", "Total computing"), "", "2,374.9", "")),
        List.of(),
        List.of(
            new GrowthArrow(0, 0, 1, cagr(language, "92.6%")),
            new GrowthArrow(0, 1, 2, cagr(language, "48.1%"))),
        "EFLOPS",
        "",
        70);
  }

  static ChartFigure equipment(Language language) {
    return new ChartFigure(
        Kind.GROUPED_BARS,
        language,
        years(language, 2025, 2020, 2024, 2025, 2029),
        List.of(
            series(say(language, "全球", "Global"), "13.2", "153.2", "240.4", "958.7"),
            series(say(language, "中國", "China"), "3.6", "19.6", "38.2", "202.4")),
        List.of(),
        List.of(
            new GrowthArrow(0, 0, 1, cagr(language, "84.5%")),
            new GrowthArrow(0, 1, 3, cagr(language, "44.3%"))),
        say(language, "十億美元", "US$ billion"),
        "",
        70);
  }

  static ChartFigure stacked(Language language) {
    return new ChartFigure(
        Kind.STACKED_BARS,
        language,
        years(language, 2025, 2021, 2022, 2023, 2024, 2025),
        List.of(
            series(
                say(language, "訓練", "Training"), "412.5", "655.0", "980.4", "1,290.7", "1,875.3"),
            series(say(language, "推理", "Inference"), "55.1", "102.9", "301.8", "602.2", "1,310.0"),
            series(say(language, "其他", "Other"), "12.3", "20.5", "41.2", "60.1", "95.5")),
        List.of(
            point("479.9"), point("778.4"), point("1,323.4"), point("1,953.0"), point("3,280.8")),
        List.of(new GrowthArrow(0, 0, 3, cagr(language, "59.7%"))),
        say(language, "人民幣百萬元", "RMB million"),
        "",
        70);
  }

  static ChartFigure barsAndLine(Language language) {
    return new ChartFigure(
        Kind.BARS_AND_LINE,
        language,
        years(language, 2025, 2020, 2021, 2022, 2023, 2024, 2025),
        List.of(
            series(
                say(language, "市場規模", "Market size"),
                "102.4",
                "133.9",
                "180.6",
                "221.7",
                "305.0",
                "398.4"),
            new Series(
                say(language, "按年增長率", "Year-on-year growth"),
                List.of(
                    Optional.empty(),
                    percent("30.8"),
                    percent("34.9"),
                    percent("22.8"),
                    percent("37.6"),
                    percent("30.6")),
                true)),
        List.of(),
        List.of(new GrowthArrow(0, 0, 4, cagr(language, "31.4%"))),
        say(language, "人民幣十億元", "RMB billion"),
        "%",
        75);
  }

  static ChartFigure lines(Language language) {
    return new ChartFigure(
        Kind.LINES,
        language,
        years(language, 2025, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026),
        List.of(
            series(
                say(language, "北美洲", "North America"),
                "210.3",
                "231.8",
                "260.0",
                "301.4",
                "350.2",
                "412.9",
                "480.1",
                "560.7"),
            series(
                say(language, "中國", "China"),
                "120.5",
                "150.2",
                "190.8",
                "240.3",
                "285.6",
                "330.0",
                "402.7",
                "495.0"),
            series(
                say(language, "歐洲", "Europe"),
                "98.2",
                "101.7",
                "",
                "120.4",
                "131.9",
                "140.8",
                "155.0",
                "170.2")),
        List.of(),
        List.of(),
        say(language, "百萬台", "Million units"),
        "",
        70);
  }

  static ChartFigure shares(Kind kind, Language language) {
    String[] values = {"17.7", "10.6", "9.9", "5.7", "3.5", "2.0", "1.8", "1.4", "0.7", "0.7"};
    List<Category> items = new ArrayList<>();
    List<Optional<Point>> points = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      boolean own = i == 5;
      char letter = (char) ('A' + (i > 5 ? i - 1 : i));
      String name = say(language, letter + "公司", "Company " + letter);
      items.add(new Category(own ? say(language, "本公司", "The Company") : name, false, own));
      points.add(percent(values[i]));
    }
    return new ChartFigure(
        kind,
        language,
        items,
        List.of(new Series(say(language, "市場份額", "Market share"), points, false)),
        List.of(),
        List.of(),
        "",
        "",
        70);
  }

  static ChartFigure profit(Language language) {
    return new ChartFigure(
        Kind.GROUPED_BARS,
        language,
        years(language, 2025, 2021, 2022, 2023, 2024, 2025),
        List.of(
            series(
                say(language, "經營利潤", "Operating profit"),
                "-84.2",
                "-12.0",
                "35.9",
                "120.4",
                "188.0"),
            series(say(language, "淨利潤", "Net profit"), "-90.1", "-20.7", "0.0", "88.3", "140.6")),
        List.of(),
        List.of(),
        "",
        "",
        60);
  }

  static ChartFigure twentyYears(Language language) {
    Integer[] years = new Integer[20];
    String[][] values = new String[3][20];
    Random random = new Random(7);
    for (int i = 0; i < 20; i++) {
      years[i] = 2010 + i;
      for (int s = 0; s < 3; s++) {
        values[s][i] = format(BigDecimal.valueOf(random.nextInt(400 + 800 * i), 1));
      }
    }
    return new ChartFigure(
        Kind.GROUPED_BARS,
        language,
        years(language, 2025, years),
        List.of(
            series(say(language, "甲類", "Class A"), values[0]),
            series(say(language, "乙類", "Class B"), values[1]),
            series(say(language, "丙類", "Class C"), values[2])),
        List.of(),
        List.of(),
        "",
        "",
        80);
  }

  /** A figure that only its kind and a seed decide. */
  static ChartFigure random(Kind kind, long seed) {
    Random random = new Random(seed * 31 + kind.name().hashCode());
    Language language = random.nextBoolean() ? Language.EN : Language.ZH_HANT;
    boolean items = kind == Kind.HORIZONTAL_BARS || kind == Kind.PIE || kind == Kind.DOUGHNUT;
    int n = 2 + random.nextInt(7);
    int count = items ? 1 : 1 + random.nextInt(4);
    Integer[] years = new Integer[n];
    for (int i = 0; i < n; i++) {
      years[i] = 2029 - n + i;
    }
    List<Category> categories = items ? items(language, n, random) : years(language, 2025, years);
    boolean negatives = !items && random.nextInt(5) == 0;
    List<Series> series = new ArrayList<>();
    for (int s = 0; s < count; s++) {
      boolean onLine = kind == Kind.BARS_AND_LINE && s > 0 && s == count - 1;
      List<Optional<Point>> points = new ArrayList<>();
      for (int i = 0; i < n; i++) {
        points.add(random.nextInt(6) == 0 ? Optional.empty() : Optional.of(any(random, negatives)));
      }
      series.add(new Series(name(language, random), points, onLine));
    }
    List<Optional<Point>> totals = new ArrayList<>();
    List<GrowthArrow> arrows = new ArrayList<>();
    if (kind == Kind.STACKED_BARS && random.nextBoolean()) {
      for (int i = 0; i < n; i++) {
        totals.add(Optional.of(any(random, false)));
      }
    }
    if (!items && random.nextBoolean()) {
      for (int i = 0; i < 1 + random.nextInt(3); i++) {
        int from = random.nextInt(n - 1);
        int to = from + 1 + random.nextInt(n - from - 1);
        arrows.add(
            new GrowthArrow(
                random.nextInt(count),
                from,
                to,
                cagr(language, BigDecimal.valueOf(random.nextInt(1200), 1) + "%")));
      }
    }
    return new ChartFigure(
        kind,
        language,
        categories,
        series,
        totals,
        arrows,
        random.nextBoolean() ? say(language, "人民幣十億元", "RMB billion") : "",
        kind == Kind.BARS_AND_LINE ? "%" : "",
        70 + random.nextInt(20));
  }

  private static List<Category> items(Language language, int n, Random random) {
    List<Category> items = new ArrayList<>();
    int own = random.nextInt(n + 2);
    for (int i = 0; i < n; i++) {
      String name =
          switch (random.nextInt(3)) {
            case 0 -> say(language, "A公司", "Company A");
            case 1 -> say(language, "本公司及其附屬公司", "The Company and its subsidiaries");
            default -> say(language, "人工智能計算設備（估計）", "AI computing equipment");
          };
      items.add(new Category(name, random.nextInt(4) == 0, i == own));
    }
    return items;
  }

  private static String name(Language language, Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> say(language, "AI計算", "AI computing");
      case 1 -> say(language, "通用計算設備", "General-purpose computing equipment");
      default -> say(language, "中國", "China");
    };
  }

  private static Point any(Random random, boolean negatives) {
    long unscaled = (long) Math.pow(10, random.nextDouble() * 6.2);
    BigDecimal value = BigDecimal.valueOf(random.nextInt(40) == 0 ? 0 : unscaled, 1);
    return parsed(format(negatives && random.nextInt(3) == 0 ? value.negate() : value));
  }

  static List<Category> years(Language language, int estimatesFrom, Integer... years) {
    List<Category> categories = new ArrayList<>();
    for (int year : years) {
      boolean estimate = year >= estimatesFrom;
      categories.add(
          new Category(
              language == Language.EN
                  ? year + (estimate ? "E" : "")
                  : year + "年" + (estimate ? "（估計）" : ""),
              estimate,
              false));
    }
    return categories;
  }

  static Series series(String name, String... values) {
    List<Optional<Point>> points = new ArrayList<>();
    for (String value : values) {
      points.add(point(value));
    }
    return new Series(name, points, false);
  }

  static Optional<Point> point(String label) {
    return label.isEmpty() ? Optional.empty() : Optional.of(parsed(label));
  }

  private static Optional<Point> percent(String value) {
    return Optional.of(new Point(new BigDecimal(value), value + "%"));
  }

  private static Point parsed(String label) {
    return new Point(new BigDecimal(label.replace(",", "")), label);
  }

  private static String format(BigDecimal value) {
    return String.format(java.util.Locale.ROOT, "%,.1f", value);
  }

  private static String cagr(Language language, String rate) {
    return say(language, "複合年增長率：", "CAGR: ") + rate;
  }

  private static String say(Language language, String chinese, String english) {
    return language == Language.EN ? english : chinese;
  }
}
