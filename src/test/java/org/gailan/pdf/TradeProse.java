package org.gailan.pdf;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Running text about made-up trades, as Markdown with our inline forms: whole sentences of words
 * and figures, and among them the places where it is hard to end a line. Seeded.
 */
final class TradeProse {
  /** A text refers to notes {@code n1} to this. */
  static final int NOTES = 3;

  private static final List<List<String>> CHINESE_TRADES =
      List.of(
          List.of("茶葉", "採摘", "發酵", "茶農", "烏龍", "包裝", "倉儲", "產區", "拼配"),
          List.of("渡輪", "航線", "碼頭", "乘客", "班次", "船隊", "維修", "燃料", "港口"),
          List.of("電池", "正極", "隔膜", "儲能", "充電樁", "電芯", "回收", "能量密度", "車廠"),
          List.of("製藥", "臨床試驗", "適應症", "靶點", "藥物", "抗體", "審批", "患者", "醫院"),
          List.of("乳品", "牧場", "冷鏈", "奶源", "殺菌", "嬰幼兒", "經銷商", "門店", "產能"),
          List.of("物業", "管理面積", "住宅", "商場", "租戶", "維護", "社區", "增值服務", "業主"));

  private static final List<String> CHINESE_WORDS =
      List.of(
          "市場", "增長", "行業", "主要", "由於", "參與者", "持續", "推動", "需求", "供應", "以及", "預期", "方面", "根據", "不斷",
          "提升", "競爭", "集中", "領先", "規模", "的", "及", "在", "為", "已", "中", "按收入計");

  private static final List<List<String>> ENGLISH_TRADES =
      List.of(
          List.of("tea", "fermentation", "plantations", "harvest", "blending", "oolong", "leaves"),
          List.of("ferries", "passengers", "refurbishment", "quay-side", "timetables", "harbour"),
          List.of("batteries", "electrochemical", "cathode", "energy-storage", "recycling"),
          List.of("antibodies", "pharmacokinetics", "trials", "immunohistochemistry", "patients"),
          List.of("dairy", "pasteurisation", "cold-chain", "distributors", "infant", "herds"),
          List.of("property", "management", "telecommunications", "tenants", "neighbourhood"));

  private static final List<String> ENGLISH_WORDS =
      List.of(
          "the",
          "of",
          "and",
          "market",
          "growth",
          "is",
          "expected",
          "to",
          "in",
          "by",
          "demand",
          "a",
          "supply",
          "competition",
          "increasingly",
          "concentrated",
          "among",
          "leading",
          "while",
          "characteristics",
          "continuously",
          "internationalisation",
          "with",
          "from",
          "revenue");

  private static final List<String> LATIN =
      List.of("AI", "B2B", "CAGR", "LFP", "Oolong", "PD-L1", "Wi-Fi", "Guangdong", "OEM", "iOS");

  private static final List<String> CHINESE_MEASURES =
      List.of("元", "美元", "港元", "倍", "個", "家", "名", "項", "噸", "座", "台", "件", "人", "次");

  private static final List<String> ENGLISH_UNITS =
      List.of("thousand", "million", "billion", "trillion", "tonnes", "kg", "km", "GWh", "MW");

  private static final String OPENING = "（「『《〈［【";
  private static final String CLOSING = "）」』》〉］】";
  private static final String BETWEEN = "，，，、、；：";

  private static final String NUMBER = "\\d+(?:,\\d{3}(?!\\d))*(?:\\.\\d+)?";

  /**
   * Numbers with what may not be parted from them: currency, percent sign, unit. Spaces left out.
   */
  static final Pattern FIGURE =
      Pattern.compile(
          "(?:人民幣|港幣|US\\$|HK\\$|RMB|[$¥€£])?"
              + NUMBER
              + "(?:[–-]"
              + NUMBER
              + "E?)?"
              + "(?:[%％‰]|年|月|日|(?:[十百千萬億兆]{0,2}(?:"
              + String.join("|", CHINESE_MEASURES)
              + "))|[十百千萬億兆]|(?:"
              + String.join("|", ENGLISH_UNITS)
              + "))?(?:\\(估計\\))?"
              + "|\\[編纂]|\\[REDACTED]");

  private final Random random;
  private final List<String> chinese;
  private final List<String> english;

  TradeProse(long seed) {
    this.random = new Random(seed);
    int trade = random.nextInt(CHINESE_TRADES.size());
    this.chinese = CHINESE_TRADES.get(trade);
    this.english = ENGLISH_TRADES.get(trade);
  }

  String chineseHeading() {
    return chineseWords(2 + random.nextInt(3));
  }

