package org.gailan.pdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/** Texts that some reader of YAML, of numbers or of dates would take for something else. */
final class NumberLikeScalars {
  private static final List<String> KNOWN =
      List.of(
              "00123 12:30:45 NO 3.10 1E400 2024-02-31 no No yes YES on On off OFF true True false",
              "FALSE null Null NULL ~ y Y n N 017 0o17 0x1F 0XdeadBEEF 0b1010 -0x2A 1_000_000 0.1_5",
              "+5 -5 -0 +0 .5 5. -.5 +.5 0. 1,234 12,34 1,234,567.80 1.234,56 3.100 100.0 0.10 1e3 1e-7",
              "1.5E+10 -1E5 .inf -.INF +.Inf .nan .NaN NaN inf Infinity -Infinity 190:20:30 1:30 0:0",
              "12:30:45.60 24:00:00 2024-01-01 2023-02-29 2024-13-45 2001-12-14t21:59:43.10-05:00",
              "2024-02-31T25:61:61Z 20240231 31/02/2024 1.2.3 1.0.0-rc.1 v1.10 10.0.0.1 50% 3.10% 0% 84.5%",
              "US$1.50 HK$007 RMB7.0 ¥1,532 €.99 £5. 2024E 2025F 3.10E 1e 1f 1d 1L 10k ６０ ０１２３ １２：３０ ３．１０",
              "= << 3+4 7-8 1/2 0/0 ½ −5 – — 5–6 ~8.0 ~~8 >5 <5 ≥3.10 #7 0#7 1#2 (1,234) [007] 1^3 1e400")
          .stream()
          .flatMap(line -> List.of(line.split(" ")).stream())
          .toList();

  private final Random random;

  private NumberLikeScalars(long seed) {
    random = new Random(seed);
  }

  /** So many, each different from all others. */
  static List<String> of(int count, long seed) {
    NumberLikeScalars scalars = new NumberLikeScalars(seed);
    Set<String> texts = new LinkedHashSet<>(KNOWN);
    List<Supplier<String>> kinds = scalars.kinds();
    for (int i = 0; texts.size() < count; i++) {
      texts.add(kinds.get(i % kinds.size()).get());
    }
    return List.copyOf(new ArrayList<>(texts).subList(0, count));
  }

  /** Whether YAML reads these characters without quotes as a scalar, and as all of it. */
  static boolean canBePlain(String text) {
    return "#,[]{}&*!|>'\"%@`".indexOf(text.charAt(0)) < 0
        && !text.endsWith(":")
        && !text.equals("-")
        && !text.equals("?");
  }

  private List<Supplier<String>> kinds() {
    return List.of(
        () -> "0".repeat(1 + random.nextInt(4)) + digits(1, 6),
        () -> one("", "-", "+") + one("0o", "0x", "0X", "0b", "0") + digits(1, 8),
        () -> "0x" + Long.toHexString(random.nextLong()).toUpperCase(Locale.ROOT),
        () -> one("", "-", "+") + digits(1, 3) + one("e", "E") + one("", "+", "-") + digits(1, 3),
        () -> digits(1, 2) + "." + digits(1, 3) + one("e", "E") + one("", "+", "-") + digits(1, 3),
        () -> digits(1, 2) + ":" + digits(2, 2) + one("", ":" + digits(2, 2)),
        () -> "2" + digits(3, 3) + "-" + digits(2, 2) + "-" + digits(2, 2),
        () -> digits(1, 2) + one("/", ".", "-") + digits(1, 2) + one("/", ".", "-") + digits(4, 4),
        () -> digits(1, 3) + "_" + digits(3, 3) + one("", "_" + digits(3, 3)),
        () -> one("+", "-", "−", "~", "±") + digits(1, 5) + one("", "." + digits(1, 3)),
        () -> one("", "-") + "." + digits(1, 5),
        () -> digits(1, 5) + ".",
        () -> digits(1, 3) + "," + digits(2, 3) + one("", "," + digits(3, 3), "." + digits(2, 2)),
        () -> digits(1, 3) + "." + digits(1, 2) + "0".repeat(1 + random.nextInt(3)),
        () -> digits(15, 18),
        () -> digits(1, 3) + one("", "." + digits(1, 2)) + one("%", "‰", "％"),
        () -> one("US$", "HK$", "RMB", "€", "£", "¥") + digits(1, 4) + "." + digits(2, 2),
        () -> digits(1, 2) + "." + digits(1, 2) + "." + digits(1, 3) + one("", "." + digits(1, 2)),
        () -> "20" + digits(2, 2) + one("E", "F", "A", "e", "f"),
        () -> wide(digits(1, 6)),
        () -> word(one("true", "false", "yes", "no", "on", "off", "null")) + one("", digits(1, 2)));
  }

  private String one(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private String digits(int least, int most) {
    StringBuilder digits = new StringBuilder();
    for (int length = least + random.nextInt(most - least + 1); length > 0; length--) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }

  /** A word with each letter in either case. */
  private String word(String word) {
    StringBuilder mixed = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      mixed.append(random.nextBoolean() ? Character.toUpperCase(letter) : letter);
    }
    return mixed.toString();
  }

  private static String wide(String digits) {
    return digits
        .codePoints()
        .mapToObj(digit -> Character.toString(digit - '0' + '０'))
        .reduce("", String::concat);
  }

  /** How a value may be quoted in YAML, each on a line or lines of its own. */
  static Collection<String> quotings(String text, String indent) {
    String plain = canBePlain(text) ? text : "'" + text + "'";
    return List.of(plain, "'" + text + "'", "\"" + text + "\"", "|-\n" + indent + text);
  }
}
