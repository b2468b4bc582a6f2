package org.gailan.redaction.leak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The text of a PDF as Poppler reads it; none of a damaged one. */
final class SecondReader {
  private SecondReader() {}

  static String text(Path pdf) {
    try {
      Process reader =
          new ProcessBuilder(List.of("pdftotext", "-raw", "-enc", "UTF-8", pdf.toString(), "-"))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      return new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("pdftotext is missing: run ./verify", e);
    }
  }
}
