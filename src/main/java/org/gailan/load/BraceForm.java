package org.gailan.load;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** Braces in prose, as CommonMark's parser meets them; {@link FormReader} says what they mean. */
final class BraceForm extends CustomNode {
  private final Kind kind;

  /** How the braces stand. */
  enum Kind {
    CLOSED,
    /** Open to the end of the paragraph, which is taken whole: its text can't be trusted. */
    UNCLOSED,
    /** A closing brace alone. */
    STRAY
  }

  private BraceForm(Kind kind) {
    this.kind = kind;
  }

  Kind kind() {
    return kind;
  }

  /** Finds braces; a backslash before one makes it a character like any other. */
  static final class Parser implements InlineContentParser {

    @Override
    public ParsedInline tryParse(InlineParserState state) {
      Scanner scanner = state.scanner();
      if (scanner.next('}')) {
        return ParsedInline.of(new BraceForm(Kind.STRAY), scanner.position());
      }
      int depth = 0;
      while (scanner.hasNext()) {
        char character = scanner.peek();
        scanner.next();
        if (character == '\\' && scanner.hasNext()) {
          scanner.next();
        } else if (character == '{') {
          depth++;
        } else if (character == '}' && --depth == 0) {
          return ParsedInline.of(new BraceForm(Kind.CLOSED), scanner.position());
        }
      }
      return ParsedInline.of(new BraceForm(Kind.UNCLOSED), scanner.position());
    }

    /** Makes the parser known to CommonMark's. */
    static final class Factory implements InlineContentParserFactory {
      @Override
      public Set<Character> getTriggerCharacters() {
        return Set.of('{', '}');
      }

      @Override
      public InlineContentParser create() {
        return new Parser();
      }
    }
  }
}
