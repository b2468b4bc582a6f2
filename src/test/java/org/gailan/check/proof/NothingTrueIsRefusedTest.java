package org.gailan.check.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What was right before rounding is never reported, however coarsely it was rounded. */
final class NothingTrueIsRefusedTest {
  private static final int CASES = 100_000;

  @Test
  void roundedTrueFiguresAreConsistent() {
    Random random = new Random(20261124);
    Map<String, Integer> decided = new HashMap<>();
    int all = 0;
    while (all < CASES) {
      MadeUpFigures.Figures figures = new MadeUpFigures(random).draw();
      for (Proof proof : Proofs.of(figures.datasets(), figures.exchangeRates()).all()) {
        assertTrue(
            proof.outcome() != Proof.Outcome.INCONSISTENT,
            () -> proof.rule() + ": " + proof.arithmetic() + " in " + figures);
        if (proof.outcome() == Proof.Outcome.CONSISTENT) {
          decided.merge(proof.rule(), 1, Integer::sum);
          all++;
        }
      }
    }
    assertEquals(
        java.util.Set.of(
            "proof.growth",
            "proof.total",
            "proof.share",
            "proof.rank",
            "proof.multiple",
            "proof.change",
            "proof.exchange-rate"),
        decided.keySet());
    assertTrue(decided.values().stream().allMatch(count -> count > 300), decided::toString);
  }
}
