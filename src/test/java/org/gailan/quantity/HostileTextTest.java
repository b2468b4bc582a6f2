package org.gailan.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.gailan.content.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text is read, in a time that grows with its length. */
final class HostileTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,",
        "1,234,",
        "1-",
        "1:",
        "1 ",
        "1至",
        "1億",
        "萬億",
        "十",
        "一百",
        "二零",
        "約",
        "第一",
        "三分之",
        "2024年",
        "2024年1月",
        "1日、",
        "US$",
        "-",
        " ",
        "a@",
        "http://",
        "one ",
        "ten thousand ",
        "one hundred and ",
        "twenty-",
        "second ",
        "1 to ",
        "5 March ",
        "March ",
        "(1)",
        "\n1)",
        "EFLOPS ",
        "1噸",
        "\ud83c",
        "~",
        "FY24"
      })
  void repetitionIsReadInLinearTime(String piece) {
    reads(piece.repeat(50_000 / piece.length()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"9", "億", "a", "百"})
  void aHundredThousandOfOneCharacterAreRead(String character) {
    reads(character.repeat(100_000));
  }

  /** It takes a tenth of a second; were the time quadratic, it would take far more than five. */
  private static void reads(String text) {
    for (Language language : Language.values()) {
      assertTimeout(Duration.ofSeconds(5), () -> Readings.in(language, text));
    }
  }

  @Test
  void anyCharactersAreReadInOrderAndWithoutOverlap() {
    Random random = new Random(6);
    List<String> pieces =
        List.of(
            "1",
            "2024",
            "年",
            "月",
            "日",
            "億",
            "萬",
            "十",
            "百",
            "兩",
            "零",
            "點",
            "第",
            "前",
            "大",
            "約",
            "負",
            "至",
            "美元",
            "元",
            "人民幣",
            "%",
            "倍",
            "百分之",
            "分之",
            " ",
            "\n",
            "-",
            "–",
            "−",
            ".",
            ",",
            "(",
            ")",
            "US$",
            "RMB",
            "three",
            "hundred",
            "and",
            "million",
            "second",
            "-",
            "third",
            "top ",
            "March ",
            "噸",
            "EFLOPS",
            "E",
            "th",
            "no. ",
            "\ud83c\udf75",
            "/",
            ":",
            "左右",
            "家");
    for (int i = 0; i < 10_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(14); k >= 0; k--) {
        boolean any = random.nextInt(8) == 0;
        text.append(
            any
                ? Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1))
                : pieces.get(random.nextInt(pieces.size())));
      }
      for (Language language : Language.values()) {
        int end = 0;
        for (WrittenQuantity found : Readings.in(language, text.toString())) {
          assertTrue(found.start() >= end && found.end() > found.start(), text.toString());
          end = found.end();
          assertEquals(text.substring(found.start(), end), found.written());
        }
      }
    }
  }
}
