package org.gailan.diagnostic;

import java.util.List;
import java.util.Optional;

/**
 * Prints findings as a compiler does: a line with place, rule and message, then the line of the
 * file with a caret below the place.
 */
public final class DiagnosticPrinter {
  private static final String RED = "\u001b[31m";
  private static final String YELLOW = "\u001b[33m";
  private static final String BOLD = "\u001b[1m";
  private static final String PLAIN = "\u001b[0m";

  /** Longer lines are cut to this many characters around the place. */
  private static final int WIDEST_EXCERPT = 100;

  private final Sources sources;
  private final boolean coloured;
  private final MessageLocale locale;
  private String lastLine = "";
  private int[] lastCodePoints = {};

  public DiagnosticPrinter(Sources sources, boolean coloured, MessageLocale locale) {
    this.sources = sources;
    this.coloured = coloured;
    this.locale = locale;
  }

  /** All findings and a closing line that counts them; empty where there is none. */
  public String print(List<Diagnostic> diagnostics) {
    StringBuilder out = new StringBuilder();
    for (Diagnostic diagnostic : diagnostics) {
      print(diagnostic, out);
    }
    if (!diagnostics.isEmpty()) {
      out.append(count(diagnostics).in(locale)).append('\n');
    }
    return out.toString();
  }

  private static Message count(List<Diagnostic> diagnostics) {
    long errors = diagnostics.stream().filter(d -> d.severity() == Severity.ERROR).count();
    long warnings = diagnostics.size() - errors;
    return Message.list(
        List.of(
            errors == 1 ? Message.of("1 error") : Message.of("%d errors", errors),
            warnings == 1 ? Message.of("1 warning") : Message.of("%d warnings", warnings)));
  }

  private void print(Diagnostic diagnostic, StringBuilder out) {
    String colour = diagnostic.severity() == Severity.ERROR ? RED : YELLOW;
    out.append(in(BOLD, printable(diagnostic.location() + ":"))).append(' ');
    String severity = diagnostic.severity().word().in(locale);
    out.append(in(colour, severity + "[" + diagnostic.rule() + "]:")).append(' ');
    out.append(printable(diagnostic.message().in(locale))).append('\n');
    Optional<String> line = sources.line(diagnostic.location());
    int column = diagnostic.location().column();
    if (line.isPresent() && column > 0) {
      excerpt(line.get(), column, colour, out);
    }
  }

  private void excerpt(String line, int column, String colour, StringBuilder out) {
    int[] codePoints = codePoints(line);
    int at = Math.min(column - 1, codePoints.length);
    int from = Math.max(0, at - WIDEST_EXCERPT / 2);
    int to = Math.min(codePoints.length, from + WIDEST_EXCERPT);
    String before = from > 0 ? "…" : "";
    String shown = new String(codePoints, from, to - from);
    out.append("  ").append(before).append(printable(shown));
    out.append(to < codePoints.length ? "…" : "").append('\n');
    out.append("  ").append(" ".repeat(before.length()));
    for (int i = from; i < at; i++) {
      out.append(Columns.isWide(codePoints[i]) ? '\u3000' : ' ');
    }
    out.append(in(colour, "^")).append('\n');
  }

  /** A line of a hundred thousand characters may have as many findings. */
  private int[] codePoints(String line) {
    if (!line.equals(lastLine)) {
      lastLine = line;
      lastCodePoints = line.codePoints().toArray();
    }
    return lastCodePoints;
  }

  /** Characters that command a terminal, or turn the order of others, must not reach it. */
  private static String printable(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().forEach(c -> clean.appendCodePoint(commands(c) ? 0xFFFD : c));
    return clean.toString();
  }

  private static boolean commands(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }

  private String in(String colour, String text) {
    return coloured ? colour + text + PLAIN : text;
  }
}
