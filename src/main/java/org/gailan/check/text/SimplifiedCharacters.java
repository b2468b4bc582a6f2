package org.gailan.check.text;

import java.util.Set;
import org.gailan.check.rule.Rule;
import org.gailan.check.rule.Subject;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Message;

/** No Simplified character stands in a Traditional text. */
public final class SimplifiedCharacters implements Rule {
  private static final String ID = "text.simplified";

  /** So much of a stretch is quoted; the rest is found again once this is mended. */
  private static final int LONGEST_QUOTE = 24;

  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    TraditionalForms forms = new TraditionalForms();
    RunningText.every(
        subject.report(),
        text -> {
          if (text.isChinese()) {
            check(text, forms, diagnostics);
          }
        });
  }

  @Override
  public Set<String> silencable() {
    return Set.of(ID);
  }

  private static void check(RunningText text, TraditionalForms forms, Diagnostics diagnostics) {
    int length = text.text().length();
    for (int i = 0; i < length; ) {
      int codePoint = text.text().codePointAt(i);
      if (isSimplified(text, i, codePoint, forms)) {
        i = report(text, i, forms, diagnostics);
      } else {
        i += Character.charCount(codePoint);
      }
    }
  }

  private static boolean isSimplified(
      RunningText text, int offset, int codePoint, TraditionalForms forms) {
    boolean cramped = codePoint == '据' && text.charAt(offset - 1) == '拮'; // 拮据 is Traditional
    return !cramped && forms.of(codePoint).isPresent();
  }

  /** Reports the word around a character, with the words after it that are no better. */
  private static int report(
      RunningText text, int first, TraditionalForms forms, Diagnostics diagnostics) {
    ChineseWords words = text.words();
    int start = Math.max(words.start(first), first - LONGEST_QUOTE);
    int end = Math.min(words.end(first), first + LONGEST_QUOTE);
    while (end < text.text().length()
        && end - start < LONGEST_QUOTE
        && holdsSimplified(text, end, words.end(end), forms)) {
      end = Math.min(words.end(end), end + LONGEST_QUOTE);
    }
    diagnostics.warning(
        ID,
        text.at(first),
        Message.of(
            "'%s' holds Simplified characters in a Traditional text; write %s",
            text.quote(start, end), forms.ofWord(text.text().substring(start, end))));
    return end;
  }

  private static boolean holdsSimplified(
      RunningText text, int start, int end, TraditionalForms forms) {
    return text.text()
        .substring(start, end)
        .codePoints()
        .anyMatch(codePoint -> forms.of(codePoint).isPresent());
  }
}
