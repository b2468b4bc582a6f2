package org.gailan.preflight;

import org.gailan.diagnostic.Message;

/** A file is no larger than can be submitted. */
final class FileSize implements Check {
  @Override
  public void check(PdfFile file, Expected expected, Findings findings) {
    int megabytes = expected.limits().megabytes();
    if (file.bytes().length > megabytes * 1_000_000L) {
      findings.error(
          "file.size",
          Message.of(
              "the file has %,d bytes, more than the %d MB of `size-limit`; split it, or"
                  + " raise the limit if the Exchange takes more",
              file.bytes().length, megabytes));
    }
  }
}
