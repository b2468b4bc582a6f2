package org.gailan.redaction.leak;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks compressed bytes. */
final class Packed {
  private static final int LARGEST = 50_000_000;

  private Packed() {}

  static Map<String, byte[]> entries(byte[] zip) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readNBytes(LARGEST));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }

  static Optional<byte[]> gzip(byte[] bytes) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return Optional.of(in.readNBytes(LARGEST));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Everything in some bytes that zlib can unpack (RFC 1950), wherever it begins. */
  static List<byte[]> streams(byte[] bytes) {
    List<byte[]> streams = new ArrayList<>();
    for (int at = 0; at + 2 < bytes.length; at++) {
      int header = (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
      if (bytes[at] == 0x78 && header % 31 == 0) {
        inflated(bytes, at).ifPresent(streams::add);
      }
    }
    return streams;
  }

  /** What is unpacked from a place on, as far as that goes; empty for nothing. */
  static Optional<byte[]> inflated(byte[] bytes, int at) {
    Inflater inflater = new Inflater();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 14];
    try {
      inflater.setInput(bytes, at, bytes.length - at);
      int read = inflater.inflate(buffer);
      while (read > 0 && out.size() < LARGEST) {
        out.write(buffer, 0, read);
        read = inflater.inflate(buffer);
      }
    } catch (DataFormatException e) {
      // What came before the damage counts.
    } finally {
      inflater.end();
    }
    return out.size() == 0 ? Optional.empty() : Optional.of(out.toByteArray());
  }
}
