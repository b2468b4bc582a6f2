package org.gailan.check.translation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.gailan.content.FigureReference;
import org.gailan.content.Inline;
import org.gailan.content.Prose;

/**
 * The fingerprint of a prose: the first 12 hexadecimal digits of the SHA-256 of all that it says,
 * references, notes and hidden words included. How its lines are broken in the file makes no
 * difference.
 */
public final class Fingerprint {
  private static final int DIGITS = 12;

  private Fingerprint() {}

  public static String of(Prose prose) {
    Canonical canonical = new Canonical();
    for (Prose.Paragraph paragraph : prose.paragraphs()) {
      canonical.paragraph(paragraph.inlines());
    }
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bytes = digest.digest(canonical.text.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * Writes a prose so that two which say the same are written the same. Each inline stands between
   * control characters, which no content can hold.
   */
  private static final class Canonical implements Inline.Visitor<Boolean> {
    private static final char OPEN = '\u0001';
    private static final char CLOSE = '\u0002';
    private static final char PARAGRAPH = '\u0003';

    private final StringBuilder text = new StringBuilder();
    private boolean afterSpace;

    void paragraph(List<Inline> inlines) {
      afterSpace = true; // white space at the beginning says nothing
      all(inlines);
      int last = text.length() - 1;
      if (last >= 0 && text.charAt(last) == ' ') {
        text.setLength(last);
      }
      text.append(PARAGRAPH);
    }

    private Boolean all(List<Inline> inlines) {
      inlines.forEach(inline -> inline.accept(this));
      return true;
    }

    private Boolean enclosed(String kind, List<Inline> inlines) {
      text.append(OPEN).append(kind);
      all(inlines);
      text.append(CLOSE);
      return true;
    }

    private Boolean form(String... words) {
      text.append(OPEN).append(String.join(String.valueOf(OPEN), words)).append(CLOSE);
      afterSpace = false;
      return true;
    }

    @Override
    public Boolean words(Inline.Words words) {
      for (char character : words.text().toCharArray()) {
        boolean space = Character.isWhitespace(character);
        if (!space) {
          text.append(character);
        } else if (!afterSpace) {
          text.append(' ');
        }
        afterSpace = space;
      }
      return true;
    }

    @Override
    public Boolean strong(Inline.Strong strong) {
      return enclosed("strong", strong.inlines());
    }

    @Override
    public Boolean emphasis(Inline.Emphasis emphasis) {
      return enclosed("emphasis", emphasis.inlines());
    }

    @Override
    public Boolean link(Inline.Link link) {
      return enclosed("link" + OPEN + link.target() + OPEN, link.inlines());
    }

    @Override
    public Boolean lineBreak(Inline.LineBreak lineBreak) {
      form("break");
      afterSpace = true;
      return true;
    }

    @Override
    public Boolean figure(FigureReference figure) {
      StringBuilder names = new StringBuilder(figure.dataset().text());
      figure.arguments().forEach(argument -> names.append(' ').append(argument.text()));
      return form(
          figure.kind().word(), names.toString(), new TreeMap<>(figure.options()).toString());
    }

    @Override
    public Boolean redaction(Inline.Redaction redaction) {
      return form("redacted", redaction.category().orElse(""), redaction.hidden().orElse(""));
    }

    @Override
    public Boolean placeholder(Inline.Placeholder placeholder) {
      return all(placeholder.inlines()); // its brackets say what it is
    }

    @Override
    public Boolean term(Inline.TermReference term) {
      return form("term", term.id(), String.valueOf(term.full()));
    }

    @Override
    public Boolean noteCall(Inline.NoteCall call) {
      return form("note", call.id());
    }
  }
}
