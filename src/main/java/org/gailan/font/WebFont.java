package org.gailan.font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.Deflater;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * The glyphs of some characters of a typeface as a font for browsers, in the <a
 * href="https://www.w3.org/TR/WOFF/">Web Open Font Format 1.0</a>.
 *
 * <p>FontBox chooses the glyphs; the character map is ours, since that of FontBox 3.0.8 ends at
 * U+FFFF and names of people and places in Hong Kong do not.
 */
final class WebFont {
  /** All that a browser asks for but the character map and the names of glyphs, which are ours. */
  private static final List<String> KEPT =
      List.of("OS/2", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "prep", "gasp");

  private static final int TRUE_TYPE = 0x00010000;
  private static final int WOFF = 0x774F4646;
  private static final int HEADER = 44;
  private static final int ENTRY = 20;

  private final TrueTypeFont font;
  private final TreeMap<String, byte[]> tables = new TreeMap<>();

  private WebFont(TrueTypeFont font) {
    this.font = font;
  }

  /** The font; characters that the typeface lacks are left to the browser's own. */
  static byte[] of(TrueTypeFont font, NavigableSet<Integer> codePoints) {
    try {
      WebFont web = new WebFont(font);
      web.choose(codePoints);
      return web.write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void choose(NavigableSet<Integer> codePoints) throws IOException {
    CmapLookup cmap = font.getUnicodeCmapLookup();
    TreeSet<Integer> held = new TreeSet<>();
    // FontBox writes no OS/2 table for a font without characters.
    held.add((int) ' ');
    codePoints.stream().filter(codePoint -> cmap.getGlyphId(codePoint) != 0).forEach(held::add);
    TTFSubsetter subsetter = new TTFSubsetter(font, KEPT);
    subsetter.addAll(held);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    subsetter.writeToStream(out);
    read(ByteBuffer.wrap(out.toByteArray()));
    Map<Integer, Integer> renumbered = new HashMap<>();
    subsetter.getGIDMap().forEach((now, before) -> renumbered.put(before, now));
    TreeMap<Integer, Integer> glyphs = new TreeMap<>();
    for (int codePoint : held) {
      glyphs.put(codePoint, renumbered.getOrDefault(cmap.getGlyphId(codePoint), 0));
    }
    tables.put("cmap", characterMap(glyphs));
    // FontBox (3.0.8) keeps the version of the OS/2 table but cuts it to the length of version 0.
    tables.put("OS/2", font.getTableBytes(font.getTableMap().get("OS/2")));
    tables.put("post", ByteBuffer.allocate(32).putInt(0x00030000).array());
  }

  /** Takes an OpenType file apart. */
  private void read(ByteBuffer file) {
    int count = file.getShort(4);
    for (int i = 0; i < count; i++) {
      int at = 12 + 16 * i;
      byte[] tag = new byte[4];
      file.get(at, tag);
      byte[] table = new byte[file.getInt(at + 12)];
      file.get(file.getInt(at + 8), table);
      tables.put(new String(tag, StandardCharsets.US_ASCII), table);
    }
  }

  /** OpenType 1.9, cmap: one subtable of format 12, for all of Unicode. */
  private static byte[] characterMap(NavigableMap<Integer, Integer> glyphs) {
    List<int[]> groups = new ArrayList<>();
    glyphs.forEach(
        (codePoint, glyph) -> {
          int[] last = groups.isEmpty() ? new int[] {-1, -1, 0} : groups.get(groups.size() - 1);
          boolean follows = last[1] + 1 == codePoint && last[2] + codePoint - last[0] == glyph;
          if (follows) {
            last[1] = codePoint;
          } else {
            groups.add(new int[] {codePoint, codePoint, glyph});
          }
        });
    int length = 16 + 12 * groups.size();
    ByteBuffer map = ByteBuffer.allocate(12 + length);
    map.putShort((short) 0).putShort((short) 1);
    map.putShort((short) 3).putShort((short) 10).putInt(12);
    map.putShort((short) 12).putShort((short) 0).putInt(length).putInt(0).putInt(groups.size());
    groups.forEach(group -> map.putInt(group[0]).putInt(group[1]).putInt(group[2]));
    return map.array();
  }

  /** WOFF 1.0, 2: header, directory, tables in the order of their tags. */
  private byte[] write() {
    int count = tables.size();
    ByteBuffer directory = ByteBuffer.allocate(ENTRY * count);
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    int uncompressed = 12 + 16 * count;
    for (Map.Entry<String, byte[]> table : tables.entrySet()) {
      byte[] plain = table.getValue();
      byte[] packed = deflated(plain);
      byte[] stored = packed.length < plain.length ? packed : plain;
      directory.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
      directory.putInt(HEADER + ENTRY * count + body.size());
      directory.putInt(stored.length).putInt(plain.length).putInt(checksum(plain));
      body.writeBytes(stored);
      body.writeBytes(new byte[padding(stored.length)]);
      uncompressed += plain.length + padding(plain.length);
    }
    int length = HEADER + ENTRY * count + body.size();
    ByteBuffer file = ByteBuffer.allocate(length);
    file.putInt(WOFF).putInt(TRUE_TYPE).putInt(length).putShort((short) count).putShort((short) 0);
    file.putInt(uncompressed).putShort((short) 1).putShort((short) 0);
    // No metadata and no private data: five zeros.
    file.position(HEADER);
    return file.put(directory.array()).put(body.toByteArray()).array();
  }

  private static byte[] deflated(byte[] plain) {
    Deflater deflater = new Deflater();
    deflater.setInput(plain);
    deflater.finish();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    while (!deflater.finished()) {
      out.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.end();
    return out.toByteArray();
  }

  private static int padding(int length) {
    return -length & 3;
  }

  private static int checksum(byte[] table) {
    ByteBuffer words = ByteBuffer.allocate(table.length + padding(table.length)).put(table);
    words.rewind();
    int sum = 0;
    while (words.hasRemaining()) {
      sum += words.getInt();
    }
    return sum;
  }
}
