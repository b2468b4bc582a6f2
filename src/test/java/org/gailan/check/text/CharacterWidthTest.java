package org.gailan.check.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Characters of the wrong width are found; brackets of either width are right in Chinese. */
final class CharacterWidthTest {
  private static final String RULE = "text.width";

  @TempDir private Path directory;

  private List<String> chinese(String... texts) {
    return MadeUpTexts.chinese(directory).findings(RULE, texts);
  }

  private List<String> english(String... texts) {
    return MadeUpTexts.english(directory).findings(RULE, texts);
  }

  @Test
  void theWrongWidthIsFoundInChinese() {
    assertEquals(
        List.of(
            "3:29: ',' is half-width beside Chinese; write ，",
            "4:30: '.' is half-width beside Chinese; write 。",
            "5:29: ':' is half-width beside Chinese; write ：",
            "6:29: ';' is half-width beside Chinese; write ；",
            "7:30: '?' is half-width beside Chinese; write ？",
            "8:29: '２０２４' is full-width; write 2024",
            "9:30: '％' is full-width; write %",
            "10:28: 'ＡＩ' is full-width; write AI",
            "11:34: ')' closes a bracket that '（' opened; write both of one width",
            "12:34: '）' closes a bracket that '(' opened; write both of one width",
            "13:29: a space stands between '葉' and '市'; Chinese has none, so remove it",
            "14:27: a full-width space begins the text; remove it, for the page sets indents"),
        chinese(
            "茶葉,單車。",
            "茶葉好.",
            "茶葉:綠茶。",
            "茶葉;單車。",
            "茶葉好?",
            "截至２０２４年。",
            "增長5％。",
            "以ＡＩ製茶。",
            "茶葉（如AI茶)。",
            "茶葉(如AI茶）。",
            "茶葉 市場。",
            "　茶葉市場。"));
  }

  @Test
  void whatIsRightInChineseIsNoFinding() {
    assertEquals(
        List.of(),
        chinese(
            "茶葉，單車。",
            "於2024年增長5.1%，達1,234.5噸。",
            "茶葉(如AI茶)及單車（如AI車）。",
            "（i）茶葉；及(ii)單車。",
            "Tea & Co., Ltd.為茶商，Leaf Inc.亦然。",
            "上午10:30開市，比例為3:1。",
            "見https://tea.example/a?b=1;c=2。",
            "AI 茶 5 噸。",
            "「茶葉」《茶經》……",
            "A, B及C三種。"));
  }

  @Test
  void fullWidthCharactersAreFoundInEnglish() {
    assertEquals(
        List.of(
            "3:25: '，' is full-width in English; write ,",
            "4:31: '。' is full-width in English; write .",
            "5:26: '（' is full-width in English; write (",
            "5:30: '）' is full-width in English; write )",
            "6:25: '：' is full-width in English; write :",
            "7:25: '２' is full-width; write 2",
            "8:29: '％' is full-width; write %",
            "9:25: a space is full-width in English; write an ordinary one",
            "10:32: '）' closes a bracket that '(' opened; write both of one width",
            "10:32: '）' is full-width in English; write )"),
        english(
            "Tea， milk.",
            "Tea sells。",
            "Tea （hot） sells.",
            "Tea： green.",
            "In ２ shops.",
            "Up by 5％.",
            "Tea　market.",
            "Tea (green） sells."));
  }

  @Test
  void whatIsRightInEnglishIsNoFinding() {
    assertEquals(
        List.of(),
        english(
            "Tea, milk.",
            "Tea (hot) sells.",
            "The guide 《茶經》 is old.",
            "Tea (茶葉) and bicycles （單車） sell.",
            "Up by 5% at 10:30.",
            "“Tea” is—so to say—drunk.",
            "See https://tea.example/a?b=1.",
            "Tea; milk: both."));
  }
}
