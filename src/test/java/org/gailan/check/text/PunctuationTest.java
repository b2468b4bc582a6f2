package org.gailan.check.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Punctuation that is doubled, missing or out of place is found. */
final class PunctuationTest {
  private static final String RULE = "text.punctuation";

  @TempDir private Path directory;

  private List<String> chinese(String... texts) {
    return MadeUpTexts.chinese(directory).findings(RULE, texts);
  }

  private List<String> english(String... texts) {
    return MadeUpTexts.english(directory).findings(RULE, texts);
  }

  @Test
  void faultsAreFoundInChinese() {
    assertEquals(
        List.of(
            "3:29: '，，' is punctuation twice over; keep one sign",
            "4:30: '。。' is punctuation twice over; keep one sign",
            "5:29: '、，' is punctuation twice over; keep one sign",
            "6:29: '；。' is punctuation twice over; keep one sign",
            "7:27: '「' is not closed in its paragraph; write the 」 that is missing",
            "8:29: '》' closes nothing in its paragraph; write the 《 that is missing",
            "9:29: '（' is not closed in its paragraph; write the ） that is missing",
            "10:28: '（' is not closed in its paragraph; write the ） that is missing",
            "11:28: a straight \" stands in Chinese; write 「 or 」",
            "11:31: a straight \" stands in Chinese; write 「 or 」",
            "12:27: the text begins with '，'; remove it, or complete what stood before it",
            "13:31: a row of dots is typed; remove it, for a column of a table draws it with `leader: true`"),
        chinese(
            "茶葉，，單車。",
            "茶葉好。。",
            "茶葉、，單車。",
            "茶葉；。",
            "「茶葉。",
            "茶經》出版。",
            "茶葉（綠茶。",
            "「（茶葉」。",
            "稱\"茶葉\"。",
            "，茶葉好。",
            "《茶經》....."));
  }

  @Test
  void rightChineseIsNoFinding() {
    assertEquals(
        List.of(),
        chinese(
            "「茶葉（綠茶）」，《茶經》〈序〉。",
            "茶葉……單車——好！",
            "真的？！",
            "「茶葉」。「單車」。",
            "a)茶葉；12)單車；（i）紅茶及ii)綠茶。",
            "區間為[3.55, 3.65)。",
            "茶葉，{redacted party: （}、單車。",
            "Moody''s的評級。",
            "-",
            "茶葉{redacted offer-price}，單車。"));
  }

  @Test
  void faultsAreFoundInEnglish() {
    assertEquals(
        List.of(
            "3:25: ',,' is punctuation twice over; keep one sign",
            "4:31: '..' is punctuation twice over; keep one sign",
            "5:25: ',.' is punctuation twice over; keep one sign",
            "6:25: a space stands before ','; remove the space",
            "7:31: a space stands before '.'; remove the space",
            "8:25: a space stands before ';'; remove the space",
            "9:26: there are 2 spaces in a row; write one",
            "10:26: '(' is not closed in its paragraph; write the ) that is missing",
            "11:29: ')' closes nothing in its paragraph; write the ( that is missing",
            "12:22: '“' is not closed in its paragraph; write the ” that is missing",
            "13:22: the text begins with ','; remove it, or complete what stood before it",
            "14:25: a space stands before ':'; remove the space"),
        english(
            "Tea,, milk.",
            "Tea sells..",
            "Tea,. Milk.",
            "Tea , milk.",
            "Tea sells .",
            "Tea ; milk.",
            "Tea  sells.",
            "Tea (hot sells.",
            "Tea hot) sells.",
            "“Tea sells.",
            ", tea sells.",
            "Tea : milk."));
  }

  @Test
  void signsOfATypewriterAreFoundInEnglish() {
    assertEquals(
        List.of(
            "3:22: a straight \" stands in English; write “",
            "3:26: a straight \" stands in English; write ”",
            "4:30: a straight ' stands in English; write ’",
            "5:23: a straight ' stands in English; write ‘",
            "5:28: a straight ' stands in English; write ’",
            "6:33: a straight ' stands in English; write ’",
            "7:26: '--' stands for a dash; write –",
            "8:25: '---' stands for a dash; write –",
            "9:26: '-' stands for a dash; write –"),
        english(
            "\"Tea\" sells.",
            "The bean's tea.",
            "('Tea') sells.",
            "In the 1990's.",
            "Tea -- hot.",
            "Tea---hot.",
            "Tea - hot."));
  }

  @Test
  void measuresAndHyphensAreRight() {
    assertEquals(
        List.of(),
        english(
            "A 19\" rack is 6'2\" high.",
            "A well-known tea-house, in tea- and milk-shops.",
            "Tea – hot — sells from 3 - 1 = 2."));
  }

  @Test
  void rightEnglishIsNoFinding() {
    assertEquals(
        List.of(),
        english(
            "Tea & Co., Ltd., etc.; all sell.",
            "Tea ... and so on....",
            "(a) Tea, b) milk and iii) sugar.",
            "The bean’s “tea (hot)” sells.",
            "At a ratio of 3 : 1 it grew by .5 or .NET.",
            "The 55” screen shows tea.",
            "Tea sells: see {redacted party: ((,,}.",
            "Tea, milk."));
  }

  @Test
  void aLineEndIsOneSpace() {
    assertEquals(
        List.of(),
        MadeUpTexts.english(directory)
            .findingsIn(
                RULE,
                """
                id: a
                blocks:
                  - paragraph: |
                      Tea is drunk
                        by many
                      people, hot.
                  - paragraph: >
                      Tea
                      is hot.
                """));
  }

  @Test
  void aQuotationOfSeveralParagraphsIsClosedInItsLast() {
    assertEquals(
        List.of("8:7: '“' is not closed in its paragraph; write the ” that is missing"),
        MadeUpTexts.english(directory)
            .findingsIn(
                RULE,
                """
                id: a
                blocks:
                  - paragraph: |
                      “Tea is drunk.

                      “It is hot.”
                  - paragraph: |
                      “Tea is cold.

                      It is hot.
                """));
  }
}
