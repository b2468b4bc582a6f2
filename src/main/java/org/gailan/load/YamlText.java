package org.gailan.load;

import java.util.Set;

/** Values as they are written in YAML. */
final class YamlText {
  private static final Set<String> NO_TEXTS = Set.of("true", "false", "null", "yes", "no", "on");

  private YamlText() {}

  /** A text, in quotes wherever another reader of YAML could take it for something else. */
  static String quoted(String text) {
    boolean plain = text.matches("\\p{L}[\\p{L}0-9./-]*( [\\p{L}0-9./-]+)*");
    if (plain && !NO_TEXTS.contains(text)) {
      return text;
    }
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            codePoint -> {
              switch (codePoint) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> quoted.appendCodePoint(codePoint);
              }
            });
    return quoted.append('"').toString();
  }

  /** Words that are to be printed as they are, as prose: with no form and no mark in them. */
  static String prose(String words) {
    return words.replaceAll("[\\\\{}\\[\\]*_`<&]", "\\\\$0");
  }
}
