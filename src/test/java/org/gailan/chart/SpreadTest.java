package org.gailan.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Things kept apart. */
class SpreadTest {

  @Test
  void whatDoesNotMeetStays() {
    assertArrayEquals(new double[] {5, 45}, spread(new double[] {10, 50}, 0, 100), 1e-9);
  }

  @Test
  void whatMeetsIsPushedApartEvenly() {
    assertArrayEquals(new double[] {40, 50}, spread(new double[] {50, 50}, 0, 100), 1e-9);
  }

  @Test
  void limitsHold() {
    assertArrayEquals(new double[] {0, 10}, spread(new double[] {0, 3}, 0, 100), 1e-9);
    assertArrayEquals(new double[] {80, 90}, spread(new double[] {99, 99}, 0, 100), 1e-9);
  }

  @Test
  void whatHasNoRoomIsRefused() {
    assertTrue(Spread.starts(new double[] {1, 2}, new double[] {10, 10}, 0, 0, 19).isEmpty());
  }

  private static double[] spread(double[] centres, double from, double to) {
    double[] sizes = new double[centres.length];
    java.util.Arrays.fill(sizes, 10);
    return Spread.starts(centres, sizes, 0, from, to).orElseThrow();
  }
}
