package org.gailan.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Holds what a publishing edition says between its tokens against what the full one says there. */
final class OutsideTheMarks {
  private static final Pattern TOKEN = Pattern.compile("\\[編纂\\]|\\[REDACTED\\]");

  private static final Pattern REMARK =
      Pattern.compile("附註：\\[編纂\\]：[^。]*。|Notes?:\\[REDACTED\\]:[^.]*\\.");

  private OutsideTheMarks() {}

  /** Without what the publishing edition adds: for which years a chart has no figures. */
  static String withoutRemark(String published) {
    return REMARK.matcher(published).replaceAll("");
  }

  /** A full text without a note and its number. */
  static String withoutNote(String full, String note) {
    return full.replaceAll("(\\(#\\))?" + Pattern.quote(ReadText.solid(note)), "");
  }

  /** Whether a full text is a published one with something else for each token. */
  static boolean agree(String published, String full) {
    String[] parts = TOKEN.split(published, -1);
    String last = parts[parts.length - 1];
    if (parts.length == 1) {
      return published.equals(full);
    }
    int at = parts[0].length();
    if (!full.startsWith(parts[0])) {
      return false;
    }
    for (int i = 1; i < parts.length - 1; i++) {
      int found = full.indexOf(parts[i], at);
      if (found < 0) {
        return false;
      }
      at = found + parts[i].length();
    }
    return full.endsWith(last) && full.length() - last.length() >= at;
  }

  /** The first of some published texts that no full one agrees with; each is used once. */
  static Optional<String> unmatched(List<String> published, List<String> full) {
    List<String> left = new ArrayList<>(full);
    List<String> withTokens = new ArrayList<>();
    for (String text : published) {
      if (REMARK.matcher(text).matches()) {
        continue;
      }
      if (TOKEN.matcher(text).find()) {
        withTokens.add(text);
      } else if (!left.remove(text)) {
        return Optional.of(text);
      }
    }
    for (String text : withTokens) {
      Optional<String> found = left.stream().filter(other -> agree(text, other)).findFirst();
      if (found.isEmpty()) {
        return Optional.of(text);
      }
    }
    return Optional.empty();
  }

  /** A public sentence that one of the texts has more often than the other; empty for none. */
  static Optional<String> lost(List<String> sentences, String published, String full) {
    return sentences.stream()
        .map(ReadText::solid)
        .filter(sentence -> count(sentence, published) != count(sentence, full))
        .findFirst();
  }

  private static int count(String sentence, String text) {
    return text.split(Pattern.quote(sentence), -1).length - 1;
  }
}
