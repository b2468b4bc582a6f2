package org.gailan.load;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Message;

/** Decodes UTF-8 strictly: a byte that is none is an error with a place, never a U+FFFD. */
final class Utf8 {
  private Utf8() {}

  static Optional<SourceFile> decode(byte[] bytes, String name, Diagnostics diagnostics) {
    boolean utf16 =
        bytes.length >= 2
            && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
    if (utf16) {
      diagnostics.error(
          "load.encoding", Location.of(name), Message.of("the file is UTF-16; save it as UTF-8"));
      return Optional.empty();
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    String decoded = out.flip().toString();
    // A byte order mark is not a character of the text; Excel and Notepad write one.
    SourceFile file =
        new SourceFile(name, decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded);
    if (result.isError()) {
      diagnostics.error(
          "load.encoding",
          file.at(file.length()),
          Message.of("byte 0x%02X is not UTF-8; save the file as UTF-8", bytes[in.position()]));
      return Optional.empty();
    }
    return Optional.of(file);
  }
}
