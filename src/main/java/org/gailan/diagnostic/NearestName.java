package org.gailan.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that a misspelt one was most likely meant to be. */
public final class NearestName {
  private NearestName() {}

  /** The nearest of {@code names}, if it is near enough to be worth suggesting. */
  public static Optional<String> of(String written, Collection<String> names) {
    String best = null;
    int bestDistance = Integer.MAX_VALUE;
    int tolerated = Math.max(1, written.length() / 3);
    for (String name : names) {
      if (Math.abs(written.length() - name.length()) > tolerated) {
        continue; // so that a whole page in the place of a name costs nothing
      }
      int distance = distance(written.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
      if (distance < bestDistance) {
        best = name;
        bestDistance = distance;
      }
    }
    return bestDistance <= tolerated ? Optional.ofNullable(best) : Optional.empty();
  }

  /**
   * The end of a message about an unknown name: a suggestion where one is near, else the names
   * there are, if they are few.
   */
  public static Message hint(String written, Collection<String> names) {
    Optional<String> nearest = of(written, names);
    if (nearest.isPresent()) {
      return Message.of("; did you mean '%s'?", nearest.get());
    }
    if (names.isEmpty() || names.size() > 12) {
      return Message.NONE;
    }
    return Message.of("; there is %s", Message.list(names));
  }

  /** Edits that turn one word into the other, a swap of neighbours counted as one. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + cost);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
