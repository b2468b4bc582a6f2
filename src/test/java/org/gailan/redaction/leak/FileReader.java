package org.gailan.redaction.leak;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Reads files of any kind into a haystack, told by how they begin, and those packed in them. */
final class FileReader {
  /** Files within files; a bomb has more. */
  private static final int DEPTH = 4;

  private final Haystack haystack;
  private final int depth;

  FileReader(Haystack haystack) {
    this(haystack, 0);
  }

  private FileReader(Haystack haystack, int depth) {
    this.haystack = haystack;
    this.depth = depth;
  }

  /**
   * @param place the file's name, and where it is packed
   */
  void read(String place, byte[] bytes) {
    haystack.bytes(place + ": bytes", bytes);
    if (depth == DEPTH) {
      return;
    }
    FileReader inner = new FileReader(haystack, depth + 1);
    String beginning =
        new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.ISO_8859_1);
    if (beginning.contains("%PDF-")) {
      new PdfReader(haystack, inner).read(place, bytes);
    } else if (beginning.startsWith("PK\u0003\u0004")) {
      Packed.entries(bytes)
          .forEach(
              (name, entry) -> {
                haystack.prose(place + ": name of an entry", name);
                inner.read(place + "!" + name, entry);
              });
    } else if (beginning.startsWith("\u001f\u008b")) {
      Packed.gzip(bytes).ifPresent(plain -> inner.read(place + "!", plain));
    } else if (isImage(beginning)) {
      Packed.streams(bytes).forEach(plain -> haystack.bytes(place + ": packed", plain));
    } else if (isMarkup(beginning)) {
      new MarkupReader(haystack, inner).read(place, new String(bytes, StandardCharsets.UTF_8));
    } else if (ContentText.isContent(bytes)) {
      String text = Escapes.utf8(bytes);
      haystack.code(place + ": text", text);
      haystack.prose(place + ": comments", ContentText.comments(text));
    } else if (!isFont(beginning)) {
      haystack.prose(place + ": text", Escapes.utf8(bytes));
    }
  }

  private static boolean isImage(String beginning) {
    return beginning.startsWith("\u0089PNG")
        || beginning.startsWith("\u00ff\u00d8")
        || beginning.startsWith("GIF8");
  }

  private static boolean isFont(String beginning) {
    return beginning.startsWith("\u0000\u0001\u0000\u0000")
        || beginning.startsWith("OTTO")
        || beginning.startsWith("wOFF");
  }

  private static boolean isMarkup(String beginning) {
    String start = beginning.stripLeading().toLowerCase(Locale.ROOT);
    return start.startsWith("<") || start.startsWith("\u00ef\u00bb\u00bf<");
  }
}
