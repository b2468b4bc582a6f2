package org.gailan.preflight;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gailan.diagnostic.Message;
import org.gailan.diagnostic.Severity;

/**
 * Words that are still to be filled in: they stop an edition that forbids them, and are listed of
 * one that allows them. A redaction is none.
 */
final class Placeholders implements Check {
  private static final Pattern LEFT =
      Pattern.compile(
          "[\\[［][^\\[\\]［］\\n]{0,80}[\\]］]"
              + "|●+"
              + "|(?<![A-Za-z0-9])(?:TBC|TBD|TBA|[Xx]{2,})(?![A-Za-z0-9])"
              + "|(?i:lorem ipsum|to be confirmed|to be determined)"
              + "|_{3,}"
              + "|待定|待補|待確認");

  private static final Pattern REDACTION = Pattern.compile("(?i)\\[(?:redacted|編纂)\\]");

  @Override
  public void check(PdfFile file, Expected expected, Findings findings) {
    Severity severity = expected.allowsPlaceholders() ? Severity.WARNING : Severity.ERROR;
    int number = 0;
    for (PageText page : file.texts()) {
      number++;
      for (String left : in(page)) {
        findings.add(
            severity,
            "placeholder.left",
            Optional.of(number),
            expected.allowsPlaceholders()
                ? Message.of("'%s' is still to be filled in", left)
                : Message.of(
                    "'%s' is still to be filled in, and the edition forbids placeholders;"
                        + " fill it in",
                    left));
      }
    }
  }

  /** Those of a page, in their order. */
  static List<String> in(PageText page) {
    List<String> left = new ArrayList<>();
    // a bracket may go on in the next line; a word may not
    String text = page.lines().replaceAll("(?<=[\\[［][^\\[\\]\\n]{0,40})\\n", " ");
    Matcher matcher = LEFT.matcher(text);
    while (matcher.find()) {
      String found = matcher.group().replaceAll("\\s+", " ");
      boolean redaction =
          REDACTION.matcher(found.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT)).matches();
      if (!redaction) {
        left.add(found);
      }
    }
    return left;
  }
}
