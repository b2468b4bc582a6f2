package org.gailan.check.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gailan.check.rule.Rule;
import org.gailan.check.rule.Subject;
import org.gailan.content.Dataset;
import org.gailan.content.EveryText;
import org.gailan.content.Language;
import org.gailan.content.Report;
import org.gailan.content.Text;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Message;

/** The prose states facts and does not praise. */
public final class PromotionalLanguage implements Rule {
  private static final String ID = "text.promotional";

  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    Map<Language, Words> words = new HashMap<>();
    for (Language language : subject.report().languages()) {
      words.put(language, new Words(words(subject.report(), language), language));
    }
    Set<Text> names = names(subject.report());
    EveryText.of(
        subject.report(),
        (text, notes) -> {
          if (!names.contains(text)) {
            RunningText.of(
                text,
                paragraph -> {
                  Words ofLanguage = words.get(paragraph.language());
                  if (ofLanguage != null) {
                    ofLanguage.check(paragraph, diagnostics);
                  }
                });
          }
        });
  }

  @Override
  public Set<String> silencable() {
    return Set.of(ID);
  }

  /** Ours and the report's own. */
  private static List<String> words(Report report, Language language) {
    List<String> words = new ArrayList<>(Praise.WORDS.getOrDefault(language, List.of()));
    words.addAll(report.requirements().promotionalWords().getOrDefault(language, List.of()));
    return words;
  }

  /** Those of ranked companies, which are called what they are called. */
  private static Set<Text> names(Report report) {
    Set<Text> names = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Dataset dataset : report.datasets().values()) {
      if (dataset instanceof Dataset.Ranking ranking) {
        ranking.items().values().forEach(item -> names.add(item.name()));
      }
    }
    return names;
  }

  /** The words of one language. */
  private static final class Words {
    private final Phrases praise;
    private final Phrases neutral;

    Words(List<String> words, Language language) {
      praise = new Phrases(words, Words::folded);
      neutral = new Phrases(Praise.NEUTRAL.getOrDefault(language, List.of()), Words::folded);
    }

    void check(RunningText text, Diagnostics diagnostics) {
      List<Phrases.Match> found = praise.in(text.text(), text::standsAlone);
      if (found.isEmpty()) {
        return;
      }
      List<Phrases.Match> covers = new ArrayList<>(neutral.in(text.text(), text::standsAlone));
      for (Brackets.Pair pair : Brackets.in(text).pairs()) {
        if (text.charAt(pair.open()) == '《') { // the title of a document
          covers.add(new Phrases.Match(pair.open(), pair.close() + 1, ""));
        }
      }
      int[] next = {0};
      covers.sort(Comparator.comparingInt(Phrases.Match::end));
      for (Phrases.Match match : found) {
        while (next[0] < covers.size() && covers.get(next[0]).end() < match.end()) {
          next[0]++;
        }
        boolean covered = next[0] < covers.size() && covers.get(next[0]).holds(match);
        if (!covered) {
          diagnostics.warning(
              ID,
              text.at(match.start()),
              Message.of(
                  "'%s' praises where a listing document states facts; give the fact that"
                      + " shows it, or leave the word out",
                  text.quote(match.start(), match.end())));
        }
      }
    }

    /** Case does not matter, nor a hyphen for a space. */
    private static String folded(String text) {
      StringBuilder folded = new StringBuilder(text);
      for (int i = 0; i < folded.length(); i++) {
        char character = folded.charAt(i);
        boolean joins = "-\u2010\u2011\u00A0".indexOf(character) >= 0;
        folded.setCharAt(i, joins ? ' ' : Character.toLowerCase(character));
      }
      return folded.toString();
    }
  }
}
