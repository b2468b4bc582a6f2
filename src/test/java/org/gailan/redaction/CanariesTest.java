package org.gailan.redaction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gailan.redaction.leak.Leak;
import org.gailan.redaction.leak.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Of what generated reports hide nothing is found in their publishing editions, all of it in their
 * full ones, and what is not hidden is the same in both.
 */
final class CanariesTest {
  private static final int REPORTS = Rounds.of(22, 500);

  @Test
  void nothingHiddenIsFoundAndNothingElseIsLost(@TempDir Path folder) throws IOException {
    List<String> faults = new ArrayList<>();
    Set<Place> tried = new HashSet<>();
    for (int i = 0; i < REPORTS; i++) {
      TwoEditions editions = TwoEditions.of(i, folder.resolve(String.valueOf(i)));
      String name = "\nreport " + i + " " + editions.report().places() + ": ";
      tried.addAll(editions.report().places());
      if (!editions.failure().isEmpty()) {
        faults.add(name + "cannot be built: " + editions.failure());
        continue;
      }
      List<Leak> leaks = editions.leaks();
      List<Secret> overlooked = editions.overlooked();
      Optional<String> difference = editions.difference();
      if (!leaks.isEmpty()) {
        faults.add(name + "found " + leaks);
      }
      if (!overlooked.isEmpty()) {
        faults.add(name + "not found in the full edition: " + overlooked);
      }
      difference.ifPresent(text -> faults.add(name + "not the same: " + text));
    }
    assertEquals("", String.join("", faults), faults.size() + " faults in " + REPORTS);
    assertEquals(new HashSet<>(Place.all()), tried);
  }
}
