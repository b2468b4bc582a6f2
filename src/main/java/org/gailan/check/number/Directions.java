package org.gailan.check.number;

import java.util.Set;
import java.util.regex.Pattern;
import org.gailan.check.rule.Subject;
import org.gailan.content.Language;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Message;

/** What a sentence says rose has risen, and what it says fell has fallen. */
final class Directions implements NumberRule {
  private static final String RULE = "figure.direction";

  private static final Pattern CHINESE_UP = Pattern.compile("[增升漲]|擴大|擴張|攀|躍");
  private static final Pattern CHINESE_DOWN = Pattern.compile("[減跌降縮]|收窄|下滑|回落");
  private static final Pattern ENGLISH_UP =
      Pattern.compile(
          "(?i)\\b(?:grew|grown?|growing|rose|risen?|rising|increas(?:e|es|ed|ing)"
              + "|expand(?:s|ed|ing)?|climb(?:s|ed|ing)?|surg(?:e|es|ed|ing)|doubl(?:e|ed|ing))\\b");
  private static final Pattern ENGLISH_DOWN =
      Pattern.compile(
          "(?i)\\b(?:fell|fall(?:s|en|ing)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)"
              + "|drop(?:s|ped|ping)?|shr(?:ink|inks|ank|unk|inking)|contract(?:s|ed|ing)"
              + "|reduc(?:e|es|ed|ing))\\b");

  @Override
  public Set<String> ids() {
    return Set.of(RULE);
  }

  @Override
  public void check(NumberedParagraph paragraph, Subject subject, Diagnostics diagnostics) {
    WrittenParagraph written = paragraph.written();
    for (NumberedParagraph.NumberedSentence sentence : paragraph.sentences()) {
      int begin = sentence.sentence().start();
      for (Movement movement :
          Movement.in(written.text(), begin, written.language(), sentence.mentions())) {
        check(movement, begin, written, diagnostics);
        begin = movement.last().end();
      }
    }
  }

  /**
   * The verb stands before the first level or between two levels, and nowhere else. What fell to
   * one level may be expected to reach a higher one after that, so each step is held to its own.
   */
  private static void check(
      Movement movement, int begin, WrittenParagraph paragraph, Diagnostics diagnostics) {
    int verb = begin;
    for (int i = 1; i < movement.levels().size(); i++) {
      Mention from = movement.levels().get(i - 1);
      Mention to = movement.levels().get(i);
      check(movement.series(), from, to, verb, paragraph, diagnostics);
      verb = to.end();
    }
  }

  private static void check(
      String series,
      Mention from,
      Mention to,
      int verb,
      WrittenParagraph paragraph,
      Diagnostics diagnostics) {
    String words = paragraph.text().substring(verb, to.start());
    boolean chinese = paragraph.language() == Language.ZH_HANT;
    boolean up = (chinese ? CHINESE_UP : ENGLISH_UP).matcher(words).find();
    boolean down = (chinese ? CHINESE_DOWN : ENGLISH_DOWN).matcher(words).find();
    if (up == down) {
      return; // it says neither, or speaks of several movements
    }
    int change =
        PrintedQuantity.value(to.quantity())
            .orElseThrow()
            .compareTo(PrintedQuantity.value(from.quantity()).orElseThrow());
    if (up ? change < 0 : change > 0) {
      diagnostics.error(
          RULE,
          paragraph.at(to.start()),
          up
              ? Message.of(
                  "the sentence says that series '%s' rose, but from %d to %d it fell: %s to %s",
                  series,
                  Movement.year(from),
                  Movement.year(to),
                  written(from, paragraph),
                  written(to, paragraph))
              : Message.of(
                  "the sentence says that series '%s' fell, but from %d to %d it rose: %s to %s",
                  series,
                  Movement.year(from),
                  Movement.year(to),
                  written(from, paragraph),
                  written(to, paragraph)));
    }
  }

  private static String written(Mention mention, WrittenParagraph paragraph) {
    return paragraph.text().substring(mention.start(), mention.end()).strip();
  }
}
