package org.gailan.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;

/** What browsers and other programs are given as a font. */
final class WebFontTest {
  private static final int WOFF = 0x774F4646;
  private static final int HEADER = 44;
  private static final int ENTRY = 20;

  /** The least length of an OS/2 table of each version, OpenType 1.9. */
  private static final List<Integer> LEAST = List.of(78, 86, 96, 96, 96, 100);

  @Test
  void tableOfMetricsIsAsLongAsItsVersionSays() throws DataFormatException {
    for (Face face : Face.values()) {
      ByteBuffer metrics =
          table("OS/2", new Typefaces().webFont(face, new TreeSet<>(List.of(0x7B97))));
      int version = metrics.getShort(0);
      assertTrue(metrics.capacity() >= LEAST.get(version), face + ": version " + version);
    }
  }

  private static ByteBuffer table(String tag, byte[] woff) throws DataFormatException {
    ByteBuffer file = ByteBuffer.wrap(woff);
    assertEquals(WOFF, file.getInt(0));
    for (int i = 0; i < file.getShort(12); i++) {
      int entry = HEADER + ENTRY * i;
      if (new String(woff, entry, 4, StandardCharsets.US_ASCII).equals(tag)) {
        byte[] plain = new byte[file.getInt(entry + 12)];
        int offset = file.getInt(entry + 4);
        int length = file.getInt(entry + 8);
        if (length == plain.length) {
          System.arraycopy(woff, offset, plain, 0, length);
        } else {
          Inflater inflater = new Inflater();
          inflater.setInput(woff, offset, length);
          assertEquals(plain.length, inflater.inflate(plain));
          inflater.end();
        }
        return ByteBuffer.wrap(plain);
      }
    }
    throw new AssertionError("no table " + tag);
  }
}
