package org.gailan.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import org.junit.jupiter.api.Test;

/** Colours that survive a grey printer and a dark screen. */
class HouseStyleTest {

  @Test
  void firstFourSeriesDifferInGrey() {
    for (int i = 0; i < 4; i++) {
      for (int j = 0; j < i; j++) {
        double difference =
            Math.abs(lightness(HouseStyle.series(i)) - lightness(HouseStyle.series(j)));
        assertTrue(difference > 18, i + " and " + j + ": " + difference);
      }
    }
  }

  @Test
  void neighboursDifferInGrey() {
    for (int i = 1; i < HouseStyle.seriesColours(); i++) {
      double difference =
          Math.abs(lightness(HouseStyle.series(i)) - lightness(HouseStyle.series(i - 1)));
      assertTrue(difference > 18, i + ": " + difference);
    }
  }

  @Test
  void ownBarStandsOutInGrey() {
    assertTrue(lightness(HouseStyle.other()) - lightness(HouseStyle.own()) > 30);
  }

  @Test
  void lettersAreReadOnEveryBar() {
    for (int i = 0; i < HouseStyle.seriesColours(); i++) {
      Color bar = HouseStyle.series(i);
      assertTrue(HouseStyle.contrast(HouseStyle.on(bar), bar) >= 4.5, "series " + i);
      Color tint = HouseStyle.tint(bar);
      assertTrue(HouseStyle.contrast(HouseStyle.on(tint), tint) >= 7, "estimate " + i);
    }
  }

  @Test
  void linesAreSeenOnPaperAndOnADarkScreen() {
    for (int i = 0; i < HouseStyle.seriesColours(); i++) {
      assertTrue(HouseStyle.contrast(HouseStyle.line(i), Color.WHITE) >= 3, "line " + i);
      assertTrue(HouseStyle.contrast(HouseStyle.line(i), new Color(0x111111)) >= 3, "line " + i);
    }
  }

  @Test
  void neighbouringSlicesHaveDifferentColours() {
    for (int count = 2; count <= 12; count++) {
      for (int i = 0; i < count; i++) {
        int next = (i + 1) % count;
        assertTrue(
            !HouseStyle.slice(i, count, false).equals(HouseStyle.slice(next, count, false)),
            count + " slices: " + i + " and " + next);
      }
    }
  }

  @Test
  void chineseIsDeeperThanTheFloor() {
    double millimetres = 0.92 * HouseStyle.SIZE * 25.4 / 72;
    assertEquals(2.76, millimetres, 0.005);
    assertTrue(millimetres >= 2.5);
  }

  /** CIE L*. */
  private static double lightness(Color colour) {
    return 116 * Math.cbrt(HouseStyle.luminance(colour)) - 16;
  }
}
