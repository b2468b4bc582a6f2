package org.gailan.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what the numbers of an English text mean.
 *
 * <p>Digits are certain. A number in words is certain from two on, where a noun follows directly
 * and no word before makes a phrase of it: not "one", "in two", "two of", "three-pronged". "First"
 * to "third" are certain only where a text ranks by them ("ranked second", "second-largest", "third
 * quarter"); "per second" is not read.
 */
final class EnglishReader implements Reader {
  private static final Set<String> NO_NOUNS =
      Set.of(
          "of",
          "to",
          "or",
          "and",
          "in",
          "for",
          "as",
          "is",
          "are",
          "was",
          "were",
          "at",
          "by",
          "the",
          "which",
          "that",
          "with",
          "on",
          "from",
          "have",
          "has",
          "had",
          "may",
          "can",
          "will",
          "than",
          "into",
          "it",
          "we",
          "they",
          "dozen",
          "dozens",
          "decade",
          "decades",
          "century",
          "centuries",
          "score",
          "hundred",
          "thousand",
          "million",
          "billion");

  private static final Set<String> PHRASES_BEFORE =
      Set.of("in", "each", "every", "either", "any", "or", "one", "by", "at", "on");

  private static final Set<String> RANKING = Set.of("ranked", "ranks", "ranking", "rank", "placed");

  private static final Set<String> NO_ORDINALS_BEFORE = Set.of("per", "every", "each", "split");

  private static final Set<String> SUPERLATIVES =
      Set.of("largest", "biggest", "highest", "leading");

  private static final Set<String> LABELS =
      Set.of(
          "chapter",
          "cap",
          "section",
          "rule",
          "part",
          "article",
          "note",
          "appendix",
          "item",
          "paragraph",
          "phase",
          "type",
          "class",
          "category",
          "level",
          "tier",
          "volume",
          "page");

  private static final Map<String, Integer> PARTS =
      Map.of(
          "third",
          3,
          "thirds",
          3,
          "quarter",
          4,
          "quarters",
          4,
          "fifth",
          5,
          "fifths",
          5,
          "tenth",
          10,
          "tenths",
          10,
          "half",
          2,
          "halves",
          2);

  /** After these, three quarters are nine months. */
  private static final Set<String> MONTHS_BEFORE =
      Set.of("first", "last", "next", "past", "previous", "recent", "following", "remaining");

  @Override
  public Optional<Numeral> spelled(Characters text, int i, UnitNames units) {
    boolean inside = text.letter(i - 1) || text.digit(i - 1);
    return inside || !text.letter(i) ? Optional.empty() : EnglishNumerals.readWords(text, i);
  }

  @Override
  public int afterWord(Characters text, int i) {
    return Math.max(i + 1, text.wordEnd(i));
  }

  @Override
  public Numeral withScale(Characters text, Numeral digits, UnitNames units) {
    return EnglishNumerals.read(text, digits);
  }

  @Override
  public boolean joins(String between) {
    return List.of("to", "-", "–", "—", "~").contains(between);
  }

  @Override
  public Optional<Meaning> special(Characters text, Numeral n, Optional<Numeral> next) {
    String before = text.wordBefore(n.start());
    String after = text.word(afterJoint(text, n.end()));
    if (!n.countable() || n.scaled()) {
      return Optional.empty();
    }
    int number = n.value().intValue();
    Optional<Meaning> fraction =
        MONTHS_BEFORE.contains(before) ? Optional.empty() : fraction(text, n, number);
    if (fraction.isPresent()) {
      return fraction;
    }
    if (n.ordinal()) {
      return ordinal(n, before, after);
    }
    int numbered = numbered(text, n.start());
    if (numbered < n.start() || RANKING.contains(before)) {
      return Optional.of(
          new Meaning(numbered, n.end(), new Quantity.Rank(number), !n.spelled() || number > 1));
    } else if (LABELS.contains(before) || (before.isEmpty() && text.endsWith(n.start(), "Cap. "))) {
      return Optional.of(new Meaning(n.start(), n.end(), new Quantity.Rank(number), false));
    }
    boolean top = before.equals("top") || text.endsWith(n.start(), "top-");
    if (top && number > 1) {
      return Optional.of(new Meaning(n.start() - 4, n.end(), new Quantity.TopOf(number), true));
    } else if (SUPERLATIVES.contains(after) && number > 1 && text.at(n.end()) == ' ') {
      int end = text.wordEnd(n.end() + 1);
      return Optional.of(
          new Meaning(n.start(), end, new Quantity.TopOf(number), !after.equals("leading")));
    }
    return Optional.empty();
  }

  private static Optional<Meaning> ordinal(Numeral n, String before, String after) {
    if (NO_ORDINALS_BEFORE.contains(before) && n.spelled()) {
      return Optional.empty();
    }
    boolean ranks =
        RANKING.contains(before) || SUPERLATIVES.contains(after) || after.equals("quarter");
    boolean label = after.equals("party") || after.equals("parties") || after.equals("generation");
    boolean certain = ranks || (!n.below(4) && !label);
    return Optional.of(
        new Meaning(n.start(), n.end(), new Quantity.Rank(n.value().intValue()), certain));
  }

  /** Two-thirds, one third, three quarters; the part may have been read as an ordinal. */
  private static Optional<Meaning> fraction(Characters text, Numeral n, int number) {
    if (!n.spelled() || n.ordinal() || number == 0) {
      return Optional.empty();
    }
    int part = afterJoint(text, n.end());
    Integer whole = PARTS.get(text.word(part));
    if (whole == null || part == n.end()) {
      return Optional.empty();
    }
    boolean plural = text.at(text.wordEnd(part) - 1) == 's';
    if (plural != (number > 1)) {
      return Optional.empty();
    }
    // "Three quarters" may be nine months.
    boolean certain = whole != 4 || text.at(n.end()) == '-';
    return Optional.of(
        new Meaning(n.start(), text.wordEnd(part), new Quantity.Fraction(number, whole), certain));
  }

  /** Where "No. " or "number " begins before a number. */
  private static int numbered(Characters text, int start) {
    for (String word : List.of("no. ", "no.", "number ", "#")) {
      if (text.endsWith(start, word)) {
        return start - word.length();
      }
    }
    return start;
  }

  private static int afterJoint(Characters text, int end) {
    return text.at(end) == ' ' || text.at(end) == '-' ? end + 1 : end;
  }

  @Override
  public boolean approximateAfter(Characters text, int end) {
    return false;
  }

  @Override
  public boolean readsAlone(Characters text, Numeral n) {
    return !n.ordinal();
  }

  @Override
  public boolean certainNumber(Characters text, Numeral n) {
    String before = text.wordBefore(n.start());
    if (!n.spelled()) {
      boolean label = before.length() > 1 && isName(text, n.start(), before);
      return !LABELS.contains(before) && !label;
    }
    String after = text.at(n.end()) == ' ' ? text.word(n.end() + 1) : "";
    return n.value().compareTo(BigDecimal.ONE) > 0
        && !after.isEmpty()
        && !NO_NOUNS.contains(after)
        && !PHRASES_BEFORE.contains(before)
        && text.at(n.start() - 1) != '-';
  }

  /** ISO 9001: what capitals alone name. */
  private static boolean isName(Characters text, int start, String before) {
    int end = text.beforeSpace(start);
    String word = text.slice(end - before.length(), end);
    return word.chars().allMatch(Character::isUpperCase);
  }

  @Override
  public boolean certainUnit(Characters text, Numeral n) {
    return true;
  }

  @Override
  public boolean yearLike(Characters text, Numeral n) {
    return true;
  }
}
