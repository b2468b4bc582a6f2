package org.gailan.preflight;

import java.util.Arrays;
import java.util.List;
import org.gailan.content.Language;
import org.gailan.diagnostic.Message;
import org.gailan.resolve.Wording;

/** No page says of itself that it is not for publication: it was built only to be looked at. */
final class TrialMark implements Check {
  private static final List<String> MARKS =
      Arrays.stream(Language.values())
          .map(language -> Folded.of(Wording.TRIAL.in(language)))
          .toList();

  @Override
  public void check(PdfFile file, Expected expected, Findings findings) {
    int number = 0;
    for (PageText page : file.texts()) {
      number++;
      String text = Folded.of(page.text());
      if (MARKS.stream().anyMatch(text::contains)) {
        findings.error(
            "trial.found",
            number,
            Message.of("the page says that it is not for publication; build it without --trial"));
      }
    }
  }
}
