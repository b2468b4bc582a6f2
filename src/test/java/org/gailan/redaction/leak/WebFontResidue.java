package org.gailan.redaction.leak;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The characters that a font in the Web Open Font Format 1.0 holds beyond those of its page. */
final class WebFontResidue {
  private static final int SIGNATURE = 0x774F4646;
  private static final int HEADER = 44;
  private static final int ENTRY = 20;
  private static final int LAST = 0x3FFFF;

  private WebFontResidue() {}

  /** What is no such font holds no characters. */
  static Set<Integer> of(byte[] font, Set<Integer> shown) {
    if (font.length < HEADER || ByteBuffer.wrap(font).getInt(0) != SIGNATURE) {
      return Set.of();
    }
    Set<Integer> residue = new HashSet<>();
    try {
      CmapLookup characters =
          new TTFParser(true)
              .parse(new RandomAccessReadBuffer(openType(ByteBuffer.wrap(font))))
              .getUnicodeCmapLookup();
      for (int codePoint = ' ' + 1; codePoint <= LAST; codePoint++) {
        if (!shown.contains(codePoint) && characters.getGlyphId(codePoint) != 0) {
          residue.add(codePoint);
        }
      }
    } catch (IOException | IndexOutOfBoundsException e) {
      return Set.of();
    }
    return residue;
  }

  /** The font's tables as they stand in a font for printing. */
  private static byte[] openType(ByteBuffer woff) {
    int count = woff.getShort(12);
    ByteBuffer font = ByteBuffer.allocate(woff.getInt(16) + 12 + 16 * count);
    font.putInt(woff.getInt(4)).putShort((short) count).putInt(0).putShort((short) 0);
    int at = 12 + 16 * count;
    for (int i = 0; i < count; i++) {
      int entry = HEADER + ENTRY * i;
      byte[] table = table(woff, entry);
      font.position(12 + 16 * i);
      font.putInt(woff.getInt(entry)).putInt(woff.getInt(entry + 16));
      font.putInt(at).putInt(table.length);
      font.position(at);
      font.put(table);
      at += table.length + (-table.length & 3);
    }
    return font.array();
  }

  private static byte[] table(ByteBuffer woff, int entry) {
    byte[] stored = new byte[woff.getInt(entry + 8)];
    woff.get(woff.getInt(entry + 4), stored);
    int length = woff.getInt(entry + 12);
    return stored.length == length ? stored : Packed.inflated(stored, 0).orElse(stored);
  }
}
