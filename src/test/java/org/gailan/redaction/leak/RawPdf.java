package org.gailan.redaction.leak;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bytes of a PDF as they lie in the file, whatever its tables say of them. */
final class RawPdf {
  private static final Pattern STREAM = Pattern.compile("(?<!end)stream(?:\r\n|\n|\r)");
  private static final Pattern END_OF_FILE = Pattern.compile("%%EOF");
  private static final String END_OF_STREAM = "endstream";

  private final byte[] bytes;

  /** A character a byte, so that places are the same. */
  private final String characters;

  RawPdf(byte[] bytes) {
    this.bytes = bytes;
    this.characters = new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** The file as it was before each later revision was appended to it. */
  List<byte[]> earlierRevisions() {
    List<Integer> ends = END_OF_FILE.matcher(characters).results().map(r -> r.end()).toList();
    return ends.subList(0, Math.max(0, ends.size() - 1)).stream()
        .map(end -> Arrays.copyOf(bytes, end))
        .toList();
  }

  int endsOfFile() {
    return (int) END_OF_FILE.matcher(characters).results().count();
  }

  /** Each stream as far as it can be unpacked; as it lies there where it is not packed. */
  List<byte[]> streams() {
    List<byte[]> streams = new ArrayList<>();
    Matcher stream = STREAM.matcher(characters);
    while (stream.find()) {
      int end = characters.indexOf(END_OF_STREAM, stream.end());
      int to = end < 0 ? bytes.length : end;
      byte[] stored = Arrays.copyOfRange(bytes, stream.end(), to);
      streams.add(Packed.inflated(stored, 0).orElse(stored));
    }
    return streams;
  }

  /** What is left without the streams. */
  byte[] objects() {
    ByteArrayOutputStream objects = new ByteArrayOutputStream();
    int from = 0;
    Matcher stream = STREAM.matcher(characters);
    while (stream.find(from)) {
      objects.write(bytes, from, stream.end() - from);
      int end = characters.indexOf(END_OF_STREAM, stream.end());
      from = end < 0 ? bytes.length : end;
    }
    objects.write(bytes, from, bytes.length - from);
    return objects.toByteArray();
  }
}
