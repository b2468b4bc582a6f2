package org.gailan.preflight;

import java.io.IOException;
import org.gailan.diagnostic.Message;

/** What the build wrote is in the file, in the order of its structure, character by character. */
final class WrittenText implements Check {
  private static final int LONGEST_QUOTE = 40;

  @Override
  public void check(PdfFile file, Expected expected, Findings findings) throws IOException {
    String said = expected.writtenTexts().isEmpty() ? "" : Folded.of(TaggedText.of(file));
    for (String text : expected.writtenTexts()) {
      String folded = Folded.of(text);
      if (!said.contains(folded)) {
        findings.error(
            "text.missing",
            Message.of(
                "the file does not give back '%s'; look how it is set, and report it",
                quote(text)));
      }
    }
  }

  private static String quote(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.codePointCount(0, line.length()) <= LONGEST_QUOTE
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
  }
}
