package org.gailan.load;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gailan.content.Inline;
import org.gailan.content.Language;
import org.gailan.content.RedactionMark;
import org.gailan.diagnostic.Message;

/** Reads {@code {redacted offering-party: the words that an edition removes}}. */
final class RedactionReader {
  private static final Pattern FORM =
      Pattern.compile("\\s*redacted(?:\\s+([a-z][a-z0-9-]*)\\s*(?::(.*))?)?\\s*", Pattern.DOTALL);
  private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");
  private static final Pattern LINE_END = Pattern.compile("[ ]*\n[ ]*");

  private final ProseSource source;
  private final Language language;
  private final Reading reading;

  RedactionReader(ProseSource source, Language language, Reading reading) {
    this.source = source;
    this.language = language;
    this.reading = reading;
  }

  Optional<Inline> read(int start, int end) {
    String text = source.text();
    Matcher form = FORM.matcher(text).region(start + 1, end - 1);
    if (!form.matches()) {
      boolean wide = text.substring(start, end).contains("：");
      return refuse(
          start,
          "prose.form-arguments",
          wide
              ? Message.of(
                  "write {redacted}, {redacted CATEGORY} or {redacted CATEGORY: words}, the"
                      + " category a lower-case name, with a half-width colon")
              : Message.of(
                  "write {redacted}, {redacted CATEGORY} or {redacted CATEGORY: words}, the"
                      + " category a lower-case name"));
    }
    Optional<String> category = Optional.ofNullable(form.group(1));
    Optional<String> hidden = Optional.ofNullable(form.group(2));
    if (hidden.isPresent()) {
      for (int i = form.start(2); i < form.end(2); i++) {
        if (text.charAt(i) == '\\') {
          i++;
        } else if (text.charAt(i) == '{') {
          return refuse(i, "prose.nested-form", Message.of("a redaction cannot hold another form"));
        }
      }
      if (hidden.get().isBlank()) {
        return refuse(
            start,
            "prose.form-arguments",
            Message.of("nothing follows the colon; leave the colon out"));
      }
    }
    reading.redactions().add(new RedactionMark(source.at(start), category, Optional.empty()));
    return Optional.of(new Inline.Redaction(source.at(start), category, hidden.map(this::plain)));
  }

  private String plain(String hidden) {
    String joined =
        LINE_END
            .matcher(hidden.strip())
            .replaceAll(
                end -> {
                  String all = hidden.strip();
                  int before = all.codePointBefore(end.start());
                  int after = all.codePointAt(end.end());
                  return LineEnd.isSpace(before, after, language) ? " " : "";
                });
    return ESCAPE.matcher(joined).replaceAll("$1");
  }

  private Optional<Inline> refuse(int offset, String rule, Message message) {
    reading.error(rule, source.at(offset), message);
    return Optional.empty();
  }
}
