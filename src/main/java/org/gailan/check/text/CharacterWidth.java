package org.gailan.check.text;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gailan.check.rule.Rule;
import org.gailan.check.rule.Subject;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Message;

/**
 * Each character has the width of the house style: digits, Latin letters and % are half-width in
 * both languages, Chinese punctuation is full-width beside Chinese, and nothing full-width stands
 * in English. Brackets may be of either width in Chinese, but a pair is of one.
 */
public final class CharacterWidth implements Rule {
  private static final String ID = "text.width";

  private static final Pattern WIDE_LATIN = Pattern.compile("[０-９Ａ-Ｚａ-ｚ％]+");
  private static final Pattern SPACES = Pattern.compile("[ \u00A0]+");
  private static final String HALF = ",;:?!.";
  private static final String WIDE = "，；：？！。";
  private static final String WIDE_IN_ENGLISH = "，。；：？！（）、　「」『』【】";
  private static final String FOR_ENGLISH = ",.;:?!(), “”‘’[]";

  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    RunningText.every(
        subject.report(),
        text -> {
          wideLatin(text, diagnostics);
          brackets(text, diagnostics);
          if (text.isChinese()) {
            halfPunctuation(text, diagnostics);
            spaces(text, diagnostics);
          } else {
            widePunctuation(text, diagnostics);
          }
        });
  }

  @Override
  public Set<String> silencable() {
    return Set.of(ID);
  }

  private static void wideLatin(RunningText text, Diagnostics diagnostics) {
    for (MatchResult wide : WIDE_LATIN.matcher(text.text()).results().toList()) {
      StringBuilder half = new StringBuilder();
      wide.group().chars().forEach(c -> half.append((char) (c - 0xFEE0)));
      diagnostics.warning(
          ID,
          text.at(wide.start()),
          Message.of("'%s' is full-width; write %s", wide.group(), half));
    }
  }

  private static void brackets(RunningText text, Diagnostics diagnostics) {
    for (Brackets.Pair pair : Brackets.in(text).pairs()) {
      char open = text.charAt(pair.open());
      char close = text.charAt(pair.close());
      if ((open == '(') != (close == ')')) {
        diagnostics.warning(
            ID,
            text.at(pair.close()),
            Message.of(
                "'%s' closes a bracket that '%s' opened; write both of one width", close, open));
      }
    }
  }

  private static void halfPunctuation(RunningText text, Diagnostics diagnostics) {
    for (int i = 0; i < text.text().length(); i++) {
      char character = text.charAt(i);
      int which = HALF.indexOf(character);
      if (which >= 0 && isMeantWide(text, i)) {
        diagnostics.warning(
            ID,
            text.at(i),
            Message.of(
                "'%s' is half-width beside Chinese; write %s", character, WIDE.charAt(which)));
      }
    }
  }

  private static boolean isMeantWide(RunningText text, int offset) {
    char before = text.charAt(offset - 1);
    char after = text.charAt(offset + 1);
    boolean doubled = HALF.indexOf(before) >= 0 || HALF.indexOf(after) >= 0;
    if (doubled) {
      return false; // an ellipsis or a slip that another rule reports
    }
    if (text.charAt(offset) == '.') {
      // A full stop after Latin letters may be that of an abbreviation.
      return Ideographs.isIdeograph(before)
          && (Ideographs.isChinese(after) || after == '\n' || after == ' ');
    }
    // A ratio may stand between two figures, but no comma or semicolon joins them.
    boolean joinsForms =
        ",;".indexOf(text.charAt(offset)) >= 0
            && before == RunningText.FORM
            && after == RunningText.FORM;
    return joinsForms || Ideographs.isChinese(before) || Ideographs.isIdeograph(after);
  }

  private static void spaces(RunningText text, Diagnostics diagnostics) {
    if (text.charAt(0) == '　') {
      diagnostics.warning(
          ID,
          text.at(0),
          Message.of("a full-width space begins the text; remove it, for the page sets indents"));
    }
    for (MatchResult space : SPACES.matcher(text.text()).results().toList()) {
      char before = text.charAt(space.start() - 1);
      char after = text.charAt(space.end());
      if (Ideographs.isChinese(before) && Ideographs.isChinese(after)) {
        diagnostics.warning(
            ID,
            text.at(space.start()),
            Message.of(
                "a space stands between '%s' and '%s'; Chinese has none, so remove it",
                before, after));
      }
    }
  }

  private static void widePunctuation(RunningText text, Diagnostics diagnostics) {
    for (int i = 0; i < text.text().length(); i++) {
      char character = text.charAt(i);
      int which = WIDE_IN_ENGLISH.indexOf(character);
      // Beside a Chinese name in English it may belong to the name.
      if (which >= 0 && !touchesChinese(text, i)) {
        diagnostics.warning(
            ID,
            text.at(i),
            character == '　'
                ? Message.of("a space is full-width in English; write an ordinary one")
                : Message.of(
                    "'%s' is full-width in English; write %s",
                    character, FOR_ENGLISH.charAt(which)));
      }
    }
  }

  private static boolean touchesChinese(RunningText text, int offset) {
    int before = offset - 1;
    while (Ideographs.isWidePunctuation(text.charAt(before)) && offset - before < 4) {
      before--;
    }
    int after = offset + 1;
    while (Ideographs.isWidePunctuation(text.charAt(after)) && after - offset < 4) {
      after++;
    }
    return Ideographs.isIdeograph(text.charAt(before))
        || Ideographs.isIdeograph(text.charAt(after));
  }
}
