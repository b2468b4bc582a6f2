package org.gailan.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.gailan.diagnostic.Message;

/** Unpacks an XLSX file into memory, up to what a spreadsheet of yearly figures can need. */
final class ZipParts {
  private static final int MAX_ENTRIES = 1_000;

  /** Sheets of yearly figures are some kilobytes. */
  private static final int MAX_UNPACKED = 64 << 20;

  private ZipParts() {}

  /** The parts by name. */
  static Map<String, byte[]> unpack(byte[] bytes) throws UnreadableWorkbook {
    int unpacked = 0;
    Map<String, byte[]> parts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] part = zip.readNBytes(MAX_UNPACKED - unpacked + 1);
        unpacked += part.length;
        if (unpacked > MAX_UNPACKED || parts.size() >= MAX_ENTRIES) {
          throw new UnreadableWorkbook(
              Message.of("the XLSX file unpacks to more than 64 MB or 1,000 parts"));
        }
        if (parts.put(entry.getName(), part) != null) {
          // Which of the two counts is up to the program that reads it.
          throw new UnreadableWorkbook(
              Message.of("the XLSX file holds a part twice; save it again"));
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw UnreadableWorkbook.damaged(e);
    }
    if (parts.isEmpty()) {
      throw new UnreadableWorkbook(
          Message.of("not an XLSX file; save it as .xlsx, or as .csv in UTF-8"));
    }
    return parts;
  }
}
