package org.gailan.check.text;

import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gailan.check.rule.Rule;
import org.gailan.check.rule.Subject;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Message;

/**
 * A term or unit of Latin letters is spelled in one way, in every language: EFLOPS, not EFlops or
 * E-FLOPS.
 */
public final class TermSpelling implements Rule {
  private static final String ID = "term.spelling";

  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9&]+");

  /** What may join the words of a term. */
  private static final String JOINTS = " \u00A0-\u2010\u2011";

  /** A term of so many words written as one, or of one as so many. */
  private static final int MOST_WORDS = 4;

  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    LatinSpellings spellings = new LatinSpellings(subject.report());
    if (!spellings.isEmpty()) {
      RunningText.every(subject.report(), text -> check(text, spellings, diagnostics));
    }
  }

  @Override
  public Set<String> silencable() {
    return Set.of(ID);
  }

  private static void check(RunningText text, LatinSpellings spellings, Diagnostics diagnostics) {
    MatchResult[] words = WORD.matcher(text.text()).results().toArray(MatchResult[]::new);
    for (int i = 0; i < words.length; ) {
      int length = 0;
      for (int last = lastOf(words, i, text); last >= i && length == 0; last--) {
        int start = words[i].start();
        int end = words[last].end();
        if (!isPartOfAddress(text, start, end)
            && report(text, start, end, spellings, diagnostics)) {
          length = last - i + 1;
        }
      }
      i += Math.max(1, length);
    }
  }

  /** The last word that a single space or hyphen still joins to the one at {@code first}. */
  private static int lastOf(MatchResult[] words, int first, RunningText text) {
    int last = first;
    while (last + 1 < words.length
        && last - first + 1 < MOST_WORDS
        && words[last + 1].start() == words[last].end() + 1
        && JOINTS.indexOf(text.charAt(words[last].end())) >= 0) {
      last++;
    }
    return last;
  }

  private static boolean report(
      RunningText text, int start, int end, LatinSpellings spellings, Diagnostics diagnostics) {
    int from = start;
    String written = text.text().substring(from, end);
    Optional<String> right = spellings.insteadOf(written, !text.isChinese());
    if (right.isEmpty()) {
      while (from < end && Character.isDigit(text.charAt(from))) {
        from++; // a value may touch its unit: 696EFlops
      }
      boolean apart = from < end && JOINTS.indexOf(text.charAt(from)) >= 0; // 696 EFLOPS
      if (from == start || from == end || apart) {
        return false;
      }
      written = text.text().substring(from, end);
      right = spellings.insteadOf(written, !text.isChinese());
    }
    if (right.isEmpty()) {
      return false;
    }
    diagnostics.warning(
        ID,
        text.at(from),
        Message.of("'%s' is another spelling of %s; write %s", written, right.get(), right.get()));
    return true;
  }

  /** Whether it stands in an address of the web or of mail, which has its own spelling. */
  private static boolean isPartOfAddress(RunningText text, int start, int end) {
    boolean before = "./@_".indexOf(text.charAt(start - 1)) >= 0;
    boolean after =
        "@_/".indexOf(text.charAt(end)) >= 0
            || (text.charAt(end) == '.' && RunningText.isLatin(text.charAt(end + 1)));
    boolean fraction = Character.isDigit(text.charAt(start)); // 696.0EFlops
    return after || (before && !fraction);
  }
}
