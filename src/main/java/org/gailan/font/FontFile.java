package org.gailan.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.fontbox.ttf.NameRecord;
import org.apache.fontbox.ttf.NamingTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * Which font a shipped file is.
 *
 * @param name its PostScript name
 * @param version as its name table states it
 * @param sha256 of the file; looked up, since hashing tens of megabytes takes a tenth of a build
 */
public record FontFile(String name, String version, String sha256) {
  /** Written by src/fonts/prepare in the form of sha256sum. */
  private static final String SUMS = "SHA256SUMS";

  static FontFile of(Face face, TrueTypeFont font) {
    try {
      NamingTable names = font.getNaming();
      String version =
          Optional.ofNullable(
                  names.getName(
                      NameRecord.NAME_VERSION,
                      NameRecord.PLATFORM_WINDOWS,
                      NameRecord.ENCODING_WINDOWS_UNICODE_BMP,
                      NameRecord.LANGUAGE_WINDOWS_EN_US))
              .orElse("");
      return new FontFile(font.getName(), version, sha256(face.file()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(String file) throws IOException {
    try (InputStream in = FontFile.class.getResourceAsStream(SUMS)) {
      if (in == null) {
        throw new IllegalStateException("not in the jar: " + SUMS);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.endsWith("  " + file))
          .map(line -> line.substring(0, line.indexOf(' ')))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException(SUMS + " does not list " + file));
    }
  }
}
