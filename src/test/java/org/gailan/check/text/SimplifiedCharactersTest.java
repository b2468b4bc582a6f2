package org.gailan.check.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Simplified characters are found in Traditional text, and no Traditional character is. */
final class SimplifiedCharactersTest {
  private static final String RULE = "text.simplified";

  @TempDir private Path directory;

  @Test
  void theWordAroundIsReportedWithItsTraditionalForm() {
    assertEquals(
        List.of(
            "3:27: '国有' holds Simplified characters in a Traditional text; write 國有",
            "4:29: '产业' holds Simplified characters in a Traditional text; write 產業",
            "5:30: '計划'".replace("計划", "计划")
                + " holds Simplified characters in a Traditional text; write 計劃",
            "6:29: '这' holds Simplified characters in a Traditional text; write 這",
            "7:27: '机会' holds Simplified characters in a Traditional text; write 機會",
            "8:28: '车' holds Simplified characters in a Traditional text; write 車",
            "9:29: '价格' holds Simplified characters in a Traditional text; write 價格",
            "10:27: '为' holds Simplified characters in a Traditional text; write 為"),
        found("国有茶園。", "茶葉产业興旺。", "茶園的计划。", "茶園这個。", "机会很多。", "單车銷售。", "茶葉价格。", "为茶商。"));
  }

  private List<String> found(String... texts) {
    return MadeUpTexts.chinese(directory).findings(RULE, texts);
  }

  @Test
  void whatHongKongWritesIsNoFinding() {
    assertEquals(
        List.of(),
        found(
            "皇后大道後面，里程與裏面。",
            "干涉、台灣、標誌着。",
            "山峯與羣眾，為與爲。",
            "説明與說明，綫路與線路。",
            "生産與生產，滙豐與匯率。",
            "手頭拮据，海淀與厘米。",
            "古迹、佣金、蚝油。",
            "才能、丑時、斗室、松木、系統、制度。"));
  }

  @Test
  void englishIsNotLookedAt() {
    assertEquals(
        List.of(), MadeUpTexts.english(directory).findings(RULE, "The word 国 is Chinese."));
  }

  @Test
  void noFrequentTraditionalCharacterIsFound() {
    TraditionalForms forms = new TraditionalForms();
    CharsetEncoder big5 = Charset.forName("Big5").newEncoder();
    Charset charset = Charset.forName("Big5");
    List<String> wrong = new ArrayList<>();
    int looked = 0;
    for (int codePoint = 0x3400; codePoint < 0xA000; codePoint++) {
      String character = Character.toString(codePoint);
      if (big5.canEncode(character)) {
        int code = Byte.toUnsignedInt(character.getBytes(charset)[0]);
        if (code >= 0xA4 && code <= 0xC6) { // the first level
          looked++;
          forms.of(codePoint).ifPresent(form -> wrong.add(character + form));
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(looked >= 5_401, () -> "the first level of Big5 holds more");
  }

  @Test
  void simplifiedCharactersAreFoundByTheThousand() {
    Transliterator toSimplified = Transliterator.getInstance("Traditional-Simplified");
    CharsetEncoder big5 = Charset.forName("Big5").newEncoder();
    TraditionalForms forms = new TraditionalForms();
    List<String> missed = new ArrayList<>();
    int found = 0;
    for (int codePoint = 0x4E00; codePoint < 0xA000; codePoint++) {
      String traditional = Character.toString(codePoint);
      String simplified = toSimplified.transliterate(traditional);
      if (big5.canEncode(traditional)
          && !simplified.equals(traditional)
          && !big5.canEncode(simplified)) {
        if (forms.of(simplified.codePointAt(0)).isPresent()) {
          found++;
        } else {
          missed.add(simplified);
        }
      }
    }
    int all = found;
    assertTrue(all >= 2_000, () -> all + " found, missed " + missed);
    assertTrue(missed.size() < 60, missed::toString);
  }
}
