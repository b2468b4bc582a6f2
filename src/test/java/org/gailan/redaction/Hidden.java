package org.gailan.redaction;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gailan.font.Typefaces;
import org.gailan.redaction.leak.Secret;

/**
 * What a generated report hides: words of made-up syllables and of rare characters, numbers of
 * distinctive digits, ids. It is drawn apart from the rest, so that two reports can differ in it
 * alone.
 */
final class Hidden {
  private static final String CONSONANTS = "bdfgklmnprstvzqx";
  private static final String VOWELS = "aeiouëö";
  private static final int[] RARE = rare();

  /** Words on which a rule would have something to say, and characters that no typeface has. */
  private static final List<String> ODD =
      List.of("world-class", "12.5%", "in 2023", "largest", "TBC", "🜚", "שלום", "2.7億");

  private final Random random;
  private final boolean odd;
  private final List<Secret> printed = new ArrayList<>();
  private final List<Secret> unprinted = new ArrayList<>();
  private final List<Trade.Words> lost = new ArrayList<>();

  /**
   * @param odd whether among the words are some that no edition could print without a finding
   */
  Hidden(long seed, boolean odd) {
    this.random = new Random(seed);
    this.odd = odd;
  }

  /** The characters of Traditional Chinese that few write, and every typeface can. */
  private static int[] rare() {
    Typefaces typefaces = new Typefaces();
    CharsetEncoder traditional = Charset.forName("Big5").newEncoder();
    return IntStream.range(0x7000, 0x9F00)
        .filter(c -> traditional.canEncode((char) c) && typefaces.coversEverywhere(c))
        .toArray();
  }

  /** The secrets that an edition which shows them prints. */
  List<Secret> printed() {
    return List.copyOf(printed);
  }

  /** Ids and the like, which are not printed anyway. */
  List<Secret> unprinted() {
    return List.copyOf(unprinted);
  }

  /** Words that go without a token. */
  List<Trade.Words> lost() {
    return List.copyOf(lost);
  }

  /** Words of something that only hidden words refer to, and which goes with them. */
  Trade.Words lostWords() {
    Trade.Words words = words();
    lost.add(words);
    return words;
  }

  Random random() {
    return random;
  }

  /** Words in both languages, from one to a paragraph of several lines. */
  Trade.Words words() {
    return words(random.nextInt(4) == 0 ? 40 : 6);
  }

  Trade.Words words(int most) {
    int count = 1 + random.nextInt(most);
    String english =
        IntStream.range(0, count).mapToObj(i -> name()).collect(Collectors.joining(" "));
    int length = 2 + random.nextInt(most * 2);
    String chinese =
        IntStream.range(0, length)
            .mapToObj(i -> Character.toString(RARE[random.nextInt(RARE.length)]))
            .collect(Collectors.joining());
    printed.add(Secret.of(english));
    printed.add(Secret.of(chinese));
    String more = odd && random.nextInt(4) == 0 ? " " + ODD.get(random.nextInt(ODD.size())) : "";
    return new Trade.Words(chinese + more, english + more);
  }

  /** The same words over some lines, as an editor would wrap them. */
  Trade.Words wrapped(Trade.Words words) {
    if (random.nextBoolean()) {
      return words;
    }
    int middle = words.chinese().length() / 2;
    return new Trade.Words(
        words.chinese().substring(0, middle) + "\n" + words.chinese().substring(middle),
        words.english().replace(" ", random.nextBoolean() ? "\n" : " "));
  }

  private String name() {
    StringBuilder name = new StringBuilder();
    int syllables = 3 + random.nextInt(3);
    for (int i = 0; i < syllables; i++) {
      name.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
      name.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
    }
    return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
  }

  /**
   * A number with six digits or more that count, of any magnitude.
   *
   * @param shown a value that the same chart shows
   */
  String number(double shown) {
    String number = digits();
    printed.add(Secret.drawn(number, shown));
    return number;
  }

  /** A number that no chart draws. */
  String number() {
    String number = digits();
    prints(number);
    return number;
  }

  /** A number that follows from hidden ones. */
  void prints(String number) {
    printed.add(new Secret(number, Optional.empty()));
  }

  private String digits() {
    int decimals = 1 + random.nextInt(4);
    int digits = 6 + random.nextInt(3);
    StringBuilder number = new StringBuilder();
    for (int i = 0; i < digits; i++) {
      boolean end = i == 0 || i == digits - 1;
      number.append(end ? 1 + random.nextInt(9) : random.nextInt(10));
    }
    return number.insert(digits - decimals, '.').toString();
  }

  /** An id of something of which nothing is left. */
  String id() {
    String id = "x" + name().replaceAll("[^a-z]", "y") + (char) ('a' + random.nextInt(26));
    unprinted.add(Secret.of(id));
    return id;
  }
}
