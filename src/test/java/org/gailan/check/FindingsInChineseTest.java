package org.gailan.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gailan.TestReport;
import org.gailan.build.CheckedReport;
import org.gailan.build.Stopwatch;
import org.gailan.diagnostic.Diagnostic;
import org.gailan.diagnostic.MessageLocale;
import org.gailan.font.Typefaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages on the checks show in English, told in Traditional Chinese. */
final class FindingsInChineseTest {
  private static final Typefaces TYPEFACES = new Typefaces();

  /** What authors and other programs wrote, and what they are to write. */
  private static final Pattern NOT_OURS = Pattern.compile("`[^`]*`|「[^」]*」|\\{[^}]*\\}");

  /** No id, key or number has these between spaces. */
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?<![\\w./-])(?:the|a|an|of|and|or|is|are|in|to|with|from|for|not|no|has|it|its|but|as|on"
              + "|at|by|year|years|times|series|shares|values|published)(?![\\w./-])");

  @Test
  void noEnglishIsLeftInAFinding(@TempDir Path directory) throws IOException {
    List<String> english = new ArrayList<>();
    for (String rule : RulePage.rules()) {
      RulePage page = RulePage.of(rule);
      for (Diagnostic found : findings(page, directory.resolve(rule))) {
        String told = found.message().in(MessageLocale.TRADITIONAL_CHINESE);
        String ours = NOT_OURS.matcher(told).replaceAll("");
        boolean chinese = ours.codePoints().anyMatch(Character::isIdeographic);
        if (!chinese || ENGLISH.matcher(ours).find()) {
          english.add(found.rule() + ": " + told);
        }
      }
    }
    assertEquals(List.of(), english);
  }

  private static List<Diagnostic> findings(RulePage page, Path directory) {
    if (!page.hasExample()) {
      return List.of();
    }
    TestReport report = TestReport.in(directory).like(page.base());
    RulePage.files(page.wrong()).forEach(report::with);
    CheckedReport checked =
        CheckedReport.of(
            directory.resolve("content"), directory, TYPEFACES, new Stopwatch(stage -> {}));
    checked.report().ifPresent(read -> read.editions().values().forEach(checked::isReadyFor));
    return checked.diagnostics().sorted();
  }
}
