package org.gailan.check.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Terms and units of Latin letters are spelled in one way. */
final class TermSpellingTest {
  private static final String RULE = "term.spelling";

  @TempDir private Path directory;

  private static MadeUpTexts withTerms(MadeUpTexts texts, String language) {
    return texts
        .with(
            "terms.yaml",
            """
            terms:
              power: {LANG: EFLOPS}
              rate: {LANG: CAGR}
              light: {LANG: LED}
              service: {LANG: SaaS}
              computing: {LANG: AI computing}
              directors: {LANG: Directors}
              research: {LANG: AI-PC, avoid: {LANG: [Aipc]}}
            """
                .replace("LANG", language))
        .with(
            "data/power.yaml",
            """
            name: {LANG: X}
            unit: {LANG: GWh}
            series: {a: {name: {LANG: Y}, values: {2024: 1}}}
            """
                .replace("LANG", language));
  }

  @Test
  void otherLettersAndHyphensAreFoundInEnglish() {
    assertEquals(
        List.of(
            "3:27: 'EFlops' is another spelling of EFLOPS; write EFLOPS",
            "4:26: 'eflops' is another spelling of EFLOPS; write EFLOPS",
            "5:22: 'E-FLOPS' is another spelling of EFLOPS; write EFLOPS",
            "6:26: 'Cagr' is another spelling of CAGR; write CAGR",
            "7:25: 'saas' is another spelling of SaaS; write SaaS",
            "8:24: 'GWH' is another spelling of GWh; write GWh",
            "9:24: 'gwh' is another spelling of GWh; write GWh",
            "10:22: 'AIPC' is another spelling of AI-PC; write AI-PC",
            "11:26: 'AI PC' is another spelling of AI-PC; write AI-PC"),
        withTerms(MadeUpTexts.english(directory), "en")
            .findings(
                RULE,
                "With EFlops, tea is brewed.",
                "696 eflops of tea.",
                "E-FLOPS are counted.",
                "The Cagr fell.",
                "As saas, tea is sold.",
                "5 GWH of tea.",
                "7 gwh of tea.",
                "AIPC sales rose.",
                "The AI PC fell."));
  }

  @Test
  void theRightSpellingAndOrdinaryWordsAreNoFinding() {
    assertEquals(
        List.of(),
        withTerms(MadeUpTexts.english(directory), "en")
            .findings(
                RULE,
                "EFLOPS, CAGR and LED are counted in GWh.",
                "This led to tea.",
                "Led by tea, sales rose.",
                "Overview of AI Computing",
                "Some directors drink tea.",
                "The AI-PC is SaaS.",
                "Write to tea@eflops.com or www.cagr.org.",
                "An Aipc is avoided by another rule."));
    assertEquals(
        List.of(),
        withTerms(MadeUpTexts.english(directory), "en")
            .findings(RULE, "He said {redacted confidential: Cagr}."));
  }

  @Test
  void otherSpellingsAreFoundInChinese() {
    assertEquals(
        List.of(
            "3:35: 'EFlops' is another spelling of EFLOPS; write EFLOPS",
            "4:29: 'Eflops' is another spelling of EFLOPS; write EFLOPS",
            "5:27: 'cagr' is another spelling of CAGR; write CAGR",
            "6:28: 'led' is another spelling of LED; write LED",
            "7:27: 'SAAS' is another spelling of SaaS; write SaaS",
            "8:29: 'Gwh' is another spelling of GWh; write GWh",
            "9:27: 'Ai-Pc' is another spelling of AI-PC; write AI-PC",
            "10:28: 'E FLOPS' is another spelling of EFLOPS; write EFLOPS"),
        withTerms(MadeUpTexts.chinese(directory), "zh-Hant")
            .findings(
                RULE,
                "規模達696.0EFlops。",
                "計算Eflops。",
                "cagr下降。",
                "用led燈。",
                "SAAS茶館。",
                "耗電Gwh計。",
                "Ai-Pc上市。",
                "達E FLOPS。"));
  }
}
