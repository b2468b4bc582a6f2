package org.gailan.load;

import java.util.List;
import org.gailan.content.FigureReference;
import org.gailan.content.FigureReference.Name;
import org.gailan.content.Inline;

/** Prose as a line of text that a test can compare. */
final class Outline implements Inline.Visitor<String> {

  static String of(List<Inline> inlines) {
    return String.join("|", inlines.stream().map(i -> i.accept(new Outline())).toList());
  }

  @Override
  public String words(Inline.Words words) {
    return words.text();
  }

  @Override
  public String strong(Inline.Strong strong) {
    return "strong(" + of(strong.inlines()) + (strong.inlines().size() > 1 ? "|)" : ")");
  }

  @Override
  public String emphasis(Inline.Emphasis emphasis) {
    return "emphasis(" + of(emphasis.inlines()) + ")";
  }

  @Override
  public String link(Inline.Link link) {
    return "link(" + link.target() + " " + of(link.inlines()) + ")";
  }

  @Override
  public String lineBreak(Inline.LineBreak lineBreak) {
    return "break";
  }

  @Override
  public String figure(FigureReference figure) {
    StringBuilder text = new StringBuilder(figure.kind().word() + ":" + place(figure.dataset()));
    figure.arguments().forEach(a -> text.append(' ').append(place(a)));
    figure.options().forEach((o, v) -> text.append(' ').append(o.word()).append('=').append(v));
    return text.toString();
  }

  private static String place(Name name) {
    return name.text() + "@" + name.location().line() + ":" + name.location().column();
  }

  @Override
  public String redaction(Inline.Redaction redaction) {
    return "redaction"
        + redaction.category().stream().toList()
        + redaction.hidden().stream().toList();
  }

  @Override
  public String placeholder(Inline.Placeholder placeholder) {
    return "placeholder(" + of(placeholder.inlines()) + ")";
  }

  @Override
  public String term(Inline.TermReference term) {
    return "term:" + term.id() + (term.full() ? " full" : "");
  }

  @Override
  public String noteCall(Inline.NoteCall note) {
    return "note:" + note.id();
  }
}