  String englishHeading() {
    String words = englishWords(2 + random.nextInt(3));
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  String chineseNote() {
    return chineseWords(1 + random.nextInt(20)) + "。";
  }

  String englishNote() {
    return "Made up: " + englishWords(1 + random.nextInt(25)) + ".";
  }

  String chineseCallingEveryNote() {
    return IntStream.rangeClosed(1, NOTES)
        .mapToObj(note -> chineseWords(3) + "{note n" + note + "}")
        .collect(Collectors.joining("，", "", "。"));
  }

  String englishCallingEveryNote() {
    return IntStream.rangeClosed(1, NOTES)
        .mapToObj(note -> englishWords(4) + "{note n" + note + "}")
        .collect(Collectors.joining(", ", "In the ", "."));
  }

  String chineseParagraph(int sentences) {
    StringBuilder text = new StringBuilder();
    if (random.nextInt(4) == 0) {
      text.append("**").append(chineseWords(2)).append("**。");
    }
    for (int i = 0; i < sentences; i++) {
      int clauses = 2 + random.nextInt(5);
      for (int j = 0; j < clauses; j++) {
        boolean last = j == clauses - 1;
        text.append(random.nextInt(3) == 0 ? chineseHard() : chineseClause());
        text.append(last ? "。" : any(BETWEEN));
      }
    }
    return text.toString();
  }

  String englishParagraph(int sentences) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      text.append(i == 0 ? "In " : " In ").append(englishWords(1));
      int clauses = 2 + random.nextInt(4);
      for (int j = 0; j < clauses; j++) {
        text.append(j == 0 ? " " : ", ");
        text.append(random.nextInt(3) == 0 ? englishHard() : englishClause());
      }
      text.append('.');
    }
    return text.toString();
  }

  private String chineseClause() {
    StringBuilder text = new StringBuilder(chineseWords(2 + random.nextInt(6)));
    if (random.nextInt(3) == 0) {
      text.append(chineseFigure()).append(chineseWords(1 + random.nextInt(3)));
    }
    return text.toString();
  }

  private String chineseHard() {
    return switch (random.nextInt(12)) {
      case 0 -> chineseWords(1) + nested(1 + random.nextInt(4)) + chineseWords(1);
      case 1 -> chineseFigure() + "、" + chineseFigure() + "及" + chineseFigure();
      case 2 -> "**" + chineseWords(2) + "**" + chineseWords(1);
      case 3 -> chineseWords(2) + "{note n" + (1 + random.nextInt(NOTES)) + "}";
      case 4 -> "[" + chineseWords(2) + "](https://trade.example/page)" + chineseWords(1);
      case 5 -> chineseWords(1) + any(LATIN) + chineseWords(1) + any(LATIN);
      case 6 -> chineseWords(1) + "·" + chineseWords(1);
      case 7 -> "由{redacted}與{redacted}" + chineseWords(1);
      case 8 -> "「" + chineseWords(1) + "」、『" + chineseWords(1) + "』（「" + chineseWords(1) + "」）";
      case 9 -> chineseWords(1) + "（" + chineseFigure() + "）" + chineseWords(2) + "……";
      case 10 -> chineseWords(1) + "——" + chineseWords(2) + "～" + chineseWords(1);
      default -> "（i）" + chineseWords(2) + "；（ii）" + any(LATIN) + chineseWords(2);
    };
  }

  private String nested(int depth) {
    int kind = random.nextInt(OPENING.length());
    String inside = depth > 1 ? nested(depth - 1) : chineseWords(1);
    String before = random.nextInt(4) == 0 ? "**" + chineseWords(1) + "**" : "";
    return before + OPENING.charAt(kind) + inside + CLOSING.charAt(kind);
  }

  private String chineseFigure() {
    return switch (random.nextInt(8)) {
      case 0 -> "20" + (10 + random.nextInt(20)) + "年";
      case 1 -> "20" + (25 + random.nextInt(5)) + "年(估計)";
      case 2 -> number() + "%";
      case 3 -> "約人民幣" + number() + "億元";
      case 4 -> "2021年" + (1 + random.nextInt(12)) + "月" + (1 + random.nextInt(28)) + "日";
      case 5 -> number() + any(List.of("億美元", "百萬港元", "萬噸"));
      case 6 -> "HK$" + number() + "百萬元";
      default -> number() + any(CHINESE_MEASURES);
    };
  }

  private String englishClause() {
    StringBuilder text = new StringBuilder(englishWords(3 + random.nextInt(9)));
    if (random.nextInt(3) == 0) {
      text.append(' ').append(englishFigure()).append(' ').append(englishWords(2));
    }
    return text.toString();
  }

  private String englishHard() {
    return switch (random.nextInt(8)) {
      case 0 ->
          englishWords(1)
              + " ("
              + englishWords(2)
              + " ["
              + englishWords(1)
              + "](https://a.example/))";
      case 1 -> englishFigure() + ", " + englishFigure() + " and " + englishFigure();
      case 2 -> "“" + englishWords(2) + "”{note n" + (1 + random.nextInt(NOTES)) + "}";
      case 3 -> "**" + englishWords(2) + "**";
      case 4 -> "the {redacted} and the {redacted}";
      case 5 -> any(LATIN) + "-" + englishWords(1) + "/" + any(LATIN);
      case 6 -> "antidisestablishmentarianism " + englishWords(1);
      default -> "(i) " + englishWords(3) + "; (ii) " + englishWords(2);
    };
  }

  private String englishFigure() {
    return switch (random.nextInt(6)) {
      case 0 -> "US$" + number() + " " + any(List.of("thousand", "million", "billion"));
      case 1 -> "approximately RMB" + number() + " billion";
      case 2 -> number() + "%";
      case 3 -> "2024–2029E";
      case 4 -> "RMB" + number();
      default -> number() + " " + any(ENGLISH_UNITS);
    };
  }

  /** From a digit to a length that fills a third of a line. */
  private String number() {
    long whole = (long) Math.pow(10, random.nextDouble() * (random.nextInt(12) == 0 ? 13 : 6));
    String decimals = random.nextBoolean() ? "." + random.nextInt(10) : "";
    return String.format(Locale.ROOT, "%,d", whole) + decimals;
  }

  private String chineseWords(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> any(random.nextInt(3) == 0 ? chinese : CHINESE_WORDS))
        .collect(Collectors.joining());
  }

  private String englishWords(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> any(random.nextInt(3) == 0 ? english : ENGLISH_WORDS))
        .collect(Collectors.joining(" "));
  }

  private String any(String characters) {
    return String.valueOf(characters.charAt(random.nextInt(characters.length())));
  }

  private String any(List<String> texts) {
    return texts.get(random.nextInt(texts.size()));
  }
}
