package org.gailan.check.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How English says that a party leads. */
final class EnglishPositions implements PositionPhrases {
  private static final List<String> ISSUER =
      List.of("the Company", "the Group", "the Issuer", "our Company", "our Group");

  private static final String CLAIM =
      "(?<claim>(?:market|industry|world)-leading|leading|largest|biggest|foremost|dominant"
          + "|pre-eminent|number[ -]one|[Nn]o\\. ?1|top|leaders?|frontrunner"
          + "|(?:major|key|principal) (?:participants?|players?))(?![\\p{L}-])";

  private static final Pattern SUPERLATIVE =
      Pattern.compile("largest|biggest|foremost|number[ -]one|[Nn]o\\. ?1|first|top");

  private static final Pattern ORDINAL =
      Pattern.compile("(?:second|third|\\p{L}+th|\\d(?:nd|rd|th)|\uFFFC)[ -]$");

  /** Words after which a position is another's: a supplier to leading enterprises. */
  private static final String OTHERS =
      "(?:to|for|from|with|by(?! far)|at|on|in|that|which|who|whose|than|and|or|but|not|nor|our"
          + "|their|its|his|her|\\p{L}+ing|(?<!one |some |part )of)(?![\\p{L}-])";

  private static final String BETWEEN =
      "(?:\\s+(?!" + OTHERS + ")[\\p{L}\\d.'’\uFFFC-]+){0,6}?\\s+";
  private static final String ASIDE = "(?:,[^,.;]{1,80},)?";
  private static final String VERB =
      "(?:\\s+(?:also|still|now|currently|thus|therefore|has|have|had|will|and its subsidiaries))*"
          + "\\s+(?:is|was|are|were|been|be|remains?|remained|became|becomes?|become|ranks?|ranked"
          + "|stands?|stood)(?: in(?= (?:a|the) ))?";
  private static final String HOLDS =
      "(?:\\s+(?:also|still|now|currently|has|have|had))*\\s+(?:holds?|held|has|have|had|enjoys?"
          + "|enjoyed|maintains?|maintained|occup(?:y|ies|ied)|takes?|took|secured?s?|achieved?s?"
          + "|commands?|commanded)";
  private static final String PLACE =
      "(?:\\s+[\\p{L}-]+){0,2}?\\s+(?:position|place|role|rank|ranking|share|status|standing)"
          + "(?!\\p{L})";
  private static final String MARKET =
      "\\s+(?:[\\p{L}-]+\\s+){0,4}?(?:market|industry|field|sector|ranking|peers)(?!\\p{L})";

  private static final Pattern NOT_OF_A_MARKET =
      Pattern.compile(
          "^\\s+(?:single |individual |external )?(?:shareholder|customer|client|creditor|debtor"
              + "|lender|priority|management)");

  private final List<Pattern> patterns = new ArrayList<>();
  private final Pattern owned;

  EnglishPositions(Collection<String> parties) {
    List<String> names = new ArrayList<>();
    for (String party : parties) {
      names.add(party);
      names.add(withFirst(party, Character.toLowerCase(party.charAt(0))));
      names.add(withFirst(party, Character.toUpperCase(party.charAt(0))));
    }
    ISSUER.forEach(issuer -> names.add(withFirst(issuer, Character.toUpperCase(issuer.charAt(0)))));
    String named = "(?:" + PositionPhrases.alternatives(ISSUER, names) + ")";
    String subject =
        "(?<![\\p{L}\\d])(?<!\\b(?:of|by|to|for|with|from|at|than) )(?:"
            + named
            + "|[Ww]e)(?!\\p{L})";
    String owner = "(?<![\\p{L}\\d])(?:" + named + "['’]s?|[Oo]ur)";
    owned = Pattern.compile(owner + "\\s+(?:[\\p{L}-]+\\s+)?$");
    add(subject + ASIDE + VERB + ASIDE + BETWEEN + CLAIM);
    add(subject + ASIDE + HOLDS + BETWEEN + CLAIM + PLACE);
    add(owner + BETWEEN + CLAIM + PLACE);
    add(owner + BETWEEN + "(?<claim>leadership|dominance)(?!\\p{L})");
    add(subject + ", (?:as )?(?:a|an|the|one of the)(?=\\s)" + BETWEEN + CLAIM);
    add(
        "(?<!\\p{L})[Aa]s (?:a|an|the|one of the)(?=\\s)"
            + BETWEEN
            + CLAIM
            + "[^,.;]{0,120}, "
            + subject);
    add(subject + ASIDE + "\\s+(?<claim>leads|led|tops|topped|dominates|dominated)" + MARKET);
    add(
        subject
            + ASIDE
            + VERB
            + "\\s+(?<claim>first|top|number one|[Nn]o\\. ?1)(?![\\p{L}-])(?! to )");
  }

  private static String withFirst(String name, char first) {
    return first + name.substring(1);
  }

  private void add(String pattern) {
    patterns.add(Pattern.compile(pattern));
  }

  @Override
  public Optional<Found> find(String sentence) {
    return PositionPhrases.first(patterns, sentence, m -> isMeant(m, sentence))
        .map(
            m -> {
              boolean ordinal = ORDINAL.matcher(sentence.substring(0, m.start("claim"))).find();
              boolean superlative = SUPERLATIVE.matcher(m.group("claim")).find();
              return new Found(m.start("claim"), m.end("claim"), superlative && !ordinal);
            });
  }

  private boolean isMeant(Matcher match, String sentence) {
    boolean place =
        match
            .group()
            .matches(
                "(?s).*(?:position|place|role|rank|ranking|share|status|standing|leadership|dominance)");
    boolean anothers = owned.matcher(sentence.substring(0, match.start("claim"))).find() && !place;
    return !anothers && !NOT_OF_A_MARKET.matcher(sentence.substring(match.end("claim"))).find();
  }
}
