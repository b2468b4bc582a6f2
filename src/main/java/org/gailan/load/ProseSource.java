package org.gailan.load;

import java.util.Arrays;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Origin;

/**
 * The prose of a scalar with its lines as the author broke them, and the place of each character.
 *
 * <p>YAML folds the lines of most scalars with spaces, which Chinese does not have; so the line
 * ends are put back from the file, and prose alone decides what they mean.
 */
final class ProseSource implements Origin {
  private final SourceFile file;
  private final String text;
  private final int[] indexes;

  private ProseSource(SourceFile file, String text, int[] indexes) {
    this.file = file;
    this.text = text;
    this.indexes = indexes;
  }

  static ProseSource of(YamlNode.Scalar scalar) {
    return new Alignment(scalar).run();
  }

  String text() {
    return text;
  }

  @Override
  public Location at(int offset) {
    if (indexes.length == 0) {
      return file.at(0);
    }
    return file.at(indexes[Math.max(0, Math.min(offset, indexes.length - 1))]);
  }

  /** Walks the value of a scalar and its characters in the file side by side. */
  private static final class Alignment {
    private final YamlNode.Scalar scalar;
    private final String value;
    private final RawScalar raw;
    private final StringBuilder text = new StringBuilder();
    private int[] indexes = new int[64];

    Alignment(YamlNode.Scalar scalar) {
      this.scalar = scalar;
      this.value = scalar.value();
      this.raw = new RawScalar(scalar);
    }

    ProseSource run() {
      int i = 0;
      while (i < value.length()) {
        i = isSpace(value.charAt(i)) ? space(i) : visible(i);
      }
      return new ProseSource(scalar.file(), text.toString(), Arrays.copyOf(indexes, text.length()));
    }

    private int visible(int from) {
      while (raw.hasMore() && (raw.isSpace() || raw.decoded().isEmpty())) {
        raw.next();
      }
      int at = raw.index();
      String decoded = raw.hasMore() ? raw.decoded() : "";
      int length = 1;
      if (!decoded.isEmpty() && value.startsWith(decoded, from)) {
        length = decoded.length();
        raw.next();
      }
      for (int i = 0; i < length; i++) {
        append(value.charAt(from + i), at);
      }
      return from + length;
    }

    /** A run of white space, with its line ends as they stand in the file. */
    private int space(int from) {
      int to = from;
      while (to < value.length() && isSpace(value.charAt(to))) {
        to++;
      }
      int start = raw.index();
      int lineEnds = 0;
      int before = 0;
      boolean escaped = false;
      while (raw.hasMore() && (raw.isSpace() || raw.decoded().isEmpty())) {
        escaped |= raw.isEscape();
        if (raw.isLineEnd()) {
          lineEnds++;
        } else if (lineEnds == 0) {
          before++;
        }
        raw.next();
      }
      boolean folded = lineEnds > 0 && !escaped && scalar.style() != YamlNode.Style.LITERAL;
      String spaces = folded ? "\n".repeat(Math.min(lineEnds, 2)) : value.substring(from, to);
      if (folded && before > 1 && scalar.style() == YamlNode.Style.FOLDED) {
        spaces = "  " + spaces; // CommonMark's hard line break, which YAML keeps here
      }
      for (int i = 0; i < spaces.length(); i++) {
        append(spaces.charAt(i), Math.min(start + i, Math.max(start, raw.index() - 1)));
      }
      return to;
    }

    private void append(char character, int index) {
      if (text.length() == indexes.length) {
        indexes = Arrays.copyOf(indexes, indexes.length * 2);
      }
      indexes[text.length()] = index;
      text.append(character);
    }

    private static boolean isSpace(char character) {
      return character == ' ' || character == '\n' || character == '\t';
    }
  }
}
