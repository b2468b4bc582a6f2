package org.gailan.load;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gailan.content.Inline;
import org.gailan.content.Language;
import org.gailan.diagnostic.Message;

/**
 * Reads {@code {placeholder}}, which prints [●], and {@code {placeholder: has granted}}, which
 * prints [has granted].
 */
final class PlaceholderReader {
  static final String WORD = "placeholder";

  private static final Pattern FORM =
      Pattern.compile("\\s*" + WORD + "\\s*(?::(.*))?", Pattern.DOTALL);
  private static final Pattern LINE_END = Pattern.compile("[ ]*\n[ ]*");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");
  private static final String UNKNOWN = "●";

  private final ProseSource source;
  private final Language language;
  private final Reading reading;

  PlaceholderReader(ProseSource source, Language language, Reading reading) {
    this.source = source;
    this.language = language;
    this.reading = reading;
  }

  /**
   * Reads the form.
   *
   * @param start of the opening brace
   * @param end after the closing brace
   */
  Optional<Inline> read(int start, int end) {
    Matcher form = FORM.matcher(source.text()).region(start + 1, end - 1);
    if (!form.matches()) {
      return refuse(start, Message.of("write {placeholder}, or {placeholder: words} for [words]"));
    }
    PlaceholderBrackets pieces = new PlaceholderBrackets(source);
    pieces.bracket('[', start);
    if (form.group(1) == null) {
      pieces.words(UNKNOWN, new int[] {start});
    } else if (form.group(1).isBlank()) {
      return refuse(start, Message.of("nothing follows the colon; leave the colon out for [●]"));
    } else {
      words(form.start(1), form.end(1), pieces);
    }
    pieces.bracket(']', end - 1);
    return Optional.of(pieces.inlines().get(0));
  }

  /** The words line by line, without their escapes and the space around them. */
  private void words(int start, int end, PlaceholderBrackets pieces) {
    String text = source.text();
    int from = start;
    int to = end;
    while (Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    Matcher lineEnd = LINE_END.matcher(text).region(from, to);
    int at = from;
    while (lineEnd.find()) {
      line(at, lineEnd.start(), pieces);
      int before = text.codePointBefore(lineEnd.start());
      int after = text.codePointAt(lineEnd.end());
      if (LineEnd.isSpace(before, after, language)) {
        pieces.words(" ", new int[] {lineEnd.start()});
      }
      at = lineEnd.end();
    }
    line(at, to, pieces);
  }

  private void line(int start, int end, PlaceholderBrackets pieces) {
    Matcher escape = ESCAPE.matcher(source.text()).region(start, end);
    int at = start;
    while (escape.find()) {
      verbatim(at, escape.start(), pieces);
      verbatim(escape.start(1), escape.end(1), pieces);
      at = escape.end();
    }
    verbatim(at, end, pieces);
  }

  private void verbatim(int start, int end, PlaceholderBrackets pieces) {
    pieces.words(source.text().substring(start, end), PlaceholderBrackets.from(start, end - start));
  }

  private Optional<Inline> refuse(int offset, Message message) {
    reading.error("prose.form-arguments", source.at(offset), message);
    return Optional.empty();
  }
}
