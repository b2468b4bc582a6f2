package org.gailan.load;

import java.util.Optional;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Message;

/** Finds the characters that no file of ours may hold, because nothing can print them. */
final class PrintableText {
  private PrintableText() {}

  /** Whether the file holds none of them; the first is reported, with how many follow. */
  static boolean check(SourceFile file, Diagnostics diagnostics) {
    int first = -1;
    int count = 0;
    for (int i = 0; i < file.length(); i++) {
      if (isRefused(file.codePoint(i))) {
        first = first < 0 ? i : first;
        count++;
      }
    }
    if (count == 0) {
      return true;
    }
    diagnostics.error(
        "yaml.control-character",
        file.at(first),
        count == 1
            ? Message.of("%s cannot be printed; remove it", name(file.codePoint(first)))
            : Message.of(
                "%s cannot be printed; remove it (the file has %d such characters)",
                name(file.codePoint(first)), count));
    return false;
  }

  static Optional<Integer> firstRefused(String text) {
    return text.codePoints().filter(PrintableText::isRefused).boxed().findFirst();
  }

  /** {@code U+0007}, with words for those one meets. */
  static Message name(int codePoint) {
    String number = "U+%04X".formatted(codePoint);
    return switch (codePoint) {
      case 0 -> Message.of("a NUL character (%s)", number);
      case 0x85, 0x2028, 0x2029 -> Message.of("an invisible line separator (%s)", number);
      case 0xFEFF -> Message.of("an invisible byte order mark (%s)", number);
      default -> Message.of("the control character %s", number);
    };
  }

  /**
   * YAML's own line separators are among them: an editor does not break its line there, so that
   * every line number after one would be wrong.
   */
  private static boolean isRefused(int codePoint) {
    return switch (codePoint) {
      case '\t', '\n', '\r' -> false;
      case 0x2028, 0x2029, 0xFEFF -> true;
      default ->
          codePoint < 0x20
              || (codePoint >= 0x7F && codePoint < 0xA0)
              || (codePoint >= 0xD800 && codePoint < 0xE000)
              || (codePoint & 0xFFFE) == 0xFFFE;
    };
  }
}
