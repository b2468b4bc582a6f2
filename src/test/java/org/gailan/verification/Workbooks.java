package org.gailan.verification;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks into the parts of a workbook. */
final class Workbooks {
  private Workbooks() {}

  /** All parts, one after another. */
  static String xml(Path workbook) throws IOException {
    StringBuilder xml = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        xml.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return xml.toString();
  }
}
