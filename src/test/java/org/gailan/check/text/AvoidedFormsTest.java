package org.gailan.check.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form that terms.yaml avoids is found where it is a word, and nowhere else. */
final class AvoidedFormsTest {
  private static final String RULE = "term.avoided";

  @TempDir private Path directory;

  private MadeUpTexts english() {
    return MadeUpTexts.english(directory)
        .with(
            "terms.yaml",
            """
            terms:
              company: {en: the Company, avoid: {en: [the Issuer, our Group]}}
              bicycle: {en: pedal bicycle, avoid: {en: [bicycle, push-bike]}}
              rate: {en: CAGR, full: {en: compound annual growth rate}, avoid: {en: [annual growth, Cagr]}}
            """);
  }

  private MadeUpTexts chinese() {
    return MadeUpTexts.chinese(directory)
        .with(
            "terms.yaml",
            """
            terms:
              company: {zh-Hant: 本公司, avoid: {zh-Hant: [發行人]}}
              rate: {zh-Hant: 複合年增長率, avoid: {zh-Hant: [年複合增長率, 年增長率]}}
              shop: {zh-Hant: 茶館, avoid: {zh-Hant: [茶店, 茶商]}}
            """);
  }

  @Test
  void eachAvoidedEnglishFormIsFoundWithTheFormToWrite() {
    assertEquals(
        List.of(
            "3:22: terms.yaml avoids 'The Issuer'; write The Company, as {term company} prints it",
            "4:37: terms.yaml avoids 'the Issuer'; write the Company, as {term company} prints it",
            "5:29: terms.yaml avoids 'our Group'; write the Company, as {term company} prints it",
            "6:27: terms.yaml avoids 'bicycle'; write pedal bicycle, as {term bicycle} prints it",
            "7:28: terms.yaml avoids 'push-bike'; write pedal bicycle, as {term bicycle} prints it",
            "8:34: terms.yaml avoids 'annual growth'; write CAGR, as {term rate} prints it",
            "9:26: terms.yaml avoids 'Cagr'; write CAGR, as {term rate} prints it",
            "10:32: terms.yaml avoids 'The Issuer'; write The Company, as {term company} prints it"),
        english()
            .findings(
                RULE,
                "The Issuer sells tea.",
                "Tea is sold by the Issuer’s shops.",
                "Tea of our **Group** is green.",
                "Each bicycle has a bell.",
                "No, a push-bike is one.",
                "The rate of annual growth fell.",
                "The Cagr was low.",
                "Tea grew. The Issuer sold it."));
  }

  @Test
  void partsOfOtherWordsAndOfTheRightFormAreNoFinding() {
    assertEquals(
        List.of(),
        english()
            .findings(
                RULE,
                "The Company sells tea.",
                "The Issuers of bonds sell none.",
                "Each pedal bicycle has a bell.",
                "Bicycles and motorbicycle parts are sold.",
                "The compound annual growth rate fell.",
                "The rate is biannual growth.",
                "THE ISSUER WOULD BE IN CAPITALS.",
                "It is {term company} that sells."));
    assertEquals(
        List.of(), english().findings(RULE, "Soon {redacted party: the Issuer} sells tea."));
  }

  @Test
  void eachAvoidedChineseFormIsFoundAndTheLongestWins() {
    assertEquals(
        List.of(
            "3:27: terms.yaml avoids '發行人'; write 本公司, as {term company} prints it",
            "4:29: terms.yaml avoids '發行人'; write 本公司, as {term company} prints it",
            "5:27: terms.yaml avoids '年複合增長率'; write 複合年增長率, as {term rate} prints it",
            "6:29: terms.yaml avoids '年增長率'; write 複合年增長率, as {term rate} prints it",
            "7:29: terms.yaml avoids '茶店'; write 茶館, as {term shop} prints it",
            "8:27: terms.yaml avoids '茶商'; write 茶館, as {term shop} prints it",
            "9:32: terms.yaml avoids '發行人'; write 本公司, as {term company} prints it",
            "10:27: terms.yaml avoids '茶店'; write 茶館, as {term shop} prints it"),
        chinese()
            .findings(
                RULE,
                "發行人售茶。",
                "由於發行人為主要參與者。",
                "年複合增長率為3%。",
                "其後年增長率下降。",
                "各區茶店增加。",
                "茶商增加。",
                "按收入計，發行人第一。",
                "茶店眾多。"));
  }

  @Test
  void chineseWordsThatOnlyHoldTheCharactersAreNoFinding() {
    assertEquals(
        List.of(),
        chinese()
            .findings(
                RULE,
                "本公司售茶。",
                "政府發行人民幣債券。",
                "複合年增長率為3%。",
                "紅茶商店增加。",
                "茶館眾多。",
                "發行量上升。",
                "增長率下降。",
                "其{redacted party: 發行人}售茶。",
                "{term shop}眾多。"));
  }

  @Test
  void textsOfDatasetsAreReadToo() {
    assertEquals(
        List.of(
            "content/data/tea.yaml:1:15: terms.yaml avoids 'bicycle'; write pedal bicycle, as {term bicycle} prints it"),
        english()
            .with(
                "data/tea.yaml",
                """
                name: 'Sales: bicycle'
                unit: count
                series: {a: {name: A, values: {2024: 1}}}
                source: B
                """)
            .findings(RULE, "Tea."));
  }
}
