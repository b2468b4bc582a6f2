package org.gailan.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gailan.font.Typefaces;
import org.junit.jupiter.api.Test;

/** Where labels break. */
class LineWrapTest {
  private final Lettering lettering = new Lettering(new Typefaces());

  @Test
  void chineseBreaksBetweenCharacters() {
    assertEquals(List.of("計算設", "備"), wrap("計算設備", 26));
  }

  @Test
  void englishBreaksAtSpaces() {
    assertEquals(List.of("The", "Company"), wrap("The Company", 40));
  }

  @Test
  void yearKeepsItsWordAndItsBracket() {
    assertEquals(List.of("2029年", "（估計）"), wrap("2029年（估計）", 40));
  }

  @Test
  void bracketIsTornOnlyWhereItIsTooLong() {
    assertEquals(List.of("設備（包", "括服務", "器）"), wrap("設備（包括服務器）", 35));
  }

  private List<String> wrap(String text, double width) {
    return LineWrap.lines(lettering, text, false, width);
  }
}
