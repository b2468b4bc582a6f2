package org.gailan.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks into an XLSX before its reader does, which would take any size and any cell address. */
final class ZipLimits {
  private static final int MAX_ENTRIES = 1_000;

  /** Sheets of yearly figures are some kilobytes. */
  private static final int MAX_UNPACKED = 64 << 20;

  /** The last column of a sheet is XFD; the reader makes a list as long as the column's number. */
  private static final Pattern FAR_COLUMN = Pattern.compile("\\sr\\s*=\\s*[\"'][A-Za-z]{4}");

  /** A shared text by a number that no workbook has; the reader makes a list as long. */
  private static final Pattern FAR_TEXT =
      Pattern.compile("\\st\\s*=\\s*[\"']s[\"'][^<]*<(?:\\w+:)?v[^>]*>\\s*[0-9]{7}");

  private ZipLimits() {}

  /** Why a file is refused; empty where it may be read. */
  static Optional<String> refusal(byte[] bytes) {
    int unpacked = 0;
    int entries = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] part = zip.readNBytes(MAX_UNPACKED - unpacked + 1);
        unpacked += part.length;
        if (unpacked > MAX_UNPACKED || ++entries > MAX_ENTRIES) {
          return Optional.of("the XLSX file unpacks to more than 64 MB or 1,000 parts");
        }
        String text = new String(part, StandardCharsets.ISO_8859_1);
        if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
          return Optional.of("the XLSX file declares XML entities, which no spreadsheet writes");
        }
        if (FAR_COLUMN.matcher(text).find() || FAR_TEXT.matcher(text).find()) {
          return Optional.of("the XLSX file has a cell or a text beyond what a workbook can hold");
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      return Optional.of("not an XLSX file that can be read; save it again");
    }
    return entries == 0
        ? Optional.of("not an XLSX file; save it as .xlsx, or as .csv in UTF-8")
        : Optional.empty();
  }
}
