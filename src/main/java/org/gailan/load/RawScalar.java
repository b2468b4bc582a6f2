package org.gailan.load;

/**
 * Steps through a scalar as it stands in the file, one character or escape at a time.
 *
 * <p>The escapes are those of YAML 1.1, 5.7, which SnakeYAML has already accepted.
 */
final class RawScalar {
  private static final String ESCAPES = "0abtnvfre \"/\\N_LP";
  private static final String ESCAPED =
      "\0\u0007\b\t\n\u000b\f\r\u001b \"/\\\u0085\u00a0\u2028\u2029";

  private final SourceFile file;
  private final YamlNode.Style style;
  private final int end;
  private int index;

  RawScalar(YamlNode.Scalar scalar) {
    this.file = scalar.file();
    this.style = scalar.style();
    boolean quoted = style == YamlNode.Style.SINGLE_QUOTED || style == YamlNode.Style.DOUBLE_QUOTED;
    this.end = Math.min(quoted ? scalar.end() - 1 : scalar.end(), file.length());
    this.index = quoted ? scalar.start() + 1 : scalar.start();
    if (style == YamlNode.Style.LITERAL || style == YamlNode.Style.FOLDED) {
      while (hasMore() && !isLineEnd()) { // the header: |, >-, |2, and a comment
        index++;
      }
      index = Math.min(index + 1, end);
    }
  }

  boolean hasMore() {
    return index < end;
  }

  /** Of the present character in the file. */
  int index() {
    return index;
  }

  void next() {
    index = Math.min(index + length(), end);
  }

  boolean isEscape() {
    return style == YamlNode.Style.DOUBLE_QUOTED && hasMore() && file.codePoint(index) == '\\';
  }

  boolean isLineEnd() {
    int codePoint = file.codePoint(index);
    return codePoint == '\n'
        || (codePoint == '\r' && (index + 1 == end || file.codePoint(index + 1) != '\n'));
  }

  /** White space as written or by escape. */
  boolean isSpace() {
    String decoded = decoded();
    return decoded.equals(" ")
        || decoded.equals("\n")
        || decoded.equals("\r")
        || decoded.equals("\t");
  }

  /** What the present character or escape stands for; nothing for an escaped line end. */
  String decoded() {
    if (!isEscape() || index + 1 >= end) {
      return Character.toString(file.codePoint(index));
    }
    int escape = file.codePoint(index + 1);
    int digits = hexDigits(escape);
    if (digits > 0) {
      int codePoint = 0;
      for (int i = 0; i < digits && index + 2 + i < end; i++) {
        codePoint = codePoint * 16 + Character.digit(file.codePoint(index + 2 + i), 16);
      }
      return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "";
    }
    int known = ESCAPES.indexOf(escape);
    return known < 0 ? "" : ESCAPED.substring(known, known + 1);
  }

  private int length() {
    if (style == YamlNode.Style.SINGLE_QUOTED
        && file.codePoint(index) == '\''
        && index + 1 < end
        && file.codePoint(index + 1) == '\'') {
      return 2;
    }
    return isEscape() && index + 1 < end ? 2 + hexDigits(file.codePoint(index + 1)) : 1;
  }

  private static int hexDigits(int escape) {
    return switch (escape) {
      case 'x' -> 2;
      case 'u' -> 4;
      case 'U' -> 8;
      default -> 0;
    };
  }
}
