package org.gailan.load;

import java.lang.Character.UnicodeScript;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.gailan.content.Language;

/** Decides what a line end within a paragraph prints: nothing between Chinese characters. */
final class LineEnd {
  private LineEnd() {}

  static boolean isSpace(Node lineBreak, Language language) {
    return !isChinese(edge(Optional.ofNullable(lineBreak.getPrevious()), true), language)
        || !isChinese(edge(Optional.ofNullable(lineBreak.getNext()), false), language);
  }

  static boolean isSpace(int before, int after, Language language) {
    return !isChinese(Optional.of(before), language) || !isChinese(Optional.of(after), language);
  }

  /** The character of a node that meets the line end; empty for a form. */
  private static Optional<Integer> edge(Optional<Node> node, boolean last) {
    if (node.isEmpty()) {
      return Optional.empty();
    }
    if (node.get() instanceof Text text && !text.getLiteral().isEmpty()) {
      String literal = text.getLiteral();
      return Optional.of(last ? literal.codePointBefore(literal.length()) : literal.codePointAt(0));
    }
    Node child = last ? node.get().getLastChild() : node.get().getFirstChild();
    return edge(Optional.ofNullable(child), last);
  }

  /** A form is taken for a word of the language it stands in. */
  private static boolean isChinese(Optional<Integer> codePoint, Language language) {
    return codePoint.map(c -> isChinese(c, language)).orElse(language == Language.ZH_HANT);
  }

  private static boolean isChinese(int codePoint, Language language) {
    boolean wide =
        (codePoint >= 0x3000 && codePoint <= 0x303F)
            || (codePoint >= 0xFF01 && codePoint <= 0xFF60)
            || (codePoint >= 0xFFE0 && codePoint <= 0xFFE6);
    if (wide) {
      return true;
    }
    return switch (UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> true;
      // Dashes, quotes and the ellipsis are of both scripts.
      default -> language == Language.ZH_HANT && "—‘’“”…·".indexOf(codePoint) >= 0;
    };
  }
}
