package org.gailan.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gailan.resolve.PrintedText;
import org.gailan.resolve.Run;
import org.gailan.resolve.Run.Style;

/** Characters as HTML. */
public final class InlineMarkup {
  private final Medium medium;
  private final String idSuffix;
  private final String language;

  /**
   * @param idSuffix what makes the ids of this column differ from another column's; may be empty
   * @param language the tag of this column's
   */
  InlineMarkup(Medium medium, String idSuffix, String language) {
    this.medium = medium;
    this.idSuffix = idSuffix;
    this.language = language;
  }

  /** The markup of a text. */
  public String of(PrintedText text) {
    return of(text.runs());
  }

  private String of(List<Run> runs) {
    StringBuilder html = new StringBuilder();
    for (Run run : merged(runs)) {
      html.append(open(run)).append(content(run)).append(close(run));
    }
    return html.toString();
  }

  /** The markup of a text whose figures are elements with their keys. */
  String of(PrintedText text, List<FigureMarks.Mark> figures) {
    StringBuilder html = new StringBuilder();
    int at = 0;
    for (FigureMarks.Mark figure : figures) {
      html.append(of(between(text.runs(), at, figure.from())));
      html.append("<span data-figure=\"").append(escape(figure.key())).append("\">");
      html.append(of(between(text.runs(), figure.from(), figure.to()))).append("</span>");
      at = figure.to();
    }
    return html.append(of(between(text.runs(), at, text.plain().length()))).toString();
  }

  /** The characters from one offset to another. */
  private static List<Run> between(List<Run> runs, int from, int to) {
    List<Run> between = new ArrayList<>();
    int start = 0;
    for (Run run : runs) {
      int first = Math.max(from, start);
      int last = Math.min(to, start + run.text().length());
      if (first < last) {
        String words = run.text().substring(first - start, last - start);
        between.add(new Run(words, run.styles(), run.target(), run.origin()));
      }
      start += run.text().length();
    }
    return between;
  }

  /** Neighbours that look the same are one element. */
  private List<Run> merged(List<Run> runs) {
    List<Run> merged = new ArrayList<>();
    for (Run run : runs) {
      boolean plain = medium == Medium.PAGE && run.has(Style.NAME_MARK);
      Run seen = plain ? withoutLink(run) : run;
      seen = new Run(seen.text(), visible(seen.styles()), seen.target(), seen.origin());
      int last = merged.size() - 1;
      boolean joins =
          last >= 0
              && !seen.has(Style.NOTE_MARK)
              && merged.get(last).styles().equals(seen.styles())
              && merged.get(last).target().equals(seen.target());
      if (joins) {
        Run before = merged.get(last);
        merged.set(
            last,
            new Run(before.text() + seen.text(), seen.styles(), seen.target(), before.origin()));
      } else {
        merged.add(seen);
      }
    }
    return merged;
  }

  /**
   * On pages the mark of a name is a character of it: an element of its own would have to be kept
   * with the last word, and what is kept is drawn after the rest of its line, out of the order in
   * which the text is read out of the file.
   */
  private static Run withoutLink(Run mark) {
    EnumSet<Style> styles = EnumSet.noneOf(Style.class);
    styles.addAll(mark.styles());
    styles.remove(Style.NAME_MARK);
    styles.remove(Style.FIRST_MARK);
    return new Run(mark.text(), styles, Optional.empty(), mark.origin());
  }

  /** On pages a redaction token is set like its surroundings: it needs no element. */
  private Set<Style> visible(Set<Style> styles) {
    if (medium == Medium.SCREEN || !styles.contains(Style.REDACTION)) {
      return styles;
    }
    return styles.stream()
        .filter(style -> style != Style.REDACTION)
        .collect(Collectors.toUnmodifiableSet());
  }

  private String content(Run run) {
    return run.has(Style.LINE_BREAK) ? "<br/>" : words(run.text());
  }

  /** Words as HTML. On pages the language changes after layout, so that no line does. */
  String words(String text) {
    return medium == Medium.SCREEN ? LanguageSpans.markup(text, language) : escape(text);
  }

  private String open(Run run) {
    StringBuilder html = new StringBuilder();
    Change.of(run).ifPresent(change -> html.append(change.open()));
    if (run.has(Style.STRONG)) {
      html.append("<strong>");
    }
    if (run.has(Style.EMPHASIS)) {
      html.append("<em>");
    }
    if (run.has(Style.REDACTION)) {
      html.append("<span class=\"redaction\">");
    }
    if (run.has(Style.REDACTABLE)) {
      html.append("<span class=\"redactable\">");
    }
    if (run.has(Style.STALE)) {
      html.append("<span class=\"stale-tag\">");
    }
    if (run.has(Style.NOTE_MARK)) {
      html.append("<sup class=\"note-mark\">");
    }
    run.target()
        .ifPresent(
            target -> {
              boolean inside = target.startsWith("#");
              html.append("<a href=\"").append(escape(target));
              html.append(inside ? idSuffix : "").append('"');
              if (run.has(Style.FIRST_MARK)) {
                html.append(" id=\"").append(escape(markId(target))).append(idSuffix).append('"');
              }
              html.append('>');
            });
    return html.toString();
  }

  private static String close(Run run) {
    StringBuilder html = new StringBuilder();
    run.target().ifPresent(target -> html.append("</a>"));
    if (run.has(Style.NOTE_MARK)) {
      html.append("</sup>");
    }
    if (run.has(Style.STALE)) {
      html.append("</span>");
    }
    if (run.has(Style.REDACTABLE)) {
      html.append("</span>");
    }
    if (run.has(Style.REDACTION)) {
      html.append("</span>");
    }
    if (run.has(Style.EMPHASIS)) {
      html.append("</em>");
    }
    if (run.has(Style.STRONG)) {
      html.append("</strong>");
    }
    Change.of(run).ifPresent(change -> html.append(change.close()));
    return html.toString();
  }

  /** The element of what a blackline shows as changed. */
  enum Change {
    INSERTED(Style.INSERTED, "<ins>", "</ins>"),
    DELETED(Style.DELETED, "<del>", "</del>"),
    MOVED_FROM(Style.MOVED_FROM, "<del class=\"moved\">", "</del>"),
    MOVED_TO(Style.MOVED_TO, "<ins class=\"moved\">", "</ins>"),
    MOVE_TAG(Style.MOVE_TAG, "<span class=\"move-tag\">", "</span>");

    private final Style style;
    private final String open;
    private final String close;

    Change(Style style, String open, String close) {
      this.style = style;
      this.open = open;
      this.close = close;
    }

    static Optional<Change> of(Run run) {
      return Arrays.stream(values()).filter(change -> run.has(change.style)).findFirst();
    }

    /** The change of all that some texts say, if it is one. */
    static Optional<Change> ofAll(List<PrintedText> texts) {
      List<Optional<Change>> all =
          texts.stream()
              .flatMap(text -> text.runs().stream())
              .map(Change::of)
              .filter(change -> !change.equals(Optional.of(MOVE_TAG)))
              .distinct()
              .toList();
      return all.size() == 1 ? all.get(0) : Optional.empty();
    }

    String open() {
      return open;
    }

    String close() {
      return close;
    }

    /** Words within the element, already escaped. */
    String around(String markup) {
      return markup.isEmpty() ? markup : open + markup + close;
    }
  }

  /** The mark of {@code #block_note_id} is {@code block_mark_id}. */
  private static String markId(String target) {
    return target.substring(1).replace("_note_", "_mark_");
  }

  /** Text as it stands between tags or in an attribute. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
