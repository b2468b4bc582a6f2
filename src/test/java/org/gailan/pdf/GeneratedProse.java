package org.gailan.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Paragraphs as an author would write them, from sentences given and hard places made up. */
final class GeneratedProse {
  private static final String OPENING = "（「『《〈［【";
  private static final String CLOSING = "）」』》〉］】";
  private static final String BETWEEN = "、，。；：！？…％%·";
  private static final String IDEOGRAPHS = "茶葉渡輪雨傘碼頭山谷春秋紅綠新舊甲乙丙丁";
  private static final List<String> CHINESE_FIGURES =
      List.of(
          "1,532億美元",
          "人民幣763億元",
          "約人民幣80億元",
          "2,374.9 EFLOPS",
          "53.8%",
          "2024年",
          "2029年(估計)",
          "2021年7月20日",
          "第十六",
          "{redacted confidential}",
          "四十八座",
          "12,345噸",
          "HK$1,300.5百萬元");
  private static final List<String> ENGLISH_FIGURES =
      List.of(
          "US$153.2 billion",
          "RMB76.3 billion",
          "approximately RMB8.0 billion",
          "2,374.9 EFLOPS",
          "53.8%",
          "2024–2029E",
          "{redacted confidential}",
          "12,345 tonnes",
          "RMB600,000",
          "20 July 2021");
  private static final List<String> LATIN = List.of("AI", "Oolong", "CAGR", "tea-house", "B2B");

  private final Random random;
  private final List<String> chinese;
  private final List<String> english;

  GeneratedProse(long seed, List<String> chinese, List<String> english) {
    this.random = new Random(seed);
    this.chinese = List.copyOf(chinese);
    this.english = List.copyOf(english);
  }

  String chineseParagraph() {
    StringBuilder paragraph = new StringBuilder(maybe(0.3, () -> "**" + ideographs(4) + "**，"));
    int sentences = 1 + random.nextInt(4);
    for (int i = 0; i < sentences; i++) {
      paragraph.append(random.nextDouble() < 0.5 ? escaped(any(chinese)) : hard());
    }
    return paragraph.append("。").toString();
  }

  String englishParagraph() {
    List<String> parts = new ArrayList<>();
    parts.add(maybe(0.3, () -> "**" + words(3) + "**"));
    int sentences = 1 + random.nextInt(4);
    for (int i = 0; i < sentences; i++) {
      parts.add(random.nextDouble() < 0.6 ? escaped(any(english)) : englishHard());
    }
    return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
  }

  /** Chinese that gives a line many chances to begin or end with the wrong character. */
  private String hard() {
    StringBuilder text = new StringBuilder();
    int pieces = 4 + random.nextInt(14);
    for (int i = 0; i < pieces; i++) {
      text.append(
          switch (random.nextInt(9)) {
            case 0 -> nested(1 + random.nextInt(3));
            case 1 -> any(IDEOGRAPHS) + escaped(any(CHINESE_FIGURES)) + any(IDEOGRAPHS);
            case 2 -> bold() + (random.nextBoolean() ? any(IDEOGRAPHS) : any(BETWEEN));
            case 3 -> ideographs(2) + "{note n" + (1 + random.nextInt(3)) + "}";
            case 4 -> "[" + ideographs(3) + "](https://tea.example/leaf)";
            case 5 -> any(IDEOGRAPHS) + any(LATIN);
            case 6 -> ideographs(2) + "·" + ideographs(3);
            case 7 -> "{redacted}";
            default -> ideographs(1 + random.nextInt(6));
          });
      if (random.nextInt(3) == 0) {
        text.append(any(BETWEEN));
      }
    }
    return text.toString();
  }

  private String nested(int depth) {
    int kind = random.nextInt(OPENING.length());
    String inside = depth > 1 ? nested(depth - 1) : ideographs(1 + random.nextInt(3));
    String bold = random.nextInt(4) == 0 ? bold() : "";
    return bold + OPENING.charAt(kind) + inside + CLOSING.charAt(kind);
  }

  private String bold() {
    return "**" + ideographs(1 + random.nextInt(5)) + "**";
  }

  private String englishHard() {
    StringBuilder text = new StringBuilder();
    int pieces = 4 + random.nextInt(14);
    for (int i = 0; i < pieces; i++) {
      text.append(
          switch (random.nextInt(7)) {
            case 0 -> escaped(any(ENGLISH_FIGURES));
            case 1 -> "(" + words(2) + ")";
            case 2 -> "“" + words(2) + "”{note n" + (1 + random.nextInt(3)) + "}";
            case 3 -> "**" + words(1) + "**,";
            case 4 -> "[" + words(2) + "](https://tea.example/leaf);";
            case 5 -> "{redacted}";
            default -> words(1 + random.nextInt(4));
          });
      text.append(' ');
    }
    return text.append("leaves.").toString();
  }

  private String ideographs(int length) {
    return IntStream.range(0, length).mapToObj(i -> any(IDEOGRAPHS)).collect(Collectors.joining());
  }

  private String words(int count) {
    List<String> words = List.of("tea", "ferries", "umbrella", "harvest", "of", "the", "quay-side");
    return IntStream.range(0, count).mapToObj(i -> any(words)).collect(Collectors.joining(" "));
  }

  private String maybe(double chance, java.util.function.Supplier<String> text) {
    return random.nextDouble() < chance ? text.get() : "";
  }

  private String any(String characters) {
    return String.valueOf(characters.charAt(random.nextInt(characters.length())));
  }

  private String any(List<String> texts) {
    return texts.get(random.nextInt(texts.size()));
  }

  /** Characters that CommonMark or our inline forms would take for their own. */
  private static String escaped(String text) {
    return text.replaceAll("([\\\\*_`\\[\\]{}<>&#])", "\\\\$1");
  }
}
