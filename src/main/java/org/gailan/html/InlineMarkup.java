package org.gailan.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gailan.resolve.PrintedText;
import org.gailan.resolve.Run;
import org.gailan.resolve.Run.Style;

/**
 * Characters as HTML. The layout engine for pages may end a line wherever an element begins or
 * ends; so for pages, what must not be parted across such a place is wrapped in a {@code keep}.
 */
public final class InlineMarkup {
  /** Longer stretches would not fit a narrow column, and are better parted. */
  private static final int LONGEST_KEEP = 24;

  /**
   * A character that clings to what it follows, as a note's mark does. The mark itself is a digit:
   * 綠茶¹人民幣 would be taken for one person, 1人.
   */
  private static final String LIKE_A_MARK = "々";

  private final Medium medium;
  private final String idSuffix;
  private final String language;
  private final LineBreaks lineBreaks = new LineBreaks();

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
    List<Run> runs = merged(text.runs());
    StringBuilder html = new StringBuilder();
    if (medium == Medium.SCREEN || runs.size() < 2) {
      runs.forEach(run -> html.append(open(run)).append(content(run)).append(close(run)));
      return html.toString();
    }
    writeKeeping(runs, html);
    return html.toString();
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
        .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }

  private void writeKeeping(List<Run> runs, StringBuilder html) {
    StringBuilder all = new StringBuilder();
    StringBuilder markless = new StringBuilder();
    for (Run run : runs) {
      all.append(run.text());
      boolean mark = run.has(Style.NOTE_MARK);
      markless.append(mark ? LIKE_A_MARK.repeat(run.text().length()) : run.text());
    }
    String text = all.toString();
    BitSet breaks = lineBreaks.in(markless.toString());
    List<int[]> keeps = keeps(runs, text, breaks);
    int offset = 0;
    int next = 0;
    for (Run run : runs) {
      int end = offset + run.text().length();
      int at = offset;
      while (at < end) {
        int[] keep = next < keeps.size() ? keeps.get(next) : new int[] {text.length() + 1, 0};
        if (at == keep[0]) {
          html.append("<span class=\"keep\">");
        }
        int to = end;
        if (at < keep[0]) {
          to = Math.min(end, keep[0]);
        } else if (at < keep[1]) {
          to = Math.min(end, keep[1]);
        }
        Run part = new Run(text.substring(at, to), run.styles(), run.target(), run.origin());
        html.append(open(part)).append(content(part)).append(close(part));
        at = to;
        if (at == keep[1]) {
          html.append("</span>");
          next++;
        }
      }
      offset = end;
    }
  }

  /** The stretches around ends of runs where no line may end. */
  private static List<int[]> keeps(List<Run> runs, String text, BitSet breaks) {
    List<int[]> keeps = new ArrayList<>();
    int boundary = 0;
    for (int i = 1; i < runs.size(); i++) {
      boundary += runs.get(i - 1).text().length();
      boolean mark = runs.get(i).has(Style.NOTE_MARK);
      boolean forced = runs.get(i).has(Style.LINE_BREAK) || runs.get(i - 1).has(Style.LINE_BREAK);
      if (forced || (breaks.get(boundary) && !mark)) {
        continue;
      }
      int start = Math.max(0, breaks.previousSetBit(boundary - 1));
      int from = mark ? boundary + 1 : boundary;
      int end = breaks.nextSetBit(from);
      end = end < 0 ? text.length() : end;
      while (end > boundary && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      int last = keeps.size() - 1;
      if (last >= 0 && start < keeps.get(last)[1]) {
        keeps.get(last)[1] = Math.max(end, keeps.get(last)[1]);
      } else if (end > boundary && end - start <= LONGEST_KEEP) {
        keeps.add(new int[] {start, end});
      }
    }
    return keeps;
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
    return html.toString();
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
