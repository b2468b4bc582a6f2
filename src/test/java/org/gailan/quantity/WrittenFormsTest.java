package org.gailan.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.gailan.content.Language;
import org.gailan.content.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How quantities are written, and what each form means; {@code ?} marks what is uncertain. */
final class WrittenFormsTest {

  /** Each row says one thing in two languages. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // The worked table of hundred millions against billions.
        "132億美元           | US$13.2 billion         | USD 13200000000",
        "2,404億美元         | US$240.4 billion        | USD 240400000000",
        "9,587億美元         | US$958.7 billion        | USD 958700000000",
        "36億美元            | US$3.6 billion          | USD 3600000000",
        "人民幣25.0十億元    | RMB25.0 billion         | RMB 25000000000",
        "人民幣763億元       | RMB76.3 billion         | RMB 76300000000",
        "人民幣600,000元     | RMB600,000              | RMB 600000",
        "11,503.2 EFLOPS     | 11,503.2 EFLOPS         | EFLOPS 11503.2",
        // Money, as people write it.
        "763億元人民幣       | RMB 76.3bn              | RMB 76300000000",
        "1.5萬億美元         | US$1.5 trillion         | USD 1500000000000",
        "3兆美元             | USD3 trillion           | USD 3000000000000",
        "港幣25百萬元        | HK$25 million           | HKD 25000000",
        "2,500萬港元         | HK$25m                  | HKD 25000000",
        "2千5百萬港元        | 25 million Hong Kong dollars | HKD 25000000",
        "1億2,000萬元        | RMB120 million          | RMB 120000000",
        "十二億元            | RMB1.2 billion          | RMB 1200000000",
        "三百五十萬美元      | US$3.5 million          | USD 3500000",
        "US$50,000           | 50 thousand US dollars  | USD 50000",
        "約人民幣8.0十億元   | approximately RMB8.0 billion | ~RMB 8000000000",
        "人民幣約8.0十億元   | about RMB8.0 billion    | ~RMB 8000000000",
        "~8.0億元            | ~RMB800 million         | ~RMB 800000000",
        "逾8億元             | over RMB800 million     | RMB 800000000",
        "人民幣負1.2億元     | negative RMB120 million | RMB -120000000",
        "負人民幣1.2億元     | RMB-120 million         | RMB -120000000",
        "人民幣１，２００元  | RMB1,200                | RMB 1200",
        // Percentages.
        "53.2%               | 53.2 per cent           | 53.2%",
        "53.2％              | 53.2 percent            | 53.2%",
        "百分之五十三        | fifty-three per cent    | 53%",
        "百分之五十三點二    | 53.2%                   | 53.2%",
        "百分之53.2          | 53.2%                   | 53.2%",
        "約44.3%             | approximately 44.3%     | ~44.3%",
        "−3.5%               | -3.5%                   | -3.5%",
        "2.5個百分點         | 2.5 percentage points   | 2.5 points",
        "10至15%             | 10 to 15%               | 10%; 15%",
        "10%至15%            | 10%–15%                 | 10%; 15%",
        "10至15億美元        | US$1.0 to 1.5 billion   | USD 1000000000; USD 1500000000",
        // Named units.
        "500萬噸             | 5 million tonnes        | tonnes 5000000",
        "5萬噸               | 50,000 tonnes           | tonnes 50000",
        "5萬噸               | 5 ten thousand tonnes   | tonnes 50000",
        "5千千瓦             | 5 thousand kW           | kW 5000",
        "1,200千瓦           | 1,200kW                 | kW 1200",
        // Time.
        "2024年              | 2024                    | year 2024",
        "二零二四年          | 2024                    | year 2024",
        "二〇二四年          | 2024                    | year 2024",
        "2029年(估計)        | 2029E                   | year 2029",
        "2024財年            | FY2024                  | year 2024",
        "2020年至2024年      | 2020 to 2024            | year 2020; year 2024",
        "2020至2024年        | 2020–2024               | year 2020; year 2024",
        "2020-2024年         | from 2020 to 2024       | year 2020; year 2024",
        "2020–24年           | 2020-24                 | year 2020; year 2024",
        "2022年、2023年及2024年 | 2022, 2023 and 2024  | year 2022; year 2023; year 2024",
        "2021年7月20日       | 20 July 2021            | 2021-07-20",
        "二零一八年六月三十日 | 30 June 2018           | 2018-06-30",
        "2025年3月5日        | March 5, 2025           | 2025-03-05",
        "2025-03-05          | 5th March 2025          | 2025-03-05",
        "2025年8月           | August 2025             | 2025-08",
        "二零二五年十二月    | Dec. 2025               | 2025-12",
        // Ranks, and the first of an order.
        "第六                | sixth                   | rank 6",
        "第6                 | 6th                     | rank 6",
        "第六名              | No. 6                   | rank 6",
        "排名第二            | ranked second           | rank 2",
        "第二大              | second-largest          | rank 2",
        "第二十三            | twenty-third            | rank 23",
        "第三季度            | the third quarter       | rank 3",
        "二十一世紀          | the 21st century        | rank 21",
        "前十大              | top ten                 | top 10",
        "前十名              | ten largest             | top 10",
        "前10名              | top 10                  | top 10",
        // Counts: a measure word is no unit.
        "三大類              | three major types       | 3",
        "1,200家             | 1,200 stores            | 1200",
        "一百二十家門店      | one hundred and twenty stores | 120",
        "二十三個            | twenty-three cities     | 23",
        "兩家公司            | two companies           | 2",
        "3.5萬家             | 35,000 stores           | 35000",
        "約1,200家           | approximately 1,200 stores | ~1200",
        "1,200家左右         | around 1,200 stores     | ~1200",
        "5年                 | five years              | 5",
        "三至五年            | three to five years     | 3?; 5",
        "1.5倍               | 1.5 times               | 1.5 times",
        "三倍                | threefold               | 3 times?",
        "前五個月            | first five months       | 5",
        "一千零八家          | one thousand and eight stores | 1008",
        "三分之二            | two-thirds              | 2/3",
      })
  void bothLanguagesSayTheSame(String chinese, String english, String meaning) {
    assertEquals(meaning, Readings.quantities(Language.ZH_HANT, chinese));
    String certainOrNot = meaning.replace("?", "");
    String read = Readings.quantities(Language.EN, english).replace("rank 1?; ", "");
    assertEquals(certainOrNot, read.replace("?", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Idiom, or what English may say without a number.
        "二手研究           | 二 = 2?",
        "第二增長曲線       | 第二 = rank 2?",
        "第三方支付         | 第三 = rank 3?",
        "一家解決方案提供商 | 一 = 1?",
        "五大客戶           | 五大 = top 5?",
        "十五五規劃         | 十五五 = rank 15",
        "人民幣十億元       | 人民幣十億元 = RMB 1000000000?",
        "位列行業第六       | 第六 = rank 6",
        "第571章            | 第571 = rank 571?",
        "2025年3月5日及8月20日 | 2025年3月5日 = 2025-03-05; 8月20日 = 2025-08-20?",
        "截至2024年12月31日止三個年度 | 2024年12月31日 = 2024-12-31; 三 = 3",
        // Where one quantity ends and the next begins.
        "由2020年的132億美元增至2024年的1,532億美元 | 2020年 = year 2020; 132億美元 = USD 13200000000; 2024年 = year 2024; 1,532億美元 = USD 153200000000",
        "分別為10.5%、11.5%及12% | 10.5% = 10.5%; 11.5% = 11.5%; 12% = 12%",
        "背負5億元債務      | 5億元 = RMB 500000000",
        "產能500MW          | 500 = 500",
        "發電2,000千瓦時    | 2,000 = 2000",
        "里程2000公里       | 2000 = 2000",
        "合約5億元          | 5億元 = RMB 500000000",
        "約三成消費者       | 三成 = ~30%?",
        "百分之百控股       | 百分之百 = 100%?",
        "2024年翻倍         | 2024年 = year 2024; 翻倍 = 2 times?",
        "逾數十億元         | ''",
        "2024家門店         | 2024 = 2024",
      })
  void chineseReads(String text, String read) {
    assertEquals(read, Readings.of(Language.ZH_HANT, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a second growth curve    | second = rank 2?",
        "one of the leaders       | one = 1?",
        "in two ways              | two = 2?",
        "both tripled in 3Q2024   | both = 2?; tripled = 3 times?; 3Q = rank 3?; 2024 = year 2024",
        "between two hundred and three hundred stores | two hundred = 200?; three hundred = 300",
        "two of them              | two = 2?",
        "a three-pronged approach | three = 3?",
        "at first sight           | first = rank 1?",
        "the five largest customers | five largest = top 5",
        "ISO 9001 and 12 plants   | 9001 = 9001?; 12 = 12",
        "5 March and 20 August 2025 | 5 March = 2025-03-05?; 20 August 2025 = 2025-08-20",
        "since mid-2024           | 2024 = year 2024",
        "the three years ended 31 December 2024 | three = 3; 31 December 2024 = 2024-12-31",
        "rose from RMB5.0 million in 2023 to RMB7.5 million | RMB5.0 million = RMB 5000000; 2023 = year 2023; RMB7.5 million = RMB 7500000",
      })
  void englishReads(String text, String read) {
    assertEquals(read, Readings.of(Language.EN, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zh-Hant | 5G網絡、H100、PCB2、A1公司、IPv6、GPT-4、COVID-19",
        "zh-Hant | 一站式、一方面、一體化、進一步、之一、最大的獨立公司",
        "zh-Hant | 千萬不可、萬物互聯、億萬人、數萬億次、百度、零售、零部件",
        "zh-Hant | (1) 甲；(2) 乙",
        "zh-Hant | 參閱 https://tea.example/2024/5 及 tea5@tea.example",
        "zh-Hant | 版本1.2.3、時間12:30、24/7、90年代、20世紀90年代、2024年2月31日、編號00123",
        "zh-Hant | 億美元，十大……",
        "en      | 5G networks, H100, PCB2, A1, IPv6, GPT-4, COVID-19, B2B",
        "en      | one-thousandth of a second passes per second",
        "en      | hundreds of millions of stores, millions, a billion reasons",
        "en      | (1) first-hand",
        "en      | see https://tea.example/2024/5 or tea5@tea.example",
        "en      | version 1.2.3 at 12:30, 24/7, the 1990s, 31 February 2024, no 00123",
      })
  void whatIsNoQuantityIsNeverCertain(String tag, String text) {
    Language language = Language.ofTag(tag).orElseThrow();
    List<WrittenQuantity> certain =
        Readings.in(language, text).stream().filter(WrittenQuantity::certain).toList();
    assertEquals(List.of(), certain);
  }

  @Test
  void namesAndWordsAreNotReadAtAll() {
    assertEquals("", Readings.of(Language.ZH_HANT, "5G網絡、H100、PCB2、A1、IPv6；一站式、千萬、萬物互聯、億萬、每秒"));
    assertEquals(
        "", Readings.of(Language.EN, "5G, H100, PCB2, A1, IPv6; per second; hundreds; a)"));
    assertEquals("", Readings.of(Language.ZH_HANT, "1) 甲"));
    assertEquals("", Readings.of(Language.EN, "1. Tea"));
  }

  @Test
  void aStepIsOneOfTheLastPlaceThatIsWritten() {
    assertEquals(new BigDecimal("100000000"), step(Language.ZH_HANT, "1,532億美元"));
    assertEquals(0, new BigDecimal("1E8").compareTo(step(Language.EN, "US$153.2 billion")));
    assertEquals(0, new BigDecimal("1E8").compareTo(step(Language.ZH_HANT, "人民幣25.0十億元")));
    assertEquals(0, BigDecimal.ONE.compareTo(step(Language.EN, "RMB600,000")));
  }

  private static BigDecimal step(Language language, String text) {
    return ((Quantity.Amount) Readings.in(language, text).get(0).quantity()).step();
  }

  @Test
  void aFigureRoundedAnewIsAnotherFigure() {
    WrittenQuantity chinese = Readings.in(Language.ZH_HANT, "1,532億美元").get(0);
    assertTrue(chinese.answers(Readings.in(Language.EN, "US$153.2 billion").get(0)));
    assertFalse(chinese.answers(Readings.in(Language.EN, "US$153 billion").get(0)));
    assertFalse(chinese.answers(Readings.in(Language.EN, "US$1,532 billion").get(0)));
    assertFalse(chinese.answers(Readings.in(Language.EN, "RMB153.2 billion").get(0)));
  }

  @Test
  void anUncertainCountAnswersWhateverCountsAlike() {
    WrittenQuantity uncertain = Readings.in(Language.ZH_HANT, "五大板塊").get(0);
    assertTrue(uncertain.answers(Readings.in(Language.EN, "five segments").get(0)));
    assertTrue(uncertain.answers(Readings.in(Language.EN, "the top five segments").get(0)));
    assertFalse(uncertain.answers(Readings.in(Language.EN, "six segments").get(0)));
    WrittenQuantity certain = Readings.in(Language.ZH_HANT, "前五大板塊").get(0);
    assertFalse(certain.answers(Readings.in(Language.EN, "five segments").get(0)));
  }

  @Test
  void offsetsAreThoseOfTheTextAsItWasWritten() {
    String text = "🍵於２０２４年，約\u00a01,532億美元。";
    List<WrittenQuantity> read = Readings.in(Language.ZH_HANT, text);
    assertEquals("２０２４年", read.get(0).written());
    assertEquals(3, read.get(0).start());
    assertEquals("約\u00a01,532億美元", text.substring(read.get(1).start(), read.get(1).end()));
  }

  @Test
  void aUnitThatTheReportDoesNotNameIsACount() {
    assertEquals(
        new Quantity.Count(new BigDecimal("5.0"), new BigDecimal("0.1"), false),
        WrittenQuantities.in(Language.EN, "5 tonnes").get(0).quantity());
    assertEquals(
        new Quantity.Amount(BigDecimal.valueOf(5), BigDecimal.ONE, Unit.Currency.USD, false),
        WrittenQuantities.in(Language.ZH_HANT, "5.00美元").get(0).quantity());
  }
}
