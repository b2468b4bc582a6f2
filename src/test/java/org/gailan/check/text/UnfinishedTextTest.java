package org.gailan.check.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sentences that stop in the middle are found, and paragraphs without an end. */
final class UnfinishedTextTest {
  private static final String RULE = "text.unfinished";

  @TempDir private Path directory;

  private List<String> chinese(String... texts) {
    return MadeUpTexts.chinese(directory).findings(RULE, texts);
  }

  private List<String> english(String... texts) {
    return MadeUpTexts.english(directory).findings(RULE, texts);
  }

  @Test
  void aChineseSentenceThatStopsInTheMiddleIsFound() {
    assertEquals(
        List.of(
            "3:37: the sentence stops in the middle, at '基礎設施建。'; complete it after 建",
            "4:31: the sentence stops in the middle, at '茶葉市場及。'; complete it after 及",
            "5:31: the sentence stops in the middle, at '銷售單車以。'; complete it after 以",
            "6:31: the sentence stops in the middle, at '茶園面積擴。'; complete it after 擴",
            "7:31: the sentence stops in the middle, at '綠茶銷售由於。'; complete it after 由於",
            "8:31: the sentence stops in the middle, at '船運公司與。'; complete it after 與",
            "9:33: the sentence stops in the middle, at '好，茶葉但是。'; complete it after 但是",
            "10:31: the sentence stops in the middle, at '渡輪服務從。'; complete it after 從"),
        chinese(
            "規劃聚焦計算基礎設施建。",
            "茶葉市場及。其後增長。",
            "銷售單車以。",
            "茶園面積擴。",
            "綠茶銷售由於。",
            "船運公司與。",
            "單車好，茶葉但是。",
            "渡輪服務從。"));
  }

  @Test
  void wholeChineseSentencesAreNoFinding() {
    assertEquals(
        List.of(),
        chinese(
            "基礎設施擴建。完成新建。推動基建。",
            "茶葉日漸普及。",
            "本年售出鞋履十萬對。",
            "該廠由政府建。",
            "銷售刀具百把及羽絨被。",
            "頒佈限購令。該等方式均可以。",
            "股權轉讓。推行機構合併。",
            "服務質量優。資金投向導向。",
            "此為正確的。茶葉、單車等。",
            "由{redacted party: 茶商及}。"));
  }

  @Test
  void aParagraphWithoutAnEndIsFound() {
    assertEquals(
        List.of(
            "3:39: the paragraph ends with '好。面對茶葉的多樣化與算' and no full stop; complete the"
                + " sentence, or end it with 。",
            "4:43: the paragraph ends with '升，其後增長一成，並上升' and no full stop; complete the"
                + " sentence, or end it with 。"),
        chinese("茶好。面對茶葉的多樣化與算", "茶葉銷售上升，其後增長一成，並上升"));
  }

  @Test
  void labelsAndShortTextsNeedNoEnd() {
    assertEquals(
        List.of(),
        chinese(
            "茶葉市場規模及未來趨勢",
            "單位：百萬元，另有註明者除外",
            "茶葉市場規模，按收入劃分（2020年至2024年）",
            "茶葉包含以下具體產品，現分述如下：",
            "（茶葉，包括綠茶、紅茶、烏龍茶及普洱茶）",
            "茶葉好，單車亦好，渡輪更好……",
            "茶葉好，單車亦好，渡輪更好{redacted party: 。}",
            "見茶葉協會的網站，網址為https://tea.example/a"));
  }

  @Test
  void anEnglishSentenceThatStopsInTheMiddleIsFound() {
    assertEquals(
        List.of(
            "3:39: the sentence stops in the middle, at 'and the.'; complete it after \"the\"",
            "4:32: the sentence stops in the middle, at 'milk and.'; complete it after \"and\"",
            "5:36: the sentence stops in the middle, at 'bicycles or.'; complete it after \"or\"",
            "6:37: the sentence stops in the middle, at 'growth of.'; complete it after \"of\"",
            "7:38: the sentence stops in the middle, at 'production in.'; complete it after \"in\"",
            "8:34: the sentence stops in the middle, at 'sold a.'; complete it after \"a\"",
            "9:59: the paragraph ends with 'driven by demand' and no full stop; complete the"
                + " sentence, or end it with .",
            "10:31: the sentence stops in the middle, at 'ferry, which.'; complete it after"
                + " \"which\""),
        english(
            "Tea is drunk and the.",
            "Tea, milk and. Both sell.",
            "Tea, bicycles or.",
            "Tea saw growth of.",
            "Tea: production in. It grew.",
            "A shop sold a. It closed.",
            "Tea sells well. It is driven by demand",
            "A ferry, which. It sank."));
  }

  @Test
  void wholeEnglishSentencesAreNoFinding() {
    assertEquals(
        List.of(),
        english(
            "These are the shops that were referred to.",
            "It was sold by Company A. Tea was paid for.",
            "He took vitamin A. The tea sold out.",
            "The costs were accounted for and disposed of.",
            "Tea sales by region and by year from 2020 to 2024",
            "See Tea & Co. Ltd. Their tea sells.",
            "The market it operates in. The year it stems from.",
            "Tea is sold by J. Leaf and T. Bag."));
  }

  @Test
  void itemsEndAsTheirListDoes() {
    assertEquals(
        List.of(
            "5:25: the item ends with 'Milk sells' and no full stop; complete the sentence, or"
                + " end it with .",
            "18:44: the cell ends with 'tea and milk' and no full stop; complete the sentence, or end"
                + " it with ."),
        MadeUpTexts.english(directory)
            .findingsIn(
                RULE,
                """
                id: a
                blocks:
                  - list:
                      - {text: Tea sells.}
                      - {text: Milk sells}
                  - list:
                      - {text: green tea;}
                      - {text: black tea; and}
                      - {text: white tea.}
                  - list:
                      - {text: Green tea}
                      - {text: Black tea}
                  - table:
                      columns:
                        - heading: Tea
                        - heading: Milk
                      rows:
                        - [Green, It is hot. Of tea and milk]
                        - [Black tea, It is hot and never cold]
                  - heading: Of tea. And of milk
                    level: 1
                  - definitions:
                      - {term: Tea, text: a drink}
                """));
  }
}
