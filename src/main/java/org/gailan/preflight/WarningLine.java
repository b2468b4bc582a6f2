package org.gailan.preflight;

import org.gailan.diagnostic.Message;

/** Every page bears the warning line of the edition. */
final class WarningLine implements Check {
  @Override
  public void check(PdfFile file, Expected expected, Findings findings) {
    if (expected.warning().isEmpty()) {
      return;
    }
    int with = pagesWith(file, expected.warning().get());
    int number = 0;
    for (PageText page : file.texts()) {
      number++;
      if (!bears(page, expected.warning().get())) {
        findings.error(
            "warning.missing",
            number,
            Message.of(
                "the page does not bear the warning line of the edition, which is on %d of"
                    + " %d pages",
                with, file.pages().size()));
      }
    }
  }

  /** On how many pages a line stands. */
  static int pagesWith(PdfFile file, String line) {
    return (int) file.texts().stream().filter(page -> bears(page, line)).count();
  }

  private static boolean bears(PageText page, String line) {
    return Folded.of(page.text()).contains(Folded.of(line));
  }
}
