package org.gailan.quantity;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads numbers as English writes them: digits with scale words, words, and ordinals. */
final class EnglishNumerals {
  private static final List<String> SMALL =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> SMALL_ORDINALS =
      List.of(
          "zeroth",
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth");
  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final List<String> TENS_ORDINALS =
      List.of(
          "twentieth",
          "thirtieth",
          "fortieth",
          "fiftieth",
          "sixtieth",
          "seventieth",
          "eightieth",
          "ninetieth");

  private static final Map<String, Integer> EXPONENTS =
      Map.of("thousand", 3, "million", 6, "billion", 9, "trillion", 12);

  /** What may stand after digits, the longer first. */
  private static final Map<String, Integer> SCALES = scales();

  private EnglishNumerals() {}

  private static Map<String, Integer> scales() {
    Map<String, Integer> scales = new LinkedHashMap<>();
    for (String scale : List.of("thousand", "million", "billion", "trillion")) {
      int exponent = EXPONENTS.getOrDefault(scale, 0);
      scales.put("hundred " + scale, exponent + 2);
      scales.put("ten " + scale, exponent + 1);
      scales.put(scale, exponent);
    }
    scales.put("hundred", 2);
    scales.put("bn", 9);
    scales.put("mn", 6);
    scales.put("tn", 12);
    return Collections.unmodifiableMap(scales);
  }

  /** Digits with what belongs to them: an ordinal's ending or a scale. */
  static Numeral read(Characters text, Numeral digits) {
    int end = digits.end();
    for (String ending : List.of("st", "nd", "rd", "th")) {
      if (text.hasWords(end, ending) && digits.countable()) {
        return digits.in(Numeral.Style.ORDINAL_DIGITS, end + 2);
      }
    }
    boolean money =
        text.at(digits.start() - 1) == '$' || text.letter(text.beforeSpace(digits.start()) - 1);
    if (money && text.hasWords(end, "m")) {
      return digits.times(new BigDecimal(1_000_000), end + 1);
    } else if (money && text.hasWords(end, "k")) {
      return digits.times(new BigDecimal(1_000), end + 1);
    }
    int word = text.at(end) == '-' ? end + 1 : text.afterSpace(end);
    for (Map.Entry<String, Integer> scale : SCALES.entrySet()) {
      if (text.hasWords(word, scale.getKey())) {
        BigDecimal factor = BigDecimal.ONE.movePointRight(scale.getValue()).setScale(0);
        return digits.times(factor, word + scale.getKey().length());
      }
    }
    return digits;
  }

  /** The number that words beginning there make. */
  static Optional<Numeral> readWords(Characters text, int start) {
    return new Reader(text, start).read();
  }

  /** One number, word by word. */
  private static final class Reader {
    private final Characters text;
    private final int start;
    private long total;
    private long section;
    private long step = 1;
    private int end;
    private int largest = Integer.MAX_VALUE;
    private boolean ordinal;
    private boolean scaled;

    /** Below which power of ten the next word must stay: 1 after "five", 10 after "twenty". */
    private int room = 1000;

    Reader(Characters text, int start) {
      this.text = text;
      this.start = start;
      this.end = start;
    }

    Optional<Numeral> read() {
      String first = text.word(start);
      if (first.endsWith("fold") && takes(first.substring(0, first.length() - 4))) {
        return numeral(start + first.length() - 4);
      }
      int next = start;
      while (!ordinal && takes(text.word(next))) {
        end = text.wordEnd(next);
        next = nextWord();
      }
      return end == start ? Optional.empty() : numeral(end);
    }

    private Optional<Numeral> numeral(int numeralEnd) {
      Numeral.Style style = ordinal ? Numeral.Style.ORDINAL_WORD : Numeral.Style.SPELLED;
      return Optional.of(
          new Numeral(
              start,
              numeralEnd,
              BigDecimal.valueOf(total + section),
              BigDecimal.valueOf(step),
              style,
              scaled));
    }

    private int nextWord() {
      char c = text.at(end);
      if (c != ' ' && c != '-') {
        return text.length();
      }
      boolean roomFor = room == 100 || (room == 1000 && scaled);
      boolean and = roomFor && text.hasWords(end + 1, "and") && text.at(end + 4) == ' ';
      return and && endsAfterAnd(end + 5) ? end + 5 : end + 1;
    }

    /**
     * Whether a number below a hundred follows, and not another: "two hundred and three hundred".
     */
    private boolean endsAfterAnd(int offset) {
      int next = offset;
      int words = 0;
      while (isBelowHundred(text.word(next)) && words < 3) {
        words++;
        next = text.wordEnd(next) + 1;
      }
      String after = text.word(next);
      boolean another = after.equals("hundred") || (scaled && EXPONENTS.containsKey(after));
      return words > 0 && !another;
    }

    private static boolean isBelowHundred(String word) {
      return SMALL.contains(word)
          || TENS.contains(word)
          || SMALL_ORDINALS.contains(word)
          || TENS_ORDINALS.contains(word);
    }

    private boolean takes(String word) {
      if (word.isEmpty()) {
        return false;
      }
      if (word.equals("hundred")) {
        boolean fits = section > 0 && section < 100 && room < 1000;
        if (fits) {
          section *= 100;
          step = 100;
          room = 100;
        }
        return fits;
      }
      Integer exponent = EXPONENTS.get(word);
      return exponent == null ? takesBelowHundred(word) : takesScale(exponent);
    }

    private boolean takesScale(int exponent) {
      if (section == 0 || exponent >= largest) {
        return false;
      }
      long factor = BigDecimal.ONE.movePointRight(exponent).longValueExact();
      total += section * factor;
      step = factor;
      section = 0;
      room = 1000;
      largest = exponent;
      scaled = true;
      return true;
    }

    private boolean takesBelowHundred(String word) {
      int small = Math.max(SMALL.indexOf(word), SMALL_ORDINALS.indexOf(word));
      int ten = Math.max(TENS.indexOf(word), TENS_ORDINALS.indexOf(word));
      long value = small >= 0 ? small : (ten + 2) * 10L;
      boolean fits = (small >= 0 || ten >= 0) && (room > 10 || (value > 0 && value < room));
      boolean first = end == start;
      if (!fits || (!first && text.at(end) == '-' && room > 10)) {
        return false;
      }
      section += value;
      step = 1;
      room = ten >= 0 ? 10 : 1;
      ordinal = SMALL_ORDINALS.contains(word) || TENS_ORDINALS.contains(word);
      return true;
    }
  }
}
