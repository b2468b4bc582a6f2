package org.gailan.check.text;

import java.text.Normalizer;
import java.util.Optional;
import org.gailan.check.rule.Rule;
import org.gailan.check.rule.Subject;
import org.gailan.content.Dataset;
import org.gailan.content.EveryInline;
import org.gailan.content.EveryText;
import org.gailan.content.Inline;
import org.gailan.content.Unit;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Message;
import org.gailan.diagnostic.Origin;
import org.gailan.font.Typefaces;

/**
 * Each character can be printed and found again: some shipped typeface holds it, and it is not one
 * of Unicode's doubles of an ideograph, for which no search would be made.
 */
public final class PrintableCharacters implements Rule {
  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    EveryText.of(
        subject.report(),
        (text, notes) ->
            EveryInline.of(
                text,
                inline -> {
                  if (inline instanceof Inline.Words words) {
                    check(words.text(), words.origin(), subject.typefaces(), diagnostics);
                  } else if (inline instanceof Inline.Redaction redaction) {
                    Origin origin = Origin.fixed(redaction.location());
                    redaction
                        .hidden()
                        .ifPresent(h -> check(h, origin, subject.typefaces(), diagnostics));
                  }
                }));
    for (Dataset dataset : subject.report().datasets().values()) {
      if (dataset.unit() instanceof Unit.Named named) {
        Origin origin = Origin.fixed(dataset.location());
        named
            .names()
            .values()
            .forEach(name -> check(name, origin, subject.typefaces(), diagnostics));
      }
    }
  }

  private static void check(
      String text, Origin origin, Typefaces typefaces, Diagnostics diagnostics) {
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (codePoint != '\n') {
        check(codePoint, origin.at(i), typefaces, diagnostics);
      }
      i += Character.charCount(codePoint);
    }
  }

  private static void check(
      int codePoint, Location location, Typefaces typefaces, Diagnostics diagnostics) {
    String shown = Character.toString(codePoint);
    if (isDouble(codePoint)) {
      String ordinary = Normalizer.normalize(shown, Normalizer.Form.NFKC);
      diagnostics.error(
          "text.look-alike",
          location,
          Message.of(
              "%s (%s) only looks like %s (%s) and would not be found by a search; write"
                  + " the latter",
              shown, number(codePoint), ordinary, number(ordinary.codePointAt(0))));
    } else if (!isInvisible(codePoint) && !typefaces.coversEverywhere(codePoint)) {
      Message name =
          Optional.ofNullable(Character.getName(codePoint))
              .map(Message::quoted)
              .orElseGet(() -> Message.of("unassigned"));
      diagnostics.error(
          "text.no-glyph",
          location,
          isControl(codePoint)
              ? Message.of(
                  "no typeface holds the character (%s, %s); write it another way",
                  number(codePoint), name)
              : Message.of(
                  "no typeface holds '%s' (%s, %s); write it another way",
                  shown, number(codePoint), name));
    }
  }

  /** Kangxi radicals and compatibility ideographs that stand for another code point. */
  private static boolean isDouble(int codePoint) {
    // A full-width brace, as Chinese input methods type it, would print a redaction in full.
    boolean brace = codePoint == 0xFF5B || codePoint == 0xFF5D;
    boolean block =
        (codePoint >= 0x2E80 && codePoint <= 0x2FDF)
            || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
            || (codePoint >= 0x2F800 && codePoint <= 0x2FA1F);
    return (brace || block)
        && !Normalizer.isNormalized(Character.toString(codePoint), Normalizer.Form.NFKC);
  }

  /** Characters that have no glyph and need none. */
  private static boolean isInvisible(int codePoint) {
    return codePoint == 0x00A0 || codePoint == 0x200B || codePoint == 0x2060;
  }

  private static boolean isControl(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }

  private static String number(int codePoint) {
    return "U+%04X".formatted(codePoint);
  }
}
