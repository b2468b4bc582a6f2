package org.gailan.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which words of a text are in the other language. */
final class LanguageSpansTest {
  @Test
  void latinWordsInChineseAreEnglish() {
    assertEquals(List.of("AI"), words("本節的AI計算", "zh-Hant"));
    assertEquals(List.of("Frost & Sullivan"), words("由Frost & Sullivan編撰", "zh-Hant"));
    assertEquals(
        List.of("Kite-Makers Ltd. Hong Kong"), words("Kite-Makers Ltd. Hong Kong的", "zh-Hant"));
    assertEquals(List.of("AI", "GPU"), words("（AI、GPU）", "zh-Hant"));
    assertEquals(List.of("H100", "Café"), words("H100及Café", "zh-Hant"));
  }

  @Test
  void figuresUnitsAndItemNumbersAreOfTheirSurroundings() {
    String text = "2,374.9 EFLOPS、696.0\u00a0EFLOPS、5G、7nm、US$3、HK$4、2029E、（ii）、(a)";
    assertEquals(List.of(), words(text, "zh-Hant"));
  }

  @Test
  void ideographsInEnglishAreChinese() {
    assertEquals(List.of("紙鳶", "漢字、風箏"), words("Kites (紙鳶) and 漢字、風箏.", "en"));
    assertEquals(List.of(), words("US$3 in 2024–2029E", "en"));
  }

  @Test
  void screenMarksThem(@TempDir Path folder) throws IOException {
    Path html =
        MadeUpTea.report(folder)
            .paragraph("沖泡Oolong & Green茶")
            .built()
            .output("proof/tea.zh-Hant.html");
    String page = Files.readString(html);
    assertTrue(page.contains("沖泡<span lang=\"en\">Oolong &amp; Green</span>茶"), page);
  }

  private static List<String> words(String text, String surroundings) {
    return LanguageSpans.in(text, surroundings).stream()
        .map(span -> text.substring(span.start(), span.end()))
        .toList();
  }
}
