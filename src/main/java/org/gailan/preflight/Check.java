package org.gailan.preflight;

import java.io.IOException;

/** A check of a file that could be read. */
interface Check {
  /**
   * Looks at a file.
   *
   * @throws IOException where the part of the file that is looked at is damaged
   */
  void check(PdfFile file, Expected expected, Findings findings) throws IOException;
}
