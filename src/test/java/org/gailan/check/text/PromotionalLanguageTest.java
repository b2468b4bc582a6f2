package org.gailan.check.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that praise are found, in either language, and a report may name its own. */
final class PromotionalLanguageTest {
  private static final String RULE = "text.promotional";

  private static final String MESSAGE =
      "%s '%s' praises where a listing document states facts; give the fact that shows it, or leave"
          + " the word out";

  @TempDir private Path directory;

  private static String found(String place, String word) {
    return MESSAGE.formatted(place, word);
  }

  @Test
  void praiseIsFoundInEnglish() {
    assertEquals(
        List.of(
            found("3:29:", "unparalleled"),
            found("4:22:", "World-class"),
            found("5:24:", "world class"),
            found("6:24:", "revolutionary"),
            found("7:22:", "Best-in-Class"),
            found("8:27:", "cutting-edge"),
            found("9:31:", "superior"),
            found("10:34:", "ground-breaking"),
            found("11:27:", "outstanding performance")),
        MadeUpTexts.english(directory)
            .findings(
                RULE,
                "Tea is unparalleled.",
                "World-class tea is sold.",
                "A world class tea is sold.",
                "A revolutionary bicycle.",
                "Best-in-Class Ferries",
                "With cutting-edge kettles.",
                "Tea of **superior** leaves.",
                "Ferries of *ground-breaking* speed.",
                "With outstanding performance, tea sells."));
  }

  @Test
  void plainEnglishIsNoFinding() {
    assertEquals(
        List.of(),
        MadeUpTexts.english(directory)
            .findings(
                RULE,
                "The largest and leading tea shop.",
                "After the industrial revolution, tea sold.",
                "The groundbreaking ceremony of the shop took place.",
                "The Superior Court ruled on tea.",
                "There are 5 outstanding shares.",
                "Premium tea is unique to the region.",
                "An {redacted praise: unparalleled} tea.",
                "Tea is supersuperior or unmatchedness."));
  }

  @Test
  void praiseIsFoundInChinese() {
    assertEquals(
        List.of(
            found("3:29:", "無與倫比"),
            found("4:28:", "世界級"),
            found("5:29:", "卓越"),
            found("6:29:", "顛覆性"),
            found("7:29:", "頂尖"),
            found("8:29:", "首屈一指"),
            found("9:30:", "獨一無二"),
            found("10:29:", "遙遙領先")),
        MadeUpTexts.chinese(directory)
            .findings(
                RULE,
                "茶葉無與倫比。",
                "屬世界級茶葉。",
                "性能卓越的單車。",
                "具有顛覆性的單車。",
                "擁有頂尖茶師。",
                "茶園首屈一指。",
                "渡輪是獨一無二的。",
                "茶商遙遙領先。"));
  }

  @Test
  void plainChineseIsNoFinding() {
    assertEquals(
        List.of(),
        MadeUpTexts.chinese(directory)
            .findings(
                RULE,
                "茶葉市場第一，領先同業。",
                "《世界級茶葉產業集群行動方案》頒佈。",
                "推動顛覆性技術創新。",
                "技術革命帶動增長。",
                "茶葉位處山頂，尖沙咀亦有。",
                "獲頒卓越大獎。",
                "{redacted praise: 無與倫比}的茶葉。",
                "產量優勢明顯，越南亦產茶。"));
  }

  @Test
  void aReportMayNameItsOwnWords() {
    MadeUpTexts texts = MadeUpTexts.english(directory);
    texts.with(
        "report.yaml",
        """
        id: texts
        title: The Tea Market
        languages: [en]
        editions: {proof: {redactions: removed}}
        sections: [sections/a.yaml]
        promotional-words: {en: [heavenly]}
        """);
    assertEquals(
        List.of(found("3:26:", "heavenly")), texts.findings(RULE, "Our heavenly tea sells."));
  }

  @Test
  void aRankedCompanyKeepsItsName() {
    assertEquals(
        List.of(),
        MadeUpTexts.english(directory)
            .with(
                "data/shops.yaml",
                """
                kind: ranking
                name: Shops
                unit: count
                year: 2024
                measure: Shops
                items: {a: {name: Unrivalled Tea, value: 3}}
                source: A count
                """)
            .findings(RULE, "Tea sells."));
  }
}
