package org.gailan.check.number;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gailan.content.Language;

/**
 * A series that a sentence takes from one level to others: 由2020年的36億美元增至2024年的196億美元, from US$3.6
 * billion in 2020 to US$19.6 billion in 2024.
 *
 * @param levels at least two, of one series, in the order of the sentence
 */
record Movement(String dataset, String series, List<Mention> levels) {
  private static final Pattern CHINESE_FROM = Pattern.compile("[由從自]");
  private static final Pattern CHINESE_TO = Pattern.compile("[至到達]");
  private static final Pattern ENGLISH_FROM = Pattern.compile("(?i)\\bfrom\\b");
  private static final Pattern ENGLISH_TO = Pattern.compile("(?i)\\b(?:to|reach(?:ed|ing)?)\\b");

  /** What stands between "from" and the first level is a year and a name at most. */
  private static final int REACH = 40;

  Movement {
    levels = List.copyOf(levels);
  }

  /** The year of a level. */
  static int year(Mention level) {
    return level.figure(KnownFigure.Kind.LEVEL).orElseThrow().years().get(0);
  }

  Mention first() {
    return levels.get(0);
  }

  Mention last() {
    return levels.get(levels.size() - 1);
  }

  /** The movements of a sentence, given the mentions that stand in it. */
  static List<Movement> in(String text, int sentence, Language language, List<Mention> mentions) {
    List<Mention> levels =
        mentions.stream().filter(m -> m.figure(KnownFigure.Kind.LEVEL).isPresent()).toList();
    List<Movement> movements = new ArrayList<>();
    int next = 0;
    while (next < levels.size()) {
      int begin = next == 0 ? sentence : levels.get(next - 1).end();
      List<Mention> chain = chain(text, begin, language, levels.subList(next, levels.size()));
      if (chain.size() > 1) {
        KnownFigure figure = chain.get(0).figure(KnownFigure.Kind.LEVEL).orElseThrow();
        movements.add(new Movement(figure.dataset(), figure.member().orElse(""), chain));
      }
      next += chain.size();
    }
    return movements;
  }

  private static List<Mention> chain(
      String text, int begin, Language language, List<Mention> levels) {
    List<Mention> chain = new ArrayList<>(List.of(levels.get(0)));
    int start = Math.max(begin, levels.get(0).start() - REACH);
    if (!found(from(language), text.substring(start, levels.get(0).start()))) {
      return chain;
    }
    for (Mention level : levels.subList(1, levels.size())) {
      Mention before = chain.get(chain.size() - 1);
      String between = text.substring(Math.min(before.end(), level.start()), level.start());
      if (!sameSeries(before, level)
          || found(from(language), between)
          || !found(to(language), between)) {
        break;
      }
      chain.add(level);
    }
    return chain;
  }

  private static boolean sameSeries(Mention one, Mention other) {
    KnownFigure a = one.figure(KnownFigure.Kind.LEVEL).orElseThrow();
    KnownFigure b = other.figure(KnownFigure.Kind.LEVEL).orElseThrow();
    return a.dataset().equals(b.dataset()) && a.member().equals(b.member());
  }

  private static boolean found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find();
  }

  private static Pattern from(Language language) {
    return language == Language.ZH_HANT ? CHINESE_FROM : ENGLISH_FROM;
  }

  private static Pattern to(Language language) {
    return language == Language.ZH_HANT ? CHINESE_TO : ENGLISH_TO;
  }
}
