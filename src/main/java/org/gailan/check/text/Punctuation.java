package org.gailan.check.text;

import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gailan.check.rule.Rule;
import org.gailan.check.rule.Subject;
import org.gailan.content.EveryText;
import org.gailan.content.Language;
import org.gailan.content.Prose;
import org.gailan.content.Text;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Message;

/** Punctuation is neither doubled, nor missing, nor out of place. */
public final class Punctuation implements Rule {
  private static final String ID = "text.punctuation";

  /**
   * Two signs of which one is too many. A full stop before a comma may end an abbreviation, three
   * or four dots are an ellipsis, and ？！ is a sign of its own.
   */
  private static final Pattern DOUBLED =
      Pattern.compile(
          "[，、；：]{2,}|[，、；：][。！？]|。{2,}|。[，、；：！？]|[！？][，、；：。]|！{2,}|？{2,}"
              + "|[,;:]{2,}|[,;:]\\.(?![0-9A-Za-z.])|(?<!\\.)\\.\\.(?!\\.)|\\.{5,}");

  /** Not the colon of a ratio (3 : 1), nor the point of a number or name (.5, .NET). */
  private static final Pattern SPACE_BEFORE =
      Pattern.compile("(?<=\\S) +(?:[,;!?)]|\\.(?![0-9A-Za-z.]))|(?<=[^\\s0-9]) +:(?= |$)");

  private static final Pattern SPACES = Pattern.compile("(?<=\\S) {2,}(?=\\S)");

  /** Not the feet, inches, minutes and seconds of a number, such as 19". */
  private static final Pattern STRAIGHT_QUOTE =
      Pattern.compile("(?<![0-9])[\"']|(?<=[0-9])'(?=\\p{L})");

  /** Hyphens in a row, and one between words with a space on either side. */
  private static final Pattern TYPED_DASH =
      Pattern.compile("(?<![-<!])-{2,3}(?![->])|(?<=[\\p{L}\\p{N})\\]”’] )-(?= [\\p{L}(\\[“‘])");

  private static final String NEVER_FIRST = "，。、；：？！）」』》〉】”,;:?!";

  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    EveryText.of(subject.report(), (text, notes) -> brackets(text, diagnostics));
    RunningText.every(
        subject.report(),
        text -> {
          doubled(text, diagnostics);
          first(text, diagnostics);
          spaces(text, diagnostics);
          if (text.isChinese()) {
            straightQuotes(text, diagnostics);
          } else {
            spaceBefore(text, diagnostics);
            typewriterQuotes(text, diagnostics);
            typewriterDashes(text, diagnostics);
          }
        });
  }

  @Override
  public Set<String> silencable() {
    return Set.of(ID);
  }

  private static void doubled(RunningText text, Diagnostics diagnostics) {
    for (MatchResult signs : DOUBLED.matcher(text.text()).results().toList()) {
      String found = signs.group();
      boolean leader = found.length() > 4 && found.startsWith(".");
      diagnostics.warning(
          ID,
          text.at(signs.start()),
          leader
              ? Message.of(
                  "a row of dots is typed; remove it, for a column of a table draws it with"
                      + " `leader: true`")
              : Message.of(
                  "'%s' is punctuation twice over; keep one sign",
                  text.quote(signs.start(), Math.min(signs.end(), signs.start() + 8))));
    }
  }

  private static void first(RunningText text, Diagnostics diagnostics) {
    char sign = text.charAt(0);
    boolean ofChinese = NEVER_FIRST.indexOf(sign) >= 0;
    boolean followedByWord = text.text().chars().skip(1).limit(8).anyMatch(Character::isLetter);
    if (ofChinese && followedByWord) {
      diagnostics.warning(
          ID,
          text.at(0),
          Message.of(
              "the text begins with '%s'; remove it, or complete what stood before it", sign));
    }
  }

  private static void spaces(RunningText text, Diagnostics diagnostics) {
    for (MatchResult spaces : SPACES.matcher(text.text()).results().toList()) {
      diagnostics.warning(
          ID,
          text.at(spaces.start() + 1),
          Message.of("there are %d spaces in a row; write one", spaces.group().length()));
    }
  }

  private static void straightQuotes(RunningText text, Diagnostics diagnostics) {
    for (int i = 0; i < text.text().length(); i++) {
      char quote = text.charAt(i);
      boolean apostrophe = quote == '\'' && RunningText.isLatin(text.charAt(i - 1));
      boolean besideChinese =
          Ideographs.isChinese(text.charAt(i - 1)) || Ideographs.isChinese(text.charAt(i + 1));
      if ((quote == '"' || quote == '\'') && besideChinese && !apostrophe) {
        diagnostics.warning(
            ID, text.at(i), Message.of("a straight %s stands in Chinese; write 「 or 」", quote));
      }
    }
  }

  /** What a typewriter had one key for; print has an opening and a closing one. */
  private static void typewriterQuotes(RunningText text, Diagnostics diagnostics) {
    for (MatchResult quote : STRAIGHT_QUOTE.matcher(text.text()).results().toList()) {
      boolean isDouble = quote.group().equals("\"");
      int at = quote.start();
      boolean opens = " \n([–—“‘".indexOf(text.charAt(at - 1)) >= 0;
      diagnostics.warning(
          ID,
          text.at(at),
          Message.of(
              "a straight %s stands in English; write %s",
              quote.group(), isDouble ? (opens ? "“" : "”") : opens ? "‘" : "’"));
    }
  }

  private static void typewriterDashes(RunningText text, Diagnostics diagnostics) {
    for (MatchResult dash : TYPED_DASH.matcher(text.text()).results().toList()) {
      diagnostics.warning(
          ID, text.at(dash.start()), Message.of("'%s' stands for a dash; write –", dash.group()));
    }
  }

  private static void spaceBefore(RunningText text, Diagnostics diagnostics) {
    for (MatchResult space : SPACE_BEFORE.matcher(text.text()).results().toList()) {
      char sign = text.charAt(space.end() - 1);
      diagnostics.warning(
          ID,
          text.at(space.start()),
          Message.of("a space stands before '%s'; remove the space", sign));
    }
  }

  private static void brackets(Text text, Diagnostics diagnostics) {
    for (Language language : Language.values()) {
      Optional<RunningText> before = Optional.empty();
      for (Prose.Paragraph paragraph : text.in(language).paragraphs()) {
        before.ifPresent(
            b -> brackets(b, Optional.of(RunningText.of(paragraph, language)), diagnostics));
        before = Optional.of(RunningText.of(paragraph, language));
      }
      before.ifPresent(b -> brackets(b, Optional.empty(), diagnostics));
    }
  }

  private static void brackets(
      RunningText text, Optional<RunningText> next, Diagnostics diagnostics) {
    for (int lone : Brackets.in(text).lone()) {
      char sign = text.charAt(lone);
      // A quotation of several paragraphs is opened in each and closed in the last.
      boolean goesOn = lone == 0 && next.filter(n -> n.charAt(0) == sign).isPresent();
      if (!goesOn) {
        diagnostics.warning(
            ID,
            text.at(lone),
            Brackets.opens(sign)
                ? Message.of(
                    "'%s' is not closed in its paragraph; write the %s that is missing",
                    sign, Brackets.partner(sign))
                : Message.of(
                    "'%s' closes nothing in its paragraph; write the %s that is missing",
                    sign, Brackets.partner(sign)));
      }
    }
  }
}
