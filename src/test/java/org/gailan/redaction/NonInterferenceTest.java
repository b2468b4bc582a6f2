package org.gailan.redaction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two reports that differ only in what is hidden leave the same bytes behind: files, their names,
 * the console. So nothing of them can tell what was hidden: neither its words nor its length, its
 * digits nor its magnitude.
 */
final class NonInterferenceTest {
  private static final int PAIRS = Rounds.of(54, 1000);

  @Test
  void whatIsHiddenChangesNoByte(@TempDir Path folder) throws IOException {
    List<String> differences = new ArrayList<>();
    Set<Place> tried = new HashSet<>();
    for (int i = 0; i < PAIRS; i++) {
      int number = i;
      Pair pair = Pair.of(number, folder.resolve(String.valueOf(number)));
      pair.difference().ifPresent(d -> differences.add("pair " + number + " " + d));
      tried.addAll(pair.places());
    }
    assertEquals(
        "", String.join("\n", differences), differences.size() + " of " + PAIRS + " pairs differ");
    assertEquals(new HashSet<>(Place.all()), tried);
  }
}
