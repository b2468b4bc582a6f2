package org.gailan.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where English words are divided, and which are not. */
final class HyphenationTest {
  private static final Hyphenation HYPHENATION = new Hyphenation();

  /** By the build of the word: know-ledge, where Americans write knowl-edge. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "com-puters",
        "inform-a-tion",
        "man-u-fac-tur-ing",
        "devel-op-ment",
        "con-sumer",
        "respect-ively",
        "know-ledge",
        "how-ever",
        "through-out",
        "some-thing",
        "uni-ver-sit-ies",
      })
  void wordIsDividedAsInBritain(String word) {
    assertEquals(word, divided(word.replace("-", "")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tea",
        "EFLOPS",
        "iPhone",
        "RMB",
        "macOS",
        "McDonaldson",
        "well-established manufacturer-supplier",
        "covid19vaccination",
        "3rdgeneration",
        "https://www.lantern.example/information/development",
        "information@lantern.example",
        "information.development",
        "and/or",
        "naïvety",
        "資訊 資訊",
      })
  void neverDivided(String text) {
    assertEquals(text, divided(text));
  }

  @Test
  void atLeastThreeLettersStandOnEitherSideAndShortWordsStayWhole() {
    assertEquals("respect", divided("respect"));
    assertEquals("industry", divided("industry"));
    assertEquals("around", divided("around"));
    assertEquals("only", divided("only"));
    assertEquals("clearly", divided("clearly"));
  }

  @Test
  void nameIsNotDividedButTheFirstWordOfASentenceIs() {
    assertEquals(
        "Man-u-fac-tur-ers supply Manufacturing. Devel-op-ment (“Manufacturing”) goes on.",
        divided("Manufacturers supply Manufacturing. Development (“Manufacturing”) goes on."));
    assertEquals("“Man-u-fac-tur-ing ended.”", divided("“Manufacturing ended.”"));
  }

  @Test
  void wordsKeepTheirApostrophesAndPunctuation() {
    assertEquals(
        "the con-sumer’s inform-a-tion, (inform-a-tion); inform-a-tion.",
        divided("the consumer’s information, (information); information."));
    assertEquals("man-u-fac-tur-ers’ goods", divided("manufacturers’ goods"));
    assertEquals("couldn’t", divided("couldn’t"));
  }

  @Test
  void wordBesideIdeographsIsDivided() {
    assertEquals("以man-u-fac-tur-ing為主", divided("以manufacturing為主"));
  }

  private static String divided(String text) {
    BitSet divisions = HYPHENATION.in(text);
    StringBuilder divided = new StringBuilder(text);
    for (int at = divisions.length(); (at = divisions.previousSetBit(at - 1)) >= 0; ) {
      divided.insert(at, '-');
    }
    return divided.toString();
  }
}
