package org.gailan.check.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The title of a report, pasted with its text, is found. */
final class RunningTitleTest {
  private static final String RULE = "text.running-title";

  @TempDir private Path directory;

  private static String message(String title) {
    return "a paragraph is nothing but the report's title '%s', as from the head of a page; remove it"
        .formatted(title);
  }

  @Test
  void aParagraphThatIsOnlyTheTitleIsFound() {
    assertEquals(
        List.of("3:27: " + message("茶葉市場"), "5:29: " + message("茶葉市場")),
        MadeUpTexts.chinese(directory).findings(RULE, "茶葉市場", "茶葉好。", "**茶葉市場**"));
  }

  @Test
  void itsCaseAndSpacesDoNotMatter() {
    assertEquals(
        List.of("3:22: " + message("THE TEA MARKET"), "4:22: " + message("The  tea market")),
        MadeUpTexts.english(directory).findings(RULE, "THE TEA MARKET", "The  tea market"));
  }

  @Test
  void itemsAndLaterParagraphsAreLookedAtToo() {
    assertEquals(
        List.of(
            "6:7: " + message("The Tea Market"),
            "8:16: " + message("The Tea Market"),
            "11:20: " + message("The Tea Market")),
        MadeUpTexts.english(directory)
            .findingsIn(
                RULE,
                """
                id: a
                blocks:
                  - paragraph: |
                      Tea is drunk.

                      The Tea Market
                  - list:
                      - {text: The Tea Market}
                      - text: Milk
                        list:
                          - {text: The Tea Market}
                """));
  }

  @Test
  void headingsAndLongerTextsAreNoFinding() {
    assertEquals(
        List.of(),
        MadeUpTexts.english(directory)
            .findingsIn(
                RULE,
                """
                id: a
                blocks:
                  - heading: The Tea Market
                    level: 1
                  - paragraph: The Tea Market is large.
                  - paragraph: See The Tea Market
                  - paragraph: The Coffee Market
                  - paragraph: "{redacted party: Tea}"
                  - source: The Tea Market
                  - list:
                      - lead: The Tea Market
                        text: It is large.
                  - definitions:
                      - {term: The Tea Market, text: where tea is sold}
                """));
  }
}
