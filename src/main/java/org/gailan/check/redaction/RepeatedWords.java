package org.gailan.check.redaction;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gailan.content.EveryInline;
import org.gailan.content.EveryText;
import org.gailan.content.Inline;
import org.gailan.content.Language;
import org.gailan.content.Prose;
import org.gailan.content.Text;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Message;
import org.gailan.redaction.Redaction;
import org.gailan.redaction.Removed;

/** Words that are redacted in one place do not stand in another where nobody marked them. */
public final class RepeatedWords {
  static final String RULE = "redaction.repeated";

  /** Shorter ones stand in other words. */
  private static final int LEAST_IDEOGRAPHS = 4;

  private static final int LEAST_LETTERS = 5;

  /** Longer ones are sentences, which nobody repeats by mistake and which take long to find. */
  private static final int MOST = 80;

  private RepeatedWords() {}

  /** Looks for what was removed in what is left. */
  public static void check(Removed left, Diagnostics diagnostics) {
    Set<String> removed = new LinkedHashSet<>();
    for (Redaction redaction : left.redactions()) {
      redaction.words().values().forEach(prose -> add(prose, removed));
    }
    if (removed.isEmpty()) {
      return;
    }
    EveryText.of(
        left.report(),
        (text, notes) -> {
          for (Language language : left.report().languages()) {
            check(text, language, removed, diagnostics);
          }
        });
  }

  private static void check(
      Text text, Language language, Set<String> removed, Diagnostics diagnostics) {
    String folded = folded(words(text.in(language)));
    for (String words : removed) {
      if (stands(words, folded)) {
        diagnostics.error(
            RULE,
            text.in(language).location(),
            Message.of(
                "words that are redacted elsewhere stand here unmarked; redact them here"
                    + " too, or silence this with the reason why they may stand"));
        return;
      }
    }
  }

  private static boolean stands(String words, String text) {
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      boolean begins = at == 0 || !joins(text.codePointBefore(at), words.codePointAt(0));
      int end = at + words.length();
      boolean ends =
          end == text.length()
              || !joins(words.codePointBefore(words.length()), text.codePointAt(end));
      if (begins && ends) {
        return true;
      }
    }
    return false;
  }

  /** Whether two characters belong to one word, as two Latin letters do. */
  private static boolean joins(int before, int after) {
    return Character.isLetterOrDigit(before)
        && Character.isLetterOrDigit(after)
        && !Character.isIdeographic(before)
        && !Character.isIdeographic(after);
  }

  private static void add(Prose prose, Set<String> removed) {
    String words = folded(words(prose)).strip();
    long ideographs = words.codePoints().filter(Character::isIdeographic).count();
    long letters = words.codePoints().filter(Character::isLetterOrDigit).count() - ideographs;
    boolean longEnough = ideographs >= LEAST_IDEOGRAPHS || letters >= LEAST_LETTERS;
    if (longEnough && words.length() <= MOST) {
      removed.add(words);
    }
  }

  /** Only what is written as words: figures and terms are removed by themselves. */
  private static String words(Prose prose) {
    List<String> words = new ArrayList<>();
    EveryInline.of(
        prose,
        inline -> {
          if (inline instanceof Inline.Words plain) {
            words.add(plain.text());
          } else if (!(inline instanceof Inline.Strong || inline instanceof Inline.Emphasis)) {
            words.add("\u0000");
          }
        });
    return String.join("", words);
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", " ");
  }
}
